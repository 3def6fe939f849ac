import type { ErrorCode, ErrorParams } from '@lianqun/domain';
import type { ListLookups } from './dictionary-readers.js';

/** What the reading process and the service say to each other, and what of it a batch keeps. */

export interface BatchProblem {
  code: ErrorCode;
  params: ErrorParams;
}

export type SheetHead = { row: number; cells: string[] }[];

export interface SheetSummary {
  index: number;
  name: string;
  hidden: boolean;
  /** Null for sheets that were not read to their end. */
  rowCount: number | null;
  columnCount: number | null;
  /**
   * The first rows, for the person who corrects the header: `SheetHead` as encrypted JSON, since nobody knows yet what
   * stands in them.
   */
  head: string;
}

export interface FoundTable {
  sheet: number;
  headerRow: number | null;
  headerRows: number;
  firstDataRow: number;
  lastDataRow: number;
  skippedRows: { row: number; reason: string }[];
}

export type Confidence = 'name' | 'synonym' | 'content' | 'user' | 'none';

export interface MappedColumn {
  column: number;
  letter: string;
  header: string;
  field: string | null;
  confidence: Confidence;
  unit: string | null;
  samples: string[];
}

/** What a person corrected; absent parts are found by the program. */
export interface Choices {
  sheet?: number;
  headerRow?: number | null;
  /** Column index → field, or null for a column that feeds no field. */
  columns?: Record<string, string | null>;
}

export interface RowProblem {
  field: string | null;
  /** Column of the file, from 0; null when the problem is of no single cell. */
  column: number | null;
  severity: 'error' | 'warning' | 'question';
  code: ErrorCode;
  params: ErrorParams;
  /** The cell as it stood in the file. */
  raw: string;
}

/** The order that starts a reading process. */
export interface ReadOrder {
  register: string;
  path: string;
  batchId: string;
  choices: Choices;
  lookups: ListLookups;
  /** Keys of contact details, the encrypting one first. */
  keys: readonly string[];
}

export interface ReadResult {
  sheets: SheetSummary[];
  table: FoundTable | null;
  mapping: MappedColumn[];
  dataRows: number;
  warnings: number;
  /** Why a person must decide first; null when the rows have been read. */
  needs: BatchProblem | null;
}

export type ReaderMessage =
  | { type: 'progress'; done: number }
  | { type: 'done'; result: ReadResult }
  | { type: 'refused'; problem: BatchProblem };

/** Heads the column that the workbook of refused rows adds; in a file that comes back it is nothing of a record. */
export const REASON = '错误原因';

/** Columns of `import_row` in the order in which the reading process writes them. */
export const STAGED_COLUMNS = 'batch_id, row_number, cells, record, problems, state, credit_code, name_folded, new_id';
