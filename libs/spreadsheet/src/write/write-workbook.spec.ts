import { afterAll, describe, expect, it } from '@jest/globals';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import exceljs from 'exceljs';
import { openWorkbook } from '../workbook.js';
import { removeTemporaryFiles, shown, temporaryFolder } from '../testing/xlsx.js';
import { writeWorkbook, type WriteRequest, type WriteRow } from './write-workbook.js';

afterAll(removeTemporaryFiles);

async function written(request: WriteRequest): Promise<string> {
  const file = path.join(temporaryFolder(), 'out.xlsx');
  await writeWorkbook(file, request);
  return file;
}

const columns = [
  { header: '名称', width: 30 },
  { header: '代码', kind: 'text' },
  { header: '资本', kind: 'number' },
  { header: '成立', kind: 'date' },
] as const;

describe('a written workbook', () => {
  it('keeps codes, exact numbers and dates, each by the kind of its column', async () => {
    const rows: WriteRow[] = [
      ['甲', '911100001234567891', '1200.50', '2024-02-29'],
      ['乙', '001', '12345678901234567890', '2024-02-30'],
      [null, '', 7, true],
    ];
    const workbook = await openWorkbook(await written({ sheets: [{ name: '名单', columns, rows }] }));
    const read = await workbook.head(0, 9);
    await workbook.close();
    expect(read.map(({ cells }) => cells.map(({ text, kind }) => `${text} ${kind}`))).toEqual([
      ['名称 text', '代码 text', '资本 text', '成立 text'],
      ['甲 text', '911100001234567891 text', '1200.5 number', '2024-02-29 date'],
      ['乙 text', '001 text', '12345678901234567890 text', '2024-02-30 text'],
      ['7 number', 'TRUE boolean'],
    ]);
  });

  it('holds no formula, whatever a text begins with', async () => {
    const texts = ['=1+1', '+1', '-1', '@x', '=HYPERLINK("http://x")', '\t=1', "'x"];
    const file = await written({
      sheets: [{ name: 's', columns: [{ header: 'h' }], rows: texts.map((text) => [text]) }],
    });
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(file);
    const values = texts.map((_, at) => book.worksheets[0]?.getCell(at + 2, 1));
    expect(values.map((cell) => cell?.value)).toEqual(texts);
    expect(values.some((cell) => cell?.formula)).toBe(false);
  });

  it('marks cells with a fill and a note, freezes the header', async () => {
    const rows: WriteRow[] = [
      {
        cells: ['甲', 'x'],
        marks: [
          { column: 1, note: '代码不对\n第二行' },
          { column: 0, tone: 'warning' },
        ],
      },
      { cells: ['乙'], marks: [{ column: 3, note: '缺' }] },
    ];
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(await written({ sheets: [{ name: 's', columns, rows }] }));
    const [sheet] = book.worksheets;
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.getCell('B2').note).toBe('代码不对\n第二行');
    expect(sheet?.getCell('B2').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(sheet?.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFFFEB9C' } });
    expect(sheet?.getCell('A2').note).toBeUndefined();
    expect(sheet?.getCell('D3').note).toBe('缺');
  });

  it('may have several sheets, named as Excel allows, their rows coming late', async () => {
    async function* late(): AsyncGenerator<WriteRow> {
      for (const text of ['a', 'b']) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        yield [text];
      }
    }
    const sheet = (name: string): WriteRequest['sheets'][number] => ({
      name,
      columns: [{ header: 'h' }],
      rows: late(),
    });
    const file = await written({ sheets: [sheet('a/b:c'), sheet('A_B_C'), sheet(''), sheet('长'.repeat(40))] });
    const workbook = await openWorkbook(file);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['a_b_c', 'A_B_C (2)', 'Sheet', '长'.repeat(31)]);
    expect(shown(await workbook.head(1, 9))).toEqual([['A1=h'], ['A2=a'], ['A3=b']]);
    await workbook.close();
  });

  it('goes to any stream', async () => {
    const target = new PassThrough();
    const chunks: Buffer[] = [];
    target.on('data', (chunk: Buffer) => chunks.push(chunk));
    await writeWorkbook(target, { sheets: [{ name: 's', columns, rows: [['甲']] }] });
    expect(Buffer.concat(chunks).subarray(0, 2).toString()).toBe('PK');
  });

  it('is given up when its rows fail or its target does', async () => {
    async function* failing(): AsyncGenerator<WriteRow> {
      yield ['a'];
      await Promise.resolve();
      throw new Error('no more');
    }
    const sheets = [{ name: 's', columns, rows: failing() }];
    await expect(written({ sheets })).rejects.toThrow('no more');
    const nowhere = createWriteStream(path.join(temporaryFolder(), 'missing', 'out.xlsx'));
    await expect(writeWorkbook(nowhere, { sheets: [{ name: 's', columns, rows: [['a']] }] })).rejects.toThrow('ENOENT');
  });
});
