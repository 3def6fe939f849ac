import type { FormRow, FormSheet } from './form-sheet.js';
import { mergesOf } from './form-sheet.js';
import type { Insertion } from './references.js';

/** Where the rows of a form go, and what they look like. */
export interface FormRoom extends Insertion {
  /** The rows that are filled in, from the first one; empty where the form has none. */
  readonly templates: readonly FormRow[];
  /** Merged cells of one row, as columns: each row that is put in has them too. */
  readonly merges: readonly (readonly [from: string, to: string])[];
}

interface Merge {
  left: string;
  top: number;
  right: string;
  bottom: number;
}

/** Spreadsheet programs come to a halt over more. */
const MOST_MERGES = 200_000;

const MERGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

function parsed(ref: string): Merge[] {
  const [, left, top, right, bottom] = MERGE.exec(ref) ?? [];
  if (left === undefined || right === undefined) return [];
  return [{ left, top: Number(top), right, bottom: Number(bottom) }];
}

const looks = ({ cells }: FormRow): string => cells.map(({ column, style }) => `${column}:${style ?? ''}`).join(' ');

/**
 * Finds the rows that are there to be filled in: those whose data is replaced, and blank ones below that look like the
 * first row below the header. What they do not hold is put in below them.
 */
export function formRoom(sheet: FormSheet, firstDataRow: number, replacedRows: number, rowCount: number): FormRoom {
  const byRow = new Map(sheet.rows.map((row) => [row.row, row]));
  const merges = mergesOf(sheet).flatMap(parsed);
  // Rows that are merged with each other are no rows to be filled in one by one.
  const tall = merges.filter(({ top, bottom }) => top !== bottom && bottom >= firstDataRow);
  const tallFrom = tall.reduce((row, { top }) => Math.min(row, Math.max(top, firstDataRow)), Infinity);
  const model = byRow.get(firstDataRow);
  const templates: FormRow[] = [];
  for (let row = firstDataRow; ; row++) {
    const found = byRow.get(row);
    const replaced = row < firstDataRow + replacedRows;
    const blank = found?.blank && found.cells.length > 0 && model && looks(found) === looks(model) && row < tallFrom;
    if (!found || !(replaced || blank)) break;
    templates.push(found);
  }
  const flat = merges.filter(({ top, bottom }) => top === firstDataRow && bottom === firstDataRow);
  const added = Math.max(0, rowCount - templates.length);
  return {
    first: firstDataRow,
    last: firstDataRow + templates.length - 1,
    added,
    templates,
    merges:
      templates.length && flat.length * added <= MOST_MERGES
        ? flat.map(({ left, right }) => [left, right] as const)
        : [],
  };
}
