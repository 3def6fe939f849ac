import {
  ENTERPRISE_LEDGER_COLUMNS,
  enterpriseField,
  type EnterpriseLedgerColumn,
  type FieldKind,
  ledgerColumnLabel,
  RECORD_COLUMNS,
  YEARLY_MEASURES,
  type YearlyMeasure,
  yearlyFieldKey,
} from '@lianqun/domain';
import type { ExportColumn } from '../../exports/index.js';
import { extraField } from './ledger-line.js';

const WIDE: ReadonlySet<string> = new Set(['name', 'regionCode', 'address', 'tags', 'mainProducts', 'note']);

const kindOf = (kind: FieldKind | undefined): ExportColumn['kind'] =>
  kind === 'money' || kind === 'integer' ? 'number' : kind === 'date' ? 'date' : 'text';

function fieldColumn(key: EnterpriseLedgerColumn): ExportColumn {
  const field = enterpriseField(key);
  const unit = field?.kind === 'money' ? `(${field.unit ?? '万元'})` : '';
  const header = `${ledgerColumnLabel(key).zh}${unit}`;
  return { key, field: key, header, kind: kindOf(field?.kind), width: WIDE.has(key) ? 32 : 16 };
}

const yearColumn = (measure: YearlyMeasure, year: number): ExportColumn => ({
  key: measure,
  field: yearlyFieldKey(measure, year),
  header: `${String(year)}年${ledgerColumnLabel(measure).zh}(万元)`,
  kind: 'number',
  width: 20,
});

/** Which record a row is, and what version of it was exported: what comes back changed elsewhere meanwhile is shown. */
const recordColumns: readonly ExportColumn[] = [
  { field: 'recordId', kind: 'text' as const },
  { field: 'recordVersion', kind: 'number' as const },
].map(({ field, kind }) => ({
  key: field,
  field,
  header: RECORD_COLUMNS[field as keyof typeof RECORD_COLUMNS].zh,
  kind,
  hidden: true,
}));

const isMeasure = (column: EnterpriseLedgerColumn): column is YearlyMeasure =>
  YEARLY_MEASURES.some((measure) => measure === column);

/** The columns of 企业台账 in their order, with the years and the further columns that a set of enterprises has. */
export const ledgerColumns = (
  years: Readonly<Record<YearlyMeasure, readonly number[]>>,
  extraKeys: readonly string[],
): ExportColumn[] => [
  ...ENTERPRISE_LEDGER_COLUMNS.flatMap((column): ExportColumn[] => {
    if (isMeasure(column)) return years[column].map((year) => yearColumn(column, year));
    if (column !== 'extra') return [fieldColumn(column)];
    return extraKeys.map((key) => ({ key: 'extra', field: extraField(key), header: key, kind: 'text', width: 16 }));
  }),
  ...recordColumns,
];
