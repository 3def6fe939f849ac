import type { Run, TableBlock, TableColumn, TableRow } from './tree.js';

/** A cell of the header; `rows` is 2 where a column without a group stands beside groups. */
export interface HeaderCell {
  title: string;
  columns: number;
  rows: number;
  isGroup: boolean;
}

/** One row of header cells, or two where columns stand in groups. */
export function headerRows(columns: readonly TableColumn[]): HeaderCell[][] {
  const single = (column: TableColumn, rows: number): HeaderCell => ({
    title: column.title,
    columns: 1,
    rows,
    isGroup: false,
  });
  if (!columns.some(({ group }) => group)) return [columns.map((column) => single(column, 1))];
  const upper: HeaderCell[] = [];
  let group: string | undefined;
  for (const column of columns) {
    const last = upper.at(-1);
    if (column.group && column.group === group && last) last.columns++;
    else if (column.group) upper.push({ title: column.group, columns: 1, rows: 1, isGroup: true });
    else upper.push(single(column, 2));
    group = column.group;
  }
  return [upper, columns.filter((column) => column.group).map((column) => single(column, 1))];
}

/** Whole widths by the columns' shares that add up to `total` exactly. */
export function columnWidths(columns: readonly TableColumn[], total: number): number[] {
  const shares = columns.map(({ width }) => (width > 0 && Number.isFinite(width) ? width : 1));
  const sum = shares.reduce((a, b) => a + b, 0);
  let covered = 0;
  let used = 0;
  return shares.map((share) => {
    covered += share;
    const end = Math.round((covered / sum) * total);
    const width = end - used;
    used = end;
    return width;
  });
}

export interface PlacedCell {
  runs: Run[];
  column: TableColumn;
}

export interface PlacedRow {
  row: TableRow;
  cells: PlacedCell[];
}

/**
 * The rows of a table, every cell with its column.
 * @throws where a row has more or fewer cells than the table has columns: figures would stand under wrong headers
 */
export function placedRows({ id, columns, rows }: TableBlock): PlacedRow[] {
  if (columns.length === 0) throw new Error(`Table ${id} has no columns`);
  return rows.map((row) => {
    if (row.cells.length !== columns.length) {
      throw new Error(`Table ${id}: a row of ${row.cells.length} cells under ${columns.length} columns`);
    }
    return { row, cells: columns.map((column, at) => ({ column, runs: row.cells[at] ?? [] })) };
  });
}

export const isSum = ({ role }: TableRow): boolean => role === 'total' || role === 'subtotal';
