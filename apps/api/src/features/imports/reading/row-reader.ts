import { splitCell } from '@lianqun/domain';
import { type Cell, cellAt, type Row } from '@lianqun/spreadsheet';
import { cellReader } from './cells/cell-readers.js';
import { DictionaryReaders, type ListLookups } from './values/dictionary-readers.js';
import type { CellReader, FieldReading } from './cells/field-reading.js';
import { ListedValues } from './values/listed-values.js';
import { fieldsOf, type MappedColumn } from './protocol.js';
import { ColumnNames, RowBuilder } from './row-builder.js';
import type { ReadRow, TargetReading } from './target-reading.js';

/** How the cells of one column are read. */
interface ColumnReader {
  column: MappedColumn;
  read: CellReader;
}

/** A formula that went wrong stops a row only where the row needs its value. */
function reportFormula(row: RowBuilder, column: MappedColumn, text: string): void {
  row.report(column.field === null ? 'warning' : 'error', column, column.field, 'formula-error', text);
}

/** Chains and clusters of one column sort themselves: read once, they go where they belong. */
const readOnce = (fields: readonly string[]): string[] =>
  fields.includes('chains') ? fields.filter((field) => field !== 'clusters') : [...fields];

/** A column for each field that it feeds. */
const singly = (column: MappedColumn): MappedColumn[] => {
  const { also: _, ...base } = column;
  return readOnce(fieldsOf(column)).map((field) => ({ ...base, field }));
};

/** Takes the cells of a column apart; what a column of its own already says of a field stays. */
function partsReader(fields: readonly string[], parts: readonly { field: string; read: CellReader }[]): CellReader {
  const split = splitCell(fields);
  return (cell, row) => {
    const texts = split(cell.text);
    for (const { field, read } of parts) {
      const text = texts[field] ?? '';
      if (text !== '' && row.record[field] === undefined) read(partOf(cell, text), row);
    }
  };
}

const partOf = (cell: Cell, text: string): Cell =>
  text === cell.text ? cell : { ...cell, text, kind: 'text', raw: null };

/** Makes the function that reads the rows of one list. */
export function createRowReader(
  reading: TargetReading,
  mapping: readonly MappedColumn[],
  lookups: ListLookups,
  values?: ListedValues,
): (source: Row) => ReadRow {
  const names = new ColumnNames(mapping);
  const fed = mapping.map((column) => ({ column, singles: singly(column) }));
  const only = (field: string, other: string) =>
    mapping.some((column) => fieldsOf(column).includes(field) && !fieldsOf(column).includes(other));
  const bothKinds = only('chains', 'clusters') && only('clusters', 'chains');
  const dictionaries = new DictionaryReaders(lookups, bothKinds, values);
  const plan = reading.plan(
    fed.flatMap(({ column, singles }) => (singles.length ? singles : [column])),
    lookups,
    dictionaries,
  );
  const feeds = (field: string) => mapping.filter((column) => fieldsOf(column).includes(field)).length;
  const readerOf = (column: MappedColumn, how: FieldReading | null): CellReader | null =>
    how && cellReader(column, how, { dictionaries, names, shared: column.field !== null && feeds(column.field) > 1 });
  const extra = (column: MappedColumn): FieldReading | null =>
    column.left || plan.ignores(column) ? null : { kind: 'extra' };
  const readers = fed.flatMap(({ column, singles }): ColumnReader[] => {
    const parts = singles.flatMap((single) => {
      const read = readerOf(single, plan.cell(single, single.field ?? ''));
      return read ? [{ field: single.field ?? '', read }] : [];
    });
    const read =
      singles.length === 0
        ? readerOf(column, extra(column))
        : singles.length === 1
          ? parts[0]?.read
          : partsReader(
              singles.map(({ field }) => field ?? ''),
              parts,
            );
    return read ? [{ column, read }] : [];
  });
  // Columns with one field say more of it than those with several.
  readers.sort((a, b) => Number(fieldsOf(a.column).length > 1) - Number(fieldsOf(b.column).length > 1));
  return (source) => {
    const row = new RowBuilder(names);
    for (const { column, read } of readers) {
      const cell = cellAt(source, column.column);
      if (cell.kind === 'error') reportFormula(row, column, cell.text);
      else if (cell.kind !== 'empty') read(cell, row);
    }
    for (const { field, columns } of plan.regions) {
      const [first] = columns;
      const raw = columns.map((column) => cellAt(source, column.column).text.trim()).join('');
      if (first) dictionaries.readRegion(first, field, raw, row);
    }
    plan.complete(row, source);
    row.finish();
    return { record: row.record, problems: row.problems, ...plan.keys(row.record) };
  };
}
