import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { utils, write } from '@e965/xlsx';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { ImportDesk } from '../testing/import-desk.js';

const ROWS = [
  ['企业名称', '统一社会信用代码', '注册资本（万元）'],
  ['甲示例科技有限公司', aCreditCode(9001), '1200.5'],
  ['乙示例科技有限公司', aCreditCode(9002), '80'],
];

function oldWorkbook(bookType: 'biff8' | 'biff5', rows: (string | number)[][]): Buffer {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), 'list');
  return write(workbook, { type: 'buffer', bookType }) as Buffer;
}

const page = `<html><body><table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
const inXml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:x"><Worksheet ss:Name="名单"><Table>${ROWS.map(
  (row) => `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`,
).join('')}</Table></Worksheet></Workbook>`;
const lines = (delimiter: string): string => ROWS.map((row) => row.join(delimiter)).join('\r\n');

describe('a list arrives as', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());

  it.each<[string, string | Buffer]>([
    ['名单.xls', oldWorkbook('biff8', ROWS)],
    ['名单.et', oldWorkbook('biff8', ROWS)],
    ['系统导出.xls', page],
    ['2003.xls', inXml],
    ['竖线.txt', lines('|')],
    ['制表符.txt', Buffer.from(`\ufeff${lines('\t')}`, 'utf16le')],
    ['分号.csv', lines(';')],
  ])('%s', async (name, content) => {
    const batch = await desk.upload(content, name);
    expect(batch).toMatchObject({ status: 'ready', problem: null, dataRows: 2 });
    expect(batch.mapping.map(({ field }) => field)).toEqual(['name', 'creditCode', 'registeredCapital']);
    expect(batch.counts).toMatchObject({ new: 2, refused: 0 });
  });

  it('one with codes that Excel rounded, whose rows say so', async () => {
    const rows = [
      ['企业名称', '统一社会信用代码'],
      ['丙示例科技有限公司', 911101085513850112],
    ];
    const batch = await desk.upload(oldWorkbook('biff8', rows), '数字代码.xls');
    expect(batch).toMatchObject({ status: 'ready', counts: { refused: 1 } });
    const [row] = await desk.rows(batch.id);
    expect(row?.problems.map(({ code }) => code)).toContain('digits-lost');
  });

  it('one with a quote that nothing closes, which is named', async () => {
    const batch = await desk.upload('企业名称,备注\n甲示例有限公司,"无\n乙示例有限公司,无\n', '引号.csv');
    expect(batch).toMatchObject({ status: 'failed', problem: { code: 'quote-not-closed', params: { row: 2 } } });
    expect(batch.problem?.message).toContain('第 2 行');
  });
});
