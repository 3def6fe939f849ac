import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type exceljs from 'exceljs';
import { storedText } from './stored-text.js';
import { type CellValue, storedValue, type ValueKind } from './stored-value.js';

export type { CellValue } from './stored-value.js';

export interface WriteColumn {
  readonly header: string;
  /** In characters of half width. Default 16. */
  readonly width?: number;
  /** Default `text`. */
  readonly kind?: ValueKind;
  /** Hidden in the sheet; default not. */
  readonly hidden?: boolean;
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
  worksheet.columns = sheet.columns.map(({ width = 16, kind = 'text', hidden = false }) => ({
    width,
    hidden,
    style: columnStyle(kind),
  }));
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

const columnStyle = (kind: ValueKind): Partial<exceljs.Style> => {
  if (kind === 'number') return {};
  return { numFmt: kind === 'date' ? 'yyyy-mm-dd' : '@' };
};

function addRow(worksheet: exceljs.Worksheet, columns: readonly WriteColumn[], row: WriteRow): void {
  const { cells, marks } = 'cells' in row ? row : { cells: row, marks: [] };
  const added = worksheet.addRow(cells.map((value, at) => storedValue(value, columns[at]?.kind ?? 'text')));
  for (const { column, note, tone = 'error' } of marks) {
    const cell = added.getCell(column + 1);
    cell.fill = fill(FILLS[tone]);
    if (note !== undefined) cell.note = { texts: [{ text: storedText(note) }] };
  }
  added.commit();
}
