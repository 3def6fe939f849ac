import type { Row } from '../cell.js';
import { parseHeader } from './header.js';
import {
  filledCells,
  isAdvice,
  isColumnNumbers,
  isInstruction,
  isNote,
  isTotal,
  isUnitRow,
  sampleMark,
  type FilledCell,
} from './row-marks.js';
import { commonShape, shapeOf } from './shape.js';
import { mergeAt, type TableHints } from './table.js';

/** How much a row looks like the header of what follows it. */
export interface HeaderScore {
  readonly row: number;
  /** Sum of the caller's positive opinions, and how many are 0.5 or more. */
  readonly known: number;
  readonly knownHeaders: number;
  /** All of the caller's opinions, the negative ones too. */
  readonly opinion: number;
  /** By looks alone: about 1 for a header over values of another shape, below 0 for a row of values. */
  readonly looks: number;
  /** Cells filled : cells that the following rows fill, at most 1. */
  readonly fill: number;
  readonly cells: number;
  /** No row above is half as wide: what stands there is titles and remarks, not rows of the table. */
  readonly onTop: boolean;
}

const remark = (cells: readonly FilledCell[]): boolean =>
  isNote(cells) ||
  isAdvice(cells) ||
  isTotal(cells) ||
  isUnitRow(cells) ||
  isColumnNumbers(cells) ||
  isInstruction(cells);

/** One cell against the values below it. */
function looksLikeHeader(text: string, below: readonly string[], twins: number): number {
  const shape = shapeOf(text);
  if (shape === 'long') return -1;
  if (shape !== 'text') return -1.5;
  const { unit, required } = parseHeader(text);
  if (unit !== null || required) return 1;
  let score = twins > 1 ? -0.5 : 0;
  const common = commonShape(below);
  if (common === null) return score + 0.1;
  if (common !== 'text') return score + 1;
  score += 0.25;
  if (below.includes(text)) score -= 0.75;
  else if (below.length > 1 && text.length <= 12 && below.every((value) => value.length > text.length)) score += 0.15;
  return score;
}

function opinions(
  cells: readonly FilledCell[],
  hints: TableHints,
): Pick<HeaderScore, 'known' | 'knownHeaders' | 'opinion'> {
  const scores = cells.map(({ text }) => hints.scoreHeader?.(parseHeader(text).name) ?? 0);
  const positive = scores.filter((score) => score > 0);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return { known: sum(positive), knownHeaders: positive.filter((score) => score >= 0.5).length, opinion: sum(scores) };
}

/** Rows that stand for the table below a candidate. */
const following = (rows: readonly Row[], at: number): FilledCell[][] =>
  rows
    .slice(at + 1, at + 31)
    .map(filledCells)
    .filter((cells) => !remark(cells));

/** Scores one row as a header; null where it cannot be one. */
export function scoreHeaderRow(rows: readonly Row[], at: number, hints: TableHints): HeaderScore | null {
  const row = rows[at];
  if (row === undefined) return null;
  const cells = filledCells(row);
  if (cells.length === 0 || remark(cells) || sampleMark(cells) === 'certain') return null;
  const below = following(rows, at);
  const typical =
    below.map((other) => other.length).sort((a, b) => b - a)[Math.floor(below.length / 2)] ?? cells.length;
  const merged = cells[0] && mergeAt(hints.merges, row.row, cells[0].column);
  const isTitle = cells.length === 1 && (typical > 1 || (merged !== undefined && merged.right > merged.left));
  if (isTitle) return null;
  const columns = new Map<number, string[]>();
  for (const { column, text } of below.flat()) columns.set(column, [...(columns.get(column) ?? []), text]);
  const looks = cells.map(({ column, text }) => {
    const twins = cells.filter((other) => other.text === text).length;
    return looksLikeHeader(text, columns.get(column) ?? [], twins);
  });
  return {
    row: row.row,
    ...opinions(cells, hints),
    looks: looks.reduce((total, value) => total + value, 0) / cells.length,
    fill: Math.min(1, cells.length / Math.max(1, typical)),
    cells: cells.length,
    onTop: rows.slice(0, at).every((above) => {
      const other = filledCells(above);
      return other.length * 2 <= cells.length || remark(other);
    }),
  };
}
