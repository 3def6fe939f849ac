import { rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbook, textsOf } from '@lianqun/spreadsheet';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const A = '91120000103061105B';

async function cellsOf(bytes: Buffer): Promise<string[][]> {
  const file = path.join(os.tmpdir(), `refused-${uuid()}`);
  writeFileSync(file, bytes);
  const workbook = await openWorkbook(file);
  try {
    return (await workbook.head(0, 100)).map((row) => textsOf(row, 7));
  } finally {
    await workbook.close();
    rmSync(file);
  }
}

describe('the workbook of rows that were left out', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());

  it('has the columns of the file and the reasons, and goes in again when it is mended', async () => {
    const batch = await desk.bringIn(
      csv(
        ['重点企业名单', '', '', '', '', ''],
        ['序号', '企业名称', '统一社会信用代码', '成立日期', '职工人数', '其他（说明）'],
        ['1', '好示例有限公司', '', '2020-1-2', '', ''],
        ['2', '坏示例有限公司', '9.11201E+17', '2020年13月', '约200人', '=1+1'],
        ['3', '码示例有限公司', '9112000010306I105B', '', '', ''],
        ['4', '', '', '', '5', '无名'],
      ),
      '京津冀 名单（一）.csv',
    );
    expect(batch.counts).toMatchObject({ new: 1, refused: 2, question: 1 });
    const url = `/api/enterprise-imports/${batch.id}/refused.xlsx`;
    const { headers } = await desk.visitor.get(url).expect(200);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="___ _____-_____.xlsx"; filename*=UTF-8''${encodeURIComponent('京津冀 名单（一）-未导入的行.xlsx')}`,
    );
    const cells = await cellsOf(await desk.refused(batch.id));
    expect(cells[0]).toEqual([
      '序号',
      '企业名称',
      '统一社会信用代码',
      '成立日期',
      '职工人数',
      '其他(说明)',
      '错误原因',
    ]);
    expect(cells[1]?.slice(0, 6)).toEqual(['2', '坏示例有限公司', '9.11201E+17', '2020年13月', '约200人', '=1+1']);
    expect(cells[1]?.[6]).toMatch(/统一社会信用代码：.*已被表格软件舍去.*；成立日期：.*；职工人数：“约200人”是约数/);
    expect(cells[2]?.[6]).toContain(A);
    expect(cells[3]?.[6]).toContain('缺企业名称');

    const again = await desk.upload(await desk.refused(batch.id), '再导.xlsx');
    expect(again).toMatchObject({ status: 'ready', counts: { refused: 2, question: 1 } });
    expect(again.mapping.find(({ header }) => header === '错误原因')?.field).toBeNull();
    expect((await cellsOf(await desk.refused(again.id)))[0]).toEqual(cells[0]);
    const [header = [], ...rows] = cells;
    const mended = rows.map((row, i) => {
      if (i === 0) return [row[0] ?? '', row[1] ?? '', '', '2020-12-1', '200', row[5] ?? '', row[6] ?? ''];
      return i === 1 ? row.map((cell, at) => (at === 2 ? A : cell)) : row;
    });
    expect((await desk.bringIn(csv(header, ...mended))).result).toMatchObject({ inserted: 2 });
    expect(await desk.found('坏示例')).toMatchObject({ employees: 200, extra: { '其他(说明)': '=1+1' } });
  });

  it('says so when nothing was left out', async () => {
    const batch = await desk.upload(csv(['企业名称'], ['都好示例有限公司']));
    expect(await cellsOf(await desk.refused(batch.id))).toEqual([['企业名称', '错误原因', '', '', '', '', '']]);
  });
});
