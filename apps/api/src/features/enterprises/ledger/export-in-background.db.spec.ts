import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync, utimesSync } from 'node:fs';
import { FileStore } from '../../../foundation/files/file-store.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { ExportWorker } from '../../exports/orders/export-worker.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import { LedgerRepository } from './ledger.repository.js';

const URL = '/api/enterprise-exports';

describe('企业台账 exported in the background', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    await t.account('clerk-a', ['clerk']);
    clerk = await t.signIn('clerk-a');
    for (const name of ['甲示例有限公司', '乙示例有限公司', '丙示例有限公司']) {
      await anEnterprise().named(name).with({ contactName: '张三丰' }).savedBy(clerk);
    }
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => t.close());

  /** Jobs of one queue are taken one after the other: until none is left that could be. */
  const work = async () => {
    const due = `select from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`;
    do await t.app.get(Jobs).runWaiting();
    while ((await t.sql(due)).length);
  };
  const noDelay = (attempts = 'attempts') =>
    t.sql(`update graphile_worker._private_jobs set run_at = now(), attempts = ${attempts}`);
  const order = async (visitor: Visitor, body: object = {}): Promise<string> => {
    const answer = await visitor.post(URL).send(body).expect(202);
    return (answer.body as { id: string }).id;
  };
  const show = async (visitor: Visitor, id: string) => (await visitor.get(`${URL}/${id}`).expect(200)).body;
  const done = async (visitor: Visitor, body: object = {}): Promise<string> => {
    const id = await order(visitor, body);
    await work();
    expect(await show(visitor, id)).toMatchObject({ status: 'ready' });
    return id;
  };
  const failing = () => jest.spyOn(t.app.get(FileStore), 'store').mockRejectedValue(new Error('no space left'));

  it('says how far it is, and has its file when it is ready', async () => {
    const id = await order(clerk, { filter: { q: '示例' }, sort: '-name', columns: ['name'] });
    expect(await show(clerk, id)).toMatchObject({
      status: 'waiting',
      total: null,
      abilities: { cancel: true, download: false },
    });
    const early = await clerk.get(`${URL}/${id}/file`).expect(409);
    expect(early.body).toMatchObject({ code: 'export-not-ready', detail: expect.stringContaining('等待导出') });
    await work();
    const ready = await show(clerk, id);
    expect(ready).toMatchObject({
      status: 'ready',
      done: 3,
      total: 3,
      problem: null,
      fileName: expect.stringMatching(/^企业台账-\d{4}-\d\d-\d\d\.xlsx$/),
      abilities: { cancel: false, download: true },
    });
    expect(Date.parse(ready.expiresAt) - Date.parse(ready.finishedAt)).toBe(7 * 86_400_000);
    const { headers, lines } = await sheetLines(await fetched(clerk, `${URL}/${id}/file`));
    expect(headers).toEqual(['企业名称', '记录标识', '记录版本']);
    expect(lines.map((line) => line.企业名称?.text)).toEqual(['乙示例有限公司', '甲示例有限公司', '丙示例有限公司']);
    const { body } = await clerk.get('/api/notifications').expect(200);
    expect(body.items[0]).toMatchObject({
      kind: 'export-ready',
      params: { count: 3 },
      link: '/enterprises?export=own',
    });
    const [event] = await t.sql(`select kind, details from access_event order by occurred_at desc limit 1`);
    expect(event).toMatchObject({ kind: 'download', details: { register: 'enterprise', rows: 3, contacts: false } });
  });

  it('is for the account that asked, and nobody else', async () => {
    const id = await done(clerk);
    const other = await t.signedIn('clerk');
    await other.get(`${URL}/${id}`).expect(404);
    await other.get(`${URL}/${id}/file`).expect(404);
    await other.post(`${URL}/${id}/cancel`).expect(404);
    expect((await other.get(URL).expect(200)).body).toEqual({ items: [], total: 0 });
    expect((await clerk.get(URL).expect(200)).body.items[0].id).toBe(id);
    await (await t.signedIn('auditor')).post(URL).send({}).expect(403);
  });

  it('leaves nothing when it is cancelled, before it begins or while it is written', async () => {
    const waiting = await order(clerk);
    await clerk.post(`${URL}/${waiting}/cancel`).expect(202);
    await work();
    expect(await show(clerk, waiting)).toMatchObject({ status: 'cancelled', done: 0 });

    const id = await order(clerk);
    const ledger = t.app.get(LedgerRepository, { strict: false });
    const items = ledger.items.bind(ledger);
    jest.spyOn(ledger, 'items').mockImplementation(async (ids) => {
      await clerk.post(`${URL}/${id}/cancel`).expect(202);
      return items(ids);
    });
    await work();
    expect(await show(clerk, id)).toMatchObject({ status: 'cancelled', fileSize: null });
    expect((await t.sql(`select file_sha256 from export_job where id = $1`, [id]))[0]).toEqual({ file_sha256: null });
    const over = await clerk.post(`${URL}/${await done(clerk)}/cancel`).expect(409);
    expect(over.body).toMatchObject({ code: 'export-over' });
  });

  it('keeps nothing when it is interrupted, and is taken up again', async () => {
    const id = await order(clerk);
    failing();
    await work();
    expect(await show(clerk, id)).toMatchObject({ status: 'writing', fileSize: null });
    jest.restoreAllMocks();
    await noDelay();
    await work();
    expect(await show(clerk, id)).toMatchObject({ status: 'ready', done: 3 });
  });

  it('says that it failed after the last try', async () => {
    const id = await order(clerk);
    failing();
    await noDelay('max_attempts - 1');
    await work();
    expect(await show(clerk, id)).toMatchObject({
      status: 'failed',
      problem: { code: 'export-failed', message: expect.stringContaining('请重新导出') },
    });
    const { body } = await clerk.get('/api/notifications').expect(200);
    expect(body.items[0]).toMatchObject({ kind: 'export-failed' });
  });

  it('is written once when it is delivered twice: who was overtaken writes nothing', async () => {
    const told = async () => (await t.sql(`select id from notification where kind = 'export-ready'`)).length;
    const before = await told();
    const id = await order(clerk);
    await t.sql(`select graphile_worker.add_job('exports.write', json_build_object('exportId', $1::text))`, [id]);
    await Promise.all([work(), work()]);
    const ready = await show(clerk, id);
    expect(ready).toMatchObject({ status: 'ready', done: 3 });
    await t.sql(`select graphile_worker.add_job('exports.write', json_build_object('exportId', $1::text))`, [id]);
    await work();
    expect(await show(clerk, id)).toEqual(ready);
    expect(await told()).toBe(before + 1);
  });

  it('is limited in number', async () => {
    const ids = [await order(clerk), await order(clerk), await order(clerk)];
    const refused = await clerk.post(URL).send({}).expect(409);
    expect(refused.body).toMatchObject({ code: 'export-too-many', params: { count: 3 } });
    for (const id of ids) await clerk.post(`${URL}/${id}/cancel`).expect(202);
    await work();
  });

  it('refuses what it does not know at its field', async () => {
    for (const body of [
      { columns: ['salary'] },
      { columns: 'name' },
      { filter: { q: 5 } },
      { filter: { page: 2 } },
      { sort: 'salary' },
      { formId: 'x' },
      { contacts: 'all' },
    ]) {
      const { status } = await clerk.post(URL).send(body);
      expect({ body, status }).toEqual({ body, status: 422 });
    }
    const unknown = await clerk.post(URL).send({ formId: '01990000-0000-7000-8000-000000000000' }).expect(422);
    expect(unknown.body).toMatchObject({ code: 'export-form-unknown' });
  });

  it('goes after its days, and its file with it', async () => {
    const id = await done(clerk, { columns: ['name', 'note'] });
    const [row] = await t.sql<{ sha: string }>(`select file_sha256 as sha from export_job where id = $1`, [id]);
    const file = t.app.get(FileStore).pathOf(row?.sha ?? '');
    const upkeep = () => t.app.get(ExportWorker, { strict: false }).forgetOld();
    await upkeep();
    expect(existsSync(file)).toBe(true);
    await t.sql(`update export_job set finished_at = now() - interval '8 days' where id = $1`, [id]);
    utimesSync(file, new Date(0), new Date(0));
    await upkeep();
    expect(existsSync(file)).toBe(false);
    await clerk.get(`${URL}/${id}`).expect(404);
  });
});
