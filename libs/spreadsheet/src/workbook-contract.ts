import type { Extent, MergedRange, Row } from './cell.js';

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
  readonly kind: 'xlsx' | 'xls' | 'xml' | 'html' | 'csv';
  /** `utf-8`, `utf-16le`, `utf-16be` or `gb18030` for text files and web pages, null for workbooks. */
  readonly encoding: string | null;
  /** `,`, tab, `;` or `|` for text files, null for workbooks. */
  readonly delimiter: string | null;
  readonly sheets: readonly SheetInfo[];
  /** The fast way through a sheet. Leaving the loop early releases everything. */
  rowBatches(sheet: number, options?: ReadOptions): AsyncIterable<Row[]>;
  /** The same, row by row: convenient, and slower. */
  rows(sheet: number): AsyncIterable<Row>;
  /** The first `count` rows that hold something; fewer where they are thousands of columns wide. */
  head(sheet: number, count: number): Promise<Row[]>;
  /** Known for free after a complete reading; before it, unpacks the sheet once more. Empty for text files. */
  merges(sheet: number): Promise<readonly MergedRange[]>;
  /** Known for free after a complete reading; before it, reads the sheet. */
  extent(sheet: number): Promise<Extent>;
  /** Closes the file and removes temporary files. Reading afterwards is a mistake. */
  close(): Promise<void>;
}
