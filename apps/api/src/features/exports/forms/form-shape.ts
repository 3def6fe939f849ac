import { PassThrough } from 'node:stream';
import { foldText } from '@lianqun/domain';
import {
  createClassifier,
  FileProblem,
  fillForm,
  hasActiveContent,
  openWorkbook,
  rankSheets,
  type SheetRank,
  type Workbook,
} from '@lianqun/spreadsheet';
import { fileProblemTold } from '../../../foundation/files/file-words.js';
import { AppError } from '../../../foundation/http/app-error.js';
import type { ExportFormColumn } from '../export.dto.js';
import type { FormReading } from '../export-source.js';
import { FORM_LIMITS, ORDINAL } from './form-limits.js';

/** Where the rows of a form go, and what goes into its columns. */
export interface FormShape {
  sheet: number;
  headerRow: number;
  /** The first row below the header, and below what explains it. */
  firstDataRow: number;
  /** Rows from there on that hold the data of somebody's list, or an example. */
  replacedRows: number;
  columns: ExportFormColumn[];
}

const ORDINALS = new Set(['序号', '编号', 'no', 'no.'].map(foldText));

function columnsOf({ table }: SheetRank, reading: FormReading): ExportFormColumn[] {
  const headed = table.columns.filter(({ header }) => header !== '');
  const mapped = reading.mapColumns(headed.map(({ header, unit }) => ({ header, unit: unit ?? table.unit })));
  return headed.map(({ index, header, name }, at) => {
    const { field = null, also = [], unit = null } = mapped[at] ?? {};
    const ordinal = field === null && ORDINALS.has(foldText(name));
    return { column: index, header, field: ordinal ? ORDINAL : field, also, unit };
  });
}

/** Rows that belong to the header although they stand below it. */
const EXPLAINS = new Set(['unit-line', 'column-numbers', 'instruction']);

/** A row of data fills the name and at least this part of the columns; what fills less is a remark that stays. */
const FILLED = 0.4;

async function rowsBelow(workbook: Workbook, rank: SheetRank, columns: readonly ExportFormColumn[], name: number) {
  const { table, merges, sheet } = rank;
  const classify = createClassifier(table, { merges, keyColumns: [name] });
  let firstDataRow = (table.headerRow ?? 0) + table.headerRows;
  let replacedRows = 0;
  for await (const row of workbook.rows(sheet)) {
    if (row.row < firstDataRow) continue;
    if (row.row > firstDataRow + replacedRows) break;
    const reason = classify(row);
    if (replacedRows === 0 && reason !== null && EXPLAINS.has(reason)) {
      firstDataRow += 1;
      continue;
    }
    const filled = new Set(row.cells.filter(({ text }) => text.trim() !== '').map(({ column }) => column));
    const wide = columns.filter(({ column }) => filled.has(column)).length >= columns.length * FILLED;
    if ((reason !== null && reason !== 'sample') || !filled.has(name) || !wide) break;
    replacedRows += 1;
  }
  return { firstDataRow, replacedRows };
}

async function shapeOf(workbook: Workbook, register: string, reading: FormReading): Promise<FormShape> {
  if (workbook.kind !== 'xlsx') throw new AppError('export-form-not-xlsx');
  for (const rank of await rankSheets(workbook, { scoreHeader: (text) => reading.scoreHeader(text) })) {
    const { headerRow } = rank.table;
    const columns = columnsOf(rank, reading);
    const name = columns.find(({ field }) => field === reading.nameField);
    if (headerRow === null || !name) continue;
    return { sheet: rank.sheet, headerRow, columns, ...(await rowsBelow(workbook, rank, columns, name.column)) };
  }
  throw new AppError('export-form-no-header', { register });
}

/**
 * Finds out where the rows of an uploaded form go.
 * @throws AppError with the reason when it cannot be filled in
 */
export async function formShape(path: string, register: string, reading: FormReading): Promise<FormShape> {
  try {
    const workbook = await openWorkbook(path, FORM_LIMITS);
    try {
      const shape = await shapeOf(workbook, register, reading);
      if (await hasActiveContent(path, FORM_LIMITS)) throw new AppError('export-form-macros');
      // What cannot be filled in is refused now, not when somebody waits for his export.
      const nowhere = new PassThrough().resume();
      await fillForm(path, nowhere, { ...shape, rowCount: 1, rows: [[]], limits: FORM_LIMITS });
      return shape;
    } finally {
      await workbook.close();
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { code, params } = fileProblemTold(error);
    throw new AppError(code, params);
  }
}
