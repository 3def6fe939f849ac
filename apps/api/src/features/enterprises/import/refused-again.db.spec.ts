import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { ImportDesk } from '../../imports/testing/import-desk.js';
import { registerDigest } from '../../imports/testing/register-digest.js';

/** A list under a title, with its units in a line of their own, as offices make them. */
async function list(...rows: (string | number)[][]): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('名单');
  sheet.addRow(['重点企业情况表']);
  sheet.mergeCells('A1:G1');
  sheet.addRow(['序号', '企业名称', '统一社会信用代码', '注册资本', '职工人数', '联系电话', '关注事项']);
  sheet.addRow(['', '', '', '（亿元）', '（人）', '', '']);
  for (const column of ['A', 'B', 'C', 'F', 'G']) sheet.mergeCells(`${column}2:${column}3`);
  rows.forEach((row, i) => sheet.addRow([i + 1, ...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('the rows that were left out, mended and sent again', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());

  it('only do what is left: nothing comes twice, and what is not mended says the same again', async () => {
    const changed = await anEnterprise().named('被改示例有限公司').withCode(aCreditCode(61)).savedBy(desk.visitor);
    const { id } = await desk.upload(
      await list(
        ['好示例有限公司', aCreditCode(62), 1.5, 20, '13800000001', '甲'],
        ['数示例有限公司', aCreditCode(63), '约二', 30, '13800000002', '乙'],
        ['被改示例有限公司', aCreditCode(61), 3, 40, '13800000003', '丙'],
        ['码示例有限公司', '9112000010306I105B', 4, 50, '13800000004', '丁'],
        ['人示例有限公司', aCreditCode(64), 5, '许多', '13800000005', '戊'],
      ),
      '两行表头.xlsx',
    );
    await desk.visitor
      .patch(`/api/enterprises/${changed.id}`)
      .send({ version: changed.version, note: '人工' })
      .expect(200);
    const done = await desk.commit(id);
    expect(done).toMatchObject({
      result: { inserted: 1, updated: 0, setAside: 1 },
      counts: { refused: 2, question: 2 },
    });

    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await desk.refused(id)).buffer as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    if (!sheet) throw new Error('the workbook is empty');
    const headers = (sheet.getRow(1).values as string[]).slice(1);
    const at = (header: string) => headers.findIndex((one) => one.includes(header)) + 1;
    expect(headers.at(-1)).toBe('错误原因');
    expect(headers[at('注册资本') - 1]).toContain('亿元');
    const names = [2, 3, 4, 5].map((row) => sheet.getRow(row).getCell(at('企业名称')).text);
    expect(names).toEqual(['数示例有限公司', '被改示例有限公司', '码示例有限公司', '人示例有限公司']);
    expect(sheet.getRow(2).getCell(at('注册资本')).note).toEqual(expect.anything());
    // Who brought the list gets it back as it was, contact details in clear.
    expect(sheet.getRow(2).getCell(at('联系电话')).text).toBe('13800000002');
    sheet.getRow(2).getCell(at('注册资本')).value = 2;
    sheet.getRow(4).getCell(at('统一社会信用代码')).value = aCreditCode(65);

    const again = await desk.upload(Buffer.from(await workbook.xlsx.writeBuffer()), '两行表头-未导入的行.xlsx');
    expect(again).toMatchObject({ status: 'ready', dataRows: 4, counts: { new: 2, update: 1, refused: 1 } });
    expect(await desk.commit(again.id)).toMatchObject({ result: { inserted: 2, updated: 1, setAside: 0 } });
    expect(await desk.found('数示例')).toMatchObject({ registeredCapital: '20000', extra: { 关注事项: '乙' } });
    expect(await desk.found('被改示例')).toMatchObject({ id: changed.id, registeredCapital: '30000', note: '人工' });
    expect((await desk.rows(again.id, { decision: 'refused' })).map(({ values }) => values.name)).toEqual([
      '人示例有限公司',
    ]);

    // The whole file once more: nothing that is there already comes again.
    const before = await registerDigest(t);
    await desk.bringIn(Buffer.from(await workbook.xlsx.writeBuffer()), '又一次.xlsx');
    expect(await registerDigest(t)).toEqual(before);
  }, 60_000);
});
