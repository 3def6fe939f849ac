import type { MergedRange, Row } from '../cell.js';
import { decodedText, type TextEncodingName } from '../csv/encoding.js';
import { damaged } from '../file-problem.js';
import type { Limits } from '../limits.js';
import { BATCH_ROWS, StreamedWorkbook } from '../streamed-workbook.js';
import type { ReadOptions, SheetInfo } from '../workbook-contract.js';
import { HtmlTables } from './html-tables.js';

/** Whether a page holds a table worth the name: two rows with cells. */
export const holdsTable = (sample: string): boolean =>
  /<table[\s>]/i.test(sample) && (sample.match(/<tr[\s>][\s\S]{0,4000}?<t[dh][\s>]/gi)?.length ?? 0) >= 2;

/** A web page with tables, as many systems export their lists under the name of a workbook. */
export class HtmlWorkbook extends StreamedWorkbook {
  readonly kind = 'html';
  readonly sheets: readonly SheetInfo[] = [{ index: 0, name: '', hidden: false }];
  private knownMerges: readonly MergedRange[] | undefined;

  constructor(
    private readonly path: string,
    override readonly encoding: TextEncodingName,
    private readonly limits: Limits,
  ) {
    super();
  }

  async *rowBatches(sheet: number, { batchSize = BATCH_ROWS }: ReadOptions = {}): AsyncGenerator<Row[]> {
    if (sheet !== 0) throw new RangeError(`no sheet ${sheet}`);
    const tables = new HtmlTables(this.limits);
    let batch: Row[] = [];
    try {
      for await (const text of decodedText(this.path, this.encoding)) {
        tables.write(text);
        batch.push(...tables.take());
        if (batch.length < batchSize) continue;
        yield batch;
        batch = [];
      }
      tables.end();
    } catch (error) {
      throw damaged(error, 'html');
    }
    this.knownMerges = tables.merges;
    this.knownExtents.set(sheet, tables.counter.extent);
    batch.push(...tables.take());
    if (batch.length > 0) yield batch;
  }

  async merges(sheet: number): Promise<readonly MergedRange[]> {
    if (!this.knownMerges) await this.extent(sheet);
    return this.knownMerges ?? [];
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
