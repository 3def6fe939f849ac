import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentFile, type Attachment } from '../../../api/attachments.js';
import { pageRoot } from '../../../page-root.js';

function Picture({ id, fileName }: Attachment) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  if (failed) return <p role="alert">{t('house.attachments.unreadable')}</p>;
  return (
    <img className="fileviewimage" alt={fileName} src={attachmentFile(id, 'inline')} onError={() => setFailed(true)} />
  );
}

interface PreviewDialogProps {
  /** Those that can be looked at, in the order of the list. */
  items: readonly Attachment[];
  shown: Attachment;
  onShow: (item: Attachment) => void;
  onClose: () => void;
}

/** One attachment at a time; the arrow keys lead to its neighbours. */
export function PreviewDialog({ items, shown, onShow, onClose }: PreviewDialogProps) {
  const { t } = useTranslation();
  const at = items.indexOf(shown);
  const to = (next: Attachment | undefined) => next && onShow(next);
  const move = (step: -1 | 1) => to(items[at + step]);
  return (
    <Modal
      open
      getContainer={pageRoot}
      width={960}
      title={shown.fileName}
      onCancel={onClose}
      footer={[
        items.length > 1 && (
          <span key="at" className="muted fileviewat">
            {t('house.attachments.position', { at: at + 1, of: items.length })}
          </span>
        ),
        items.length > 1 && (
          <Button key="previous" disabled={at === 0} onClick={() => move(-1)}>
            {t('house.attachments.previous')}
          </Button>
        ),
        items.length > 1 && (
          <Button key="next" disabled={at === items.length - 1} onClick={() => move(1)}>
            {t('house.attachments.next')}
          </Button>
        ),
        <Button key="download" href={attachmentFile(shown.id)} download>
          {t('house.attachments.download')}
        </Button>,
        <Button key="close" type="primary" onClick={onClose}>
          {t('action.close')}
        </Button>,
      ]}
    >
      <div
        className="fileview"
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') move(-1);
          if (event.key === 'ArrowRight') move(1);
        }}
      >
        {shown.preview === 'pdf' ? (
          <iframe className="fileviewframe" title={shown.fileName} src={attachmentFile(shown.id, 'inline')} />
        ) : (
          <Picture key={shown.id} {...shown} />
        )}
      </div>
    </Modal>
  );
}
