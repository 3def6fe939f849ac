import type { MergedRange, Row } from '../cell.js';
import { headerKey } from './header.js';
import {
  filledCells,
  isAdvice,
  isColumnNumbers,
  isInstruction,
  isNote,
  isNumeric,
  isTotal,
  isUnitRow,
  sampleMark,
  type FilledCell,
} from './row-marks.js';
import { mergeAt, type SkipReason, type Table } from './table.js';

export interface ClassifierOptions {
  merges?: readonly MergedRange[];
  /**
   * Columns of which every true row fills at least one, where the caller knows. Narrow rows that fill none of them
   * are then skipped as `sparse`; without it only rows that show by themselves that they are no data.
   */
  keyColumns?: readonly number[];
}

/** Why a row is no data, or null for a data row. */
export type RowClassifier = (row: Row) => SkipReason | null;

/** Samples stand at the top; further down a bracketed 示例 is somebody's name. */
const SAMPLES_WITHIN = 20;

/**
 * Judges the rows below a header, in order, to the very end of the sheet. When in doubt a row is data: a row kept by
 * mistake is seen and refused later, a row dropped by mistake is lost.
 */
export function createClassifier(table: Table, options: ClassifierOptions = {}): RowClassifier {
  const headers = headerTexts(table);
  const isSparse = sparseTest(table, options);
  const ordinal = new Set(table.ordinalColumns);
  const narrow = Math.max(8, table.typicalCells / 2);
  let dataRows = 0;
  let seen = 0;

  const judge = (row: Row): SkipReason | null => {
    seen += 1;
    // The usual row is wide and begins like no header: it is settled without looking at the words in it.
    const wide = row.cells.length > narrow && seen > SAMPLES_WITHIN;
    if (wide && !headers.beginsLike(row)) return maybeTotal(row) && isTotal(filledCells(row)) ? 'total' : null;
    const cells = filledCells(row);
    if (cells.length === 0 || cells.every(({ column, text }) => ordinal.has(column) && isNumeric(text))) return 'empty';
    if (headers.repeatedBy(cells)) return 'repeated-header';
    if (isTotal(cells)) return 'total';
    const sample = sampleMark(cells);
    if (sample === 'certain' || (sample === 'likely' && seen <= SAMPLES_WITHIN)) return 'sample';
    if (dataRows === 0 && table.headerRow !== null) {
      if (isUnitRow(cells)) return 'unit-line';
      if (isColumnNumbers(cells)) return 'column-numbers';
      if (isInstruction(cells) || isAdvice(cells)) return 'instruction';
    }
    if (isNote(cells)) return 'note';
    return isSparse(row.row, cells) ? 'sparse' : null;
  };

  return (row) => {
    const reason = judge(row);
    if (reason === null) dataRows += 1;
    return reason;
  };
}

const maybeTotal = (row: Row): boolean => {
  const [first, second] = row.cells;
  return [first, second].some((cell) => cell !== undefined && cell.text.length <= 8 && /[计汇均和]/.test(cell.text));
};

interface HeaderTexts {
  beginsLike(row: Row): boolean;
  repeatedBy(cells: readonly FilledCell[]): boolean;
}

function headerTexts(table: Table): HeaderTexts {
  const keys = new Map<number, Set<string>>();
  for (const { index, header, lines } of table.columns) {
    const texts = [header, ...lines].map(headerKey).filter((key) => key !== '');
    if (texts.length > 0) keys.set(index, new Set(texts));
  }
  const matches = ({ column, text }: FilledCell): boolean => keys.get(column)?.has(headerKey(text)) ?? false;
  return {
    beginsLike(row) {
      const first = row.cells[0];
      return first !== undefined && first.text.length <= 60 && matches(first);
    },
    repeatedBy(cells) {
      if (keys.size === 0) return false;
      const same = cells.filter(matches).length;
      return same >= Math.min(2, keys.size) && same >= cells.length * 0.8;
    },
  };
}

function sparseTest(
  table: Table,
  { merges, keyColumns }: ClassifierOptions,
): (row: number, cells: FilledCell[]) => boolean {
  const { typicalCells } = table;
  const known = new Set(table.columns.map(({ index }) => index));
  const ordinal = new Set(table.ordinalColumns);
  const keys = keyColumns && keyColumns.length > 0 ? new Set(keyColumns) : null;
  return (row, cells) => {
    const few = cells.length * 4 <= typicalCells || (cells.length === 1 && typicalCells >= 3);
    if (!few) return false;
    if (keys && !cells.some(({ column }) => keys.has(column))) return true;
    return cells.every(({ column, text }) => {
      if (!known.has(column)) return true;
      if (ordinal.has(column)) return !isNumeric(text);
      const merge = mergeAt(merges, row, column);
      return merge !== undefined && (merge.right - merge.left + 1) * 2 >= known.size && known.size >= 3;
    });
  };
}
