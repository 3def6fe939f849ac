import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type exceljs from 'exceljs';
import { storedText } from './stored-text.js';

/**
 * One value to write. What it becomes depends on its column's kind: `text` stays text to the last digit; `number`
 * takes numbers and decimal strings and falls back to text beyond 15 digits; `date` takes `YYYY-MM-DD` and falls
 * back to text. Null and `''` leave the cell empty.
 */
export type CellValue = string | number | boolean | null;

export interface WriteColumn {
  readonly header: string;
  /** In characters of half width. Default 16. */
  readonly width?: number;
  /** Default `text`. */
  readonly kind?: 'text' | 'number' | 'date';
}

/** Draws the eye to a cell: a fill, and a note that opens when one points at it. */
export interface CellMark {
  /** Position in the row's cells. */
  readonly column: number;
  readonly note?: string;
  readonly tone?: 'error' | 'warning';
}

export type WriteRow =
  readonly CellValue[] | { readonly cells: readonly CellValue[]; readonly marks: readonly CellMark[] };

export interface WriteSheet {
  /** Characters that Excel forbids are replaced; cut at 31. */
  readonly name: string;
  readonly columns: readonly WriteColumn[];
  /** Asked for row by row as the file grows. */
  readonly rows: Iterable<WriteRow> | AsyncIterable<WriteRow>;
}

export interface WriteRequest {
  readonly sheets: readonly WriteSheet[];
}

const FILLS = { error: 'FFFFC7CE', warning: 'FFFFEB9C', header: 'FFE6EFF9' } as const;
const ROWS_PER_TURN = 64;

const fill = (argb: string): exceljs.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/**
 * Writes a workbook to a file or a stream, row by row, in bounded memory. Texts are written as texts whatever they
 * begin with: nothing written here is ever a formula. A stream is ended, and destroyed when a source of rows fails.
 */
export async function writeWorkbook(target: string | Writable, request: WriteRequest): Promise<void> {
  const stream = typeof target === 'string' ? createWriteStream(target) : target;
  const done = finished(stream, { readable: false });
  done.catch(() => undefined); // awaited below; until then a failing source must not leave it unheard
  try {
    const options = { stream, useStyles: true, useSharedStrings: false };
    // Loaded only here: it is large, and programs that only read need not carry it.
    const { default: writer } = await import('exceljs');
    const workbook = new writer.stream.xlsx.WorkbookWriter(options);
    const names = new Set<string>();
    for (const sheet of request.sheets) await writeSheet(workbook, sheet, uniqueName(sheet.name, names), stream);
    await workbook.commit();
    await done;
  } catch (error) {
    stream.destroy();
    throw error;
  }
}

function uniqueName(wanted: string, taken: Set<string>): string {
  const base =
    wanted
      .replace(/[\\/?*[\]:]/g, '_')
      .replace(/^'|'$/g, '_')
      .slice(0, 31) || 'Sheet';
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = base.slice(0, 31 - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}

async function writeSheet(
  workbook: exceljs.stream.xlsx.WorkbookWriter,
  sheet: WriteSheet,
  name: string,
  stream: Writable,
): Promise<void> {
  const worksheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  worksheet.columns = sheet.columns.map(({ width = 16, kind = 'text' }) => ({ width, style: columnStyle(kind) }));
  const header = worksheet.addRow(sheet.columns.map(({ header: text }) => storedText(text)));
  header.font = { bold: true };
  header.alignment = { vertical: 'middle', wrapText: true };
  header.eachCell((cell) => {
    cell.numFmt = '@';
    cell.fill = fill(FILLS.header);
  });
  header.commit();
  let written = 0;
  for await (const row of sheet.rows) {
    addRow(worksheet, sheet.columns, row);
    written += 1;
    // The writer takes rows faster than it can pack them: give way, and wait where the target is full.
    if (written % ROWS_PER_TURN === 0) await nextTurn();
    if (stream.writableNeedDrain) await drained(stream);
  }
  worksheet.commit();
}

const drained = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      stream.off('drain', go).off('close', go);
      resolve();
    };
    stream.on('drain', go).on('close', go);
  });

const columnStyle = (kind: WriteColumn['kind']): Partial<exceljs.Style> => {
  if (kind === 'number') return {};
  return { numFmt: kind === 'date' ? 'yyyy-mm-dd' : '@' };
};

function addRow(worksheet: exceljs.Worksheet, columns: readonly WriteColumn[], row: WriteRow): void {
  const { cells, marks } = 'cells' in row ? row : { cells: row, marks: [] };
  const added = worksheet.addRow(cells.map((value, at) => stored(value, columns[at]?.kind ?? 'text')));
  for (const { column, note, tone = 'error' } of marks) {
    const cell = added.getCell(column + 1);
    cell.fill = fill(FILLS[tone]);
    if (note !== undefined) cell.note = { texts: [{ text: storedText(note) }] };
  }
  added.commit();
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A decimal string that a spreadsheet keeps to the last digit. */
function exactNumber(text: string): number | null {
  if (!DECIMAL.test(text)) return null;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length <= 15 ? Number(text) : null;
}

function stored(value: CellValue, kind: NonNullable<WriteColumn['kind']>): string | number | boolean | Date | null {
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
