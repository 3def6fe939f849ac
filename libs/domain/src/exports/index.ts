/** Taking a register along: what an export in the background may be, and the columns of 企业台账 that can be chosen. */
import { enterpriseFields } from '../enterprises/catalogue.js';
import { ENTERPRISE_FIELDS, type EnterpriseFieldKey } from '../enterprises/fields.js';
import { YEARLY_MEASURES, type YearlyMeasure, yearlyMeasures } from '../enterprises/measures.js';
import type { Label } from '../names/terms.js';

export { EXPORT_STATUSES, exportStatuses, type ExportStatus } from './statuses.js';

/** More rows than these are exported in the background. */
export const ROWS_AT_ONCE = 5000;

/** Days for which the file of an export is kept. */
export const EXPORT_KEPT_DAYS = 7;

/** A column of 企业台账 as it is chosen: a measure stands for all its years, `extra` for all that is kept beside. */
export type EnterpriseLedgerColumn = EnterpriseFieldKey | YearlyMeasure | 'extra';

export const ENTERPRISE_LEDGER_COLUMNS: readonly EnterpriseLedgerColumn[] = [
  ...ENTERPRISE_FIELDS.flatMap((field): EnterpriseLedgerColumn[] =>
    field === 'employees' ? [field, ...YEARLY_MEASURES] : [field],
  ),
  'extra',
];

const labels = new Map<string, Label>([
  ...enterpriseFields.map(({ key, label }): [string, Label] => [key, label]),
  ...YEARLY_MEASURES.map((measure): [string, Label] => [measure, yearlyMeasures[measure]]),
  ['extra', { zh: '其他信息', en: 'Other columns' }],
]);

/** What a column of 企业台账 is called where it is chosen. */
export const ledgerColumnLabel = (column: EnterpriseLedgerColumn): Label =>
  labels.get(column) ?? { zh: column, en: column };

/** Columns of an export that are hidden in the sheet: which record a row is, and what version of it. */
export const RECORD_COLUMNS = {
  recordId: { zh: '记录标识', en: 'Record' },
  recordVersion: { zh: '记录版本', en: 'Record version' },
} as const satisfies Record<string, Label>;
