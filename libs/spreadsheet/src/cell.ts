export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty';

/**
 * One cell that holds something.
 *
 * - `column`: 0 for A.
 * - `text`: what a person sees, without thousands separators or currency signs: dates as `2024-03-01` or
 *   `2024-03-01 08:30[:15]`, numbers in full (`0.58`, never `5.8E-1`), percentages as `25%`, `TRUE` / `FALSE`,
 *   errors as `#N/A`. Line breaks are always `\n`.
 * - `kind`: `error` with empty text is a formula that was saved without its value.
 * - `raw`: the number exactly as stored, for numbers, dates and times; null otherwise.
 * - `lossy`: digits were lost before the file was saved: a number with more than 15 significant digits, or the text
 *   `9.11E+17`. Never take it for a code.
 */
export interface Cell {
  readonly column: number;
  readonly text: string;
  readonly kind: CellKind;
  readonly raw: string | null;
  readonly lossy: boolean;
}

/** A row with at least one cell. `row` is the number at the left edge in Excel, from 1; `cells` ascend by column. */
export interface Row {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A merged range, rows from 1 and columns from 0, both ends included. Only the first cell holds the value. */
export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What is really in a sheet: rows with something in them, the last such row, and the columns up to the last used. */
export interface Extent {
  readonly rowCount: number;
  readonly lastRow: number;
  readonly columnCount: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetter(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** The column of a reference such as `AB12`; -1 where it names none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~32; // upper case
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > 1_000_000) break;
  }
  return column - 1;
}

const EMPTY = new Map<number, Cell>();

/** The cell of a column; where the row holds none, one of kind `empty`. */
export function cellAt(row: Row, column: number): Cell {
  const direct = row.cells[column];
  if (direct?.column === column) return direct;
  for (const cell of row.cells) {
    if (cell.column === column) return cell;
    if (cell.column > column) break;
  }
  const known = EMPTY.get(column);
  if (known) return known;
  const empty: Cell = { column, text: '', kind: 'empty', raw: null, lossy: false };
  if (EMPTY.size < 16_384) EMPTY.set(column, empty);
  return empty;
}

/** The texts of the first `width` columns, `''` where there is none. */
export function textsOf(row: Row, width: number): string[] {
  const texts = new Array<string>(width).fill('');
  for (const cell of row.cells) if (cell.column < width) texts[cell.column] = cell.text;
  return texts;
}

const LOST_DIGITS = /^-?\d(?:\.\d+)?E\+(?:1[5-9]|[2-9]\d)$/i;

/** A text cell; `raw` only where the text was made from a stored number. */
export function textCell(column: number, text: string, raw: string | null = null): Cell {
  const lossy = text.length <= 24 && text.length >= 5 && LOST_DIGITS.test(text);
  return { column, text, kind: 'text', raw, lossy };
}

/** Line breaks as `\n`, whatever the machine that wrote them. */
export const unifyLineBreaks = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
