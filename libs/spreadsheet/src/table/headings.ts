import type { MergedRange } from '../cell.js';
import { isNumeric, type FilledCell } from './row-marks.js';
import { mergeAt, type Table } from './table.js';

/** `一、`, `（二）`, `第三章`, `Ⅳ.`: how headings between rows are counted. */
const COUNTED =
  /^(?:[一二三四五六七八九十]{1,3}\s?[、.:]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十\d]{1,3}[部分章节类批篇组]|[\u2160-\u216bIVX]{1,4}\s?[、.])\s*\S/;
/** The same counting alone in a cell, its heading in the next: `一 | 氢能产业链`. */
const COUNT_ALONE = /^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.]?|[\u2160-\u216bIVX]{1,4}[、.]?)$/;
const LONGEST = 60;

/** Tells whether a row is a heading between the rows of a table. */
export function sectionTest(
  table: Table,
  merges: readonly MergedRange[] | undefined,
): (row: number, cells: readonly FilledCell[]) => boolean {
  const { typicalCells, columns } = table;
  const ordinal = new Set(table.ordinalColumns);
  const acrossHalf = (row: number, column: number): boolean => {
    const merge = mergeAt(merges, row, column);
    return merge !== undefined && (merge.right - merge.left + 1) * 2 >= columns.length && columns.length >= 3;
  };
  return (row, cells) => {
    const [first, second] = cells;
    if (first === undefined || cells.some(({ text }) => text.length > LONGEST)) return false;
    if (cells.length === 1) {
      if (typicalCells < 2 || isNumeric(first.text)) return false;
      return COUNTED.test(first.text) || (typicalCells >= 3 && acrossHalf(row, first.column));
    }
    // Where the rows are numbered 1, 2, 3, a 一 among the numbers counts headings; sums may stand beside it.
    const counted = ordinal.has(first.column) && COUNT_ALONE.test(first.text);
    return counted && second !== undefined && !isNumeric(second.text) && cells.slice(2).every((c) => isNumeric(c.text));
  };
}

export const headingText = (cells: readonly FilledCell[]): string => cells.map(({ text }) => text).join(' ');
