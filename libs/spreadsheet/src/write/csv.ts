import type { CellValue } from './write-workbook.js';

/** Tells spreadsheet programs that what follows is UTF-8. */
export const CSV_BOM = '\uFEFF';

/** What spreadsheet programs take for the beginning of a formula; in full width too where Chinese is typed. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

function csvCell(value: CellValue): string {
  const text = value === null ? '' : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file (RFC 4180). No cell is ever run as a formula: one that looks like it is marked as text. */
export const csvLine = (cells: readonly CellValue[]): string => `${cells.map(csvCell).join(',')}\r\n`;
