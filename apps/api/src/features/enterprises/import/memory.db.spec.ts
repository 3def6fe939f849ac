import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import type { ImportBatchResponse } from '../../imports/index.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const BASE = '/api/enterprise-imports';
const HEADER = ['甲栏', '乙栏', '规模', '备忘', '街道', '门牌'];
let codes = 10;
const list = (name: string) => csv(HEADER, [name, aCreditCode(++codes), '12', '常规', '曹妃甸区工业大街', '1号']);

describe('what lists of one header taught', () => {
  let t: TestApp;
  let desk: ImportDesk;
  let colleague: ImportDesk;
  let stranger: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
    colleague = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
    stranger = new ImportDesk(t, await t.signedIn('clerk', 'tianjin-department'));
  });
  afterAll(() => t.close());

  const columns = { 0: 'name', 1: 'creditCode', 2: 'registeredCapital', 3: null, 4: 'address', 5: 'address' };
  const choices = { columns, units: { 2: '亿元' }, extras: false };
  const fieldsOf = (batch: { mapping: { field: string | null; confidence: string }[] }) =>
    batch.mapping.map(({ field, confidence }) => `${field ?? '-'} ${confidence}`);

  let next: ImportBatchResponse;

  it('is what a person said of the columns of one that was imported', async () => {
    const first = await desk.upload(list('甲示例有限公司'), '一月.csv');
    const chosen = await desk.readAgain(first.id, choices);
    expect(fieldsOf(chosen)).toEqual([
      ...['name user', 'creditCode user', 'registeredCapital user', '- user', 'address user', 'address user'],
    ]);
    expect((await desk.rows(first.id))[0]?.values).toMatchObject({
      registeredCapital: '120000',
      address: '曹妃甸区工业大街1号',
    });
    expect((await desk.rows(first.id))[0]?.values).not.toHaveProperty('extra');
    // Nothing is learned from a list that was never imported.
    expect((await colleague.upload(list('乙示例有限公司'))).learned).toBeNull();
    await desk.commit(first.id);
  });

  it('is applied to the next one of the organization, and to no other organization’s', async () => {
    next = await colleague.upload(list('乙示例有限公司'), '二月.csv');
    expect(next.learned).toEqual({ from: '一月.csv', columns: 6, values: 0 });
    expect(fieldsOf(next)).toEqual([
      ...['name learned', 'creditCode learned', 'registeredCapital learned', '- learned'],
      ...['address learned', 'address learned'],
    ]);
    expect(next).toMatchObject({ extras: false, counts: { new: 1 } });
    expect((await colleague.rows(next.id))[0]?.values).toMatchObject({ registeredCapital: '120000' });
    expect((await stranger.upload(list('丙示例有限公司'))).learned).toBeNull();
  });

  it('is told in words, and forgotten', async () => {
    await colleague.commit(next.id);
    const { items } = (await colleague.visitor.get(`${BASE}/memory`).expect(200)).body;
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'columns',
        label: '甲栏、乙栏、规模、备忘、街道、门牌',
        field: null,
        uses: 1,
        meaning:
          '甲栏 → 企业名称；乙栏 → 统一社会信用代码；规模 → 注册资本（亿元）；备忘 → 不导入；街道 → 注册地址；门牌 → 注册地址；其他列不保留',
      }),
    ]);
    expect((await desk.upload(list('庚示例有限公司').replace('规模', '规模（万）'))).learned).toBeNull();
    await desk.visitor.delete(`${BASE}/memory/${String(items[0].id)}`).expect(204);
    expect((await colleague.upload(list('丁示例有限公司'))).learned).toBeNull();
  });

  it('is said within limits: fields that take one column, units that there are', async () => {
    const { id, version } = await desk.upload(list('辛示例有限公司'));
    const refused = async (body: object) =>
      refusedFields(await desk.visitor.put(`${BASE}/${id}/reading`).send({ version, ...body }));
    expect(await refused({ columns: { 0: 'name', 2: ['name', 'note'] } })).toEqual({
      'columns.2': 'import-field-twice',
    });
    expect(await refused({ columns: { 0: ['name', 'nonsense'] } })).toEqual({ 'columns.0': 'import-field-unknown' });
    expect(await refused({ columns: { 0: ['name', 'note', 'address', 'source', 'tags'] } })).toEqual({
      'columns.0': 'too-many',
    });
    expect(await refused({ units: { 2: '万股' } })).toEqual({ 'units.2': 'import-unit-unknown' });
    expect(await refused({ units: { x: '万元' } })).toEqual({ 'units.x': 'import-unit-unknown' });
  });
});
