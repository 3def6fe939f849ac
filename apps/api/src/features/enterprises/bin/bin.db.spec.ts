import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { BinList } from './bin.dto.js';

interface Overview {
  enterpriseTotal: number;
  distinctOnChains: number;
}

describe('the recycle bin of enterprises', () => {
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

  const remove = (visitor: Visitor, id: string, version = 1) =>
    visitor.delete(`/api/enterprises/${id}`).query({ version });
  const restore = (visitor: Visitor, id: string) => visitor.post(`/api/enterprise-bin/${id}/restore`);
  const bin = async (visitor: Visitor, query: object = {}) =>
    (await visitor.get('/api/enterprise-bin').query(query).expect(200)).body as BinList;

  it('takes an enterprise, says who put it there, and gives it back as it was', async () => {
    const saved = await anEnterprise()
      .named('回收示例有限公司')
      .withCode()
      .inRegion('130209')
      .onChain('hydrogen')
      .tagged('high-tech', 2024)
      .savedBy(tangshan);
    await remove(tangshan, saved.id).expect(204);
    expectProblem(await tangshan.get(`/api/enterprises/${saved.id}`), 404, 'not-found');
    const { items, total } = await bin(tangshan, { q: '回收示例' });
    expect(total).toBe(1);
    expect(items).toMatchObject([
      {
        id: saved.id,
        name: '回收示例有限公司',
        creditCode: saved.creditCode,
        deletedByName: '唐山甲',
        mergedInto: null,
      },
    ]);
    const { body } = await restore(tangshan, saved.id).expect(200);
    const { warnings: _, ...before } = saved;
    expect(body).toEqual({ ...before, version: 3, updatedAt: expect.anything() });
    expect((await bin(tangshan, { q: '回收示例' })).total).toBe(0);
    expectProblem(await restore(tangshan, saved.id), 404, 'not-found');
    const { body: history } = await tangshan.get(`/api/enterprises/${saved.id}/history`).expect(200);
    const told = (history as { items: { changes: { field: string; before: unknown; after: unknown }[] }[] }).items;
    expect(told.slice(0, 2).map(({ changes }) => changes)).toMatchObject([
      [{ field: 'deletedAt', before: expect.any(String), after: null }],
      [{ field: 'deletedAt', before: null, after: expect.any(String) }],
    ]);
  });

  it('is for whoever may change the enterprise, with the version that was looked at', async () => {
    const shared = await anEnterprise().withCode().inRegion('130209').savedBy(tangshan);
    expectProblem(await remove(tianjin, shared.id), 403, 'out-of-scope');
    expectProblem(await remove(tangshan, shared.id, 2), 409, 'stale-version');
    expectProblem(await tangshan.delete(`/api/enterprises/${shared.id}`), 422, 'validation-failed');
    const secret = await anEnterprise().inRegion('130209').with({ confidentiality: 'internal' }).savedBy(tangshan);
    expectProblem(await remove(tianjin, secret.id), 404, 'not-found');
    for (const { id } of [shared, secret]) {
      await remove(tangshan, id).expect(204);
      expect((await bin(tangshan)).items.map((one) => one.id)).toContain(id);
      expect((await bin(tianjin)).items.map((one) => one.id)).not.toContain(id);
    }
    expectProblem(await restore(tianjin, shared.id), 403, 'out-of-scope');
    expectProblem(await restore(tianjin, secret.id), 404, 'not-found');
    expect((await bin(group)).items.map((one) => one.id)).toContain(shared.id);
    expect((await bin(group)).items.map((one) => one.id)).not.toContain(secret.id);
    await restore(group, shared.id).expect(200);
    expect((await bin(tangshan, { page: 9 })).total).toBeGreaterThan(0);
  });

  it('does not take one that a project or a blocker is about, and says which as far as the account may see', async () => {
    const { id } = await anEnterprise().named('被引示例有限公司').withCode().inRegion('130209').savedBy(tangshan);
    const project = await aProject()
      .named('引用示例项目')
      .inStage('signed')
      .inRegion('130209')
      .withParty('builder', { enterpriseId: id })
      .savedBy(tangshan);
    const { body: blocker } = await tangshan
      .post('/api/blockers')
      .send({
        kind: 'choke-point',
        level: 'province',
        title: '引用示例堵点',
        regionCode: '130209',
        enterpriseIds: [id],
      })
      .expect(201);
    const refused = await remove(tangshan, id);
    expect(expectProblem(refused, 409, 'enterprise-referred-to').detail).toContain('2 条记录');
    expect((refused.body as { referrers: object[] }).referrers).toEqual(
      expect.arrayContaining([
        { kind: 'project', count: 1, named: [{ id: project.id, title: '引用示例项目' }] },
        { kind: 'blocker', count: 1, named: [{ id: blocker.id, title: 'KD-2026-0001 引用示例堵点' }] },
      ]),
    );
    // What is kept back is counted and not named.
    await t.sql(`update blocker set confidentiality = 'internal' where id = $1`, [blocker.id]);
    const { detail } = expectProblem(await remove(group, id), 409, 'enterprise-referred-to');
    expect(detail).toContain('引用示例项目、其他记录');
    expect(detail).not.toContain('引用示例堵点');
    // What is in a bin itself does not count.
    await t.sql(`update blocker set deleted_at = now() where id = $1`, [blocker.id]);
    await t.sql(`update project set deleted_at = now() where id = $1`, [project.id]);
    await remove(tangshan, id).expect(204);
  });

  it('gives nothing back whose code somebody else has by now', async () => {
    const creditCode = aCreditCode();
    const { id } = await anEnterprise().withCode(creditCode).inRegion('130209').savedBy(tangshan);
    await remove(tangshan, id).expect(204);
    const holder = await anEnterprise().named('后来示例有限公司').withCode(creditCode).savedBy(tianjin);
    expect(expectProblem(await restore(tangshan, id), 409, 'credit-code-taken').detail).toContain('后来示例有限公司');
    await t.sql(`update enterprise set confidentiality = 'internal' where id = $1`, [holder.id]);
    expectProblem(await restore(tangshan, id), 409, 'credit-code-taken-unseen');
    await remove(tianjin, holder.id).expect(204);
    await restore(tangshan, id).expect(200);
  });

  it('what is in it is nowhere else', async () => {
    const name = '无处示例有限公司';
    const creditCode = aCreditCode();
    const binned = await anEnterprise()
      .named(name)
      .withCode(creditCode)
      .inRegion('130209')
      .onChain('hydrogen')
      .tagged('high-tech', 2024)
      .savedBy(tangshan);
    const { id } = binned;
    const twin = await anEnterprise().named('无处示例股份有限公司').inRegion('130209').savedBy(tangshan);
    const read = async (path: string, query: object = {}) => {
      const { status, body } = await tangshan.get(path).query(query);
      expect([path, status]).toEqual([path, 200]);
      return JSON.stringify(body);
    };
    const addresses: [string, object][] = [
      ['/api/enterprises', { q: name }],
      ['/api/enterprises', { q: creditCode }],
      ['/api/enterprises', { pageSize: 200 }],
      ['/api/enterprises', { tagKind: 'high-tech', tagYear: 2024, chainId: 'hydrogen' }],
      ['/api/enterprise-duplicates', {}],
    ];
    const found = async () =>
      Promise.all(addresses.map(async ([path, query]) => (await read(path, query)).includes(id)));
    expect(await found()).toEqual(addresses.map(() => true));
    const before = JSON.parse(await read('/api/overview')) as Overview;
    await remove(tangshan, id).expect(204);
    expect(await found()).toEqual(addresses.map(() => false));
    const after = JSON.parse(await read('/api/overview')) as Overview;
    expect(after.enterpriseTotal).toBe(before.enterpriseTotal - 1);
    expect(after.distinctOnChains).toBe(before.distinctOnChains - 1);
    for (const path of ['', '/history', '/provenance', '/merges', `/merge/${twin.id}`]) {
      expectProblem(await tangshan.get(`/api/enterprises/${id}${path}`), 404);
    }
    expectProblem(await tangshan.get(`/api/records/enterprise/${id}/invitations`), 404);
    expectProblem(await tangshan.get(`/api/enterprises/${twin.id}/merge/${id}`), 404);
    expectProblem(await tangshan.patch(`/api/enterprises/${id}`).send({ version: 2, note: 'x' }), 404);
    const asParty = aProject().inRegion('130209').withParty('builder', { enterpriseId: id }).body();
    expectProblem(await tangshan.post('/api/projects').send(asParty), 422);
    // Name and code are free again.
    const { warnings } = await anEnterprise().named(name).withCode(creditCode).savedBy(tangshan);
    expect(warnings).toEqual([]);
  });
});
