import type { Extent, MergedRange, Row } from '../cell.js';
import { FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import type { ReadOptions, SheetInfo, Workbook } from '../workbook-contract.js';
import { openArchive, type Archive } from './archive.js';
import { scanMerges } from './merges.js';
import type { NumberFormat } from './number-format.js';
import { readStyles, readWorkbookParts, type WorkbookParts } from './package-parts.js';
import { readSharedStrings } from './shared-strings.js';
import type { SharedText } from './shared-text.js';
import { SheetParser } from './sheet-parser.js';
import { feedPart } from './xml.js';

const BATCH = 256;

class XlsxWorkbook implements Workbook {
  readonly kind = 'xlsx';
  readonly encoding = null;
  readonly delimiter = null;
  readonly sheets: readonly SheetInfo[];
  private sharedText: Promise<SharedText> | undefined;
  private readonly knownMerges = new Map<number, readonly MergedRange[]>();
  private readonly knownExtents = new Map<number, Extent>();

  constructor(
    private readonly archive: Archive,
    private readonly parts: WorkbookParts,
    private readonly styles: readonly NumberFormat[],
    private readonly limits: Limits,
  ) {
    this.sheets = parts.sheets.map(({ name, hidden }, index) => ({ index, name, hidden }));
  }

  async *rowBatches(sheet: number, { batchSize = BATCH }: ReadOptions = {}): AsyncGenerator<Row[]> {
    const part = this.part(sheet);
    this.sharedText ??= readSharedStrings(this.archive, this.parts.sharedStrings, this.limits);
    const sharedText = await this.sharedText;
    const { styles, limits } = this;
    const parser = new SheetParser({ part, sharedText, styles, limits, date1904: this.parts.date1904 });
    const ready = (): Row[] | undefined => (parser.isFull(batchSize) ? parser.take() : undefined);
    yield* feedPart(this.archive, part, parser, ready);
    this.knownMerges.set(sheet, parser.merges);
    this.knownExtents.set(sheet, parser.extent);
    const rest = parser.take();
    if (rest.length > 0) yield rest;
  }

  async *rows(sheet: number): AsyncGenerator<Row> {
    for await (const batch of this.rowBatches(sheet)) yield* batch;
  }

  async head(sheet: number, count: number): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const batch of this.rowBatches(sheet, { batchSize: Math.min(count, BATCH) })) {
      rows.push(...batch.slice(0, count - rows.length));
      if (rows.length >= count) break;
    }
    return rows;
  }

  async merges(sheet: number): Promise<readonly MergedRange[]> {
    const known = this.knownMerges.get(sheet) ?? (await scanMerges(this.archive, this.part(sheet)));
    this.knownMerges.set(sheet, known);
    return known;
  }

  async extent(sheet: number): Promise<Extent> {
    if (!this.knownExtents.has(sheet)) for await (const _ of this.rowBatches(sheet)) void _;
    return this.knownExtents.get(sheet) ?? { rowCount: 0, lastRow: 0, columnCount: 0 };
  }

  async close(): Promise<void> {
    this.archive.close();
    (await this.sharedText?.catch(() => undefined))?.close();
  }

  private part(sheet: number): string {
    const found = this.parts.sheets[sheet];
    if (!found) throw new RangeError(`no sheet ${sheet}`);
    return found.part;
  }
}

/** Opens a zip as a workbook. */
export async function openXlsx(path: string, limits: Limits): Promise<Workbook> {
  const archive = await openArchive(path, limits);
  try {
    if (archive.names.size === 0) throw new FileProblem('file-not-spreadsheet', { actual: 'zip' });
    const parts = await readWorkbookParts(archive);
    return new XlsxWorkbook(archive, parts, await readStyles(archive, parts.styles), limits);
  } catch (error) {
    archive.close();
    throw error;
  }
}
