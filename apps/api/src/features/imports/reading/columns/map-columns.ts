import { asMoneyUnit } from '@lianqun/domain';
import { cellAt, columnLetter, type Row, type Table, type TableColumn } from '@lianqun/spreadsheet';
import { storable } from '../../../../foundation/database/copy-line.js';
import type { Chosen } from './choose-table.js';
import type { SaidOfColumns } from './learned.js';
import { fieldsOf, type MappedColumn, REASON } from '../protocol.js';
import { SHOWN } from './sheets-shown.js';
import type { TargetReading } from '../target-reading.js';

const SAMPLES = 5;

function samplesOf(head: readonly Row[], table: Table, column: number): string[] {
  return head
    .filter((row) => row.row >= table.firstDataRow)
    .map((row) => storable(cellAt(row, column).text.trim()))
    .filter(Boolean);
}

/** The unit that a header names for the values of a field, and where it names none the one above the table. */
function unitOf(
  reading: TargetReading,
  field: string,
  column: TableColumn,
  named: string | null,
  above: string | null,
) {
  const taken = reading.units(field);
  if (!taken.length) return null;
  const written =
    column.unit !== null && asMoneyUnit(column.unit) === null ? (named ?? column.unit) : (column.unit ?? named);
  if (written !== null) return written;
  // What a line above the table says of all amounts says nothing of names and counts.
  const meant = above === null ? null : (asMoneyUnit(above) ?? above);
  return meant !== null && taken.includes(meant) ? meant : null;
}

type Meaning = Pick<MappedColumn, 'field' | 'also' | 'confidence' | 'unit'>;

const NOTHING: Meaning = { field: null, confidence: 'none', unit: null };

/** What each column of a table means: what a person or an earlier list said, else what its header and cells say. */
export function mapTable(reading: TargetReading, { head, table }: Chosen, said: SaidOfColumns): MappedColumn[] {
  const samples = table.columns.map((column) => samplesOf(head, table, column.index));
  const found = reading.mapColumns(
    table.columns.map((column, i) => ({ header: column.header, unit: column.unit, samples: samples[i] ?? [] })),
  );
  const claimed = new Set(Object.values(said.columns).flatMap((fields) => fields ?? []));
  const confidence = said.lesson ? 'learned' : 'user';
  const meaningOf = (column: TableColumn, i: number): Meaning => {
    const match = found[i];
    const own = said.columns[String(column.index)];
    const fields = own === undefined ? (match?.field ? [match.field, ...match.also] : []) : (own ?? []);
    const [field, ...also] = fields;
    if (own === undefined && fields.some((one) => claimed.has(one))) return NOTHING;
    if (field === undefined) return { ...NOTHING, ...(own !== undefined && { confidence }) };
    const named = match?.field === field ? match.unit : null;
    const unit = said.units[String(column.index)] ?? unitOf(reading, field, column, named, table.unit);
    return {
      field,
      ...(also.length > 0 && { also }),
      confidence: own === undefined ? (match?.confidence ?? 'none') : confidence,
      unit,
    };
  };
  return table.columns.map((column, i) => {
    const mapped: MappedColumn = {
      column: column.index,
      letter: columnLetter(column.index),
      header: storable(column.header),
      samples: (samples[i] ?? []).slice(0, SAMPLES).map((text) => storable(text.slice(0, SHOWN.characters))),
      ...meaningOf(column, i),
    };
    return leavesOut(mapped, table, said) ? { ...mapped, left: true } : mapped;
  });
}

const RUNNING_NUMBER = /^(?:序号|序|行号|no\.?|#)$/i;

/** Columns that say nothing of a record: running numbers, which differ from list to list, and our own reasons. */
const leavesOut = ({ field, header, column }: MappedColumn, { ordinalColumns }: Table, { extras }: SaidOfColumns) =>
  field === null &&
  (!extras || ordinalColumns.includes(column) || RUNNING_NUMBER.test(header.trim()) || header === REASON);

/** The cells by which a row shows that it is one of the register. */
export const keysOf = (reading: TargetReading, map: readonly MappedColumn[]): number[] =>
  map.flatMap((column) => (fieldsOf(column).some((field) => reading.keyFields.includes(field)) ? [column.column] : []));
