import type { Row } from '../cell.js';
import { plainText, unitOf } from './header.js';
import { filledCells, isUnitRow } from './row-marks.js';
import { makeColumn, mergeAt, type TableColumn, type TableHints } from './table.js';

/** The lines of a header, and the columns that they and the data make. */
export interface Header {
  readonly first: number | null;
  readonly last: number | null;
  columns(used: ReadonlySet<number>): TableColumn[];
}

const MAX_LINES = 4;

/** A cell of the header merged downwards means that the header has as many lines. */
function lineRange(sample: readonly Row[], headerRow: number, hints: TableHints): [first: number, last: number] {
  let first = headerRow;
  let last = headerRow;
  for (const merge of hints.merges ?? []) {
    const crosses = merge.top <= headerRow && merge.bottom >= headerRow && merge.bottom > merge.top;
    if (!crosses || merge.bottom - merge.top >= MAX_LINES) continue;
    first = Math.min(first, merge.top);
    last = Math.max(last, merge.bottom);
  }
  const unitRow = sample.find((row) => row.row === last + 1);
  return unitRow && isUnitRow(filledCells(unitRow)) ? [first, last + 1] : [first, last];
}

export function buildHeader(sample: readonly Row[], headerRow: number | null, hints: TableHints): Header {
  if (headerRow === null) {
    const columns = (used: ReadonlySet<number>): TableColumn[] => ascending(used).map((index) => makeColumn(index, []));
    return { first: null, last: null, columns };
  }
  const [first, last] = lineRange(sample, headerRow, hints);
  const texts = new Map<string, string>();
  for (const { row, cells } of sample) {
    if (row >= first && row <= last) for (const cell of cells) texts.set(`${row} ${cell.column}`, plainText(cell.text));
  }
  const textAt = (row: number, column: number): string => {
    const merge = mergeAt(hints.merges, row, column);
    const [top, left] = merge ? [merge.top, merge.left] : [row, column];
    return texts.get(`${top} ${left}`) ?? '';
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
