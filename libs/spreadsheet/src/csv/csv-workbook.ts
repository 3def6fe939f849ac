import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { textCell, unifyLineBreaks, type Cell, type Row } from '../cell.js';
import { damaged, FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import { RowCounter } from '../row-counter.js';
import { BATCH_CELLS, BATCH_ROWS, StreamedWorkbook } from '../streamed-workbook.js';
import type { ReadOptions, SheetInfo, Workbook } from '../workbook-contract.js';
import { holdsTable, HtmlWorkbook } from '../markup/html-workbook.js';
import { isXmlWorkbook, openXmlWorkbook } from '../markup/xml-workbook.js';
import { detectDelimiter, markupKind } from './delimiter.js';
import { decodedText, detectEncoding, type TextEncodingName } from './encoding.js';

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
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    const row = typeof error.records === 'number' ? error.records + 1 : null;
    return new FileProblem('quote-not-closed', { row }, { cause: error });
  }
  const line = typeof error.lines === 'number' ? error.lines : null;
  return new FileProblem('file-damaged', { part: 'text', reason: error.code, line }, { cause: error });
}

/** `="0012"` is how programs keep Excel from taking a code for a number; a person sees 0012. */
const shown = (field: string): string =>
  field.length > 3 && field.startsWith('="') && field.endsWith('"') ? field.slice(2, -1) : field;

class CsvWorkbook extends StreamedWorkbook {
  readonly kind = 'csv';
  readonly sheets: readonly SheetInfo[] = [{ index: 0, name: '', hidden: false }];

  constructor(
    private readonly path: string,
    override readonly encoding: TextEncodingName,
    override readonly delimiter: string,
    private readonly limits: Limits,
  ) {
    super();
  }

  async *rowBatches(sheet: number, { batchSize = BATCH_ROWS }: ReadOptions = {}): AsyncGenerator<Row[]> {
    if (sheet !== 0) throw new RangeError(`no sheet ${sheet}`);
    const source = Readable.from(decodedText(this.path, this.encoding));
    // Errors reach the loop below through the parser.
    const parser = pipeline(source, parserFor(this.delimiter), () => undefined);
    const reader = new RecordReader(this.limits);
    let batch: Row[] = [];
    let cells = 0;
    try {
      for await (const record of parser) {
        const row = reader.row(record as string[]);
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
    this.knownExtents.set(sheet, reader.counter.extent);
    if (batch.length > 0) yield batch;
  }

  merges(): Promise<readonly []> {
    return Promise.resolve([]);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Numbers the records as Excel numbers the rows of the opened file: a blank line is a row, a quoted line break none. */
class RecordReader {
  private line = 0;
  readonly counter: RowCounter;

  constructor(private readonly limits: Limits) {
    this.counter = new RowCounter(limits);
  }

  row(record: readonly string[]): Row | null {
    this.line += 1;
    const { limits, line: row } = this;
    const cells: Cell[] = [];
    for (let column = 0; column < record.length; column++) {
      const field = record[column] ?? '';
      if (field === '') continue;
      if (field.length > limits.cellLength) throw new FileProblem('cell-too-long', { limit: limits.cellLength, row });
      cells.push(textCell(column, unifyLineBreaks(shown(field))));
    }
    if (cells.length === 0) return null;
    this.counter.count(row, cells);
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

/** Opens a text file by what it holds: lines with delimiters, or markup. Its encoding is checked over the whole file. */
export async function openText(path: string, limits: Limits): Promise<Workbook> {
  const encoding = await detectEncoding(path);
  const sample = await sampleText(path, encoding);
  if (sample.trim() === '') throw new FileProblem('file-empty');
  const markup = markupKind(sample);
  if (markup === 'html' && holdsTable(sample)) return new HtmlWorkbook(path, encoding, limits);
  if (markup === 'xml' && isXmlWorkbook(sample)) return openXmlWorkbook(path, limits);
  if (markup !== null) throw new FileProblem('file-not-spreadsheet', { actual: markup });
  return new CsvWorkbook(path, encoding, detectDelimiter(sample), limits);
}
