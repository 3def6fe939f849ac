import {
  ENTERPRISE_LEDGER_COLUMNS,
  enterpriseField,
  type EnterpriseLedgerColumn,
  type FieldKind,
  ledgerColumnLabel,
  matchColumn,
  parseRegionPartKey,
  parseYearlyFieldKey,
  RECORD_COLUMNS,
  resolveHeaderYear,
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
  return { field: key, header, kind: kindOf(field?.kind), width: WIDE.has(key) ? 32 : 16 };
}

const yearColumn = (measure: YearlyMeasure, year: number): ExportColumn => ({
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
  field,
  header: RECORD_COLUMNS[field as keyof typeof RECORD_COLUMNS].zh,
  kind,
  hidden: true,
}));

const isMeasure = (column: EnterpriseLedgerColumn): column is YearlyMeasure =>
  YEARLY_MEASURES.some((measure) => measure === column);

type Years = Readonly<Record<YearlyMeasure, readonly number[]>>;

/**
 * The columns that have to stand beside what is kept under these headers. 法人 alone would be taken for the legal
 * representative when the sheet comes back; beside the column of that name it is what it was.
 */
function beside(extraKeys: readonly string[], years: Years, today: string): { keys: Set<string>; years: Years } {
  // Cells alone tell these two, whatever stands above them.
  const keys = new Set<string>(extraKeys.length ? ['name', 'creditCode'] : []);
  const more: Record<YearlyMeasure, Set<number>> = {
    revenue: new Set(years.revenue),
    tax: new Set(years.tax),
    researchSpending: new Set(years.researchSpending),
  };
  for (const header of extraKeys) {
    const match = matchColumn(header);
    for (const field of match ? [match.field, ...match.also] : []) {
      const yearly = parseYearlyFieldKey(field);
      keys.add(yearly?.measure ?? (parseRegionPartKey(field) === null ? field : 'regionCode'));
      if (!yearly) continue;
      const known = more[yearly.measure];
      if (yearly.year !== null || known.size === 0) known.add(resolveHeaderYear(yearly.year, today));
    }
  }
  const ascending = (measure: YearlyMeasure) => [...more[measure]].sort((a, b) => a - b);
  return {
    keys,
    years: {
      revenue: ascending('revenue'),
      tax: ascending('tax'),
      researchSpending: ascending('researchSpending'),
    },
  };
}

/**
 * The columns of 企业台账 in their order, with the years and the further columns that a set of enterprises has.
 * @param chosen the columns wanted; null for all
 */
export function ledgerColumns(
  known: { years: Years; extraKeys: readonly string[] },
  chosen: ReadonlySet<string> | null,
  today: string,
): ExportColumn[] {
  const extraKeys = !chosen || chosen.has('extra') ? known.extraKeys : [];
  const { keys, years } = beside(extraKeys, known.years, today);
  const columns = ENTERPRISE_LEDGER_COLUMNS.filter((column) => !chosen || chosen.has(column) || keys.has(column));
  return [
    ...columns.flatMap((column): ExportColumn[] => {
      if (isMeasure(column)) return years[column].map((year) => yearColumn(column, year));
      if (column !== 'extra') return [fieldColumn(column)];
      return extraKeys.map((key) => ({ field: extraField(key), header: key, kind: 'text', width: 16 }));
    }),
    ...recordColumns,
  ];
}
