import { createReadStream } from 'node:fs';
import type { MergedRange, Row } from '../cell.js';
import { FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import { BATCH_ROWS, StreamedWorkbook } from '../streamed-workbook.js';
import type { ReadOptions, SheetInfo, Workbook } from '../workbook-contract.js';
import { customFormat, type NumberFormat } from '../xlsx/number-format.js';
import { feedStream, prefixed } from '../xlsx/xml.js';
import type { XmlHandler } from '../xlsx/xml-scanner.js';
import { XmlSheetParser } from './xml-sheet-parser.js';

const PART = 'workbook';
const MAX_SHEETS = 1000;

/** Whether XML is a workbook as Excel 2002 and 2003 write it. */
export const isXmlWorkbook = (sample: string): boolean =>
  /<(?:\w+:)?Workbook[\s>]/.test(sample) && sample.includes('urn:schemas-microsoft-com:office:spreadsheet');

/** Names that stand for formats; all others are format codes. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  'General Date': 'yyyy-mm-dd hh:mm',
  'Long Date': 'yyyy-mm-dd',
  'Medium Date': 'yyyy-mm-dd',
  'Short Date': 'yyyy-mm-dd',
  'Long Time': 'h:mm:ss',
  'Medium Time': 'h:mm',
  'Short Time': 'h:mm',
  Percent: '0.00%',
};

interface Contents {
  readonly sheets: { name: string; hidden: boolean }[];
  readonly styles: Map<string, NumberFormat>;
}

/** Names of sheets and formats of cells; found by going through the whole file once. */
async function readContents(path: string): Promise<Contents> {
  const sheets: { name: string; hidden: boolean }[] = [];
  const styles = new Map<string, NumberFormat>();
  let style = '';
  let inVisible = false;
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'Worksheet') sheets.push({ name: prefixed(attributes, 'Name') ?? '', hidden: false });
      else if (name === 'Style') style = prefixed(attributes, 'ID') ?? '';
      else if (name === 'NumberFormat') {
        const format = prefixed(attributes, 'Format') ?? '';
        if (format !== '') styles.set(style, customFormat(NAMED_FORMATS[format] ?? format));
      } else if (name === 'Visible') inVisible = true;
    },
    close(name) {
      if (name === 'Visible') inVisible = false;
    },
    text(text) {
      const latest = sheets[sheets.length - 1];
      if (inVisible && latest && text.trim().startsWith('SheetHidden')) latest.hidden = true;
      if (inVisible && latest && text.trim().startsWith('SheetVeryHidden')) latest.hidden = true;
    },
  };
  for await (const _ of feedStream(createReadStream(path), PART, handler, () => undefined)) void _;
  if (sheets.length > MAX_SHEETS) throw new FileProblem('file-damaged', { part: PART, reason: 'sheets' });
  return { sheets, styles };
}

class XmlWorkbook extends StreamedWorkbook {
  readonly kind = 'xml';
  readonly sheets: readonly SheetInfo[];
  private readonly knownMerges = new Map<number, readonly MergedRange[]>();

  constructor(
    private readonly path: string,
    private readonly contents: Contents,
    private readonly limits: Limits,
  ) {
    super();
    this.sheets = contents.sheets.map(({ name, hidden }, index) => ({ index, name, hidden }));
  }

  async *rowBatches(sheet: number, { batchSize = BATCH_ROWS }: ReadOptions = {}): AsyncGenerator<Row[]> {
    if (!this.sheets[sheet]) throw new RangeError(`no sheet ${sheet}`);
    const parser = new XmlSheetParser(sheet, this.contents.styles, this.limits);
    const ready = (): Row[] | undefined => (parser.waiting >= batchSize ? parser.take() : undefined);
    yield* feedStream(createReadStream(this.path), PART, parser, ready);
    this.knownMerges.set(sheet, parser.merges);
    this.knownExtents.set(sheet, parser.counter.extent);
    const rest = parser.take();
    if (rest.length > 0) yield rest;
  }

  async merges(sheet: number): Promise<readonly MergedRange[]> {
    if (!this.knownMerges.has(sheet)) for await (const _ of this.rowBatches(sheet)) void _;
    return this.knownMerges.get(sheet) ?? [];
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Opens a workbook that is one XML file. */
export async function openXmlWorkbook(path: string, limits: Limits): Promise<Workbook> {
  const contents = await readContents(path);
  if (contents.sheets.length === 0) throw new FileProblem('file-damaged', { part: PART, reason: 'no-sheets' });
  return new XmlWorkbook(path, contents, limits);
}
