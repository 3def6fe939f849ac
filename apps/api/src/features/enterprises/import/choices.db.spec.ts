import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk, xlsx } from '../../imports/testing/import-desk.js';

const HEADER = ['企业名称', '统一社会信用代码'];

describe('a file that needs a person to decide', () => {
  let t: TestApp;
  let desk: ImportDesk;
  const of = (id: string) => `/api/enterprise-imports/${id}`;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());

  it('several sheets that look alike: one is chosen, then it is ready', async () => {
    const batch = await desk.upload(
      await xlsx(
        [HEADER, ['甲示例有限公司', aCreditCode(1)]],
        [HEADER, ['乙示例有限公司', aCreditCode(2)], ['丙示例有限公司', aCreditCode(3)]],
      ),
    );
    expect(batch).toMatchObject({ status: 'needs-input', counts: null, problem: { code: 'several-sheets' } });
    expect(batch.sheets.map(({ name }) => name)).toEqual(['表1', '表2']);
    const early = await desk.visitor.post(`${of(batch.id)}/commit`);
    expect(expectProblem(early, 409, 'import-needs-input').detail).toContain('表1、表2');

    const head = await desk.visitor
      .get(`${of(batch.id)}/sheet`)
      .query({ sheet: 1 })
      .expect(200);
    expect(head.body.rows[1]).toEqual({ row: 2, cells: ['乙示例有限公司', aCreditCode(2)] });
    expect(await desk.readAgain(batch.id, { sheet: 1 })).toMatchObject({
      status: 'ready',
      problem: null,
      table: { sheet: 1, headerRow: 1 },
      counts: { new: 2 },
    });
  });

  it('no column of names: columns are mapped by hand', async () => {
    const batch = await desk.upload(csv(['甲', '乙', '丙'], ['一', 'x', '300'], ['二', 'y', '400']));
    expect(batch).toMatchObject({ status: 'needs-input', problem: { code: 'no-name-column' } });
    const ready = await desk.readAgain(batch.id, {
      sheet: 0,
      headerRow: 1,
      columns: { 0: 'name', 1: null, 2: 'registeredCapital' },
    });
    expect(ready.status).toBe('ready');
    expect(ready.mapping.map(({ field, confidence }) => [field, confidence])).toEqual([
      ['name', 'user'],
      [null, 'user'],
      ['registeredCapital', 'user'],
    ]);
    expect((await desk.rows(batch.id))[0]?.values).toEqual({
      name: '一',
      registeredCapital: '300',
      extra: { 乙: 'x' },
    });
  });

  it('a header that was taken for none, and one that is none', async () => {
    const batch = await desk.upload(csv(['甲示例有限公司', aCreditCode(4)], ['乙示例有限公司', aCreditCode(5)]));
    expect(batch).toMatchObject({ status: 'ready', table: { headerRow: null }, counts: { new: 2 } });
    const shifted = await desk.readAgain(batch.id, { sheet: 0, headerRow: 1, columns: { 0: 'name', 1: 'creditCode' } });
    expect(shifted).toMatchObject({ table: { headerRow: 1, firstDataRow: 2 }, counts: { new: 1 } });
    expect(await desk.readAgain(batch.id, { sheet: 0, headerRow: null })).toMatchObject({ counts: { new: 2 } });
  });

  it('refuses choices that cannot be, and stale ones', async () => {
    const { id, version } = await desk.upload(csv(HEADER, ['甲示例有限公司', '']));
    const put = (body: object) => desk.visitor.put(`${of(id)}/reading`).send(body);
    expect(refusedFields(await put({ version, sheet: 5 }))).toEqual({ sheet: 'import-sheet-unknown' });
    expect(refusedFields(await put({ version, columns: { 0: 'nonsense' } }))).toEqual({
      'columns.0': 'import-field-unknown',
    });
    expect(refusedFields(await put({ version, columns: { 0: 'name', 1: 'name' } }))).toEqual({
      'columns.1': 'import-field-twice',
    });
    expect(refusedFields(await put({ version, columns: { ['__proto__x']: 'name' } }))).toHaveProperty([
      'columns.__proto__x',
    ]);
    expect((await put({ version: 99, sheet: 0 })).status).toBe(409);
    expectProblem(await desk.visitor.get(`${of(id)}/sheet`).query({ sheet: 7 }), 422, 'import-sheet-unknown');
    const far = await desk.readAgain(id, { sheet: 0, headerRow: 900 });
    expect(far.status).toBe('needs-input');
    expect((await desk.readAgain(id, { sheet: 0, headerRow: 1, columns: { 9999: 'note' } })).status).toBe('ready');
  });
});
