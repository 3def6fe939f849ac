import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../../testing/test-app.js';

interface Entry {
  id: string;
  at: string;
  actorName: string | null;
  origin: { kind: string };
  operation: string;
  changes: { field: string; before: unknown; after: unknown }[];
}

describe('the history of an enterprise', () => {
  let t: TestApp;
  let zhang: Visitor;
  let li: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const open = async (username: string, displayName: string) => {
      await t.account(username, ['clerk'], { displayName });
      const visitor = t.visitor();
      await visitor.post('/api/session').send({ username, password: PASSWORD }).expect(201);
      return visitor;
    };
    [zhang, li] = [await open('zhang', '张伟'), await open('li', '李娜')];
  });
  afterAll(() => t.close());

  async function history(id: string, query = ''): Promise<{ items: Entry[]; total: number }> {
    const { body } = await zhang.get(`/api/enterprises/${id}/history${query}`).expect(200);
    return body as { items: Entry[]; total: number };
  }

  it('tells who did what and when, newest first, one entry for each saving', async () => {
    const saved = await anEnterprise().withCode().withEmployees(10).with({ address: '甲地' }).savedBy(zhang);
    await li.patch(`/api/enterprises/${saved.id}`).send({ version: 1, address: '乙地', employees: null }).expect(200);
    const { items, total } = await history(saved.id);
    expect(total).toBe(2);
    expect(items.map(({ actorName, operation, origin }) => [actorName, operation, origin.kind])).toEqual([
      ['李娜', 'update', 'request'],
      ['张伟', 'insert', 'request'],
    ]);
    expect(items[0]?.changes.sort((a, b) => a.field.localeCompare(b.field))).toEqual([
      { field: 'address', before: '甲地', after: '乙地' },
      { field: 'employees', before: 10, after: null },
    ]);
    expect(items[1]?.changes).toContainEqual({ field: 'employees', before: null, after: 10 });
    expect(items[1]?.changes).toContainEqual({ field: 'name', before: null, after: saved.name });
    expect(new Date(items[0]?.at ?? '').getTime()).toBeGreaterThan(new Date(items[1]?.at ?? '').getTime());
  });

  it('shows the names of regions, industries, platforms, chains and clusters, not their ids', async () => {
    const saved = await anEnterprise()
      .withCode()
      .inRegion('130200')
      .onChain('hydrogen')
      .inCluster('电力装备')
      .savedBy(zhang);
    const change = {
      version: 1,
      regionCode: '120000',
      industryCode: '3463',
      platformId: '天开高教科创园',
      chains: ['机器人'],
    };
    await zhang.patch(`/api/enterprises/${saved.id}`).send(change).expect(200);
    const [updated, created] = (await history(saved.id)).items;
    expect(created?.changes).toContainEqual({ field: 'clusters', before: null, after: '电力装备' });
    expect(updated?.changes).toHaveLength(5);
    expect(updated?.changes).toContainEqual({ field: 'regionCode', before: '河北省唐山市', after: '天津市' });
    expect(updated?.changes).toContainEqual({ field: 'platformId', before: null, after: '天开高教科创园' });
    expect(updated?.changes).toContainEqual({ field: 'chains', before: '氢能', after: null });
    expect(updated?.changes).toContainEqual({ field: 'chains', before: null, after: '机器人' });
    expect(updated?.changes.find(({ field }) => field === 'industryCode')?.after).toMatch(/[\u4e00-\u9fff]/);
    expect(JSON.stringify([updated, created].map((one) => one?.changes))).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('says of which year a figure changed, in the words and decimals of the API', async () => {
    const years = [
      { year: 2022, revenue: '100.10', tax: '1' },
      { year: 2023, revenue: '7' },
    ];
    const saved = await anEnterprise().withCode().tagged('lead').with({ years }).savedBy(zhang);
    const changed = [{ year: 2022, revenue: '123456789012.123456', tax: '1', researchSpending: '5' }];
    await zhang
      .patch(`/api/enterprises/${saved.id}`)
      .send({ version: 1, years: changed, tags: [{ kind: 'listed', year: 2020 }] })
      .expect(200);
    const [updated, created] = (await history(saved.id)).items;
    expect(created?.changes).toContainEqual({
      field: 'years',
      before: null,
      after: { year: 2022, revenue: '100.1', tax: '1' },
    });
    expect(created?.changes).toContainEqual({ field: 'tags', before: null, after: { kind: 'lead' } });
    const of = (name: string) => updated?.changes.filter(({ field }) => field === name);
    expect(of('years')).toHaveLength(2);
    expect(of('years')).toContainEqual({ field: 'years', before: { year: 2023, revenue: '7' }, after: null });
    expect(of('years')).toContainEqual({
      field: 'years',
      before: { year: 2022, revenue: '100.1', researchSpending: null },
      after: { year: 2022, revenue: '123456789012.123456', researchSpending: '5' },
    });
    expect(of('tags')).toContainEqual({ field: 'tags', before: null, after: { kind: 'listed', year: 2020 } });
  });

  it('comes in pages that know how many entries there are', async () => {
    const saved = await anEnterprise().withCode().savedBy(zhang);
    for (let version = 1; version <= 4; version++) {
      await zhang
        .patch(`/api/enterprises/${saved.id}`)
        .send({ version, note: `第${String(version)}次` })
        .expect(200);
    }
    const pages = await Promise.all([1, 2, 3, 4].map((page) => history(saved.id, `?page=${String(page)}&pageSize=2`)));
    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1, 0]);
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(5);
  });

  it('may be read by viewers, and is not found where there is no enterprise', async () => {
    const saved = await anEnterprise().withCode().savedBy(zhang);
    const viewer = await t.signedIn('viewer');
    await viewer.get(`/api/enterprises/${saved.id}/history`).expect(200);
    expectProblem(await viewer.get('/api/enterprises/00000000-0000-7000-8000-000000000000/history'), 404, 'not-found');
  });
});
