import type { Row } from '../cell.js';
import { headerKey, unitOf } from './header.js';
import { buildHeader, type Header } from './header-lines.js';
import { scoreHeaderRow, type HeaderScore } from './header-score.js';
import { createClassifier } from './classify-row.js';
import {
  filledCells,
  isAdvice,
  isColumnNumbers,
  isInstruction,
  isNote,
  isNumeric,
  isTotal,
  sampleMark,
  type FilledCell,
} from './row-marks.js';
import { shapeOf } from './shape.js';
import { median, type SkippedRow, type SkipReason, type Table, type TableHints } from './table.js';

const HEADER_WITHIN = 30;
/** Cells of a row that are looked at to find the header: a sheet may have 16,384 columns. */
const JUDGED_CELLS = 200;

const total = (score: HeaderScore): number =>
  score.opinion * 2 + score.looks * Math.min(score.cells, 10) * score.fill + score.fill;

/**
 * Known names decide. Without any the looks must be clear, the row as wide as the table, and nothing above it that
 * could be a row of the table: a row of data taken for a header would hide all rows before it.
 */
function isHeader(score: HeaderScore): boolean {
  if (score.opinion < 0) return false;
  if (score.knownHeaders >= 2 || (score.knownHeaders === 1 && score.cells <= 4)) return score.looks > -1;
  if (score.known >= 1 && score.looks >= 0.1 && score.fill >= 0.5) return true;
  return score.looks >= 0.35 && score.fill >= 0.5 && score.onTop;
}

/** Most cells of the row stand in the header row as well, in the same columns. */
function repeats(rows: readonly Row[], at: number, headerRow: number): boolean {
  const cells = filledCells(rows[at] ?? { row: 0, cells: [] });
  const header = new Map(
    filledCells(rows.find(({ row }) => row === headerRow) ?? { row: 0, cells: [] }).map((cell) => [
      cell.column,
      headerKey(cell.text),
    ]),
  );
  const same = cells.filter(({ column, text }) => header.get(column) === headerKey(text)).length;
  return same >= 2 && same >= cells.length * 0.8;
}

/** Rows between two headers that look like rows of the first one's list: then the second heads another list. */
function holdsRows(rows: readonly Row[], from: HeaderScore, to: HeaderScore): boolean {
  const wide = rows.filter(({ row, cells }) => {
    if (row <= from.row || row >= to.row || cells.length < 2) return false;
    const filled = filledCells({ row, cells });
    if (filled.length * 2 < from.cells || isInstruction(filled) || isColumnNumbers(filled)) return false;
    return sampleMark(filled) === null && filled.some(({ text }) => shapeOf(text) !== 'text');
  });
  return wide.length > 0;
}

function findHeaderRow(whole: readonly Row[], hints: TableHints): number | null {
  const rows = whole.map(({ row, cells }) => ({ row, cells: cells.slice(0, JUDGED_CELLS) }));
  let best: HeaderScore | null = null;
  for (let at = 0; at < Math.min(rows.length, HEADER_WITHIN); at++) {
    const score = scoreHeaderRow(rows, at, hints);
    // A header that is repeated further down, as above each section, is the first one.
    if (best && repeats(rows, at, best.row)) continue;
    if (!score || !isHeader(score)) continue;
    // The first of several lists is no less a list for having fewer headers that are known.
    if (best && best.knownHeaders >= 2 && holdsRows(rows, best, score)) break;
    if (best === null || total(score) > total(best)) best = score;
  }
  return best?.row ?? null;
}

/**
 * Finds the table in the first rows of a sheet (60 are plenty, fewer will do). Null when the rows hold nothing.
 * Where no row looks like a header, `headerRow` is null and the columns have no names.
 */
export function findTable(sample: readonly Row[], hints: TableHints = {}): Table | null {
  const rows = sample.filter((row) => filledCells(row).length > 0);
  if (rows.length === 0) return null;
  return tableAt(rows, findHeaderRow(rows, hints), hints);
}

/** The table whose header stands in a given row (null: in none), for a person who knows better. */
export function tableAt(sample: readonly Row[], headerRow: number | null, hints: TableHints = {}): Table {
  const header = buildHeader(sample, headerRow, hints);
  const above = sample.filter((row) => header.first !== null && row.row < header.first);
  const below = sample.filter((row) => header.last === null || row.row > header.last);
  const draft = describe(header, below, hints);
  const skipped: SkippedRow[] = above.map((row) => ({ row: row.row, reason: reasonAbove(filledCells(row)) }));
  const start = findStart(draft, below, hints);
  const end = skipped.concat(start.skipped);
  const data = below.filter((row) => row.row >= start.firstDataRow && row.row < start.nextList);
  return {
    ...describe(header, data.length > 0 ? data : below, hints),
    firstDataRow: start.firstDataRow,
    skipped: end,
    unit: unitAbove(above.concat(below.filter((row) => row.row < start.firstDataRow))),
  };
}

/** Where the rows of the table begin, and where another list ends them. */
function findStart(
  draft: Table,
  below: readonly Row[],
  hints: TableHints,
): { firstDataRow: number; nextList: number; skipped: SkippedRow[] } {
  const skipped: SkippedRow[] = [];
  const classify = createClassifier(draft, hints);
  let firstDataRow: number | null = null;
  for (const row of below) {
    const cells = filledCells(row);
    const lonely = draft.headerRow === null && cells.length === 1 && draft.typicalCells >= 3 && cells[0]?.column === 0;
    const reason = lonely && firstDataRow === null ? reasonAbove(cells) : classify(row);
    if (reason === null) firstDataRow ??= row.row;
    else if (firstDataRow === null) skipped.push({ row: row.row, reason });
  }
  const after = (skipped[skipped.length - 1]?.row ?? draft.firstDataRow - 1) + 1;
  return { firstDataRow: firstDataRow ?? after, nextList: classify.laterLists()[0]?.headerRow ?? Infinity, skipped };
}

function describe(header: Header, rows: readonly Row[], hints: TableHints): Table {
  const filled = rows.map(filledCells).filter((cells) => cells.length > 0);
  const columns = header.columns(new Set(filled.flatMap((cells) => cells.map(({ column }) => column))));
  const scores = columns.map((column) => hints.scoreHeader?.(column.name) ?? 0).filter((score) => score > 0);
  return {
    headerRow: header.first,
    headerRows: header.first === null || header.last === null ? 0 : header.last - header.first + 1,
    firstDataRow: (header.last ?? 0) + 1,
    columns,
    skipped: [],
    unit: null,
    typicalCells: median(filled.map((cells) => cells.length)),
    ordinalColumns: ordinalColumns(filled),
    headerScore: header.first === null ? 0 : scores.reduce((sum, score) => sum + score, 0),
    knownHeaders: header.first === null ? 0 : scores.filter((score) => score >= 0.5).length,
  };
}

/** Running numbers: whole, small, and nearly always one more than the one before. */
function ordinalColumns(rows: readonly (readonly FilledCell[])[]): number[] {
  const texts = new Map<number, string[]>();
  for (const cells of rows) {
    if (cells.length < 2 || isNote(cells) || isTotal(cells)) continue;
    for (const { column, text } of cells) {
      const known = texts.get(column);
      if (known) known.push(text);
      else texts.set(column, [text]);
    }
  }
  const columns = [...texts.keys()].filter((column) => areOrdinal(texts.get(column) ?? []));
  return columns.sort((a, b) => a - b);
}

function areOrdinal(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\d{1,7}$/.test(text)).map(Number);
  if (numbers.length < 3 || numbers.length < texts.length * 0.8) return false;
  const steps = numbers.slice(1).filter((number, at) => number === (numbers[at] ?? NaN) + 1).length;
  return steps >= (numbers.length - 1) * 0.7;
}

function reasonAbove(cells: readonly FilledCell[]): SkipReason {
  if (unitsIn(cells).length > 0 && cells.length <= 2) return 'unit-line';
  if (isNote(cells)) return 'note';
  if (isAdvice(cells) || isInstruction(cells)) return 'instruction';
  if (cells.length === 1) return 'title';
  return cells.every(({ text }) => isNumeric(text)) ? 'column-numbers' : 'before-table';
}

/** `单位：万元`, `(单位：万元)`, `金额单位：元`: the units that the cells name outright. */
function unitsIn(cells: readonly FilledCell[]): string[] {
  return cells.flatMap(({ text }) => {
    const named = /(?:^|[\s(,;])(?:金额|计量|货币)?单位\s*:\s*([^\s(),;]{1,8})/.exec(text)?.[1];
    const unit = named === undefined ? null : unitOf(named);
    return unit === null ? [] : [unit];
  });
}

const unitAbove = (rows: readonly Row[]): string | null => rows.flatMap((row) => unitsIn(filledCells(row)))[0] ?? null;
