import type { ErrorCode, ErrorParams } from '@lianqun/domain';
import type { ListLookups } from './values/dictionary-readers.js';
import type { LearnedLists } from './columns/learned.js';
import type { ListedValue } from './values/listed-values.js';

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

/** How it is known what a column holds: from its header, from its cells, from earlier lists, from a person. */
export type Confidence = 'name' | 'synonym' | 'content' | 'learned' | 'user' | 'none';

export interface MappedColumn {
  column: number;
  letter: string;
  header: string;
  field: string | null;
  /** Further fields that the column feeds; absent for none. */
  also?: string[];
  confidence: Confidence;
  unit: string | null;
  samples: string[];
  /** Set where the column feeds no field and is not kept beside the record either. */
  left?: true;
}

/** The fields that a column feeds. */
export const fieldsOf = ({ field, also }: Pick<MappedColumn, 'field' | 'also'>): string[] =>
  field === null ? [] : [field, ...(also ?? [])];

/** What texts of a list mean, as a person said: field → folded text → ids of entries, or null for none of them. */
export type ValueChoices = Record<string, Record<string, string[] | null>>;

/** What a person corrected; absent parts are found by the program. */
export interface Choices {
  sheet?: number;
  headerRow?: number | null;
  /** Column index → field, several fields, or null for a column that feeds no field. */
  columns?: Record<string, string | string[] | null>;
  /** Column index → unit. */
  units?: Record<string, string>;
  /** Whether columns that feed no field are kept beside the record; they are unless this is false. */
  extras?: boolean;
  /** Whether what earlier lists taught is taken over; it is unless this is false. */
  useMemory?: boolean;
  values?: ValueChoices;
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

/** A cell that somebody edited, with what stood in it; contact details encrypted. */
export interface CellEdit {
  row: number;
  column: number;
  before: string;
  text: string;
}

/** What becomes of a row by the worst of its problems. */
export function stateOf(problems: readonly Pick<RowProblem, 'severity'>[]): 'readable' | 'question' | 'refused' {
  let state: 'readable' | 'question' = 'readable';
  for (const { severity } of problems) {
    if (severity === 'error') return 'refused';
    if (severity === 'question') state = 'question';
  }
  return state;
}

/** What earlier lists taught about one: the file that it came in, how many columns and values, what becomes of others. */
export interface Taught {
  from: string;
  columns: number;
  values: number;
  extras?: boolean;
}

/** The order that starts a reading process. */
export interface ReadOrder {
  register: string;
  path: string;
  batchId: string;
  choices: Choices;
  lookups: ListLookups;
  /** What earlier lists of the organization taught. */
  learned?: LearnedLists;
  /** Cells that people edited in the preview of an earlier reading. */
  edits?: CellEdit[];
  /** Keys of contact details, the encrypting one first. */
  keys: readonly string[];
}

export interface ReadResult {
  sheets: SheetSummary[];
  table: FoundTable | null;
  mapping: MappedColumn[];
  dataRows: number;
  warnings: number;
  /** Digest of the header; null where the list has none. */
  shape: string | null;
  /** Texts that name no entry of a dictionary or several, and those of which it was said what they mean. */
  values: ListedValue[];
  /** What earlier lists taught about this one. */
  learned: Taught | null;
  /** Why a person must decide first; null when the rows have been read. */
  needs: BatchProblem | null;
}

export type ReaderMessage =
  | { type: 'progress'; done: number }
  | { type: 'done'; result: ReadResult }
  | { type: 'refused'; problem: BatchProblem };

/** What an integer column holds: no list has more rows. */
export const MAX_ROW_NUMBER = 2_147_483_647;

/** Heads the column that the workbook of refused rows adds; in a file that comes back it is nothing of a record. */
export const REASON = '错误原因';

/** Columns of `import_row` in the order in which the reading process writes them. */
export const STAGED_COLUMNS = 'batch_id, row_number, cells, record, problems, state, credit_code, name_folded, new_id';
