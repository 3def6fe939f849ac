import { storedText } from './stored-text.js';

/**
 * One value to write. What it becomes depends on its column's kind: `text` stays text to the last digit; `number`
 * takes numbers and decimal strings and falls back to text beyond 15 digits; `date` takes `YYYY-MM-DD` and falls
 * back to text. Null and `''` leave the cell empty.
 */
export type CellValue = string | number | boolean | null;

export type ValueKind = 'text' | 'number' | 'date';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A decimal string that a spreadsheet keeps to the last digit. */
function exactNumber(text: string): number | null {
  if (!DECIMAL.test(text)) return null;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length <= 15 ? Number(text) : null;
}

/** What a cell holds for a value. */
export function storedValue(value: CellValue, kind: ValueKind): string | number | boolean | Date | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return kind === 'text' ? storedText(String(value)) : value;
  if (kind === 'number') return exactNumber(value) ?? storedText(value);
  if (kind === 'date' && DAY.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && value >= '1900-03-01';
    if (isReal) return date;
  }
  return storedText(value);
}
