import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { EnterpriseRecord, SavedEnterprise } from '../enterprise.dto.js';
import type { ProvenanceList } from '../provenance/provenance.dto.js';
import type { MergeList, MergePreview } from './merging.dto.js';
import { inTangshan, merge, merged, twoEnterprises } from './testing/two-enterprises.js';

describe('merging two enterprises', () => {
  let t: TestApp;
  let tangshan: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    await t.account('tangshan', ['clerk'], { displayName: '唐山甲', organizationKey: 'tangshan-bureau' });
    tangshan = await t.signIn('tangshan');
  });
  afterAll(() => t.close());

  const two = () => twoEnterprises(tangshan);
  const get = async (id: string, visitor = tangshan) =>
    (await visitor.get(`/api/enterprises/${id}`).expect(200)).body as EnterpriseRecord;
  const merges = async (id: string, visitor = tangshan) =>
    ((await visitor.get(`/api/enterprises/${id}/merges`).expect(200)).body as MergeList).items;
  const undo = (visitor: Visitor, id: string, mergeId: string, version: number) =>
    visitor.post(`/api/enterprises/${id}/merges/${mergeId}/undo`).send({ version });

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
    const kept = await merged(tangshan, left, right, { address: 'right', tags: 'left' });
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
    await merged(tangshan, left, right);
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
    await merged(tangshan, left, right, { name: 'right', creditCode: 'right' });
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
    await merged(tangshan, left, right, { address: 'right' });
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
    await merged(tangshan, left, right, { creditCode: 'left' });
    await inTangshan().named('第三示例有限公司').withCode(right.creditCode).savedBy(tangshan);
    const [done] = await merges(left.id);
    expectProblem(await undo(tangshan, left.id, done?.id ?? '', 2), 409, 'credit-code-taken');
  });

  it('of a merge the one that was kept can be merged again; each is undone by itself', async () => {
    const [a, b] = await two();
    const [c] = await two();
    await merged(tangshan, a, b);
    await merged(tangshan, c, await get(a.id));
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
});
