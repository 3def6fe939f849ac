import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentFile, useDeleteAttachment, type Attachment } from '../../../api/attachments.js';
import { dateTime, fileSize, none } from '../../../formats.js';
import { ConfirmDialog } from '../../confirm-dialog.js';
import { DataTable } from '../../data-table.js';
import { PreviewDialog } from './preview-dialog.js';

interface NameProps {
  item: Attachment;
  onPreview: () => void;
}

function FileName({ item: { fileName, purpose, preview }, onPreview }: NameProps) {
  const { t } = useTranslation();
  return (
    <span className="filename">
      {preview ? (
        <button
          type="button"
          className="linkbutton"
          aria-label={t('house.attachments.previewOne', { name: fileName })}
          onClick={onPreview}
        >
          {fileName}
        </button>
      ) : (
        fileName
      )}
      {purpose === 'evidence' && <span className="tag tag-lead">{t('house.attachments.evidenceMark')}</span>}
    </span>
  );
}

function DeleteAttachment({ item, onClose }: { item: Attachment; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useDeleteAttachment();
  return (
    <ConfirmDialog
      title={t('house.attachments.deleteTitle', { name: item.fileName })}
      text={t('house.attachments.deleteText')}
      action={t('house.attachments.delete')}
      step={remove}
      onConfirm={() => remove.mutate(item.id, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

/** What hangs on a record: looked at, fetched, taken off. */
export function AttachmentList({ items }: { items: readonly Attachment[] }) {
  const { t } = useTranslation();
  const [shownId, setShown] = useState<string | null>(null);
  const [deleting, setDeleting] = useState<Attachment | null>(null);
  const visible = items.filter(({ preview }) => preview !== null);
  const shown = visible.find(({ id }) => id === shownId);
  const actions = (item: Attachment) => (
    <span className="rowactions">
      <a
        href={attachmentFile(item.id)}
        download
        aria-label={t('house.attachments.downloadOne', { name: item.fileName })}
      >
        {t('house.attachments.download')}
      </a>
      {item.abilities.delete && (
        <button
          type="button"
          className="linkbutton"
          aria-label={t('house.attachments.deleteOne', { name: item.fileName })}
          onClick={() => setDeleting(item)}
        >
          {t('house.attachments.delete')}
        </button>
      )}
    </span>
  );
  return (
    <div className="panel">
      <DataTable
        stacked
        label={t('house.attachments.table')}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            title: t('house.attachments.name'),
            width: 320,
            cell: (item) => <FileName item={item} onPreview={() => setShown(item.id)} />,
          },
          {
            key: 'size',
            title: t('house.attachments.size'),
            width: 90,
            numeric: true,
            cell: ({ size }) => fileSize(size),
          },
          {
            key: 'by',
            title: t('house.attachments.by'),
            width: 120,
            cell: ({ createdByName }) => createdByName ?? none,
          },
          { key: 'at', title: t('house.attachments.at'), width: 150, cell: ({ createdAt }) => dateTime(createdAt) },
          { key: 'action', title: t('house.attachments.action'), width: 130, cell: actions },
        ]}
      />
      {shown && (
        <PreviewDialog items={visible} shown={shown} onShow={({ id }) => setShown(id)} onClose={() => setShown(null)} />
      )}
      {deleting && <DeleteAttachment item={deleting} onClose={() => setDeleting(null)} />}
    </div>
  );
}
