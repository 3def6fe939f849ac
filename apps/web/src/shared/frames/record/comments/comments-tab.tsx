import { useTranslation } from 'react-i18next';
import { useCommenting, useComments } from '../../../api/comments.js';
import type { RecordRef } from '../../../api/sharing.js';
import { QueryState } from '../../query-state.js';
import { StateBox } from '../../states.js';
import { CommentForm } from './comment-form.js';
import { CommentItem } from './comment-item.js';

/** 评论: what those who see a record say to each other about it, the oldest first. */
export function CommentsTab({ of }: { of: RecordRef }) {
  const { t } = useTranslation();
  const query = useComments(of);
  const { write } = useCommenting(of);
  return (
    <div className="stack comments">
      <QueryState query={query}>
        {(found) =>
          found.items.length === 0 ? (
            <StateBox title={t('house.comments.empty')} text={t('house.comments.emptyText')} />
          ) : (
            <ol className="panel commentlist" aria-label={t('house.comments.list')}>
              {found.items.map((comment) => (
                <CommentItem key={comment.id} of={of} comment={comment} />
              ))}
            </ol>
          )
        }
      </QueryState>
      <CommentForm
        of={of}
        action={t('house.comments.post')}
        step={write}
        onSubmit={(written, done) => write.mutate(written, { onSuccess: done })}
      />
    </div>
  );
}
