import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const BASE = '/api/enterprise-imports';

describe('the history of imports', () => {
  let t: TestApp;
  let desk: ImportDesk;
  let colleague: Visitor;
  let colleagueId: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const maker = await t.account('maker', ['clerk'], { displayName: '甲经办', organizationKey: 'tangshan-bureau' });
    expect(maker).toBeTruthy();
    colleagueId = await t.account('colleague', ['clerk'], {
      displayName: '乙经办',
      organizationKey: 'tangshan-bureau',
    });
    await t.account('reader', ['viewer'], { displayName: '丙查看', organizationKey: 'tangshan-bureau' });
    desk = new ImportDesk(t, await t.signIn('maker'));
    colleague = await t.signIn('colleague');
  });
  afterAll(() => t.close());

  it('is found by status, day, name of the file and who takes care of it', async () => {
    const done = await desk.bringIn(csv(['企业名称'], ['历史示例有限公司']), '九月名单.csv');
    await desk.undo(done.id);
    const ready = await desk.upload(csv(['企业名称'], ['未来示例有限公司']), '十月名单.csv');
    await t.sql(`update import_batch set created_at = '2026-09-30T16:30:00Z' where id = $1`, [ready.id]);
    const found = async (query: object) => {
      const { body } = await desk.visitor.get(BASE).query(query).expect(200);
      return (body.items as { id: string }[]).map(({ id }) => id);
    };
    expect(await found({})).toEqual([done.id, ready.id]);
    expect(await found({ status: 'undone' })).toEqual([done.id]);
    expect(await found({ status: ['ready', 'failed'] })).toEqual([ready.id]);
    // Half past midnight in Shanghai.
    expect(await found({ from: '2026-10-01', to: '2026-10-01' })).toEqual([ready.id]);
    expect(await found({ to: '2026-09-30' })).toEqual([]);
    expect(await found({ q: '九月' })).toEqual([done.id]);
    expect(await found({ q: '%' })).toEqual([]);
    expect(await found({ keeper: 'me' })).toEqual([done.id, ready.id]);
    expect(await found({ keeper: colleagueId })).toEqual([]);
    for (const query of [{ from: '2026-13-01' }, { status: 'x' }, { keeper: 'x' }])
      expectProblem(await desk.visitor.get(BASE).query(query), 422);
  });

  it('a batch is handed over to a colleague who may import, and is told to them', async () => {
    const { id, version } = await desk.upload(csv(['企业名称'], ['移交示例有限公司']), '移交.csv');
    const { body } = await desk.visitor.get(`${BASE}/${id}/colleagues`).expect(200);
    expect(body.items).toEqual([{ id: colleagueId, name: '乙经办', organization: expect.any(String) }]);
    const handOver = (accountId: string | null, at: number) =>
      desk.visitor.put(`${BASE}/${id}/keeper`).send({ version: at, accountId });
    const [reader] = await t.sql<{ id: string }>(`select id from account where username = 'reader'`);
    expectProblem(await handOver(reader?.id ?? '', version), 422);
    expectProblem(await handOver(colleagueId, version + 7), 409, 'stale-version');
    const handed = await handOver(colleagueId, version).expect(200);
    expect(handed.body).toMatchObject({ keeperId: colleagueId, keeperName: '乙经办', createdByName: '甲经办' });
    expect(
      await t.sql(`select params from notification where account_id = $1 and kind = 'import-handed-over'`, [
        colleagueId,
      ]),
    ).toEqual([{ params: { fileName: '移交.csv', by: '甲经办' } }]);
    const theirs = await colleague.get(BASE).query({ keeper: 'me' }).expect(200);
    expect((theirs.body.items as { id: string }[]).map((one) => one.id)).toEqual([id]);
    await colleague.post(`${BASE}/${id}/commit`).expect(202);
    await desk.work();
    const back = await handOver(null, (await desk.batch(id)).version).expect(200);
    expect(back.body).toMatchObject({ status: 'committed', keeperId: null, keeperName: null });
  });

  it('whoever is asked sees the batch, wherever it was made; nobody else does', async () => {
    const stranger = await t.account('stranger', ['clerk'], { organizationKey: 'tianjin-department' });
    const visitor = await t.signIn('stranger');
    const { id } = await desk.upload(csv(['企业名称'], ['借看示例有限公司']));
    for (const path of ['', '/colleagues', '/undo-left']) expectProblem(await visitor.get(`${BASE}/${id}${path}`), 404);
    expectProblem(await visitor.post(`${BASE}/${id}/again`), 404);
    expectProblem(await visitor.post(`${BASE}/${id}/undo`).send({ version: 1 }), 404);
    expectProblem(await visitor.put(`${BASE}/${id}/keeper`).send({ version: 1, accountId: null }), 404);
    await t.sql(`update import_batch set keeper_id = $2 where id = $1`, [id, stranger]);
    await visitor.get(`${BASE}/${id}`).expect(200);
  });
});
