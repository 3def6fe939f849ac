import {
  type AreaUnit,
  areaIn,
  type PlainColumn,
  type PlainLedger,
  RECORD_COLUMNS,
  registerPermissions,
  resolvePlainYear,
  shiftDecimal,
  todayInShanghai,
  yearlyKey,
  asAreaUnit,
} from '@lianqun/domain';
import type { CellValue } from '@lianqun/spreadsheet';
import type { Principal } from '../../foundation/http/principal.js';
import { ORDINAL } from './forms/form-limits.js';
import type { ExportColumn, ExportLine, ExportSource, FormColumn, FormReading } from './export-source.js';

/** What a record says in the columns of its ledger, by field: figures of a year by `signedProjects:2026`. */
export type LedgerValues = Readonly<Record<string, CellValue>>;

/** What a register says of itself so that its ledger can be taken along. A filter is that of its list. */
export interface PlainLedgerRecords {
  readonly ledger: PlainLedger;
  /** Where its exports are fetched: a path of the web admin. */
  readonly page: string;
  /** The records of a filter that the account sees, in the order of the list. */
  ids(filter: object, sort: string, principal: Principal): Promise<string[]>;
  /** How many of these the account does not see any more. */
  unseen(ids: readonly string[], principal: Principal): Promise<number>;
  /** What these records say, in the order of the ids. `contacts` asks for details in clear, as far as the account may. */
  lines(ids: readonly string[], contacts: boolean, principal: Principal, filter: object): Promise<LedgerLine[]>;
  /** The years for which these records have figures; none where the ledger has no figures by year. */
  years?(ids: readonly string[]): Promise<number[]>;
  /** What is kept beside these records, the commonest columns first. */
  extraKeys?(ids: readonly string[]): Promise<string[]>;
}

export interface LedgerLine {
  id: string;
  version: number;
  values: LedgerValues;
  extra?: Readonly<Record<string, string>>;
}

/** All that is kept beside records, as one column to choose. */
const EXTRA = 'extra';

const extraField = (key: string): string => `${EXTRA}:${key}`;

const unitOf = ({ kind, area }: PlainColumn): string => (kind === 'money' ? '(万元)' : area ? `(${area.unit})` : '');

const kindOf = ({ kind }: PlainColumn): ExportColumn['kind'] =>
  kind === 'money' || kind === 'area' || kind === 'integer' ? 'number' : kind === 'date' ? 'date' : 'text';

const columnOf = (column: PlainColumn, year?: number): ExportColumn => ({
  field: year === undefined ? column.field : yearlyKey(column.field, year),
  header: `${year === undefined ? '' : `${String(year)}年`}${column.label.zh}${unitOf(column)}`,
  kind: kindOf(column),
  width: column.wide === true ? 32 : 16,
});

/** Which record a row is, and what version of it was exported: what comes back changed elsewhere meanwhile is shown. */
export const RECORD_KEY_COLUMNS: readonly ExportColumn[] = [
  { field: 'recordId', header: RECORD_COLUMNS.recordId.zh, kind: 'text', hidden: true },
  { field: 'recordVersion', header: RECORD_COLUMNS.recordVersion.zh, kind: 'number', hidden: true },
];

/** 序号: counts the rows of the sheet. */
export const RUNNING_NUMBER: ExportColumn = { field: ORDINAL, header: '序号', kind: 'number', width: 8 };

/** A line of a sheet. */
export const ledgerLine = ({ id, version, values, extra = {} }: LedgerLine): ExportLine => ({
  recordId: id,
  recordVersion: version,
  ...values,
  ...Object.fromEntries(Object.entries(extra).map(([key, text]) => [extraField(key), text])),
});

/** Places by which 万元 move to be in the unit of a column. */
const SHIFTS: Readonly<Record<string, number>> = { 元: 4, 千元: 1, 百万元: -2, 千万元: -3, 亿元: -4 };

/** An amount or an area as the column of a form wants it. */
function inUnit({ kind, area }: PlainColumn, value: CellValue, unit: string | null): CellValue {
  if (value === null || unit === null) return value;
  if (kind === 'money') return shiftDecimal(String(value), SHIFTS[unit] ?? 0);
  const wanted: AreaUnit | null = asAreaUnit(unit);
  return area && wanted ? areaIn(String(value), area, wanted) : value;
}

/** How uploaded forms are understood: as the lists that are imported. */
function formOf(ledger: PlainLedger): FormReading {
  const fieldMeant = (field: string): string => {
    const yearly = ledger.yearly(field);
    if (!yearly) return field;
    return yearlyKey(yearly.column.field, resolvePlainYear(yearly.year, todayInShanghai(new Date())));
  };
  return {
    nameField: 'name',
    scoreHeader: (text) => ledger.score(text),
    mapColumns: (columns): FormColumn[] =>
      ledger.map(columns.map(({ header }) => ({ header, samples: [] }))).map((match, at) => ({
        field: match?.field ?? null,
        also: match ? [...match.also] : [],
        unit: match && (match.unit ?? columns[at]?.unit ?? null),
      })),
    cell(line, { field, also, unit }) {
      if (field === null) return { value: null, kind: 'text' };
      if (also.length) {
        const parts = [field, ...also].map((one) => line[fieldMeant(one)] ?? '').filter((one) => one !== '');
        return { value: parts.join(' '), kind: 'text' };
      }
      const value = line[fieldMeant(field)] ?? null;
      const column = ledger.column(field);
      return column ? { value: inUnit(column, value, unit), kind: kindOf(column) } : { value, kind: 'text' };
    },
  };
}

/** The ledger of a register as it is taken along, made of what the domain says of its columns. */
export function plainLedgerSource(own: PlainLedgerRecords): ExportSource {
  const { ledger, page } = own;
  const { register, title, columns } = ledger;
  const { read, export: permission } = registerPermissions[register];
  return {
    ...{ register, title, page, read, permission },
    keys: [...columns.map(({ field }) => field), ...(own.extraKeys ? [EXTRA] : [])],
    form: formOf(ledger),
    ids: (filter, sort, principal) => own.ids(filter, sort, principal),
    unseen: (ids, principal) => own.unseen(ids, principal),
    async columns(ids, chosen) {
      const wanted = columns.filter(({ field }) => !chosen || field === 'name' || chosen.has(field));
      const years = wanted.some(({ yearly }) => yearly === true) ? ((await own.years?.(ids)) ?? []) : [];
      const keys = !chosen || chosen.has(EXTRA) ? ((await own.extraKeys?.(ids)) ?? []) : [];
      return [
        ...wanted.flatMap((column) =>
          column.yearly === true ? years.map((year) => columnOf(column, year)) : [columnOf(column)],
        ),
        ...keys.map((key): ExportColumn => ({ field: extraField(key), header: key, kind: 'text', width: 16 })),
        ...RECORD_KEY_COLUMNS,
      ];
    },
    async lines(ids, contacts, principal, filter) {
      return (await own.lines(ids, contacts, principal, filter)).map(ledgerLine);
    },
  };
}
