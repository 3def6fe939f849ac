import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readAll, removeTemporaryFiles, shown, temporaryFile, temporaryFolder, xlsx } from '../../testing/xlsx.js';
import { fillForm, type FormFill } from './fill-form.js';
import type { FormCell } from './filled-row.js';
import { hasActiveContent } from './package-text.js';

afterAll(removeTemporaryFiles);

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };

/** A form as offices send them round: a title, a header of two lines, three blank rows, a sum, and who filled it in. */
async function officialForm(): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('企业 台账');
  sheet.columns = [8, 40, 24, 14, 16].map((width) => ({ width }));
  sheet.mergeCells('A1:E1');
  sheet.getCell('A1').value = '重点企业情况表';
  sheet.getCell('A2').value = '单位：万元';
  const titles = ['序号', '企业名称', '统一社会信用代码', '成立日期', '经营'];
  titles.forEach((title, at) => (sheet.getRow(3).getCell(at + 1).value = title));
  sheet.getCell('E4').value = '注册资本';
  for (const column of ['A', 'B', 'C', 'D']) sheet.mergeCells(`${column}3:${column}4`);
  for (const row of [5, 6, 7]) {
    for (let column = 1; column <= 5; column++) {
      const cell = sheet.getRow(row).getCell(column);
      cell.border = border;
      cell.font = { name: '仿宋', size: 12 };
    }
    sheet.getRow(row).height = 30;
    sheet.getRow(row).getCell(4).numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell(`C${String(row)}`).dataValidation = {
      type: 'textLength',
      operator: 'equal',
      formulae: [18],
      allowBlank: true,
    };
  }
  sheet.getCell('B8').value = '合计';
  sheet.getCell('E8').value = { formula: 'SUM(E5:E7)', result: 0 };
  sheet.mergeCells('A10:E10');
  sheet.getCell('A10').value = '填表人：            联系电话：';
  const summary = book.addWorksheet('汇总');
  summary.getCell('A1').value = { formula: "'企业 台账'!E8", result: 0 };
  return Buffer.from(await book.xlsx.writeBuffer());
}

const values = (at: number): FormCell[] => [
  { column: 0, value: at, kind: 'number' },
  { column: 1, value: `示例${String(at)}号 <有限> & "公司"`, kind: 'text' },
  { column: 2, value: `91110000123456789${String(at % 10)}`, kind: 'text' },
  { column: 3, value: '2024-02-29', kind: 'date' },
  { column: 4, value: '1200.5', kind: 'number' },
];

const rows = (count: number) => Array.from({ length: count }, (_, at) => values(at + 1));

async function filled(form: Buffer, fill: Partial<FormFill> & Pick<FormFill, 'rows' | 'rowCount'>): Promise<Buffer> {
  const file = path.join(temporaryFolder(), 'filled.xlsx');
  const request = { sheet: 0, firstDataRow: 5, replacedRows: 0, ...fill };
  await fillForm(temporaryFile(form, 'form.xlsx'), createWriteStream(file), request);
  return readFileSync(file);
}

const opened = async (bytes: Buffer) => {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(temporaryFile(bytes, 'filled.xlsx'));
  return book;
};

describe('a form filled in', () => {
  let form: Buffer;
  beforeAll(async () => {
    form = await officialForm();
  });

  it('holds the rows below its header, and what stood below them further down', async () => {
    const read = shown(await readAll(await filled(form, { rowCount: 5, rows: rows(5) })));
    expect(read.slice(0, 5)).toEqual([
      ['A1=重点企业情况表'],
      ['A2=单位：万元'],
      ['A3=序号', 'B3=企业名称', 'C3=统一社会信用代码', 'D3=成立日期', 'E3=经营'],
      ['E4=注册资本'],
      ['A5=1', 'B5=示例1号 <有限> & "公司"', 'C5=911100001234567891', 'D5=2024-02-29', 'E5=1200.5'],
    ]);
    expect(read.slice(-3)).toEqual([
      ['A9=5', 'B9=示例5号 <有限> & "公司"', 'C9=911100001234567895', 'D9=2024-02-29', 'E9=1200.5'],
      ['B10=合计', 'E10='],
      ['A12=填表人：            联系电话：'],
    ]);
  });

  it('keeps its look, its checks, its sums and its merged cells', async () => {
    const book = await opened(await filled(form, { rowCount: 5, rows: rows(5) }));
    const sheet = book.worksheets[0];
    expect(sheet?.getColumn(2).width).toBe(40);
    for (const row of [5, 7, 8, 9]) {
      expect(sheet?.getCell(`B${String(row)}`)).toMatchObject({ font: { name: '仿宋', size: 12 }, border });
      expect(sheet?.getRow(row).height).toBe(30);
      expect(sheet?.getCell(`D${String(row)}`).value).toEqual(new Date('2024-02-29'));
      expect(sheet?.getCell(`C${String(row)}`).dataValidation?.type).toBe('textLength');
    }
    expect(sheet?.getCell('E10').formula).toBe('SUM(E5:E9)');
    expect(book.worksheets[1]?.getCell('A1').formula).toBe("'企业 台账'!E10");
    expect(sheet?.getCell('C12').isMerged).toBe(true);
    expect(sheet?.getCell('A3').isMerged).toBe(true);
    expect(sheet?.getCell('A10').isMerged).toBe(false);
    expect(sheet?.getCell('B9').border).not.toEqual(sheet?.getCell('B10').border);
  });

  it('leaves rows blank that nothing came for', async () => {
    const few = await filled(form, { rowCount: 1, rows: rows(1) });
    expect(
      shown(await readAll(few))
        .slice(-3)
        .map(([first]) => first),
    ).toEqual(['A5=1', 'B8=合计', 'A10=填表人：            联系电话：']);
    const gone = await filled(form, { rowCount: 6, rows: rows(4) });
    expect(
      shown(await readAll(gone))
        .slice(-3)
        .map(([first]) => first),
    ).toEqual(['A8=4', 'B11=合计', 'A13=填表人：            联系电话：']);
    const none = await filled(form, { rowCount: 0, rows: [] });
    expect(shown(await readAll(none))).toEqual(
      shown(await readAll(form)).map((row) => row.map((cell) => cell.replace('E8=0', 'E8='))),
    );
  });

  it('writes over the rows of an old list, and over nothing else', async () => {
    const old = await filled(form, { rowCount: 5, rows: rows(5) });
    const fresh = [[{ column: 1, value: '新示例有限公司', kind: 'text' as const }]];
    const read = shown(await readAll(await filled(old, { replacedRows: 5, rowCount: 1, rows: fresh })));
    expect(read.slice(4)).toEqual([
      ['B5=新示例有限公司'],
      ['B10=合计', 'E10='],
      ['A12=填表人：            联系电话：'],
    ]);
  });

  it('puts rows in where the form has no blank ones, in sheets of other programs too', async () => {
    const bare = xlsx({
      sheets: [
        {
          data: '<row><c t="inlineStr"><is><t>企业名称</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>填表人：</t></is></c></row>',
          after: '<mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>',
        },
      ],
    });
    const cells = [
      [{ column: 0, value: '甲', kind: 'text' as const }],
      [{ column: 0, value: '乙', kind: 'text' as const }],
    ];
    const result = await filled(bare, { firstDataRow: 2, rowCount: 2, rows: cells });
    expect(shown(await readAll(result))).toEqual([['A1=企业名称'], ['A2=甲'], ['A3=乙'], ['A4=填表人：']]);
    expect(strFromU8(unzipSync(result)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      '<mergeCell ref="A4:C4"/>',
    );
  });

  it('writes no formula, whatever a text begins with, and a date only where the form shows dates', async () => {
    const cells: FormCell[] = [
      { column: 1, value: '=1+1', kind: 'text' },
      { column: 2, value: '2024-02-29', kind: 'date' },
      { column: 4, value: '12345678901234567.25', kind: 'number' },
    ];
    const book = await opened(await filled(form, { rowCount: 1, rows: [cells] }));
    const sheet = book.worksheets[0];
    expect([sheet?.getCell('B5').value, sheet?.getCell('B5').formula]).toEqual(['=1+1', undefined]);
    expect([sheet?.getCell('C5').value, sheet?.getCell('E5').value]).toEqual(['2024-02-29', '12345678901234567.25']);
  });

  it('reads back what was written, whatever the texts', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((one) => one.trim() === one && !/[\r]/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const cells = texts.map((value): FormCell[] => [{ column: 1, value, kind: 'text' }]);
        const read = await readAll(await filled(form, { rowCount: cells.length, rows: cells }));
        const got = read.filter(({ row }) => row >= 5 && row < 5 + texts.length).map(({ cells: [cell] }) => cell?.text);
        expect(got).toEqual(texts);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused beyond the limits, blank rows counted', async () => {
    const blank = Array.from({ length: 300 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="0"/></row>`);
    const long = xlsx({ sheets: [{ data: `<row r="1"><c r="A1"><v>1</v></c></row>${blank.join('')}` }] });
    const within = (limits: FormFill['limits']) =>
      filled(long, { firstDataRow: 2, rowCount: 1, rows: rows(1), ...(limits && { limits }) });
    await expect(within({ rows: 200 })).rejects.toMatchObject({ code: 'too-many-rows', params: { limit: 200 } });
    await expect(within({ cells: 200 })).rejects.toMatchObject({ code: 'too-many-cells' });
    expect((await within({ rows: 301, cells: 301 })).length).toBeGreaterThan(0);
  });

  it('is given up when its rows fail', async () => {
    async function* failing(): AsyncGenerator<FormCell[]> {
      yield values(1);
      await Promise.resolve();
      throw new Error('no more');
    }
    const target = new PassThrough().resume();
    const fill = { sheet: 0, firstDataRow: 5, replacedRows: 0, rowCount: 3, rows: failing() };
    await expect(fillForm(temporaryFile(form, 'form.xlsx'), target, fill)).rejects.toThrow('no more');
    expect(target.destroyed).toBe(true);
  });
});

describe('a workbook with more than sheets', () => {
  it.each([
    'xl/vbaProject.bin',
    'xl/activeX/activeX1.xml',
    'xl/embeddings/oleObject1.bin',
    'xl/macrosheets/sheet1.xml',
    'xl/externalLinks/externalLink1.xml',
    'xl/connections.xml',
  ])('is told by its %s', async (part) => {
    const form = await officialForm();
    const file = temporaryFile(Buffer.from(zipSync({ ...unzipSync(form), [part]: new Uint8Array(3) })));
    expect(await hasActiveContent(file)).toBe(true);
    writeFileSync(file, form);
    expect(await hasActiveContent(file)).toBe(false);
  });

  it.each<[string, string, boolean]>([
    ['a picture of another place', 'image" TargetMode="External" Target="\\\\host\\a.png', true],
    ['a workbook elsewhere', 'externalLinkPath" TargetMode="&#69;xternal" Target="file:///a.xlsx', true],
    ['a link to be followed by hand', 'hyperlink" TargetMode="External" Target="https://example.cn/', false],
    ['a part of its own', 'image" Target="../media/image1.png', false],
  ])('is told by what it asks for when it is opened: %s', async (_, relation, told) => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const xml = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/${relation}"/></Relationships>`;
    const parts = { ...unzipSync(await officialForm()), 'xl/drawings/_rels/drawing1.xml.rels': strToU8(xml) };
    expect(await hasActiveContent(temporaryFile(Buffer.from(zipSync(parts))))).toBe(told);
  });
});
