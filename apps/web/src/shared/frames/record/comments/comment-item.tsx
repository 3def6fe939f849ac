import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommenting, type Comment } from '../../../api/comments.js';
import type { RecordRef } from '../../../api/sharing.js';
import { dateTime } from '../../../formats.js';
import { ConfirmDialog } from '../../confirm-dialog.js';
import { CommentForm } from './comment-form.js';
import { CommentText } from './comment-text.js';

/** One comment, with what its author may do to it. */
export function CommentItem({ of, comment }: { of: RecordRef; comment: Comment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const { change, remove } = useCommenting(of);
  const { id, version, createdBy, createdAt, editedAt, abilities } = comment;
  const close = () => setOpen(null);
  const words = { name: createdBy.name, at: dateTime(createdAt) };
  return (
    <li className="comment">
      <p className="sm">
        <b>{createdBy.name}</b> <span className="muted">{createdBy.organization}</span>{' '}
        <time className="muted" dateTime={createdAt}>
          {dateTime(createdAt)}
        </time>
        {editedAt && <span className="muted">{t('house.comments.edited')}</span>}
        <span className="rowactions push">
          {abilities.edit && open !== 'edit' && (
            <button
              type="button"
              className="linkbutton"
              aria-label={t('house.comments.editOne', words)}
              onClick={() => setOpen('edit')}
            >
              {t('house.comments.edit')}
            </button>
          )}
          {abilities.delete && (
            <button
              type="button"
              className="linkbutton"
              aria-label={t('house.comments.deleteOne', words)}
              onClick={() => setOpen('delete')}
            >
              {t('house.comments.delete')}
            </button>
          )}
        </span>
      </p>
      {open === 'edit' ? (
        <CommentForm
          of={of}
          initial={comment}
          action={t('house.comments.save')}
          step={change}
          onSubmit={(written) => change.mutate({ ...written, id, version }, { onSuccess: close })}
          onCancel={close}
        />
      ) : (
        <CommentText comment={comment} />
      )}
      {open === 'delete' && (
        <ConfirmDialog
          title={t('house.comments.deleteTitle')}
          text={t('house.comments.deleteText')}
          action={t('house.comments.delete')}
          step={remove}
          onConfirm={() => remove.mutate({ id, version }, { onSuccess: close })}
          onClose={close}
        />
      )}
    </li>
  );
}
