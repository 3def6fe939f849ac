import type { MergedRange, Row } from '../cell.js';
import { FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import { BATCH_ROWS, StreamedWorkbook } from '../streamed-workbook.js';
import type { ReadOptions, SheetInfo, Workbook } from '../workbook-contract.js';
import { openArchive, type Archive } from './archive.js';
import { scanMerges } from './merges.js';
import type { NumberFormat } from './number-format.js';
import { readStyles, readWorkbookParts, type WorkbookParts } from './package-parts.js';
import { readSharedStrings } from './shared-strings.js';
import type { SharedText } from './shared-text.js';
import { SheetParser } from './sheet-parser.js';
import { feedPart } from './xml.js';

class XlsxWorkbook extends StreamedWorkbook {
  readonly kind = 'xlsx';
  readonly sheets: readonly SheetInfo[];
  private sharedText: Promise<SharedText> | undefined;
  private readonly knownMerges = new Map<number, readonly MergedRange[]>();

  constructor(
    private readonly archive: Archive,
    private readonly parts: WorkbookParts,
    private readonly styles: readonly NumberFormat[],
    private readonly limits: Limits,
  ) {
    super();
    this.sheets = parts.sheets.map(({ name, hidden }, index) => ({ index, name, hidden }));
  }

  async *rowBatches(sheet: number, { batchSize = BATCH_ROWS }: ReadOptions = {}): AsyncGenerator<Row[]> {
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

  async merges(sheet: number): Promise<readonly MergedRange[]> {
    const known = this.knownMerges.get(sheet) ?? (await scanMerges(this.archive, this.part(sheet)));
    this.knownMerges.set(sheet, known);
    return known;
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
