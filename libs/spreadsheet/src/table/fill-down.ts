import type { Cell, MergedRange, Row } from '../cell.js';
import type { Table } from './table.js';

/** Adds to a row what cells merged downwards say of it. Give it every row from the first on, in order. */
export type RowFiller = (row: Row) => Row;

/** Merges as tall as a sheet are formatting; nobody writes a value for a hundred thousand rows. */
const TALLEST = 10_000;

interface Span {
  readonly bottom: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * In a file only the first cell of a merged range holds the value, though it counts for all rows that it spans. The
 * row given back holds it as well; a value of the row's own, and the header's merges, are left as they are.
 */
export function createFiller(table: Table, merges: readonly MergedRange[]): RowFiller {
  const starts = new Map<number, MergedRange[]>();
  const columns = new Set(table.columns.map(({ index }) => index));
  for (const merge of merges) {
    const height = merge.bottom - merge.top;
    if (height < 1 || height > TALLEST || merge.top < table.firstDataRow || !columns.has(merge.left)) continue;
    const known = starts.get(merge.top);
    if (known) known.push(merge);
    else starts.set(merge.top, [merge]);
  }
  if (starts.size === 0) return (row) => row;
  let spans: Span[] = [];
  return (row) => {
    if (spans.length > 0) spans = spans.filter(({ bottom }) => bottom >= row.row);
    const filled = spans.length > 0 ? withSpans(row, spans) : row;
    for (const { left, bottom } of starts.get(row.row) ?? []) {
      const cell = row.cells.find(({ column }) => column === left);
      if (cell) spans.push({ bottom, column: left, cell });
    }
    return filled;
  };
}

function withSpans(row: Row, spans: readonly Span[]): Row {
  const own = new Set(row.cells.map(({ column }) => column));
  const added = spans.filter(({ column }) => !own.has(column)).map(({ cell }) => cell);
  if (added.length === 0) return row;
  return { row: row.row, cells: [...row.cells, ...added].sort((a, b) => a.column - b.column) };
}
