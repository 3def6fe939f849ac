import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { aCreditCode, anEnterprise } from '../../testing/an-enterprise.js';
import { aProject } from '../../testing/a-project.js';
import { refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

const today = todayInShanghai(new Date());
const year = today.slice(0, 4);

describe('logging a project', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
  });
  afterAll(() => t.close());

  const post = (body: object) => clerk.post('/api/projects').send(body);
  const refusals = async (fields: object) => refusedFields(await post({ ...aProject().body(), ...fields }));

  it('keeps every field and shows them with the names of what they refer to', async () => {
    const builder = await anEnterprise().named('唐山示例氢能有限公司').withCode(aCreditCode()).savedBy(clerk);
    const { body: organizations } = await clerk.get('/api/organizations').expect(200);
    const [organization] = organizations.items;
    const body = {
      name: ' 曹妃甸示例氢能装备  基地 ',
      type: 'introduced',
      nature: 'new',
      stage: 'under-construction',
      chainEffect: 'fill',
      chains: ['氢能', 'robotics'],
      clusters: ['电力装备'],
      links: ['midstream'],
      platformId: '曹妃甸协同发展示范区',
      sourceRegionCode: '110000',
      regionCode: '130209',
      site: '工业大街1号',
      content: '年产电解槽 500 台',
      totalInvestment: '120000.5',
      fixedAssetInvestment: 80000,
      plans: [{ year: 2026, amount: '30000' }],
      monthlyPlans: [{ month: '2026-03', amount: '2500' }],
      parties: [
        { role: 'builder', enterpriseId: builder.id },
        { role: 'investor', name: '示例投资（北京）有限公司' },
      ],
      milestones: [{ name: '主体封顶', plannedOn: '2026-10-31', actualOn: null }],
      plannedStart: '2025-02-01',
      actualStart: '2025-03-01',
      plannedCompletion: '2027-06-30',
      nationalCode: '2501-130209-04-01-123456',
      openingMonth: '2025-12',
      openingInvestment: '20000',
      openingYearInvestment: '15000',
      openingFunds: '25000',
      organizationId: organization.key,
      responsiblePerson: '张三',
      responsiblePhone: '0315-0000000',
      leadOfficial: '李四',
      inStatistics: true,
      note: '重点',
    };
    const { body: saved } = await post(body).expect(201);
    expect(saved).toMatchObject({
      code: `XM${year}-0001`,
      version: 1,
      name: '曹妃甸示例氢能装备 基地',
      stage: 'under-construction',
      chains: [
        { key: 'hydrogen', name: '氢能' },
        { key: 'robotics', name: '机器人' },
      ],
      clusters: [{ name: '电力装备' }],
      regionName: '河北省唐山市曹妃甸区',
      sourceRegionName: '北京市',
      links: ['中游'],
      platformName: '曹妃甸协同发展示范区',
      builder: { id: builder.id, name: '唐山示例氢能有限公司' },
      totalInvestment: '120000.5',
      fixedAssetInvestment: '80000',
      plans: [{ year: 2026, amount: '30000' }],
      monthlyPlans: [{ month: '2026-03', amount: '2500' }],
      parties: [
        { role: 'builder', name: null, enterprise: { id: builder.id, creditCode: builder.creditCode } },
        { role: 'investor', name: '示例投资（北京）有限公司', enterprise: null },
      ],
      milestones: [{ name: '主体封顶', plannedOn: '2026-10-31', actualOn: null }],
      stages: [{ stage: 'under-construction', enteredOn: '2025-03-01', reason: null }],
      openingMonth: '2025-12',
      openingInvestment: '20000',
      cumulativeInvestment: '20000',
      organization: { id: organization.id, name: organization.name },
      inStatistics: true,
      months: [],
      blockers: [],
      openBlockers: 0,
      abilities: { update: true },
      isSample: false,
    });
    expect(saved.allowedStages).toEqual([
      { stage: 'planned-start', needsReason: true, needsDate: null },
      { stage: 'completed', needsReason: false, needsDate: 'actualCompletion' },
      { stage: 'terminated', needsReason: true, needsDate: null },
    ]);
    const { warnings: _, ...record } = saved;
    expect((await clerk.get(`/api/projects/${saved.id as string}`).expect(200)).body).toEqual(record);
  });

  it('needs no more than name and type, begins as a lead and warns of the missing builder', async () => {
    const { body: saved } = await post({ name: '示例线索', type: 'research' }).expect(201);
    expect(saved).toMatchObject({
      stage: 'lead',
      stages: [{ stage: 'lead', enteredOn: today }],
      openingInvestment: '0',
      light: { light: 'none', reasons: [{ code: 'stage-not-judged' }], missing: false },
      warnings: [{ field: 'parties', code: 'builder-expected' }],
    });
  });

  it('gives numbers one after the other, also to those who come at once and when one is refused between', async () => {
    const first = await aProject().savedBy(clerk);
    const start = Number(first.code.slice(-4));
    expect((await post({ ...aProject().body(), name: '' })).status).toBe(422);
    const many = await Promise.all(Array.from({ length: 5 }, () => aProject().savedBy(clerk)));
    expect(many.map(({ code }) => Number(code.slice(-4))).sort((a, b) => a - b)).toEqual(
      [1, 2, 3, 4, 5].map((i) => start + i),
    );
  });

  it.each([
    ['a blank name', { name: '  ' }, { name: 'project-name-required' }],
    ['no type', { type: undefined }, { type: 'must-be-one-of' }],
    ['a type that is none', { type: 'other' }, { type: 'must-be-one-of' }],
    [
      'completion before start',
      { plannedStart: '2026-05-01', plannedCompletion: '2026-04-30' },
      { plannedCompletion: 'completion-before-start' },
    ],
    [
      'an annual plan above the total',
      { totalInvestment: '100', plans: [{ year: 2026, amount: '100.01' }] },
      { 'plans.0.amount': 'plan-above-total' },
    ],
    [
      'fixed assets above the total',
      { totalInvestment: '100', fixedAssetInvestment: '101' },
      { fixedAssetInvestment: 'fixed-above-total' },
    ],
    [
      '投产 without its dates',
      { stage: 'in-production', actualStart: '2025-01-01', actualCompletion: '2025-12-31' },
      { actualProduction: 'stage-needs-date' },
    ],
    ['a stage entered tomorrow', { stageOn: '2999-01-01' }, { stageOn: 'not-a-date' }],
    ['an actual start in the future', { actualStart: '2100-01-01' }, { actualStart: 'date-in-future' }],
    ['text for an amount', { totalInvestment: '约五千' }, { totalInvestment: 'number-in-words' }],
    ['a plan of nothing', { plans: [{ year: 2026 }] }, { 'plans.0.amount': 'required' }],
    [
      'a year planned twice',
      { plans: [2026, 2026].map((planned) => ({ year: planned, amount: '1' })) },
      { 'plans.1.year': 'year-twice' },
    ],
    [
      'a month that is none',
      { monthlyPlans: [{ month: '2026-13', amount: '1' }] },
      { 'monthlyPlans.0.month': 'month-malformed' },
    ],
    ['a party of nobody', { parties: [{ role: 'builder' }] }, { 'parties.0.name': 'required' }],
    [
      'an enterprise that is not in the register',
      { parties: [{ role: 'builder', enterpriseId: '01900000-0000-7000-8000-000000000000' }] },
      { 'parties.0.enterpriseId': 'enterprise-unknown' },
    ],
    ['an unknown organization', { organizationId: 'nobody' }, { organizationId: 'organization-unknown' }],
    ['an unknown region', { regionCode: '999999' }, { regionCode: 'region-unknown' }],
    ['an unknown chain', { chains: ['不存在'] }, { chains: 'chain-unknown' }],
    ['a field that does not exist', { colour: 'red' }, { colour: 'not-allowed' }],
  ])('refuses %s at its field and saves nothing', async (_, fields, expected) => {
    const before = await t.sql<{ count: string }>('select count(*) from project');
    expect(await refusals(fields)).toEqual(expected);
    expect(await t.sql<{ count: string }>('select count(*) from project')).toEqual(before);
  });

  it('warns of a project that is perhaps the same one: by name and place, or by national code', async () => {
    const first = await aProject()
      .named('示例（一期）工程')
      .inRegion('130600')
      .with({ nationalCode: '2501-130600' })
      .savedBy(clerk);
    const same = await aProject().named('示例(一期)工程').inRegion('130600').savedBy(clerk);
    expect(same.warnings).toContainEqual(
      expect.objectContaining({
        field: 'name',
        code: 'project-similar',
        params: expect.objectContaining({ code: first.code }),
      }),
    );
    const elsewhere = await aProject().named('示例（一期）工程').inRegion('120000').builtBy('某单位').savedBy(clerk);
    expect(elsewhere.warnings).toEqual([]);
    const coded = await aProject()
      .named('另一名称')
      .builtBy('某单位')
      .with({ nationalCode: '2501-130600' })
      .savedBy(clerk);
    expect(coded.warnings.map(({ code }) => code).sort()).toEqual(['national-code-doubtful', 'project-similar']);
  });
});
