import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { LeadingTermResponse } from './organization.dto.js';

describe('who leads the topic group', () => {
  let t: TestApp;
  let sysadmin: Visitor;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    sysadmin = await t.signedIn('system-administrator');
    const { body } = await sysadmin.get('/api/organizations').expect(200);
    for (const { key, id } of body.items as { key: string; id: string }[]) ids[key] = id;
  });
  afterAll(() => t.close());

  const all = async () => (await sysadmin.get('/api/leading-terms').expect(200)).body.items as LeadingTermResponse[];
  const create = (key: string, startsOn: string, endsOn: string) =>
    sysadmin.post('/api/leading-terms').send({ organizationId: ids[key], startsOn, endsOn });
  const made = async (key: string, startsOn: string, endsOn: string) =>
    (await create(key, startsOn, endsOn).expect(201)).body as LeadingTermResponse;

  it('is known for the years that are published, the newest first', async () => {
    expect((await all()).map((one) => [one.startsOn, one.organization.shortName, one.current])).toEqual([
      ['2024-01-01', '天津市工信局', false],
      ['2023-01-01', '北京市经信局', false],
    ]);
  });

  it('is one department at a time', async () => {
    await made('hebei-department', '2031-01-01', '2031-12-31');
    const overlap = await create('beijing-department', '2031-12-31', '2032-12-30');
    expect(refusedFields(overlap)).toEqual({ startsOn: 'terms-overlap' });
    expect(expectProblem(overlap, 422, 'terms-overlap').detail).toContain('2031-01-01 至 2031-12-31');
    expect(refusedFields(await create('tangshan-bureau', '2033-01-01', '2033-12-31'))).toEqual({
      organizationId: 'term-not-department',
    });
    expect(refusedFields(await create('beijing-department', '2033-12-31', '2033-01-01'))).toEqual({
      endsOn: 'ends-before-start',
    });
    expect(refusedFields(await create('beijing-department', '2033-02-30', '2033'))).toEqual({
      startsOn: 'not-a-date',
      endsOn: 'date-incomplete',
    });
    expect(refusedFields(await create('beijing-department', '2033-01-01', ''))).toEqual({ endsOn: 'required' });
    const together = await Promise.all(
      ['beijing-department', 'tianjin-department'].map((key) => create(key, '2034-01-01', '2034-12-31')),
    );
    expect(together.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('is corrected on the version one saw, and today’s is marked', async () => {
    const today = todayInShanghai(new Date());
    const { id, current } = await made('beijing-department', today, today);
    expect(current).toBe(true);
    const change = { version: 1, organizationId: ids['tianjin-department'] };
    const { body } = await sysadmin.patch(`/api/leading-terms/${id}`).send(change).expect(200);
    expect(body).toMatchObject({ version: 2, organization: { name: expect.stringMatching('天津') } });
    const late = await sysadmin.patch(`/api/leading-terms/${id}`).send({ version: 1, source: '会议纪要' });
    expectProblem(late, 409, 'stale-version');
    expect(late.body.conflicts).toEqual([{ field: 'source', yours: '会议纪要', theirs: null }]);
    expectProblem(await sysadmin.delete(`/api/leading-terms/${id}`), 409, 'term-begun');
  });

  it('is taken back only before it begins', async () => {
    const { id } = await made('beijing-department', '2041-01-01', '2041-12-31');
    await sysadmin.delete(`/api/leading-terms/${id}`).expect(204);
    expectProblem(await sysadmin.delete(`/api/leading-terms/${id}`), 404, 'not-found');
    for (const role of ['industry-group', 'security-administrator']) {
      const visitor = await t.signedIn(role);
      await visitor.get('/api/leading-terms').expect(200);
      const term = { organizationId: ids['beijing-department'], startsOn: '2042-01-01', endsOn: '2042-12-31' };
      expectProblem(await visitor.post('/api/leading-terms').send(term), 403, 'forbidden');
    }
  });
});
