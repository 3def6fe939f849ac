import { afterAll, describe, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { createClassifier } from './table/classify-row.js';
import { rankSheets } from './table/rank-sheets.js';
import { textsOf } from './cell.js';
import { FileProblem } from './file-problem.js';
import { collect, removeTemporaryFiles, temporaryFolder, xlsx } from './testing/xlsx.js';
import { biff, f64, record, u16, wide } from './testing/biff.js';
import { commonCharacters, inGb18030 } from './testing/gb18030.js';
import { createFiller } from './table/fill-down.js';
import { tableFrom } from './table/table-from.js';
import { openWorkbook } from './workbook.js';
import { writeWorkbook } from './write/write-workbook.js';

afterAll(removeTemporaryFiles);

const folder = temporaryFolder();
const file = path.join(folder, 'table');

const withoutReturns = (text: string): string => text.replace(/\r\n?/g, '\n');
const isUnwritable = (text: string): boolean => /^="|[\0\u0001-\u0008\u000e-\u001f\ufeff\ufffe\uffff]/.test(text);

const cell = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'京津冀企业"\',;\t\n=+-@_x0041 <&>𠀀'), maxLength: 12 }),
    fc.stringMatching(/^9111\d{14}$/),
  )
  .filter((text) => !isUnwritable(text))
  .map(withoutReturns);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
  // The first cell says whether a text file is one, and which delimiter it has.
  .map((rows) => [rows[0]?.map((_, at) => `列${at}`) ?? [], ...rows]);

async function readTexts(width: number): Promise<string[][]> {
  const workbook = await openWorkbook(file);
  try {
    const texts: string[][] = [];
    for (const row of await collect(workbook.rowBatches(0))) texts[row.row - 1] = textsOf(row, width);
    return Array.from(texts, (row) => row ?? Array<string>(width).fill(''));
  } finally {
    await workbook.close();
  }
}

/** Rows at the end that hold nothing are not there. */
function withoutEmptyTail(rows: readonly string[][]): string[][] {
  const last = rows.findLastIndex((row) => row.some((text) => text !== ''));
  return rows.slice(0, last + 1);
}

const readsBack = async (rows: readonly string[][]): Promise<void> => {
  const expected = withoutEmptyTail(rows);
  const read = await readTexts(rows[0]?.length ?? 0);
  if (!isDeepStrictEqual(read, expected)) throw new Error(`${JSON.stringify(read)} ≠ ${JSON.stringify(expected)}`);
};

const quoted = (text: string): string => (/["\n\r,;\t|]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
const csv = (rows: readonly string[][], delimiter: string): string =>
  rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('');

const inUtf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('any table reads back equal', () => {
  it('from .xlsx', async () => {
    const property = fc.asyncProperty(table, async (rows) => {
      const columns = (rows[0] ?? []).map((header) => ({ header }));
      await writeWorkbook(file, { sheets: [{ name: 's', columns, rows: rows.slice(1) }] });
      await readsBack(rows);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it('from .csv in every encoding, with every delimiter', async () => {
    const encodings = {
      utf8: (text: string): Buffer => Buffer.from(text),
      utf8Marked: (text: string): Buffer => Buffer.from(`\ufeff${text}`),
      utf16le: (text: string): Buffer => inUtf16(text, false),
      utf16be: (text: string): Buffer => inUtf16(text, true),
    };
    const encoding = fc.constantFrom(...Object.values(encodings));
    const property = fc.asyncProperty(
      table,
      encoding,
      fc.constantFrom(',', '\t', ';', '|'),
      async (rows, encode, delimiter) => {
        writeFileSync(file, encode(csv(rows, delimiter)));
        await readsBack(rows);
      },
    );
    await fc.assert(property, { numRuns: 80 });
  });

  it('from .csv in GB18030, with characters of two and of four bytes', async () => {
    const character = fc.oneof(
      fc.constantFrom(...commonCharacters, ...'aB1",; '),
      fc.constantFrom(...'㐀䶵𠀀𫚉'),
      fc.integer({ min: 0x20000, max: 0x2ffff }).map((code) => String.fromCodePoint(code)),
    );
    const word = fc.array(character, { maxLength: 10 }).map((characters) => characters.join(''));
    const words = fc
      .array(fc.tuple(word, word, word), { minLength: 1, maxLength: 6 })
      .map((rows) => [['企业', '代码', '备注'], ...rows]);
    const property = fc.asyncProperty(words, async (rows) => {
      writeFileSync(file, inGb18030(csv(rows, ',')));
      await readsBack(rows);
    });
    await fc.assert(property, { numRuns: 50 });
  });

  it('from .xls, as another program writes it', async () => {
    const property = fc.asyncProperty(table, async (rows) => {
      const workbook = utils.book_new();
      utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), 's');
      writeFileSync(file, write(workbook, { type: 'buffer', bookType: 'biff8', bookSST: true }) as Buffer);
      await readsBack(rows);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});

/** Reads everything there is to read; only a FileProblem may stop it. */
async function readToTheEnd(bytes: Uint8Array): Promise<void> {
  writeFileSync(file, bytes);
  try {
    const workbook = await openWorkbook(file);
    try {
      for (const { sheet, table: found, merges } of await rankSheets(workbook, { includeHidden: true })) {
        const judge = createClassifier(found, { merges });
        const fill = createFiller(found, merges);
        for (const row of await collect(workbook.rowBatches(sheet))) judge(fill(row));
        for (const { headerRow } of judge.laterLists().slice(0, 2)) await tableFrom(workbook, sheet, headerRow);
      }
    } finally {
      await workbook.close();
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
  }
}

describe('any bytes give rows or a FileProblem', () => {
  const good = xlsx({
    sheets: [
      {
        data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45352</v></c></row><row r="2"><c t="inlineStr"><is><t>甲</t></is></c></row>',
        after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      },
    ],
    sharedStrings: '<si><t>名称</t></si>',
    numberFormats: ['yyyy-mm-dd'],
  });

  it('made up', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 200 }).map((tail) => Buffer.concat([Buffer.from('PK\x03\x04'), tail])),
      fc.uint8Array({ maxLength: 1200 }).map((tail) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), tail])),
    );
    await fc.assert(fc.asyncProperty(bytes, readToTheEnd), { numRuns: 120 });
  });

  it('workbooks with bytes changed or cut off', async () => {
    const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    const changes = fc.tuple(fc.array(change, { maxLength: 4 }), fc.option(fc.nat(good.length), { freq: 5 }));
    const property = fc.asyncProperty(changes, async ([edits, length]) => {
      const bytes = Buffer.from(good);
      for (const { at, byte } of edits) bytes[at] = byte;
      await readToTheEnd(length === null ? bytes : bytes.subarray(0, length));
    });
    await fc.assert(property, { numRuns: 120 });
  });

  it('workbooks with their XML changed', async () => {
    const snippet = fc.constantFrom(
      '<row r="x">',
      '</row>',
      '<c t="s"><v>-1</v></c>',
      '<v>',
      ' r="A0"',
      '<is><is>',
      '&#x110000;',
      '&#0;',
      ']]>',
      '<?x?>',
      '<c r="1A" s="99999999999"><v>1e999</v></c>',
      '<rPh>',
      '\u0000',
    );
    const inner = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const property = fc.asyncProperty(snippet, fc.nat(inner.length), async (text, at) => {
      await readToTheEnd(xlsx({ sheets: [{ data: inner.slice(0, at) + text + inner.slice(at) }] }));
    });
    await fc.assert(property, { numRuns: 80 });
  });

  const sheetRecords = [
    record(0x203, u16(0, 0, 0), f64(45352)),
    record(0xfd, u16(0, 1, 0, 0, 0)),
    record(0x06, u16(1, 0, 0, 0, 0, 0, 0xffff, 0, 0, 0, 0)),
    record(0x207, wide('京津冀')),
    record(0xbd, u16(2, 0, 0, 6, 0, 0, 10, 0, 1)),
    record(0xe5, u16(1, 1, 2, 0, 0)),
  ];
  const shared = [record(0xfc, u16(1, 0, 1, 0), wide('企业名称')), record(0x41e, u16(164), wide('yyyy-mm-dd'))];
  const bare = biff({ globals: shared, sheets: [{ name: Buffer.from('s'), records: sheetRecords }] });
  const compound = ((): Buffer => {
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([['企业名称', '金额'], ...Array(200).fill(['甲', 1])]), 's');
    return write(workbook, { type: 'buffer', bookType: 'biff8', bookSST: true }) as Buffer;
  })();

  it.each([
    ['records', bare, 300],
    ['compound files', compound, 200],
  ])('binary workbooks with %s changed or cut off', async (_, whole, numRuns) => {
    const change = fc.record({
      at: fc.oneof(fc.nat(Math.min(700, whole.length - 1)), fc.nat(whole.length - 1)),
      byte: fc.constantFrom(0, 1, 0x7f, 0xff, 0x3c, 0x0a, 0x85, 0xfe),
    });
    const changes = fc.tuple(fc.array(change, { maxLength: 6 }), fc.option(fc.nat(whole.length), { freq: 5 }));
    const property = fc.asyncProperty(changes, async ([edits, length]) => {
      const bytes = Buffer.from(whole);
      for (const { at, byte } of edits) bytes[at] = byte;
      await readToTheEnd(length === null ? bytes : bytes.subarray(0, length));
    });
    await fc.assert(property, { numRuns });
  });

  it('web pages and XML workbooks out of pieces', async () => {
    const piece = fc.constantFrom(
      ...[
        '<table>',
        '</table>',
        '<tr>',
        '</tr>',
        '<td rowspan=3 colspan=2>',
        '<td>',
        '</td>',
        '<script>',
        '<!--',
        '-->',
      ],
      ...['<', '>', '&', '&amp;', '&#0;', '&#x110000;', '甲', 'a="', "<td a='>'>", '<Row ss:Index="2">', '</Row>'],
      ...['<Cell ss:Index="9" ss:MergeDown="9">', '</Cell>', '<Data ss:Type="Number">1', '</Data>', '<![CDATA[', ']]>'],
    );
    const begins = fc.constantFrom(
      '<html><table><tr><td>a</td></tr><tr><td>b</td></tr>',
      '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="s"><Table>',
    );
    const text = fc.tuple(begins, fc.array(piece, { maxLength: 30 })).map(([begin, pieces]) => begin + pieces.join(''));
    const property = fc.asyncProperty(text, (content) => readToTheEnd(Buffer.from(content)));
    await fc.assert(property, { numRuns: 200 });
  });
});
