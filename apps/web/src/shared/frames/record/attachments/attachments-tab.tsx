import { useTranslation } from 'react-i18next';
import { useAttachments, type AttachmentPage } from '../../../api/attachments.js';
import type { RecordRef } from '../../../api/sharing.js';
import { QueryState } from '../../query-state.js';
import { StateBox } from '../../states.js';
import { AttachmentList } from './attachment-list.js';
import { DropZone } from './drop-zone.js';
import { useUploads } from './use-uploads.js';

function Adding({ of, found: { purposes, limits } }: { of: RecordRef; found: AttachmentPage }) {
  const { uploads, add, drop } = useUploads(of, limits.size);
  return (
    <DropZone
      uploads={uploads}
      limit={limits.size}
      evidence={purposes.includes('evidence')}
      onFiles={add}
      onDrop={drop}
    />
  );
}

/** 附件: files that belong to a record. */
export function AttachmentsTab({ of }: { of: RecordRef }) {
  const { t } = useTranslation();
  const query = useAttachments(of);
  return (
    <QueryState query={query}>
      {(found) => (
        <div className="stack">
          {found.abilities.add && <Adding of={of} found={found} />}
          {found.items.length === 0 ? (
            <StateBox title={t('house.attachments.empty')} text={t('house.attachments.emptyText')} />
          ) : (
            <AttachmentList items={found.items} />
          )}
        </div>
      )}
    </QueryState>
  );
}
