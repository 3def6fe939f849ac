import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { type BulkSource, BulkSources } from '../bulk-source.js';
import { change, type Item, itemOf, order, result, show, work } from '../testing/ordering.js';
import { BulkWorker } from './bulk-worker.js';

const URL = '/api/enterprise-bulk/orders';

describe('an order to change many records', () => {
  let t: TestApp;
  let clerk: Visitor;
  let clerkId: string;
  let source: BulkSource;
  let tianjin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerkId = await t.account('tangshan-clerk', ['clerk'], { organizationKey: 'tangshan-bureau' });
    clerk = await t.signIn('tangshan-clerk');
    tianjin = await t.signedIn('clerk', 'tianjin-department');
    source = t.app.get(BulkSources, { strict: false }).get('enterprise');
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => t.close());

  let made = 0;
  const enterprises = async (n: number, visitor = clerk, regionCode = '130209'): Promise<Item[]> => {
    const found: Item[] = [];
    for (let i = 0; i < n; i++)
      found.push(
        itemOf(
          await anEnterprise()
            .named(`批量${String(++made)}有限公司`)
            .inRegion(regionCode)
            .savedBy(visitor),
        ),
      );
    return found;
  };
  const notes = (items: Item[]) =>
    t.sql<{ version: number; note: string | null; lines: number }>(
      `select e.version, e.note,
              (select count(*)::int from audit_record a
                where a.root_id = e.id::text and a.table_name = 'enterprise' and a.operation = 'update') as lines
         from unnest($1::uuid[]) with ordinality as given (id, n) join enterprise e using (id) order by given.n`,
      [items.map(({ id }) => id)],
    );
  const again = () => t.sql(`update graphile_worker._private_jobs set run_at = now()`);
  const newestNotice = async (visitor: Visitor) => (await visitor.get('/api/notifications').expect(200)).body.items[0];

  /** What is done before the n-th record is changed. */
  const before = (n: number, what: () => Promise<unknown>) => {
    const plain = source.change.bind(source);
    let calls = 0;
    jest.spyOn(source, 'change').mockImplementation(async (...given) => {
      if (++calls === n) await what();
      return plain(...given);
    });
  };

  it('is answered before anything is changed, says how far it is, and what came of it', async () => {
    const items = await enterprises(3);
    const id = await order(clerk, 'enterprise', items, { note: '改', regionCode: '130200' });
    const values = [
      { field: { field: 'regionCode', label: '所在地', kind: 'region' } },
      { field: { field: 'note', kind: 'text' }, value: '改' },
    ];
    const waiting = await show(clerk, 'enterprise', id);
    expect(waiting).toMatchObject({
      status: 'waiting',
      total: 3,
      open: 3,
      changed: 0,
      values,
      abilities: { cancel: true },
    });
    expect(waiting.values[0]).not.toHaveProperty('value');
    let under: object = {};
    before(3, async () => (under = await show(clerk, 'enterprise', id)));
    await work(t);
    expect(under).toMatchObject({ status: 'running', changed: 2, open: 1 });
    const done = await result(clerk, 'enterprise', id);
    expect(done).toMatchObject({ status: 'done', changed: 3, open: 0, left: [], abilities: { cancel: false } });
    // What was chosen from a list goes by its name.
    expect(done.values[0]?.value).toMatch(/唐山市$/);
    expect(Date.parse(String(done.expiresAt)) - Date.parse(String(done.finishedAt))).toBe(30 * 86_400_000);
    const { body } = await clerk.get(URL).expect(200);
    expect(body.items[0]).toMatchObject({ id, status: 'done', changed: 3 });
    expect(await notes(items)).toEqual(items.map(() => ({ version: 2, note: '改', lines: 1 })));
  });

  it('goes on where it was after a failure: nothing is changed twice', async () => {
    const items = await enterprises(4);
    const id = await order(clerk, 'enterprise', items, { note: '一次' });
    before(3, () => Promise.reject(new Error('connection lost')));
    await work(t);
    expect(await show(clerk, 'enterprise', id)).toMatchObject({ status: 'running', changed: 2, open: 2 });
    await again();
    await work(t);
    expect(await show(clerk, 'enterprise', id)).toMatchObject({ status: 'done', changed: 4, stale: 0 });
    expect(await notes(items)).toEqual(items.map(() => ({ version: 2, note: '一次', lines: 1 })));
  });

  it('is carried out once when it is delivered twice: who was overtaken changes nothing more', async () => {
    const items = await enterprises(10);
    const id = await order(clerk, 'enterprise', items, { note: '一次' });
    await t.sql(`select graphile_worker.add_job('bulk.change', json_build_object('orderId', $1::text))`, [id]);
    await Promise.all([work(t), work(t)]);
    expect(await show(clerk, 'enterprise', id)).toMatchObject({ status: 'done', changed: 10, stale: 0, refused: 0 });
    expect(await notes(items)).toEqual(items.map(() => ({ version: 2, note: '一次', lines: 1 })));
  });

  it('says after the last try what was done and what was not', async () => {
    const items = await enterprises(3);
    const id = await order(clerk, 'enterprise', items, { note: '改' });
    before(2, () => Promise.reject(new Error('no space left')));
    await t.sql(`update graphile_worker._private_jobs set attempts = max_attempts - 1`);
    await work(t);
    const failed = await result(clerk, 'enterprise', id);
    expect(failed).toMatchObject({ status: 'failed', changed: 1, open: 2, problem: { code: 'bulk-failed' } });
    expect(failed.left).toMatchObject(items.slice(1).map((item) => ({ id: item.id, reason: 'open', problem: null })));
    expect(await newestNotice(clerk)).toMatchObject({
      kind: 'bulk-failed',
      params: { register: 'enterprise', total: 3, changed: 1, open: 2 },
      link: `/bulk-edits/enterprise/${id}`,
    });
  });

  it('lists what somebody changed meanwhile with both values', async () => {
    const [first, second] = await enterprises(2);
    const id = await order(clerk, 'enterprise', [first!, second!], { regionCode: '130200' });
    await clerk.patch(`/api/enterprises/${first!.id}`).send({ version: 1, regionCode: '130600' }).expect(200);
    await work(t);
    const done = await result(clerk, 'enterprise', id);
    expect(done).toMatchObject({ changed: 1, stale: 1, values: [{ value: expect.stringMatching(/唐山市$/) }] });
    expect(done.left).toMatchObject([
      {
        id: first!.id,
        reason: 'stale',
        title: expect.any(String),
        now: { regionCode: expect.stringMatching(/保定市$/) },
      },
    ]);
  });

  it('can be stopped: what is changed stays, the rest is left and listed', async () => {
    const items = await enterprises(3);
    const id = await order(clerk, 'enterprise', items, { note: '停' });
    before(2, () => clerk.post(`${URL}/${id}/cancel`).expect(202));
    await work(t);
    const stopped = await result(clerk, 'enterprise', id);
    expect(stopped).toMatchObject({ status: 'cancelled', changed: 1, open: 2, abilities: { cancel: false } });
    expect(stopped.left.map(({ reason }) => reason)).toEqual(['open', 'open']);
    expect((await notes(items)).map(({ note }) => note)).toEqual(['停', null, null]);
    const done = await change(t, clerk, 'enterprise', [items[1]!], { note: '再改' });
    const over = await clerk.post(`${URL}/${done.id}/cancel`);
    expectProblem(over, 409, 'bulk-over');
  });

  it('is for who ordered it, and nobody else', async () => {
    const { id } = await change(t, clerk, 'enterprise', await enterprises(1), { note: '改' });
    const other = await t.signedIn('clerk', 'tangshan-bureau');
    for (const path of [`${URL}/${id}`, `${URL}/${id}/left`, `/api/project-bulk/orders/${id}`])
      expectProblem(await other.get(path), 404);
    expectProblem(await other.post(`${URL}/${id}/cancel`), 404);
    expect((await other.get(URL).expect(200)).body).toEqual({ items: [] });
    expectProblem(await clerk.get(`/api/project-bulk/orders/${id}`), 404);
  });

  it('is carried out with the rights of then, and ends when they are gone', async () => {
    const items = await enterprises(3);
    const id = await order(clerk, 'enterprise', items, { note: '权限' });
    const roles = (...held: string[]) => t.sql(`update account set roles = $2 where id = $1`, [clerkId, held]);
    before(2, () => roles('viewer'));
    await work(t);
    await roles('clerk');
    const failed = await result(clerk, 'enterprise', id);
    expect(failed).toMatchObject({ status: 'failed', open: expect.any(Number), problem: { code: 'bulk-not-allowed' } });
    expect(failed.changed + failed.open).toBe(3);
    expect(failed.open).toBeGreaterThan(0);
    expect((await notes(items))[2]).toMatchObject({ version: 1, note: null });

    // What was given since it was ordered does not count either.
    const viewed = await order(clerk, 'enterprise', items.slice(2), { note: '权限' });
    await t.sql(`update bulk_order set permissions = '{enterprise.read}' where id = $1`, [viewed]);
    await work(t);
    expect(await show(clerk, 'enterprise', viewed)).toMatchObject({ status: 'failed', changed: 0 });
  });

  it('leaves a note of each refusal, as a request of its own would', async () => {
    const [own] = await enterprises(1);
    const [theirs] = await enterprises(1, tianjin, '120116');
    const secret = await enterprises(1, tianjin, '120116');
    await t.sql(`update enterprise set confidentiality = 'internal' where id = $1`, [secret[0]!.id]);
    const { refused } = await change(t, clerk, 'enterprise', [own!, theirs!, ...secret], { note: '改' });
    expect(refused).toBe(2);
    const events = await t.sql(
      `select account_id, outcome, method, route, record_kind, record_id, details from access_event
        where kind = 'refusal' and record_id = any($1)`,
      [[own!.id, theirs!.id, secret[0]!.id]],
    );
    expect(events).toEqual([
      {
        account_id: clerkId,
        outcome: 'refused',
        method: 'POST',
        route: '/api/enterprise-bulk',
        record_kind: 'enterprise',
        record_id: theirs!.id,
        details: { code: 'out-of-scope' },
      },
    ]);
  });

  it('tells who ordered many, and not who waits for a few', async () => {
    const told = async () => (await t.sql(`select from notification where kind = 'bulk-finished'`)).length;
    const items = await enterprises(51);
    await change(t, clerk, 'enterprise', items.slice(0, 50), { note: '几条' });
    expect(await told()).toBe(0);
    const { id } = await change(t, clerk, 'enterprise', items, { note: '多条' });
    expect(await told()).toBe(1);
    expect(await newestNotice(clerk)).toMatchObject({
      kind: 'bulk-finished',
      params: { register: 'enterprise', total: 51, changed: 1, unchanged: 0, left: 50 },
      link: `/bulk-edits/enterprise/${id}`,
    });
  });

  it('is not taken while five are under way, and is forgotten after thirty days', async () => {
    const items = await enterprises(6);
    for (const item of items.slice(0, 5)) await order(clerk, 'enterprise', [item], { note: '排队' });
    const sixth = await clerk.post('/api/enterprise-bulk').send({ items: items.slice(5), changes: { note: '排队' } });
    expectProblem(sixth, 409, 'bulk-too-many');
    await work(t);
    const { id } = await change(t, clerk, 'enterprise', items.slice(5), { note: '排队' });
    await t.sql(`update bulk_order set finished_at = now() - interval '29 days' where id = $1`, [id]);
    await t.app.get(BulkWorker, { strict: false }).forgetOld();
    await show(clerk, 'enterprise', id);
    await t.sql(`update bulk_order set finished_at = now() - interval '31 days' where id = $1`, [id]);
    await t.app.get(BulkWorker, { strict: false }).forgetOld();
    expectProblem(await clerk.get(`${URL}/${id}`), 404);
    expect(await t.sql(`select from bulk_order_record where order_id = $1`, [id])).toEqual([]);
  });
});
