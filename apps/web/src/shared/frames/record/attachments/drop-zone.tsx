import { Checkbox } from 'antd';
import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Purpose } from '../../../api/attachments.js';
import { fileSize } from '../../../formats.js';
import { useProblemText } from '../../../use-problem-text.js';
import type { Upload } from './use-uploads.js';

interface QueueProps {
  uploads: readonly Upload[];
  onDrop: (key: number) => void;
}

function Queue({ uploads, onDrop }: QueueProps) {
  const { t } = useTranslation();
  const text = useProblemText();
  if (uploads.length === 0) return null;
  return (
    <ul className="uploads" aria-label={t('house.attachments.queue')}>
      {uploads.map(({ key, file: { name, size }, sent, sending, error }) => (
        <li key={key}>
          <span className="cut">{name}</span>
          {error !== undefined ? (
            <span role="alert" className="err sm">
              {t('house.attachments.failed', { reason: text(error) })}
            </span>
          ) : sending ? (
            <>
              <progress max={size || 1} value={Math.min(sent, size)} aria-label={name} />
              <span className="muted sm">
                {t('house.attachments.sending', { sent: fileSize(Math.min(sent, size)), total: fileSize(size) })}
              </span>
            </>
          ) : (
            <span className="muted sm">{t('house.attachments.waiting')}</span>
          )}
          <button
            type="button"
            className="linkbutton sm"
            aria-label={t(error === undefined ? 'house.attachments.cancel' : 'house.attachments.remove', { name })}
            onClick={() => onDrop(key)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

interface DropZoneProps extends QueueProps {
  /** Bytes of one file. */
  limit: number;
  /** Whether what is attached may be evidence for closing. */
  evidence: boolean;
  onFiles: (files: Iterable<File>, purpose: Purpose) => void;
}

/** Files are dropped here or chosen, several at once. */
export function DropZone({ uploads, limit, evidence, onFiles, onDrop }: DropZoneProps) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const [asEvidence, setAsEvidence] = useState(false);
  const add = (files: Iterable<File>) => onFiles(files, evidence && asEvidence ? 'evidence' : 'attachment');
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <>
      <div
        className={over ? 'attachzone dropzone-over' : 'attachzone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>{t('house.attachments.drop')}</span>
        <input
          id={id}
          type="file"
          multiple
          className="visually-hidden"
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className="btn btn-sm">
          {t('house.attachments.choose')}
        </label>
        {evidence && (
          <Checkbox checked={asEvidence} onChange={(event) => setAsEvidence(event.target.checked)}>
            {t('house.attachments.evidence')}
          </Checkbox>
        )}
        <span className="muted sm">{t('house.attachments.several', { size: fileSize(limit) })}</span>
      </div>
      <Queue uploads={uploads} onDrop={onDrop} />
    </>
  );
}
