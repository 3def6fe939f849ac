import { readFile } from 'node:fs/promises';
import type { Cell, MergedRange, Row } from '../cell.js';
import { damaged, FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import { inColumnOrder, RowCounter } from '../row-counter.js';
import { BATCH_CELLS, BATCH_ROWS, StreamedWorkbook } from '../streamed-workbook.js';
import type { ReadOptions, SheetInfo, Workbook } from '../workbook-contract.js';
import { CompoundFile } from './compound-file.js';
import { CellReader, indexSheet, type SheetIndex } from './sheet-cells.js';
import { readGlobals, type WorkbookGlobals } from './workbook-globals.js';

/** Whatever goes wrong between the bytes is the file's fault: places that lie beyond its end, for one. */
function asProblem(error: unknown): unknown {
  if (error instanceof RangeError) return new FileProblem('file-damaged', { part: 'workbook', reason: 'range' });
  return damaged(error, 'workbook');
}

/**
 * A binary workbook of Excel 5 to 2003. The file itself is in memory (it is small by its limit), its texts are held
 * like those of other workbooks, and cells are made batch by batch.
 */
class XlsWorkbook extends StreamedWorkbook {
  readonly kind = 'xls';
  readonly sheets: readonly SheetInfo[];
  private readonly indexes = new Map<number, SheetIndex>();

  constructor(
    private readonly stream: Buffer,
    private readonly globals: WorkbookGlobals,
    private readonly limits: Limits,
  ) {
    super();
    this.sheets = globals.sheets.map(({ name, hidden }, index) => ({ index, name, hidden }));
  }

  async *rowBatches(sheet: number, { batchSize = BATCH_ROWS }: ReadOptions = {}): AsyncGenerator<Row[]> {
    const { offsets } = this.index(sheet);
    const reader = new CellReader(this.stream, this.globals);
    const counter = new RowCounter(this.limits);
    let batch: Row[] = [];
    let pending = 0;
    for (let at = 0; at < offsets.length;) {
      const read = this.readRow(offsets, at, reader);
      at = read.next;
      if (read.cells.length === 0) continue;
      counter.count(read.row, read.cells);
      batch.push({ row: read.row, cells: read.cells });
      pending += read.cells.length;
      if (batch.length < batchSize && pending < BATCH_CELLS) continue;
      yield batch;
      // The rest of the program gets its turn between batches, as while other files are read.
      await new Promise((resolve) => setImmediate(resolve));
      batch = [];
      pending = 0;
    }
    this.knownExtents.set(sheet, counter.extent);
    if (batch.length > 0) yield batch;
  }

  merges(sheet: number): Promise<readonly MergedRange[]> {
    return Promise.resolve(this.index(sheet).merges);
  }

  close(): Promise<void> {
    this.globals.sharedText.close();
    return Promise.resolve();
  }

  private readRow(offsets: Uint32Array, first: number, reader: CellReader) {
    const rowAt = (at: number): number => this.stream.readUInt16LE((offsets[at] ?? 0) + 4);
    const row = rowAt(first);
    const cells: Cell[] = [];
    let next = first;
    try {
      for (; next < offsets.length && rowAt(next) === row; next++) reader.read(offsets[next] ?? 0, cells);
    } catch (error) {
      throw asProblem(error);
    }
    return { row: row + 1, cells: inColumnOrder(cells), next };
  }

  private index(sheet: number): SheetIndex {
    const found = this.globals.sheets[sheet];
    if (!found) throw new RangeError(`no sheet ${sheet}`);
    let index = this.indexes.get(sheet);
    if (!index) {
      try {
        index = indexSheet(this.stream, found.start);
      } catch (error) {
        throw asProblem(error);
      }
      this.indexes.set(sheet, index);
    }
    return index;
  }
}

/** Opens a binary workbook, in its compound file or bare. */
export async function openXls(path: string, limits: Limits, size: number): Promise<Workbook> {
  if (size > limits.xlsBytes) throw new FileProblem('xls-too-large', { size, limit: limits.xlsBytes });
  const file = await readFile(path);
  try {
    const bare = file.readUInt16LE(0) === 0x809;
    const stream = bare ? file : new CompoundFile(file).stream('Workbook', 'Book');
    if (stream === null) throw new FileProblem('file-is-old-office');
    return new XlsWorkbook(stream, readGlobals(stream, limits), limits);
  } catch (error) {
    throw asProblem(error);
  }
}
