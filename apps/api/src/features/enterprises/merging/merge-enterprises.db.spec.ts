import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { EnterpriseRecord, SavedEnterprise } from '../enterprise.dto.js';
import type { ProvenanceList } from '../provenance/provenance.dto.js';
import type { MergeList, MergePreview } from './merging.dto.js';

describe('merging two enterprises', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let tianjin: Visitor;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    await t.account('tangshan', ['clerk'], { displayName: '唐山甲', organizationKey: 'tangshan-bureau' });
    [tangshan, tianjin, group] = [
      await t.signIn('tangshan'),
      await t.signedIn('clerk', 'tianjin-department'),
      await t.signedIn('industry-group'),
    ];
  });
  afterAll(() => t.close());

  const base = () => anEnterprise().inRegion('130209');
  const merge = (visitor: Visitor, left: { id: string; version: number }, right: typeof left, take = {}) =>
    visitor
      .post(`/api/enterprises/${left.id}/merge`)
      .send({ version: left.version, otherId: right.id, otherVersion: right.version, take });
  const merged = async (left: SavedEnterprise, right: SavedEnterprise, take = {}, visitor = tangshan) =>
    (await merge(visitor, left, right, take).expect(200)).body as EnterpriseRecord;
  const get = async (id: string, visitor = tangshan) =>
    (await visitor.get(`/api/enterprises/${id}`).expect(200)).body as EnterpriseRecord;
  const merges = async (id: string, visitor = tangshan) =>
    ((await visitor.get(`/api/enterprises/${id}/merges`).expect(200)).body as MergeList).items;
  const undo = (visitor: Visitor, id: string, mergeId: string, version: number) =>
    visitor.post(`/api/enterprises/${id}/merges/${mergeId}/undo`).send({ version });

  async function two(): Promise<[SavedEnterprise, SavedEnterprise]> {
    const left = await base()
      .named(`唐山示例${aCreditCode().slice(-4)}有限公司`)
      .formerly('原甲有限公司')
      .onChain('hydrogen')
      .tagged('high-tech', 2022)
      .with({
        address: '甲地',
        years: [{ year: 2024, revenue: '10' }],
        extra: { 园区: '一号' },
        contactPhone: '13900001111',
      })
      .savedBy(tangshan);
    const right = await base()
      .named(`唐山示范${aCreditCode().slice(-4)}有限公司`)
      .withCode()
      .formerly('原乙有限公司', '原甲有限公司')
      .onChain('robotics')
      .tagged('high-tech', 2022)
      .tagged('lead')
      .with({
        address: '乙地',
        employees: 30,
        years: [
          { year: 2024, revenue: '11', tax: '1' },
          { year: 2025, revenue: '20' },
        ],
        extra: { 园区: '二号', 备用: '是' },
        contactName: '王某',
      })
      .savedBy(tangshan);
    return [left, right];
  }

  it('shows both side by side, what can be chosen, and what refers to the one that goes', async () => {
    const [left, right] = await two();
    await aProject()
      .named('并入示例项目')
      .inStage('signed')
      .inRegion('130209')
      .withParty('builder', { enterpriseId: right.id })
      .savedBy(tangshan);
    const { body } = await tangshan.get(`/api/enterprises/${left.id}/merge/${right.id}`).expect(200);
    const preview = body as MergePreview;
    const field = (name: string) => preview.fields.find((one) => one.field === name);
    expect(field('address')).toEqual({
      field: 'address',
      label: '注册地址',
      left: '甲地',
      right: '乙地',
      same: false,
      sides: ['left', 'right'],
      proposed: 'left',
    });
    expect(field('employees')).toMatchObject({ left: null, right: 30, proposed: 'right' });
    expect(field('regionCode')).toMatchObject({ same: true, left: left.regionName });
    expect(field('chains')).toMatchObject({ same: false, proposed: 'both', sides: ['left', 'right', 'both'] });
    expect(field('contactPhone')?.left).toMatch(/\*/);
    expect(preview.references).toEqual([{ kind: 'project', count: 1, names: ['并入示例项目'] }]);
    expect(preview.formerNames).toEqual(['原甲有限公司', right.name, '原乙有限公司']);
  });

  it('takes what was chosen, else what there is; names become former names; the other goes to the bin', async () => {
    const [left, right] = await two();
    const kept = await merged(left, right, { address: 'right', tags: 'left' });
    expect(kept).toMatchObject({
      id: left.id,
      version: 2,
      name: left.name,
      formerNames: ['原甲有限公司', right.name, '原乙有限公司'],
      creditCode: right.creditCode,
      address: '乙地',
      employees: 30,
      tags: [{ kind: 'high-tech', level: null, year: 2022 }],
      years: [
        { year: 2024, revenue: '10', tax: '1', researchSpending: null },
        { year: 2025, revenue: '20', tax: null, researchSpending: null },
      ],
      extra: { 园区: '一号', 备用: '是' },
    });
    expect(kept.chains.map(({ key }) => key).sort()).toEqual(['hydrogen', 'robotics']);
    const { body: contacts } = await tangshan.post(`/api/enterprises/${left.id}/contacts/reveal`).expect(200);
    expect(contacts).toMatchObject({ contactName: '王某', contactPhone: '13900001111' });
    const gone = await tangshan.get(`/api/enterprises/${right.id}`);
    expectProblem(gone, 404, 'enterprise-merged');
    expect((gone.body as { params: object }).params).toEqual({ id: left.id, name: left.name });
    const { body: found } = await tangshan.get('/api/enterprises').query({ q: right.name }).expect(200);
    expect((found as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([left.id]);
    const { body: bin } = await tangshan.get('/api/enterprise-bin').query({ q: right.name }).expect(200);
    expect((bin as { items: object[] }).items).toMatchObject([
      { id: right.id, mergedInto: { id: left.id, name: left.name } },
    ]);
    expectProblem(await tangshan.post(`/api/enterprise-bin/${right.id}/restore`), 409, 'restore-merged');
    const { body: provenance } = await tangshan.get(`/api/enterprises/${left.id}/provenance`).expect(200);
    const from = new Map((provenance as ProvenanceList).items.map(({ field, origin }) => [field, origin]));
    expect([from.get('address'), from.get('years.2025.revenue'), from.get('name')]).toEqual([
      'merge',
      'merge',
      'request',
    ]);
    const { body: history } = await tangshan.get(`/api/enterprises/${left.id}/history`).expect(200);
    const [newest] = (history as { items: { changes: object[] }[] }).items;
    expect(newest?.changes).toContainEqual({ field: 'merged', before: null, after: right.name });
  });

  it('has everything that referred to the one refer to the other, and says nothing twice', async () => {
    const [left, right] = await two();
    const project = await aProject()
      .inRegion('130209')
      .withParty('builder', { enterpriseId: right.id })
      .withParty('investor', { enterpriseId: right.id })
      .withParty('investor', { enterpriseId: left.id })
      .savedBy(tangshan);
    const { body: blocker } = await tangshan
      .post('/api/blockers')
      .send({
        kind: 'choke-point',
        level: 'province',
        title: '并入示例堵点',
        regionCode: '130209',
        enterpriseIds: [left.id, right.id],
      })
      .expect(201);
    await merged(left, right);
    const parties = () =>
      t.sql<{ role: string; who: string }>(
        `select role, case enterprise_id when $2 then 'left' when $3 then 'right' end as who from project_party
          where project_id = $1 order by sort_order`,
        [project.id, left.id, right.id],
      );
    const targets = () =>
      t.sql<{ who: string }>(
        `select case enterprise_id when $2 then 'left' when $3 then 'right' end as who from blocker_target
          where blocker_id = $1 order by 1`,
        [blocker.id, left.id, right.id],
      );
    expect(await parties()).toEqual([
      { role: 'builder', who: 'left' },
      { role: 'investor', who: 'left' },
    ]);
    expect(await targets()).toEqual([{ who: 'left' }]);
    // Whoever had the project open is told that it has changed.
    expectProblem(
      await tangshan.patch(`/api/projects/${project.id}`).send({ version: project.version, note: 'x' }),
      409,
      'stale-version',
    );
    const [done] = await merges(left.id);
    await undo(tangshan, left.id, done?.id ?? '', 2).expect(200);
    expect(await parties()).toEqual([
      { role: 'builder', who: 'right' },
      { role: 'investor', who: 'right' },
      { role: 'investor', who: 'left' },
    ]);
    expect(await targets()).toEqual([{ who: 'left' }, { who: 'right' }]);
  });

  it('is undone: both as they were, with where their values came from', async () => {
    const [left, right] = await two();
    await merged(left, right, { name: 'right', creditCode: 'right' });
    const [done] = await merges(left.id);
    expect(done).toMatchObject({
      mergedId: right.id,
      mergedName: right.name,
      byName: '唐山甲',
      undoneAt: null,
      abilities: { undo: true },
    });
    const { body } = await undo(tangshan, left.id, done?.id ?? '', 2).expect(200);
    const as = ({ warnings: _, ...saved }: SavedEnterprise) => ({ ...saved, version: 3, updatedAt: expect.anything() });
    expect(body).toEqual(as(left));
    expect(await get(right.id)).toEqual(as(right));
    const { body: provenance } = await tangshan.get(`/api/enterprises/${left.id}/provenance`).expect(200);
    expect(new Set((provenance as ProvenanceList).items.map(({ origin }) => origin))).toEqual(new Set(['request']));
    expect(await merges(left.id)).toMatchObject([{ undoneAt: expect.any(String), abilities: { undo: false } }]);
    expectProblem(await undo(tangshan, left.id, done?.id ?? '', 3), 409, 'merge-undone');
  });

  it('is not undone over what somebody changed since, and leaves alone what merging had not touched', async () => {
    const [left, right] = await two();
    await merged(left, right, { address: 'right' });
    const [done] = await merges(left.id);
    const patch = (version: number, body: object) =>
      tangshan
        .patch(`/api/enterprises/${left.id}`)
        .send({ version, ...body })
        .expect(200);
    await patch(2, { address: '丙地', employees: 31, note: '后加' });
    expectProblem(await undo(tangshan, left.id, done?.id ?? '', 2), 409, 'stale-version');
    const refused = expectProblem(await undo(tangshan, left.id, done?.id ?? '', 3), 409, 'merge-changed-since');
    expect(refused.detail).toContain('注册地址、职工人数');
    await patch(3, { address: '乙地', employees: 30 });
    const { body } = await undo(tangshan, left.id, done?.id ?? '', 4).expect(200);
    expect(body).toMatchObject({ address: '甲地', employees: null, note: '后加' });
  });

  it('is not undone when a third has the code by now', async () => {
    const [left, right] = await two();
    await merged(left, right, { creditCode: 'left' });
    await base().named('第三示例有限公司').withCode(right.creditCode).savedBy(tangshan);
    const [done] = await merges(left.id);
    expectProblem(await undo(tangshan, left.id, done?.id ?? '', 2), 409, 'credit-code-taken');
  });

  it('of a merge the one that was kept can be merged again; each is undone by itself', async () => {
    const [a, b] = await two();
    const [c] = await two();
    await merged(a, b);
    await merged(c, { ...(await get(a.id)), warnings: [] });
    for (const { id } of [a, b]) {
      const gone = await tangshan.get(`/api/enterprises/${id}`);
      expect((expectProblem(gone, 404, 'enterprise-merged'), gone.body as { params: { id: string } }).params.id).toBe(
        c.id,
      );
    }
    const [second] = await merges(c.id);
    await undo(tangshan, c.id, second?.id ?? '', 2).expect(200);
    const [first] = await merges(a.id);
    await undo(tangshan, a.id, first?.id ?? '', 4).expect(200);
    expect([(await get(a.id)).name, (await get(b.id)).name]).toEqual([a.name, b.name]);
  });

  it('asks for both versions', async () => {
    const [left, right] = await two();
    for (const [mine, theirs] of [
      [{ ...left, version: 9 }, right],
      [left, { ...right, version: 9 }],
    ] as const) {
      expectProblem(await merge(tangshan, mine, theirs), 409, 'stale-version');
    }
    expectProblem(await merge(tangshan, left, left), 422, 'merge-with-itself');
    const wrong = { name: 'both', confidentiality: 'right', formerNames: 'left', 'years.2024': 'left' };
    expect(refusedFields(await merge(tangshan, left, right, wrong))).toEqual({
      'take.name': 'must-be-one-of',
      'take.confidentiality': 'not-allowed',
      'take.formerNames': 'not-allowed',
      'take.years.2024': 'not-allowed',
    });
  });

  it('at once in both directions, and while somebody saves: one goes through, the others are told', async () => {
    const [left, right] = await two();
    const patch = (id: string) => tangshan.patch(`/api/enterprises/${id}`).send({ version: 1, note: '同时' });
    const answers = await Promise.all([
      merge(tangshan, left, right),
      merge(tangshan, right, left),
      patch(left.id),
      patch(right.id),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => ![200, 404, 409].includes(status))).toEqual([]);
    const done = statuses.slice(0, 2).filter((status) => status === 200).length;
    const saved = statuses.slice(2).filter((status) => status === 200).length;
    // A merge takes both versions, a saving one.
    expect(done === 1 ? saved : done).toBe(0);
    const [{ live } = { live: 0 }] = await t.sql<{ live: number }>(
      `select count(*)::int as live from enterprise where id = any($1) and deleted_at is null`,
      [[left.id, right.id]],
    );
    expect(live).toBe(2 - done);
  });

  it('takes two within reach, and makes nothing known that one side keeps to itself', async () => {
    const [left] = await two();
    const theirs = await anEnterprise().inRegion('120116').with({ contactPhone: '13900002222' }).savedBy(tianjin);
    for (const [mine, other] of [
      [left, theirs],
      [theirs, left],
    ] as const) {
      expectProblem(await merge(tangshan, mine, other), 403, 'out-of-scope');
      expectProblem(await tangshan.get(`/api/enterprises/${mine.id}/merge/${other.id}`), 403, 'out-of-scope');
    }
    const secret = await base().with({ confidentiality: 'internal' }).savedBy(tangshan);
    expectProblem(await merge(tianjin, theirs, secret), 404, 'not-found');
    expectProblem(await merge(tangshan, left, secret), 409, 'merge-confidentiality');
    expectProblem(await merge(tangshan, secret, left), 409, 'merge-confidentiality');
    const own = await base().with({ confidentiality: 'internal' }).savedBy(tangshan);
    await t.sql(
      `insert into record_invitation (kind, record_id, organization_id)
       select 'enterprise', x, o.id from organization o, unnest($1::uuid[]) x where o.key = 'industry-group'`,
      [[secret.id, own.id]],
    );
    // Who was let in may see both, but not tell one's guests of the other.
    expectProblem(await merge(group, own, secret), 403, 'out-of-scope');
    await merged(own, secret);
    await t.sql(`update enterprise set is_sample = true where id = $1`, [theirs.id]);
    expectProblem(await merge(group, left, theirs), 409, 'merge-sample');
  });

  it('contact details go to another side only with whoever may read both', async () => {
    const [left] = await two();
    const theirs = await anEnterprise()
      .inRegion('120116')
      .with({ contactName: '天津甲', note: '天津' })
      .savedBy(tianjin);
    expectProblem(await merge(group, left, theirs, { contactName: 'right' }), 403, 'merge-contacts');
    const kept = await merged(left, theirs, {}, group);
    expect(kept).toMatchObject({ contactName: null, note: '天津' });
  });

  it('sample data goes with what was merged in it', async () => {
    const [a, b] = await two();
    await t.sql(`update enterprise set is_sample = true where id = any($1)`, [[a.id, b.id]]);
    await merged(a, b);
    await t.sql(`insert into setting (key, value) values ('sample-data', '"present"')`);
    await group.delete('/api/sample-data').expect(204);
    expect(await t.sql(`select from enterprise where is_sample`)).toHaveLength(0);
  });
});
