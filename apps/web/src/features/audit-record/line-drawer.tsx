import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../../shared/formats.js';
import { Pairs } from '../../shared/frames/record/pairs.js';
import { pageRoot } from '../../shared/page-root.js';
import { useIsPhone } from '../../shared/use-media.js';
import type { AuditLine } from './audit-queries.js';
import { useAuditWords } from './audit-words.js';
import { Changes } from './changes.js';

interface LineDrawerProps {
  line: AuditLine | undefined;
  onClose: () => void;
  /** Narrows the list to one person or one record. */
  onNarrow: (filter: 'account' | 'record', value: string) => void;
}

function Narrow({ text, children, onClick }: { text: ReactNode; children: ReactNode; onClick: () => void }) {
  return (
    <>
      {text}{' '}
      <button type="button" className="linkbutton sm" onClick={onClick}>
        {children}
      </button>
    </>
  );
}

function LineBody({ line, onNarrow }: { line: AuditLine; onNarrow: LineDrawerProps['onNarrow'] }) {
  const { t } = useTranslation();
  const words = useAuditWords();
  const { accountId, recordId } = line;
  const person = [words.person(line), line.accountName && line.username].filter(Boolean).join(' · ');
  const record = [words.kind(line.kind), line.title].filter(Boolean).join(' · ');
  const pairs: [string, ReactNode][] = [
    [t('auditRecord.field.at'), dateTime(line.at)],
    [
      t('auditRecord.field.person'),
      accountId ? (
        <Narrow text={person} onClick={() => onNarrow('account', accountId)}>
          {t('auditRecord.onlyPerson')}
        </Narrow>
      ) : (
        person
      ),
    ],
    [t('auditRecord.field.ip'), line.ip],
    [t('auditRecord.field.operation'), words.operation(line)],
    [
      t('auditRecord.field.record'),
      recordId ? (
        <Narrow text={record} onClick={() => onNarrow('record', recordId)}>
          {t('auditRecord.onlyRecord')}
        </Narrow>
      ) : (
        record
      ),
    ],
    [t('auditRecord.field.recordId'), recordId && <code>{recordId}</code>],
    ...words.details(line),
    [t('auditRecord.field.origin'), words.origin(line)],
    [t('auditRecord.field.route'), line.route && <code>{[line.method, line.route].filter(Boolean).join(' ')}</code>],
    [t('auditRecord.field.requestId'), line.requestId && <code>{line.requestId}</code>],
    [t('auditRecord.field.number'), t(`auditRecord.number.${line.source}`, { n: line.number })],
  ];
  return (
    <div className="auditline">
      <Pairs items={pairs.filter(([, value]) => Boolean(value))} />
      {line.changes.length > 0 && (
        <section>
          <h3>{t('auditRecord.field.changes')}</h3>
          <Changes line={line} />
        </section>
      )}
    </div>
  );
}

/** Everything about one line: from the side, from below on a phone. */
export function LineDrawer({ line, onClose, onNarrow }: LineDrawerProps) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  return (
    <Drawer
      open={line !== undefined}
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '80%' : 560}
      getContainer={pageRoot}
      onClose={onClose}
      title={t('auditRecord.line')}
    >
      {line && <LineBody line={line} onNarrow={onNarrow} />}
    </Drawer>
  );
}
