import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { ImportDesk, xlsx } from '../../imports/testing/import-desk.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import type { ChainKind } from '../chain-kind.js';
import { ChainDesk } from '../testing/chain-desk.js';

const HEADERS = [
  ...['编号', '名称', '别名', '批次', '状态', '级别', '牵头地区', '牵头单位', '链长', '联系人', '联系电话', '生效日期'],
  ...['来源', '备注', '记录标识', '记录版本'],
];

/** Another program changes cells: header → value, of the row with this name. */
async function edited(bytes: Buffer, name: string, cells: Record<string, string | number>): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  const columnOf = (header: string) => (sheet.getRow(1).values as string[]).indexOf(header);
  sheet.eachRow((row) => {
    if (row.getCell(columnOf('名称')).text !== name) return;
    for (const [header, value] of Object.entries(cells)) row.getCell(columnOf(header)).value = value;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe.each<[ChainKind, string, string]>([
  ['chain', '产业链台账', '氢能'],
  ['cluster', '集群台账', '集成电路'],
])('the ledger of each %s, out and in again', (kind, title, shipped) => {
  let t: TestApp;
  let page: ChainDesk;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    page = await ChainDesk.open(t);
    desk = new ImportDesk(t, page.visitor, `/api/${kind}-imports`);
    await page.created(
      {
        ...{
          name: '往返示例',
          aliases: ['往返'],
          level: 'joint',
          batch: 2,
          regionCode: '120000',
          chainLeader: '某副市长',
        },
        ...{
          contactName: '周示例',
          contactPhone: '022-88000000',
          startsOn: '2024-01-01',
          note: '备注',
          source: '示例',
        },
      },
      kind,
    );
  });
  afterAll(() => t.close());

  const exported = (query: object = {}) => fetched(page.visitor, `/api/${kind}s/export`, query);

  it('has the columns of the ledger, contact details under their masks unless asked for', async () => {
    const { headers, lines } = await sheetLines(await exported({ q: '往返示例' }));
    expect(headers).toEqual(HEADERS);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      批次: { text: '2', kind: 'number' },
      级别: { text: '三地共建' },
      牵头地区: { text: '天津市' },
      联系电话: { text: '022****0000' },
      生效日期: { text: '2024-01-01' },
    });
    const [clear] = (await sheetLines(await exported({ q: '往返示例', contacts: 'reveal' }))).lines;
    expect(clear?.联系电话?.text).toBe('022-88000000');
  });

  it('comes back unedited without changing anything, whatever day it tells of', async () => {
    for (const query of [{}, { on: '2023-06-30' }]) {
      const { counts, dataRows } = await desk.upload(await exported(query), `${title}.xlsx`);
      expect(counts).toMatchObject({ unchanged: dataRows, new: 0, update: 0, question: 0, refused: 0 });
      expect(dataRows).toBeGreaterThan(7);
    }
  });

  it('comes back edited by another program: exactly the edited cells are changed, from the day that they give', async () => {
    const bytes = await edited(await exported(), '往返示例', {
      名称: '往返示例新名',
      状态: '现行',
      生效日期: '2025-06-01',
      备注: '改过',
    });
    const batch = await desk.upload(bytes, `${title}.xlsx`);
    expect(batch.counts).toMatchObject({ update: 1, unchanged: (batch.dataRows ?? 0) - 1 });
    const [row] = await desk.rows(batch.id, { decision: 'update' });
    expect(row?.changes).toEqual({
      name: { before: '往返示例', after: '往返示例新名' },
      status: { before: 'candidate', after: 'published' },
      startsOn: { before: '2024-01-01', after: '2025-06-01' },
      note: { before: '备注', after: '改过' },
    });
    expect((await desk.commit(batch.id)).result).toEqual({ inserted: 0, updated: 1, setAside: 0 });
    const found = (await page.list(kind)).find(({ name }) => name === '往返示例新名');
    const { terms } = await page.byKey(found?.key ?? '', kind);
    expect(terms.map(({ startsOn, name, status }) => [startsOn, name, status])).toEqual([
      ['2024-01-01', '往返示例', 'candidate'],
      ['2025-06-01', '往返示例新名', 'published'],
    ]);
  });

  it('fills in who leads what ships, whose beginning nobody knows', async () => {
    const bytes = await edited(await exported(), shipped, { 牵头地区: '河北省', 生效日期: '2026-01-01' });
    const batch = await desk.bringIn(bytes, `${title}.xlsx`);
    expect(batch.result).toEqual({ inserted: 0, updated: 1, setAside: 0 });
    const found = (await page.list(kind)).find(({ name }) => name === shipped);
    const { terms } = await page.byKey(found?.key ?? '', kind);
    expect(terms.map(({ startsOn, regionCode }) => [startsOn, regionCode])).toEqual([
      [null, null],
      ['2026-01-01', '130000'],
    ]);
  });

  it('tells of a day as the list does, and fills in an uploaded form', async () => {
    const form = await xlsx([['序号', `${kind === 'chain' ? '重点产业链' : '集群'}名称`, '牵头省市', '批次', '评价']]);
    const sent = await page.visitor
      .post(`/api/${kind}-export-forms`)
      .attach('file', form, '表样.xlsx')
      .field('name', '一览表')
      .expect(201);
    const { id } = sent.body as { id: string };
    const { headers, lines } = await sheetLines(await exported({ q: '往返', form: id, on: '2024-06-30' }));
    expect(headers.slice(0, 5)).toEqual([
      '序号',
      `${kind === 'chain' ? '重点产业链' : '集群'}名称`,
      '牵头省市',
      '批次',
      '评价',
    ]);
    expect(lines.map((line) => Object.values(line).map(({ text }) => text))).toEqual([
      ['1', '往返示例', '天津市', '2', ''],
    ]);
  });

  it('is written in the background when it is ordered', async () => {
    const { body } = await page.visitor
      .post(`/api/${kind}-exports`)
      .send({ filter: { q: '往返' }, columns: ['name', 'startsOn'] })
      .expect(202);
    await desk.work();
    const { headers, lines } = await sheetLines(
      await fetched(page.visitor, `/api/${kind}-exports/${(body as { id: string }).id}/file`),
    );
    expect({ headers, rows: lines.length }).toEqual({
      headers: ['名称', '生效日期', '记录标识', '记录版本'],
      rows: 1,
    });
  });
});
