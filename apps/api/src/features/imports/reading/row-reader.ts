import { cellAt, type Row } from '@lianqun/spreadsheet';
import { cellReader } from './cell-readers.js';
import { DictionaryReaders, type ListLookups } from './dictionary-readers.js';
import type { FieldReading } from './field-reading.js';
import type { MappedColumn } from './protocol.js';
import { ColumnNames, RowBuilder } from './row-builder.js';
import type { ReadRow, TargetReading } from './target-reading.js';

/** A formula that went wrong stops a row only where the row needs its value. */
function reportFormula(row: RowBuilder, column: MappedColumn, text: string): void {
  row.report(column.field === null ? 'warning' : 'error', column, column.field, 'formula-error', text);
}

/** Makes the function that reads the rows of one list. */
export function createRowReader(
  reading: TargetReading,
  mapping: readonly MappedColumn[],
  lookups: ListLookups,
): (source: Row) => ReadRow {
  const names = new ColumnNames(mapping);
  const has = (field: string) => mapping.some((column) => column.field === field);
  const dictionaries = new DictionaryReaders(lookups, has('chains') && has('clusters'));
  const plan = reading.plan(mapping, lookups, dictionaries);
  const howToRead = (column: MappedColumn): FieldReading | null => {
    if (column.field !== null) return plan.cell(column, column.field);
    return plan.ignores(column) ? null : { kind: 'extra' };
  };
  const readers = mapping.flatMap((column) => {
    const how = howToRead(column);
    return how ? [{ column, read: cellReader(column, how, dictionaries, names) }] : [];
  });
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
