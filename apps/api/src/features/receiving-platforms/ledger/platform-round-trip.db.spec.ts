import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { todayInShanghai } from '@lianqun/domain';
import { asBytes } from '../../../testing/fetched.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk, xlsx } from '../../imports/testing/import-desk.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';

const year = Number(todayInShanghai(new Date()).slice(0, 4));

const HEADER = [
  '名称',
  '别名',
  '类别',
  '所在地',
  '规划面积',
  '可供地',
  '主导产业',
  '签约项目',
  '协议投资',
  '电话',
  '层级',
];

describe('the ledger of platforms, out and in again', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('industry-group'), '/api/platform-imports');
    await desk.bringIn(
      csv(
        HEADER,
        ...['甲', '乙', '丙'].map((name, i) => [
          ...[`往返${name}示例园区`, `往返${name}`, '“2+4+46”现代制造业平台、天津“1+16”滨海新区', '天津市武清区'],
          ...[String(10.5 + i), '1200', '医药、新材料', '3', '1234.56', '022-88000000', '市级'],
        ]),
      ),
    );
  });
  afterAll(() => t.close());

  async function exported(query: object = {}): Promise<Buffer> {
    const answer = await asBytes(desk.visitor.get('/api/platforms/export').query(query)).expect(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('承接平台台账'));
    return answer.body as Buffer;
  }

  /** Another program changes cells: header → value, of the row with this name. */
  async function edited(bytes: Buffer, name: string, cells: Record<string, string | number>): Promise<Buffer> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    const [sheet] = book.worksheets;
    if (!sheet) throw new Error('no sheet');
    const columnOf = (header: string) => (sheet.getRow(1).values as string[]).indexOf(header);
    sheet.eachRow((row) => {
      if (row.getCell(columnOf('平台名称')).text !== name) return;
      for (const [header, value] of Object.entries(cells)) row.getCell(columnOf(header)).value = value;
    });
    return Buffer.from(await book.xlsx.writeBuffer());
  }

  it('has the columns of the ledger in its order, numbers as numbers, and hides which record a row is', async () => {
    const { headers, lines } = await sheetLines(await exported({ q: '往返甲' }));
    expect(headers).toEqual([
      ...['平台名称', '别名', '类别', '所属基地', '所在地', '地址', '规划面积(平方公里)', '可供地(亩)'],
      ...[
        '标准厂房(平方米)',
        '主导产业',
        '产业链',
        '对接单位',
        `${String(year)}年签约项目`,
        `${String(year)}年开工项目`,
      ],
      ...[`${String(year)}年投产项目`, `${String(year)}年协议投资(万元)`, `${String(year)}年入驻企业`],
      ...['配套缺口', '管理单位', '联系人', '联系电话', '来源', '备注', '层级', '记录标识', '记录版本'],
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      '规划面积(平方公里)': { text: '10.5', kind: 'number' },
      [`${String(year)}年协议投资(万元)`]: { text: '1234.56', kind: 'number' },
      所在地: { text: '天津市武清区' },
      联系电话: { text: '022****0000' },
      层级: { text: '市级' },
    });
  });

  it('comes back unedited without changing anything', async () => {
    const { counts, dataRows } = await desk.upload(await exported(), '承接平台台账.xlsx');
    expect(counts).toMatchObject({ unchanged: dataRows, new: 0, update: 0, question: 0, refused: 0 });
    expect(dataRows).toBeGreaterThan(20);
  });

  it('comes back edited by another program: exactly the edited cells are changed', async () => {
    const bytes = await edited(await exported(), '往返乙示例园区', {
      '可供地(亩)': 999.5,
      平台名称: '往返乙改名示例园区',
      主导产业: '医药、新材料、机器人',
    });
    const batch = await desk.upload(bytes, '承接平台台账.xlsx');
    expect(batch.counts).toMatchObject({ update: 1, unchanged: (batch.dataRows ?? 0) - 1 });
    const [row] = await desk.rows(batch.id, { decision: 'update' });
    expect(row?.changes).toEqual({
      name: { before: '往返乙示例园区', after: '往返乙改名示例园区' },
      availableLand: { before: '1200', after: '999.5' },
      leadingIndustries: { before: ['医药', '新材料'], after: ['医药', '新材料', '机器人'] },
    });
    expect((await desk.commit(batch.id)).result).toEqual({ inserted: 0, updated: 1, setAside: 0 });
    expect((await desk.upload(bytes, '承接平台台账.xlsx')).counts).toMatchObject({ update: 0, new: 0, question: 0 });
  });

  it('asks about rows that somebody changed meanwhile, and shows both sides', async () => {
    const taken = await exported();
    const { body } = await desk.visitor.get('/api/platforms').query({ q: '往返丙' }).expect(200);
    const [{ id, version }] = body.items as [{ id: string; version: number }];
    await desk.visitor.patch(`/api/platforms/${id}`).send({ version, availableLand: '5' }).expect(200);
    const bytes = await edited(taken, '往返丙示例园区', { '可供地(亩)': 7 });
    const batch = await desk.upload(bytes, '承接平台台账.xlsx');
    const [row] = await desk.rows(batch.id, { decision: 'question' });
    expect(row).toMatchObject({
      targetId: id,
      changes: { availableLand: { before: '5', after: '7' } },
    });
    expect(row?.problems.at(-1)).toMatchObject({
      code: 'changed-since-export',
      params: { options: ['same-update', 'skip'] },
    });
    const candidates = await desk.visitor
      .get(`/api/platform-imports/${batch.id}/rows/${String(row?.rowNumber)}/candidates`)
      .expect(200);
    expect(candidates.body.items).toMatchObject([{ id, score: 'id', differs: ['availableLand'] }]);
    await desk.answer(batch.id, row?.rowNumber ?? 0, 'same-update').expect(200);
    expect((await desk.commit(batch.id)).result).toMatchObject({ updated: 1 });
  });

  it('says of rows whose platform was deleted since where it is, and restores nothing by itself', async () => {
    await desk.bringIn(csv(['名称', '可供地'], ['删去示例园区', '3']));
    const bytes = await exported({ q: '删去示例' });
    const { body } = await desk.visitor.get('/api/platforms').query({ q: '删去示例' }).expect(200);
    const [{ id, version }] = body.items as [{ id: string; version: number }];
    await desk.visitor.delete(`/api/platforms/${id}`).query({ version }).expect(204);
    const { id: batch } = await desk.upload(bytes, '承接平台台账.xlsx');
    const [row] = await desk.rows(batch);
    expect(row).toMatchObject({
      decision: 'question',
      problems: [{ code: 'restore-first', params: { targetId: id, options: ['different-new', 'skip'] } }],
    });
    expect(row?.problems[0]?.message).toBe(
      '“删去示例园区”在承接平台回收站中。仍要这条记录的，请先到承接平台列表的“回收站”恢复，再导入此行；否则请确认是否另行新增。',
    );
    await desk.visitor.post(`/api/platform-bin/${id}/restore`).expect(200);
    expect((await desk.upload(bytes, '承接平台台账.xlsx')).counts).toMatchObject({ unchanged: 1, new: 0, question: 0 });
  });

  it('fills a form of one’s own, areas in its units', async () => {
    const form = await xlsx([['序号', '承接平台', '可供地（公顷）', '本年协议投资（亿元）']]);
    const added = await desk.visitor
      .post('/api/platform-export-forms')
      .field('name', '园区表')
      .attach('file', form, '园区表.xlsx')
      .expect(201);
    const answer = await asBytes(
      desk.visitor.get('/api/platforms/export').query({ q: '往返甲', form: added.body.id as string }),
    ).expect(200);
    const { lines } = await sheetLines(answer.body as Buffer);
    expect(Object.values(lines[0] ?? {}).map(({ text }) => text)).toEqual(['1', '往返甲示例园区', '80', '0.123456']);
  });

  it('is written in the background when it is ordered', async () => {
    const { body } = await desk.visitor
      .post('/api/platform-exports')
      .send({ filter: { q: '往返' }, columns: ['name', 'regionCode'] })
      .expect(202);
    await desk.work();
    const file = await asBytes(desk.visitor.get(`/api/platform-exports/${body.id as string}/file`)).expect(200);
    const { headers, lines } = await sheetLines(file.body as Buffer);
    expect({ headers, rows: lines.length }).toEqual({
      headers: ['平台名称', '所在地', '记录标识', '记录版本'],
      rows: 3,
    });
  });
});
