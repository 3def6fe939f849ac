import { columnLetter } from '../../cell.js';
import type { NumberFormat } from '../../xlsx/number-format.js';
import { storedText } from '../stored-text.js';
import { type CellValue, storedValue, type ValueKind } from '../stored-value.js';
import type { FormRow } from './form-sheet.js';
import { escapedText, withAttribute, withoutAttribute } from './xml-tags.js';

/** One value for a row of a form; `column` counts from 0. */
export interface FormCell {
  readonly column: number;
  readonly value: CellValue;
  readonly kind: ValueKind;
}

/** What writing a cell depends on besides its value. */
export interface FormLook {
  readonly prefix: string;
  readonly styles: readonly NumberFormat[];
  readonly date1904: boolean;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_1904 = 1462;

const inlineText = (prefix: string, text: string): string =>
  `<${prefix}is><${prefix}t xml:space="preserve">${escapedText(text)}</${prefix}t></${prefix}is>`;

/** A cell with what its style shows as it is meant: a date is a date only where the form writes dates there. */
function cellXml(reference: string, style: string | null, cell: FormCell | undefined, look: FormLook): string {
  const { prefix, styles, date1904 } = look;
  const attributes = ` r="${reference}"${style === null ? '' : ` s="${style}"`}`;
  const value = cell ? storedValue(cell.value, cell.kind) : null;
  if (value === null) return style === null ? '' : `<${prefix}c${attributes}/>`;
  const { shows, padding } = styles[Number(style ?? 0)] ?? { shows: 'number', padding: 0 };
  const number = (written: number | string) =>
    `<${prefix}c${attributes}><${prefix}v>${written}</${prefix}v></${prefix}c>`;
  if (value instanceof Date && shows === 'date') {
    return number((value.getTime() - EPOCH) / DAY - (date1904 ? DAYS_1904 : 0));
  }
  if (typeof value === 'number' && shows === 'number' && padding === 0) return number(value);
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  const written = typeof value === 'string' ? value : storedText(text);
  return `<${prefix}c${attributes} t="inlineStr">${inlineText(prefix, written)}</${prefix}c>`;
}

/** The tag of a row that looks like a given one. */
function rowTag(model: FormRow | undefined, row: number, prefix: string): string {
  if (!model) return `<${prefix}row r="${row}">`;
  const dropped = ['spans', 'hidden', 'collapsed'];
  const tag = dropped.reduce((rest, name) => withoutAttribute(rest, name), model.tag);
  return withAttribute(tag, 'r', row).replace(/\s*\/>$/, '>');
}

/** A row with these values that looks like the given one. */
export function filledRow(row: number, model: FormRow | undefined, cells: readonly FormCell[], look: FormLook): string {
  const styles = new Map(model?.cells.map(({ column, style }) => [column, style]));
  const values = new Map(cells.map((cell) => [cell.column, cell]));
  const columns = [...new Set([...styles.keys(), ...values.keys()])].sort((a, b) => a - b);
  const written = columns.map((column) =>
    cellXml(`${columnLetter(column)}${row}`, styles.get(column) ?? null, values.get(column), look),
  );
  return `${rowTag(model, row, look.prefix)}${written.join('')}</${look.prefix}row>`;
}
