import { stat } from 'node:fs/promises';
import type { Extent, MergedRange, Row } from './cell.js';
import { openCsv } from './csv/csv-workbook.js';
import { detectContent } from './detect.js';
import { FileProblem } from './file-problem.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { openXlsx } from './xlsx/xlsx-workbook.js';

/** `index` is the position among the sheets that hold cells, in the order of the tabs; chart sheets are left out. */
export interface SheetInfo {
  readonly index: number;
  readonly name: string;
  readonly hidden: boolean;
}

export interface ReadOptions {
  /** Rows per batch, about: it may hold more, and fewer where rows are wide. Default 256. */
  batchSize?: number;
}

/**
 * An open file. Reading may start any number of times, one reading after the other; every method may raise a
 * `FileProblem`, since a damaged part is found only when it is reached. Rows without any cell are not delivered: the
 * row numbers show the gap. Row numbers ascend strictly.
 */
export interface Workbook {
  readonly kind: 'xlsx' | 'csv';
  /** `utf-8`, `utf-16le`, `utf-16be` or `gb18030` for text files, null for workbooks. */
  readonly encoding: string | null;
  /** `,`, tab or `;` for text files, null for workbooks. */
  readonly delimiter: string | null;
  readonly sheets: readonly SheetInfo[];
  /** The fast way through a sheet. Leaving the loop early releases everything. */
  rowBatches(sheet: number, options?: ReadOptions): AsyncIterable<Row[]>;
  /** The same, row by row: convenient, and slower. */
  rows(sheet: number): AsyncIterable<Row>;
  /** The first `count` rows that hold something. */
  head(sheet: number, count: number): Promise<Row[]>;
  /** Known for free after a complete reading; before it, unpacks the sheet once more. Empty for text files. */
  merges(sheet: number): Promise<readonly MergedRange[]>;
  /** Known for free after a complete reading; before it, reads the sheet. */
  extent(sheet: number): Promise<Extent>;
  /** Closes the file and removes temporary files. Reading afterwards is a mistake. */
  close(): Promise<void>;
}

/**
 * Opens a file by what is in it, whatever its name says. Nothing in it is ever evaluated; formulas give the value
 * they were saved with.
 *
 * Memory stays level whatever the size of the file: a process that only reads stays near 120 MB in all when it runs
 * with `--max-semi-space-size=4 --max-old-space-size=128`.
 *
 * @throws FileProblem with the reason, when it is no spreadsheet, damaged, or beyond the limits
 */
export async function openWorkbook(path: string, limits: Partial<Limits> = {}): Promise<Workbook> {
  const all: Limits = { ...DEFAULT_LIMITS, ...limits };
  const { size } = await stat(path);
  if (size === 0) throw new FileProblem('file-empty');
  if (size > all.fileBytes) throw new FileProblem('file-too-large', { size, limit: all.fileBytes });
  const content = await detectContent(path);
  switch (content) {
    case 'zip':
      return openXlsx(path, all);
    case 'text':
      return openCsv(path, all);
    case 'xls':
      throw new FileProblem('file-is-xls');
    case 'encrypted':
      throw new FileProblem('file-encrypted');
    default:
      throw new FileProblem('file-not-spreadsheet', { actual: content });
  }
}
