import { afterAll, describe, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { createClassifier } from './table/classify-row.js';
import { rankSheets } from './table/rank-sheets.js';
import { textsOf } from './cell.js';
import { FileProblem } from './file-problem.js';
import { collect, removeTemporaryFiles, temporaryFolder, xlsx } from './testing/xlsx.js';
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

const quoted = (text: string): string => (/["\n\r,;\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
const csv = (rows: readonly string[][], delimiter: string): string =>
  rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('');

/** The bytes of GB18030 by inverting the decoder, for the characters that the tables are made of. */
const gbBytes = new Map<string, Buffer>();
const decoder = new TextDecoder('gb18030');
for (let first = 0x81; first <= 0xfe; first++) {
  for (let second = 0x40; second <= 0xfe; second++) {
    const bytes = Buffer.from([first, second]);
    const text = decoder.decode(bytes);
    if (text.length === 1 && text !== '\ufffd') gbBytes.set(text, bytes);
  }
}
gbBytes.set('𠀀', Buffer.from('95328236', 'hex'));
const inGb18030 = (text: string): Buffer =>
  Buffer.concat(
    Array.from(text, (character) => gbBytes.get(character) ?? Buffer.from(character.replace(/[^\0-\x7f]/u, '?'))),
  );

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
      fc.constantFrom(',', '\t', ';'),
      async (rows, encode, delimiter) => {
        writeFileSync(file, encode(csv(rows, delimiter)));
        await readsBack(rows);
      },
    );
    await fc.assert(property, { numRuns: 80 });
  });

  it('from .csv in GB18030', async () => {
    const word = fc.string({ unit: fc.constantFrom(...gbBytes.keys(), ...'aB1",; '), maxLength: 10 });
    const words = fc
      .array(fc.tuple(word, word, word), { minLength: 1, maxLength: 6 })
      .map((rows) => [['企业', '代码', '备注'], ...rows]);
    const property = fc.asyncProperty(words, async (rows) => {
      writeFileSync(file, inGb18030(csv(rows, ',')));
      await readsBack(rows);
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

/** Reads everything there is to read; only a FileProblem may stop it. */
async function readToTheEnd(bytes: Uint8Array): Promise<void> {
  writeFileSync(file, bytes);
  try {
    const workbook = await openWorkbook(file);
    try {
      for (const { sheet, table: found, merges } of await rankSheets(workbook)) {
        const judge = createClassifier(found, { merges });
        for (const row of await collect(workbook.rowBatches(sheet))) judge(row);
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
});
