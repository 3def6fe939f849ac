import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { aProject } from '../../testing/a-project.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { BulkFieldList, BulkPreview } from './bulk.dto.js';
import { change as changeIn, type Item, itemOf, order, result, send, work } from './testing/ordering.js';

describe('changing many records at once', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    [tangshan, hebei, tianjin, group] = [
      await t.signedIn('clerk', 'tangshan-bureau'),
      await t.signedIn('reviewer', 'hebei-department'),
      await t.signedIn('clerk', 'tianjin-department'),
      await t.signedIn('industry-group'),
    ];
  });
  afterAll(() => t.close());

  const enterprise = (name: string, visitor = tangshan, regionCode = '130209') =>
    anEnterprise().named(name).inRegion(regionCode).savedBy(visitor);
  const ask = (visitor: Visitor, register: string, ids: string[], changes: object) =>
    visitor.post(`/api/${register}-bulk/preview`).send({ ids, changes });
  const preview = async (visitor: Visitor, register: string, ids: string[], changes: object) =>
    (await ask(visitor, register, ids, changes).expect(200)).body as BulkPreview;
  const change = (visitor: Visitor, register: string, items: Item[], changes: object) =>
    changeIn(t, visitor, register, items, changes);
  const rows = (ids: string[]) =>
    t.sql<{ id: string; version: number; note: string | null }>(
      `select id, version, note from enterprise where id = any($1::uuid[]) order by id`,
      [ids],
    );

  it('tells what would come of it and changes nothing; then does what it told', async () => {
    const [one, two] = [await enterprise('批量甲有限公司'), await enterprise('批量乙有限公司')];
    const changes = { note: '批量改的', chains: ['hydrogen'], regionCode: '130200' };
    const told = await preview(tangshan, 'enterprise', [two.id, one.id], changes);
    expect(told).toMatchObject({ changed: 2, unchanged: 0, refused: 0 });
    expect(told.items).toMatchObject([
      {
        ...{ id: two.id, title: '批量乙有限公司', version: 1, problem: null },
        before: { note: null, chains: [], regionCode: expect.stringContaining('曹妃甸') },
        after: { note: '批量改的', chains: ['氢能'], regionCode: expect.stringMatching(/唐山市$/) },
      },
      { id: one.id, title: '批量甲有限公司' },
    ]);
    expect((await rows([one.id, two.id])).map(({ version, note }) => [version, note])).toEqual([
      [1, null],
      [1, null],
    ]);
    expect(await t.sql(`select from audit_record where root_id = $1 and operation = 'update'`, [one.id])).toEqual([]);
    const done = await change(tangshan, 'enterprise', [itemOf(one), itemOf(two)], changes);
    expect(done).toMatchObject({ status: 'done', total: 2, changed: 2, unchanged: 0, stale: 0, refused: 0, left: [] });
    expect((await rows([one.id, two.id])).map(({ version, note }) => [version, note])).toEqual([
      [2, '批量改的'],
      [2, '批量改的'],
    ]);
    // A line for each record, all of one request.
    const lines = await t.sql<{ request: string }>(
      `select distinct request_id as request from audit_record
        where root_id = any($1::text[]) and table_name = 'enterprise' and operation = 'update'`,
      [[one.id, two.id]],
    );
    expect(lines).toHaveLength(1);
    const again = await change(tangshan, 'enterprise', [{ id: one.id, version: 2 }], { note: '批量改的' });
    expect(again).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it('names nothing that the account does not see, and changes nothing of another side', async () => {
    const own = await enterprise('本方企业有限公司');
    const theirs = await enterprise('天津企业有限公司', tianjin, '120116');
    const secret = await enterprise('未公开企业有限公司', tianjin, '120116');
    await t.sql(`update enterprise set confidentiality = 'internal' where id = $1`, [secret.id]);
    const { id: binned } = await enterprise('已删企业有限公司');
    await tangshan.delete(`/api/enterprises/${binned}`).query({ version: 1 }).expect(204);
    const nobody = uuid();
    const ids = [secret.id, nobody, binned, theirs.id, own.id];
    const told = await preview(tangshan, 'enterprise', ids, { note: '改' });
    const unseen = { title: null, version: null, before: {}, after: {}, problem: { code: 'not-found', field: null } };
    expect(told.items).toMatchObject([
      { id: secret.id, ...unseen },
      { id: nobody, ...unseen },
      { id: binned, ...unseen },
      { id: theirs.id, title: '天津企业有限公司', after: {}, problem: { code: 'out-of-scope' } },
      { id: own.id, problem: null },
    ]);
    expect(told).toMatchObject({ changed: 1, refused: 4 });
    const items = ids.map((id) => ({ id, version: 1 }));
    const done = await change(tangshan, 'enterprise', items, { note: '改' });
    expect(JSON.stringify([told, done])).not.toMatch(/未公开|已删/);
    expect(done).toMatchObject({ changed: 1, stale: 0, refused: 4 });
    const hidden = { title: null, reason: 'refused', now: {}, problem: { code: 'not-found' } };
    expect(done.left).toMatchObject([
      { id: secret.id, ...hidden },
      { id: nobody, ...hidden },
      { id: binned, ...hidden },
      { id: theirs.id, title: '天津企业有限公司', reason: 'refused', problem: { code: 'out-of-scope' } },
    ]);
    expect((await rows(ids)).map(({ id, note }) => [id, note]).filter(([, note]) => note !== null)).toEqual([
      [own.id, '改'],
    ]);
  });

  it('tells nobody whether a hidden record has a version or value that he guesses', async () => {
    const { id } = await aProject().named('未公开线索').inRegion('120116').inStage('lead').savedBy(tianjin);
    const answers = [];
    for (const version of [1, 2]) answers.push(await change(hebei, 'project', [{ id, version }], { note: '猜' }));
    const [right, wrong] = answers.map(({ left, stale, refused }) => ({ left, stale, refused }));
    expect(right).toEqual(wrong);
    expect(right).toMatchObject({ stale: 0, refused: 1, left: [{ id, title: null, problem: { code: 'not-found' } }] });
  });

  it('refuses what the form of one record would refuse, record by record, and for all what no record takes', async () => {
    const started = await aProject().inRegion('130209').inStage('under-construction').savedBy(tangshan);
    const planned = await aProject()
      .inRegion('130209')
      .inStage('signed')
      .with({ plannedStart: '2026-05-01' })
      .savedBy(tangshan);
    const told = await preview(tangshan, 'project', [started.id, planned.id], { plannedCompletion: '2026-01-31' });
    expect(told.items.map(({ problem }) => problem?.field ?? null)).toContain('plannedCompletion');
    expect(told).toMatchObject({ changed: 1, refused: 1 });
    const refusal = async (changes: object) => refusedFields(await ask(tangshan, 'project', [planned.id], changes));
    expect(await refusal({})).toEqual({ changes: 'bulk-nothing' });
    expect(await refusal({ name: '同名' })).toEqual({ 'changes.name': 'not-allowed' });
    expect(await refusal({ version: 7 })).toEqual({ 'changes.version': 'not-allowed' });
    expect(await refusal({ stage: 'signed' })).toEqual({ 'changes.stage': 'not-allowed' });
    expect(await refusal({ nature: '新建' })).toEqual({ 'changes.nature': 'must-be-one-of' });
    expect(await refusal({ confidentiality: null })).toEqual({ 'changes.confidentiality': 'required' });
    expect(await refusal({ note: 7 })).toEqual({ 'changes.note': 'must-be-string' });
    expect(await refusal({ note: '长'.repeat(5001) })).toEqual({ 'changes.note': 'too-long' });
    expectProblem(await ask(tangshan, 'project', [], { note: 'x' }), 422);
    expectProblem(await ask(tangshan, 'project', [planned.id, planned.id], { note: 'x' }), 422);
    expectProblem(
      await ask(
        tangshan,
        'project',
        Array.from({ length: 1001 }, () => uuid()),
        { note: 'x' },
      ),
      422,
    );
    const twice = [itemOf(planned), { id: planned.id, version: 2 }];
    expectProblem(await send(tangshan, 'project', twice, { note: 'x' }), 422);
  });

  it('is for whoever may change records of the register, with fields that the pages can offer', async () => {
    const viewer = await t.signedIn('viewer', 'hebei-department');
    for (const register of ['enterprise', 'project', 'blocker']) {
      expectProblem(await ask(viewer, register, [uuid()], { note: 'x' }), 403, 'forbidden');
      expectProblem(await viewer.get(`/api/${register}-bulk/fields`), 403, 'forbidden');
      const { items } = (await tangshan.get(`/api/${register}-bulk/fields`).expect(200)).body as BulkFieldList;
      expect(items.filter(({ kind, options }) => (kind === 'choice') !== (options !== undefined))).toEqual([]);
      expect(items.map(({ field }) => field)).toContain('confidentiality');
    }
    // Sharing a record of another side is for that side, also when many are changed.
    const { id } = await enterprise('共享范围有限公司');
    const told = await preview(group, 'enterprise', [id], { confidentiality: 'internal' });
    expect(told.items).toMatchObject([{ problem: { code: 'out-of-scope', field: 'confidentiality' } }]);
    const raised = { kind: 'choke-point', level: 'province', title: '批量卡点', regionCode: '130209' };
    const blocker = (await tangshan.post('/api/blockers').send(raised).expect(201)).body as Item;
    expect(await change(tangshan, 'blocker', [itemOf(blocker)], { level: 'national', measures: null })).toMatchObject({
      changed: 1,
    });
  });

  it('a thousand at once: what is stale or refused stays, exactly the rest is changed', async () => {
    const own = await enterprise('一千家的模板有限公司');
    await t.sql(
      `insert into enterprise (id, name, name_folded, region_id, organization_id, created_by)
       select gen_random_uuid(), '千家' || n || '有限公司', '千家' || n,
              case when n % 10 = 0 then '120116' else '130209' end,
              case when n % 10 = 0 then (select id from organization where key = 'tianjin-department') else e.organization_id end,
              case when n % 10 = 0 then null else e.created_by end
         from enterprise e, generate_series(1, 1000) n where e.id = $1`,
      [own.id],
    );
    const all = await t.sql<Item & { n: number }>(
      `select id, version, substring(name from '千家(\\d+)')::int as n from enterprise where name ~ '^千家\\d'`,
    );
    await t.sql(`update enterprise set version = 2 where name ~ '^千家\\d*5有限公司'`);
    const id = await order(tangshan, 'enterprise', all.map(itemOf), { source: '批量' });
    // Who orders a few after somebody who ordered many does not wait for all of those.
    const few = await order(hebei, 'enterprise', [itemOf(own)], { note: '不必久等' });
    await work(t);
    const done = await result(tangshan, 'enterprise', id);
    expect([done.changed, done.unchanged, done.stale, done.refused]).toEqual([800, 0, 100, 100]);
    expect((await result(hebei, 'enterprise', few)).finishedAt! < done.finishedAt!).toBe(true);
    const numbers = (why: string) =>
      done.left.filter(({ reason }) => reason === why).map((left) => all.find((one) => one.id === left.id)!.n % 10);
    expect([new Set(numbers('stale')), new Set(numbers('refused'))]).toEqual([new Set([5]), new Set([0])]);
    const counted = await t.sql(
      `select source, version, count(*)::int as count from enterprise where name ~ '^千家\\d' group by 1, 2 order by 3, 2`,
    );
    expect(counted).toEqual([
      { source: null, version: 1, count: 100 },
      { source: null, version: 2, count: 100 },
      { source: '批量', version: 2, count: 800 },
    ]);
  }, 120_000);
});
