import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { PlatformItem, PlatformSummary } from './platform-response.dto.js';
import { aPlatform } from './testing/a-platform.js';

describe('finding platforms', () => {
  let t: TestApp;
  let hebei: Visitor;
  let tianjin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    hebei = await t.signedIn('clerk', 'hebei-department');
    tianjin = await t.signedIn('clerk', 'tianjin-department');
    const base = await aPlatform(hebei, {
      ...{ name: '沧州示例基地', regionCode: '130900', plannedArea: '20', availableLand: '3000' },
      ...{ leadingIndustries: ['生物医药'], chains: ['biomedicine'] },
      systems: [{ system: 'one-five-four-thirty-three', category: 'four' }],
    });
    await aPlatform(hebei, {
      ...{ name: '沧州示例东园', regionCode: '130900', parentId: base.id, plannedArea: '8', standardWorkshop: '5000' },
      ...{ leadingIndustries: ['原料药'], aliases: ['渤海示例园'] },
    });
    await aPlatform(hebei, {
      ...{ name: '邯郸示例园', regionCode: '130400', plannedArea: '5', address: '冀南新区 100% 大道' },
      systems: [{ system: 'two-four-forty-six', category: 'manufacturing' }],
    });
  });
  afterAll(() => t.close());

  const list = async (query: object, by = hebei) => (await by.get('/api/platforms').query(query).expect(200)).body;
  const names = async (query: object) =>
    ((await list({ q: '示例', ...query })).items as PlatformItem[]).map(({ name }) => name);

  it.each([
    [{}, ['沧州示例东园', '沧州示例基地', '邯郸示例园']],
    [{ sort: '-plannedArea' }, ['沧州示例基地', '沧州示例东园', '邯郸示例园']],
    [{ regionCode: '130900' }, ['沧州示例东园', '沧州示例基地']],
    [{ system: ['two-four-forty-six', 'one-five-four-thirty-three'] }, ['沧州示例基地', '邯郸示例园']],
    [{ category: 'two-four-forty-six:manufacturing' }, ['邯郸示例园']],
    [{ category: 'two-four-forty-six:four' }, []],
    [{ category: '没有冒号' }, []],
    [{ chainId: 'biomedicine' }, ['沧州示例基地']],
    [{ industry: '医药' }, ['沧州示例基地']],
    [{ q: '渤海示例' }, ['沧州示例东园']],
    [{ q: '原料药' }, ['沧州示例东园']],
    [{ q: '100%' }, ['邯郸示例园']],
    [{ q: '10_%' }, []],
    [{ q: 'hdsl' }, ['邯郸示例园']],
    [{ q: 'cangzhou donyuan' }, []],
    [{ q: 'cangzhou jidi' }, ['沧州示例基地']],
  ])('by %j', async (query, found) => {
    expect(await names(query)).toEqual(found);
  });

  it('page by page, with the room of all that match; a park is not counted beside its base', async () => {
    const whole = await list({ q: '示例', pageSize: 1, page: 2 });
    expect(whole).toMatchObject({
      ...{ total: 3, totalIsExact: true, items: [{ name: '沧州示例基地', partCount: 1 }] },
      // The base says nothing of workshops: there its park counts.
      sums: { plannedArea: '25', availableLand: '3000', standardWorkshop: '5000', parts: 1 },
    });
    const park = await list({ q: '沧州示例东园' });
    expect(park.sums).toMatchObject({ plannedArea: '8', parts: 0 });
    expect((await list({ q: '没有这样的' })).sums).toMatchObject({ plannedArea: '0', parts: 0 });
    expectProblem(await hebei.get('/api/platforms?sort=gaps'), 422, 'validation-failed');
  });

  it('counts what stands on each as far as whoever asks may see it', async () => {
    const { id } = await aPlatform(hebei, { name: '秦皇岛试验园', regionCode: '130300' });
    await anEnterprise().named('秦皇岛示例公司').with({ platformId: id }).savedBy(hebei);
    await anEnterprise().named('秦皇岛内部公司').with({ platformId: id, confidentiality: 'internal' }).savedBy(hebei);
    const onIt = aProject().inRegion('130300').with({ platformId: id });
    await onIt.inStage('signed').worth('12000.5').savedBy(hebei);
    await onIt.inStage('under-construction').worth(null).savedBy(hebei);
    await onIt.inStage('negotiating').worth('9000').savedBy(hebei);
    const seen = async (by: Visitor) => (await list({ q: '秦皇岛试验园' }, by)).items[0].counts;
    expect(await seen(hebei)).toMatchObject({ enterprises: 2, projects: 3 });
    expect(await seen(tianjin)).toMatchObject({ enterprises: 1, projects: 2 });
    const { standing } = (await tianjin.get(`/api/platforms/${id}`).expect(200)).body;
    expect(standing).toMatchObject({
      ...{ enterprises: 1, projects: 2, agreedInvestment: '12000.5', withoutInvestment: 1 },
      projectsByStage: [
        { stage: 'signed', count: 1 },
        { stage: 'under-construction', count: 1 },
      ],
    });
    const administrator = await t.signedIn('system-administrator');
    expectProblem(await administrator.get('/api/platforms'), 403);
  });

  it('says how much of each published list is recorded', async () => {
    const { body } = await hebei.get('/api/platforms/summary').expect(200);
    const [, national, , hebeiSystem] = (body as PlatformSummary).systems;
    expect(
      national?.groups.map(({ name, plannedCount, recordedCount }) => [name, plannedCount, recordedCount]),
    ).toEqual([
      ['集中承载地', 2, 2],
      ['战略合作功能区', 4, 4],
      ['专业化平台', 46, 1],
    ]);
    expect(national?.groups[2]?.categories.map(({ recordedCount }) => recordedCount)).toEqual([0, 1, 0, 0]);
    expect(hebeiSystem?.recordedCount).toBe(2);
    const [count] = await t.sql<{ total: number }>('select count(*)::int as total from receiving_platform');
    expect((body as PlatformSummary).total).toBe(count?.total);
  });
});
