import type { Extent, MergedRange, Row } from './cell.js';
import type { ReadOptions, SheetInfo, Workbook } from './workbook-contract.js';

/** Rows per batch where nobody says otherwise. */
export const BATCH_ROWS = 256;
/** Cells per batch, about: rows may be wide. */
export const BATCH_CELLS = 20_000;

/** Cells that the first rows may hold together; with thousands of columns a few rows tell enough. */
const HEAD_CELLS = 60_000;

/** What every kind of workbook does the same way once its rows come in batches. */
export abstract class StreamedWorkbook implements Workbook {
  abstract readonly kind: Workbook['kind'];
  abstract readonly sheets: readonly SheetInfo[];
  readonly encoding: string | null = null;
  readonly delimiter: string | null = null;
  /** What complete readings found, by sheet. */
  protected readonly knownExtents = new Map<number, Extent>();

  abstract rowBatches(sheet: number, options?: ReadOptions): AsyncGenerator<Row[]>;
  abstract merges(sheet: number): Promise<readonly MergedRange[]>;
  abstract close(): Promise<void>;

  async *rows(sheet: number): AsyncGenerator<Row> {
    for await (const batch of this.rowBatches(sheet)) yield* batch;
  }

  async head(sheet: number, count: number): Promise<Row[]> {
    const rows: Row[] = [];
    let cells = 0;
    for await (const batch of this.rowBatches(sheet, { batchSize: Math.min(count, BATCH_ROWS) })) {
      for (const row of batch) {
        if (rows.length >= count || cells >= HEAD_CELLS) return rows;
        rows.push(row);
        cells += row.cells.length;
      }
      if (rows.length >= count) break;
    }
    return rows;
  }

  async extent(sheet: number): Promise<Extent> {
    if (!this.knownExtents.has(sheet)) for await (const _ of this.rowBatches(sheet)) void _;
    return this.knownExtents.get(sheet) ?? { rowCount: 0, lastRow: 0, columnCount: 0 };
  }
}
