import {
  type AccessKindName,
  accessKinds,
  auditColumnLabel,
  auditKinds,
  auditValueLabel,
  changeOrigins,
  eventDetailLabel,
  eventDetailValue,
  rowOperations,
} from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../../shared/formats.js';
import { useWord, wordOf } from '../../shared/use-word.js';
import type { AuditLine } from './audit-queries.js';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

/** What stands in place of a contact detail. */
const ENCRYPTED = 'enc:';

/** The audit record in the words of an auditor. */
export function useAuditWords() {
  const { t } = useTranslation();
  const word = useWord();
  const value = (table: string | null, column: string, given: unknown): string => {
    if (given === null || given === undefined || given === '') return t('record.changes.unset');
    if (given === ENCRYPTED) return t('auditRecord.encrypted');
    if (Array.isArray(given)) {
      return given.map((one) => value(table, column, one)).join(t('list.separator')) || t('record.changes.unset');
    }
    const label = auditValueLabel(table ?? '', column, given);
    if (label) return word(label);
    if (typeof given !== 'string') return JSON.stringify(given).replaceAll(ENCRYPTED, t('auditRecord.encrypted'));
    return MOMENT.test(given) ? dateTime(given) : given;
  };
  return {
    value,
    /** What tells a row from others of its record, or what was noted with an event. */
    details: (line: AuditLine): [string, string][] =>
      Object.entries(line.details).map(([name, given]) => {
        if (line.source === 'row') return [word(auditColumnLabel(name)), value(line.table, name, given)];
        const label = eventDetailValue(name, given);
        return [word(eventDetailLabel(name)), label ? word(label) : value(null, name, given)];
      }),
    column: (name: string) => word(auditColumnLabel(name)),
    kind: (kind: string | null) => wordOf(auditKinds, kind, word),
    operation: ({ operation, outcome }: Pick<AuditLine, 'operation' | 'outcome'>) => {
      const label = { ...rowOperations, ...accessKinds }[operation as AccessKindName];
      const refused = outcome === 'refused' && operation !== 'refusal';
      return (label ? word(label) : operation) + (refused ? t('auditRecord.refused') : '');
    },
    origin: ({ origin }: AuditLine) =>
      origin &&
      [wordOf(changeOrigins, origin.undo ? 'undo' : origin.kind, word), origin.fileName].filter(Boolean).join(' '),
    person: ({ accountName, username }: AuditLine) => accountName ?? username ?? t('record.changes.system'),
  };
}
