import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { asBytes } from '../../../testing/fetched.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { ImportDesk } from '../../imports/testing/import-desk.js';

describe.each([
  { base: '/api/enterprise-imports', sheetName: '企业名单', name: '企业名称', code: '统一社会信用代码' },
  { base: '/api/project-imports', sheetName: '项目名单', name: '项目名称', code: '国家项目代码' },
])('the template of $sheetName', ({ base, sheetName, name, code }) => {
  let t: TestApp;
  let desk: ImportDesk;
  let workbook: exceljs.Workbook;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('industry-group'), base);
    const answer = await asBytes(desk.visitor.get(`${base}/template.xlsx`)).expect(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent(`${sheetName}模板.xlsx`));
    workbook = new exceljs.Workbook();
    await workbook.xlsx.load((answer.body as Buffer).buffer as ArrayBuffer);
  });
  afterAll(() => t.close());

  const sheet = () => {
    const found = workbook.getWorksheet(sheetName);
    if (!found) throw new Error('the sheet is missing');
    return found;
  };
  const headers = () => (sheet().getRow(1).values as string[]).slice(1);
  const columnOf = (header: string) => headers().findIndex((one) => one.startsWith(header)) + 1;

  it('explains every column, and offers what can be chosen', () => {
    expect(headers().length).toBeGreaterThan(20);
    headers().forEach((header, at) => {
      expect({
        header,
        note: sheet()
          .getRow(1)
          .getCell(at + 1).note,
      }).toMatchObject({ note: expect.anything() });
    });
    const { dataValidations } = sheet() as unknown as { dataValidations: { model: Record<string, { type: string }> } };
    const offered = Object.values(dataValidations.model).filter(({ type }) => type === 'list');
    expect(offered.length).toBeGreaterThan(5);
    const lists = workbook.getWorksheet('选项');
    expect(lists?.state).toBe('veryHidden');
    const words = JSON.stringify(lists?.getSheetValues());
    for (const word of ['氢能', '河北省唐山市曹妃甸区']) expect(words).toContain(word);
    expect(sheet().getColumn(columnOf(code)).numFmt).toBe('@');
  });

  it('comes back filled in without mapping: the sample is skipped', async () => {
    for (const number of [1, 2, 3]) {
      const row = sheet().addRow([]);
      row.getCell(columnOf(name)).value =
        `样表${String(number)}号${sheetName === '企业名单' ? '有限公司' : '生产线项目'}`;
      row.getCell(columnOf(sheetName === '企业名单' ? '产业链' : '所属产业链')).value = '氢能';
      if (sheetName === '企业名单') row.getCell(columnOf(code)).value = aCreditCode(700 + number);
      else row.getCell(columnOf('项目类型')).value = '引进';
    }
    const batch = await desk.upload(Buffer.from(await workbook.xlsx.writeBuffer()), '样表.xlsx');
    expect(batch).toMatchObject({ status: 'ready', dataRows: 3, counts: { new: 3 }, problem: null });
    expect(batch.table?.skippedRows).toEqual([{ row: 2, reason: 'sample' }]);
    // Figures of a year are known by their words and the year: there is no one name for them.
    const unmapped = batch.mapping.filter(({ confidence, field }) => confidence !== 'name' && !field?.includes(':'));
    expect(unmapped.map(({ header, confidence, field }) => ({ header, confidence, field }))).toEqual([]);
    const rows = await desk.rows(batch.id);
    expect(rows.map(({ values }) => values.chains)).toEqual([['氢能'], ['氢能'], ['氢能']]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
