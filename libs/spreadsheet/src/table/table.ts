import { columnLetter, type MergedRange } from '../cell.js';
import { parseHeader } from './header.js';

/**
 * What the caller knows about the field and this library does not. `scoreHeader` gets the header's name without unit
 * and marks, and says how much it looks like a column the caller knows: 1 certainly, 0 no opinion, -1 certainly a
 * value and no header.
 */
export interface TableHints {
  scoreHeader?: (name: string) => number;
  merges?: readonly MergedRange[];
}

/** `header` as written, lines of several header rows joined by a blank; `''` over a column without one. */
export interface TableColumn {
  readonly index: number;
  readonly letter: string;
  readonly header: string;
  /** The header line by line, for recognising it where it is repeated further down. */
  readonly lines: readonly string[];
  readonly name: string;
  readonly unit: string | null;
  readonly required: boolean;
}

/**
 * Why a row is no data row.
 *
 * Above the data: `title`, `note` (填报单位, 数据来源, …), `unit-line` (单位：万元), `instruction`, `column-numbers`,
 * `before-table` (anything else above the header). Within: `empty`, `sample`, `repeated-header`, `total`, `note`,
 * `section` (a heading between rows, such as 一、氢能产业链), `sparse` (a remark that fills far fewer columns than the
 * table). Below: `next-list` for the header of another list on the same sheet and every row after it.
 */
export type SkipReason =
  | 'empty'
  | 'title'
  | 'note'
  | 'unit-line'
  | 'instruction'
  | 'column-numbers'
  | 'before-table'
  | 'sample'
  | 'repeated-header'
  | 'total'
  | 'section'
  | 'sparse'
  | 'next-list';

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/**
 * A table within a sheet. `headerRow` is the first line of the header (null: there is none) and `headerRows` how many
 * lines it has; `firstDataRow` is the first row that is data. `skipped` are the rows before it. `unit` is what a line
 * such as `单位：万元` above the table says of all its amounts. `typicalCells` is how many cells its rows usually fill.
 */
export interface Table {
  readonly headerRow: number | null;
  readonly headerRows: number;
  readonly firstDataRow: number;
  readonly columns: readonly TableColumn[];
  readonly skipped: readonly SkippedRow[];
  readonly unit: string | null;
  readonly typicalCells: number;
  /** Columns that mostly hold running numbers; a text there is a heading or a remark. */
  readonly ordinalColumns: readonly number[];
  /** Sum of what `scoreHeader` said about the header, negative opinions left out. */
  readonly headerScore: number;
  /** How many headers it recognised (0.5 or more). */
  readonly knownHeaders: number;
}

/** A column from the lines of its header, top to bottom. */
export function makeColumn(index: number, lines: readonly string[], unitBelow: string | null = null): TableColumn {
  const header = lines.join(' ');
  const parts = parseHeader(header);
  return { index, letter: columnLetter(index), header, lines, ...parts, unit: parts.unit ?? unitBelow };
}

/** The middle value; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The merged range that a cell lies in. */
export const mergeAt = (
  merges: readonly MergedRange[] | undefined,
  row: number,
  column: number,
): MergedRange | undefined =>
  merges?.find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right);
