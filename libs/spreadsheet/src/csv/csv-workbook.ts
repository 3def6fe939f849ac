import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { textCell, unifyLineBreaks, type Cell, type Extent, type Row } from '../cell.js';
import { damaged, FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import type { ReadOptions, SheetInfo, Workbook } from '../workbook-contract.js';
import { detectDelimiter, markupKind } from './delimiter.js';
import { decodedText, detectEncoding, type TextEncodingName } from './encoding.js';

const BATCH = 256;
const BATCH_CELLS = 20_000;
const SAMPLE_CHARACTERS = 64 * 1024;
/** A record beyond it is a quote that was never closed. */
const MAX_RECORD = 16 * 1024 * 1024;

const parserFor = (delimiter: string): Parser =>
  parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_RECORD,
  });

function csvProblem(error: unknown): unknown {
  if (!(error instanceof CsvError)) return damaged(error, 'text');
  const line = typeof error.lines === 'number' ? error.lines : null;
  return new FileProblem('file-damaged', { part: 'text', reason: error.code, line }, { cause: error });
}

/** `="0012"` is how programs keep Excel from taking a code for a number; a person sees 0012. */
const shown = (field: string): string =>
  field.length > 3 && field.startsWith('="') && field.endsWith('"') ? field.slice(2, -1) : field;

class CsvWorkbook implements Workbook {
  readonly kind = 'csv';
  readonly sheets: readonly SheetInfo[] = [{ index: 0, name: '', hidden: false }];
  private known: Extent | undefined;

  constructor(
    private readonly path: string,
    readonly encoding: TextEncodingName,
    readonly delimiter: string,
    private readonly limits: Limits,
  ) {}

  async *rowBatches(sheet: number, { batchSize = BATCH }: ReadOptions = {}): AsyncGenerator<Row[]> {
    if (sheet !== 0) throw new RangeError(`no sheet ${sheet}`);
    const source = Readable.from(decodedText(this.path, this.encoding));
    // Errors reach the loop below through the parser.
    const parser = pipeline(source, parserFor(this.delimiter), () => undefined);
    const counter = new Counter(this.limits);
    let batch: Row[] = [];
    let cells = 0;
    try {
      for await (const record of parser) {
        const row = counter.row(record as string[]);
        if (!row) continue;
        batch.push(row);
        cells += row.cells.length;
        if (batch.length < batchSize && cells < BATCH_CELLS) continue;
        yield batch;
        batch = [];
        cells = 0;
      }
    } catch (error) {
      throw csvProblem(error);
    } finally {
      source.destroy();
      parser.destroy();
    }
    this.known = counter.extent;
    if (batch.length > 0) yield batch;
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

  merges(): Promise<readonly []> {
    return Promise.resolve([]);
  }

  async extent(sheet: number): Promise<Extent> {
    if (!this.known) for await (const _ of this.rowBatches(sheet)) void _;
    return this.known ?? { rowCount: 0, lastRow: 0, columnCount: 0 };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Numbers the records as Excel numbers the rows of the opened file: a blank line is a row, a quoted line break none. */
class Counter {
  private line = 0;
  private rowCount = 0;
  private lastRow = 0;
  private cellCount = 0;
  private columnCount = 0;

  constructor(private readonly limits: Limits) {}

  get extent(): Extent {
    return { rowCount: this.rowCount, lastRow: this.lastRow, columnCount: this.columnCount };
  }

  row(record: readonly string[]): Row | null {
    this.line += 1;
    const { limits, line: row } = this;
    const cells: Cell[] = [];
    for (let column = 0; column < record.length; column++) {
      const field = record[column] ?? '';
      if (field === '') continue;
      if (column >= limits.columns) throw new FileProblem('too-many-columns', { limit: limits.columns, row });
      if (field.length > limits.cellLength) throw new FileProblem('cell-too-long', { limit: limits.cellLength, row });
      cells.push(textCell(column, unifyLineBreaks(shown(field))));
    }
    const last = cells[cells.length - 1];
    if (last === undefined) return null;
    this.cellCount += cells.length;
    if (this.cellCount > limits.cells) throw new FileProblem('too-many-cells', { limit: limits.cells, row });
    this.rowCount += 1;
    if (this.rowCount > limits.rows) throw new FileProblem('too-many-rows', { limit: limits.rows, row });
    this.lastRow = row;
    this.columnCount = Math.max(this.columnCount, last.column + 1);
    return { row, cells };
  }
}

async function sampleText(path: string, encoding: TextEncodingName): Promise<string> {
  let sample = '';
  for await (const text of decodedText(path, encoding)) {
    sample += text;
    if (sample.length >= SAMPLE_CHARACTERS) break;
  }
  return sample.slice(0, SAMPLE_CHARACTERS);
}

/** Opens a text file as a workbook of one sheet; its encoding is checked over the whole file. */
export async function openCsv(path: string, limits: Limits): Promise<Workbook> {
  const encoding = await detectEncoding(path);
  const sample = await sampleText(path, encoding);
  if (sample.trim() === '') throw new FileProblem('file-empty');
  const markup = markupKind(sample);
  if (markup !== null) throw new FileProblem('file-not-spreadsheet', { actual: markup });
  return new CsvWorkbook(path, encoding, detectDelimiter(sample), limits);
}
