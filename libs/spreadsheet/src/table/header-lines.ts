import type { Row } from '../cell.js';
import { headerKey, plainText, unitOf } from './header.js';
import { filledCells, isUnitRow, type FilledCell } from './row-marks.js';
import { shapeOf } from './shape.js';
import { makeColumn, mergeAt, type TableColumn, type TableHints } from './table.js';

/** The lines of a header, and the columns that they and the data make. */
export interface Header {
  readonly first: number | null;
  readonly last: number | null;
  columns(used: ReadonlySet<number>): TableColumn[];
}

const MAX_LINES = 4;
const LONGEST_HEADER = 30;

/**
 * The lines of a header. In its first line a text counts for the columns `grouped` to its right as well, merged or
 * not; with `twins` the first line says something of these columns only.
 */
interface Lines {
  readonly first: number;
  readonly last: number;
  readonly grouped: ReadonlySet<number>;
  readonly twins: boolean;
}

const rowOf = (sample: readonly Row[], row: number): FilledCell[] => {
  const found = sample.find((one) => one.row === row);
  return found ? filledCells(found) : [];
};

const areWords = (cells: readonly FilledCell[]): boolean =>
  cells.length > 0 && cells.every(({ text }) => text.length <= LONGEST_HEADER && shapeOf(text) === 'text');

/**
 * `2024年` over `营收` and `利润`, with nothing merged: the second line stands where the first is empty, and where the
 * first begins a group. Columns that belong to no group are empty in it, and filled in the row below.
 */
function groupedColumns(sample: readonly Row[], headerRow: number): Set<number> | null {
  const groups = new Set(rowOf(sample, headerRow).map(({ column }) => column));
  const cells = rowOf(sample, headerRow + 1);
  const below = new Set(rowOf(sample, headerRow + 2).map(({ column }) => column));
  const columns = new Set(cells.map(({ column }) => column));
  if (!areWords(cells) || !cells.some(({ column }) => !groups.has(column))) return null;
  const belongs = (column: number): boolean =>
    groups.has(column) ? columns.has(column + 1) && !groups.has(column + 1) : columns.has(column - 1);
  const alone = [...groups].filter((column) => !columns.has(column));
  return cells.every(({ column }) => belongs(column)) && alone.some((column) => below.has(column)) ? columns : null;
}

/** Columns whose headers say the same, where the line above tells them apart: `2023年` and `2024年` over `营收`. */
function twinColumns(sample: readonly Row[], headerRow: number): Set<number> | null {
  const cells = rowOf(sample, headerRow);
  const above = rowOf(sample, headerRow - 1);
  if (above.length < 2 || !areWords(above)) return null;
  const groupOf = (column: number): string => above.findLast((cell) => cell.column <= column)?.text ?? '';
  const twins = cells.filter(
    ({ text }) => cells.filter((other) => headerKey(other.text) === headerKey(text)).length > 1,
  );
  const full = new Set(twins.map(({ text, column }) => `${groupOf(column)} ${headerKey(text)}`));
  return twins.length > 0 && full.size === twins.length ? new Set(twins.map(({ column }) => column)) : null;
}

/** A cell of the header merged downwards means that the header has as many lines. */
function lineRange(sample: readonly Row[], headerRow: number, hints: TableHints): Lines {
  let first = headerRow;
  let last = headerRow;
  for (const merge of hints.merges ?? []) {
    const crosses = merge.top <= headerRow && merge.bottom >= headerRow && merge.bottom > merge.top;
    if (!crosses || merge.bottom - merge.top >= MAX_LINES) continue;
    first = Math.min(first, merge.top);
    last = Math.max(last, merge.bottom);
  }
  const grouped = first === last ? groupedColumns(sample, headerRow) : null;
  const twins = first === last && !grouped ? twinColumns(sample, headerRow) : null;
  if (grouped) last = headerRow + 1;
  if (twins) first = headerRow - 1;
  if (isUnitRow(rowOf(sample, last + 1))) last += 1;
  return { first, last, grouped: grouped ?? twins ?? new Set(), twins: twins !== null };
}

export function buildHeader(sample: readonly Row[], headerRow: number | null, hints: TableHints): Header {
  if (headerRow === null) {
    const columns = (used: ReadonlySet<number>): TableColumn[] => ascending(used).map((index) => makeColumn(index, []));
    return { first: null, last: null, columns };
  }
  const { first, last, grouped, twins } = lineRange(sample, headerRow, hints);
  const texts = new Map<string, string>();
  for (const { row, cells } of sample) {
    if (row >= first && row <= last) for (const cell of cells) texts.set(`${row} ${cell.column}`, plainText(cell.text));
  }
  const textAt = (row: number, column: number): string => {
    if (twins && row === first && !grouped.has(column)) return '';
    const merge = mergeAt(hints.merges, row, column);
    const [top, left] = merge ? [merge.top, merge.left] : [row, column];
    const text = texts.get(`${top} ${left}`);
    if (text !== undefined || merge || row !== first || !grouped.has(column)) return text ?? '';
    return rowOf(sample, row).findLast((cell) => cell.column < column)?.text ?? '';
  };
  const headed = new Set<number>();
  for (let row = first; row <= last; row++) {
    for (const { column } of sample.find((one) => one.row === row)?.cells ?? []) headed.add(column);
  }
  const column = (index: number): TableColumn => {
    const lines: string[] = [];
    let unit: string | null = null;
    for (let row = first; row <= last; row++) {
      const text = textAt(row, index);
      const below = row > headerRow ? unitOf(text.replace(/^\(|\)$/g, '')) : null;
      if (below !== null && lines.length > 0) unit = below;
      else if (text !== '' && text !== lines[lines.length - 1]) lines.push(text);
    }
    return makeColumn(index, lines, unit);
  };
  return { first, last, columns: (used) => ascending(new Set([...headed, ...used])).map(column) };
}

const ascending = (columns: ReadonlySet<number>): number[] => [...columns].sort((a, b) => a - b);
