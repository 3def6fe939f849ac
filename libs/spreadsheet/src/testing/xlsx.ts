import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Row } from '../cell.js';
import type { Limits } from '../limits.js';
import type { Workbook } from '../workbook-contract.js';
import { openWorkbook } from '../workbook.js';
import { zip, type ZipPart } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface XlsxFixture {
  /** The XML inside `<sheetData>` of each sheet. */
  readonly sheets: readonly {
    readonly name?: string;
    readonly data: string;
    readonly state?: string;
    readonly after?: string;
  }[];
  readonly sharedStrings?: string;
  readonly numberFormats?: readonly string[];
  readonly workbookPr?: string;
  readonly extra?: readonly ZipPart[];
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (...items: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;

/** The style of a number format in `numberFormats` is its position + 1; style 0 is General. */
function styles(formats: readonly string[]): string {
  const escape = (code: string): string => code.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const custom = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escape(code)}"/>`).join('');
  const xfs = formats.map((code, at) => `<xf numFmtId="${/^\d+$/.test(code) ? code : 200 + at}"/>`).join('');
  return `<styleSheet xmlns="${MAIN}"><numFmts>${custom}</numFmts><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`;
}

/** The parts of a workbook; sheets lie in files numbered backwards, so that file order is never tab order. */
export function xlsxParts(fixture: XlsxFixture): ZipPart[] {
  const { sheets, sharedStrings, numberFormats = [], workbookPr = '', extra = [] } = fixture;
  const file = (at: number): string => `worksheets/sheet${sheets.length - at}.xml`;
  const tabs = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `S${at + 1}`}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  return [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: '_rels/.rels', data: relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbookPr}/><sheets>${tabs.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships(
        ...sheets.map((_, at) => relationship(`rId${at + 1}`, 'worksheet', file(at))),
        relationship('rIdS', 'sharedStrings', '/xl/sharedStrings.xml'),
        relationship('rIdT', 'styles', 'styles.xml'),
      ),
    },
    { name: 'xl/styles.xml', data: styles(numberFormats) },
    ...sheets.map(({ data, after = '' }, at) => ({
      name: `xl/${file(at)}`,
      data: `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`,
    })),
    ...(sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${MAIN}">${sharedStrings}</sst>` }]),
    ...extra,
  ];
}

export const xlsx = (fixture: XlsxFixture): Buffer => zip(xlsxParts(fixture));

const folders: string[] = [];

/** A folder that `removeTemporaryFiles` removes. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'spreadsheet-spec-'));
  folders.push(folder);
  return folder;
}

export function temporaryFile(content: string | Buffer, name = 'file'): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

export function removeTemporaryFiles(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Opens, does something, closes. */
export async function withWorkbook<T>(
  content: string | Buffer,
  use: (workbook: Workbook) => Promise<T>,
  limits?: Partial<Limits>,
): Promise<T> {
  const workbook = await openWorkbook(temporaryFile(content), limits);
  try {
    return await use(workbook);
  } finally {
    await workbook.close();
  }
}

export const readAll = (content: string | Buffer, sheet = 0, limits?: Partial<Limits>): Promise<Row[]> =>
  withWorkbook(content, async (workbook) => collect(workbook.rowBatches(sheet)), limits);

export async function collect(batches: AsyncIterable<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

/** `['A1=text', …]`: rows in a form that reads well in a test. */
export const shown = (rows: readonly Row[]): string[][] =>
  rows.map(({ row, cells }) => cells.map(({ column, text }) => `${String.fromCharCode(65 + column)}${row}=${text}`));

/** A row whose cells are the given texts, for tests of table detection. */
export const textRow = (row: number, ...texts: string[]): Row => ({
  row,
  cells: texts.flatMap((text, column) =>
    text === '' ? [] : [{ column, text, kind: 'text' as const, raw: null, lossy: false }],
  ),
});
