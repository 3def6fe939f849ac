import {
  AREA_UNITS,
  asAreaUnit,
  isAbsent,
  isRecordKey,
  looksLikePhone,
  parseArea,
  parseInteger,
  parseYesNo,
  type PlainColumn,
  type PlainLedger,
  readCreditCode,
  resolvePlainYear,
  splitList,
  termReader,
} from '@lianqun/domain';
import type { DictionaryReaders, ListLookups, RegionField } from '../reading/values/dictionary-readers.js';
import { isEntryField } from '../reading/values/dictionaries.js';
import type { CellReader, FieldReading } from '../reading/cells/field-reading.js';
import type { MappedColumn } from '../reading/protocol.js';
import type { RowBuilder } from '../reading/row-builder.js';

/** What reading the cells of a list needs beside them. */
export interface CellContext {
  column: MappedColumn;
  field: string;
  lookups: ListLookups;
  dictionaries: DictionaryReaders;
}

/** How cells are read that are of this register alone. */
export type OwnCells = Readonly<Record<string, (context: CellContext) => FieldReading>>;

const MAX_WORDS = 20;

/** Figures by year stand in one object: `years` → `2026.signedProjects`. */
export const YEARS = 'years';

function areaReader({ column, field }: CellContext, area: NonNullable<PlainColumn['area']>): CellReader {
  const unit = column.unit === null ? area.unit : asAreaUnit(column.unit);
  return ({ text }, row) => {
    const raw = text.trim();
    if (isAbsent(raw)) return;
    const reading = parseArea(raw, unit, area);
    if (reading.ok) row.set(field, reading.value);
    else row.report('error', column, field, reading.code, raw, { allowed: AREA_UNITS.join('、'), ...reading.params });
  };
}

/** A code that cannot be one is kept beside the record: the name still tells who is meant. */
const creditCodeReader =
  ({ column, field }: CellContext): CellReader =>
  (cell, row) => {
    const raw = cell.text.trim();
    const reading = readCreditCode(raw);
    if (reading.kind === 'absent') return;
    if (reading.kind === 'valid' && !cell.lossy) return row.set(field, reading.code);
    const lost = cell.lossy || reading.kind === 'digits-lost';
    const code = reading.kind === 'wrong-check' ? 'credit-code-wrong-check' : 'credit-code-malformed';
    row.setAside(column, field, lost ? 'digits-lost' : code, raw);
  };

const countReader =
  (column: MappedColumn, field: string, keep: (value: number, row: RowBuilder) => void): CellReader =>
  ({ text }, row) => {
    const raw = text.trim();
    if (isAbsent(raw)) return;
    const reading = parseInteger(raw);
    if (reading.ok) keep(reading.value, row);
    else row.report('error', column, field, reading.code, raw, reading.params);
  };

/** A figure of a year goes to its year; the first column of each counts, another is kept beside the record. */
function yearReading(ledger: PlainLedger, context: CellContext, taken: Set<string>): FieldReading | null {
  const found = ledger.yearly(context.field);
  if (!found) return null;
  const key = `${String(resolvePlainYear(found.year, context.lookups.today))}.${found.column.field}`;
  if (taken.has(key)) return { kind: 'extra' };
  taken.add(key);
  if (found.column.kind === 'money') return { kind: 'money', keep: (value, row) => row.put(YEARS, key, value) };
  const keep = (value: number, row: RowBuilder) => row.put(YEARS, key, value);
  return { kind: 'own', read: countReader(context.column, context.field, keep) };
}

const termReading = (terms: NonNullable<PlainColumn['terms']>): FieldReading => ({
  kind: 'term',
  read: termReader(
    Object.fromEntries(Object.entries(terms).map(([key, { aliases = [], ...term }]) => [key, { ...term, aliases }])),
  ),
  allowed: Object.values(terms).map(({ zh }) => zh),
});

const doubtPhone = (value: string) => (looksLikePhone(value) ? null : ('phone-doubtful' as const));

/** The address that may stand behind the region in one cell. */
const addressOf = (ledger: PlainLedger, field: string): string | null => {
  const name = field === 'regionCode' ? 'address' : field.replace('RegionCode', 'Address');
  return ledger.column(name) ? name : null;
};

function plainReading(ledger: PlainLedger, column: PlainColumn, context: CellContext): FieldReading | null {
  const { field, dictionaries } = context;
  const maxLength = column.maxLength ?? null;
  switch (column.kind) {
    case 'name':
      return { kind: 'name', maxLength };
    case 'code':
      return { kind: 'name', maxLength: 50 };
    case 'text':
      return { kind: 'text', maxLength };
    case 'words':
      return { kind: 'list', split: splitList, maxLength, maxItems: MAX_WORDS };
    case 'person':
      return { kind: 'contact', maxLength };
    case 'phone':
      return { kind: 'contact', maxLength, doubt: doubtPhone };
    case 'area':
      return column.area ? { kind: 'own', read: areaReader(context, column.area) } : null;
    case 'credit-code':
      return { kind: 'own', read: creditCodeReader(context) };
    case 'term':
      return column.terms ? termReading(column.terms) : null;
    case 'boolean':
      return { kind: 'term', read: parseYesNo, allowed: ['是', '否'] };
    case 'region':
      return {
        kind: 'own',
        read: dictionaries.readPlace(context.column, field as RegionField, addressOf(ledger, field)),
      };
    case 'platform':
    case 'organization':
    case 'chain':
      return isEntryField(field) ? { kind: 'own', read: dictionaries.readOne(context.column, field) } : null;
    case 'chains':
    case 'money':
    case 'date':
    case 'integer':
      return { kind: column.kind };
    case 'own':
      return null;
  }
}

/** How the cells of lists are read, by the field of their column; null for those that are not, or together with others. */
export function smallCells(
  ledger: PlainLedger,
  own: OwnCells,
  lookups: ListLookups,
  dictionaries: DictionaryReaders,
): (column: MappedColumn, field: string) => FieldReading | null {
  const years = new Set<string>();
  return (mapped, field) => {
    if (isRecordKey(field)) return { kind: 'record-key' };
    const context: CellContext = { column: mapped, field, lookups, dictionaries };
    const column = ledger.column(field);
    if (!column || column.derived === true) return null;
    return yearReading(ledger, context, years) ?? own[field]?.(context) ?? plainReading(ledger, column, context);
  };
}
