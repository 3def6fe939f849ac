import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { ProjectItem, ProjectList } from '../project-response.dto.js';
import { anEntry, aPeriod } from '../testing/months.js';

const thisYear = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
const lastYear = thisYear - 1;

describe('the list of projects', () => {
  let t: TestApp;
  let viewer: Visitor;
  const id: Record<string, string> = {};

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const clerk = await t.signedIn('clerk');
    viewer = await t.signedIn('viewer');
    const drafts = {
      hydrogen: aProject()
        .named('唐山氢能装备基地')
        .onChain('hydrogen', 'robotics')
        .inRegion('130209')
        .inStage('under-construction')
        .worth('100000')
        .planned(thisYear, '20000')
        .planned(lastYear, '10000')
        .builtBy('唐山示例公司')
        .with({ platformId: '曹妃甸协同发展示范区', openingMonth: `${String(lastYear)}-10`, openingInvestment: '3000' })
        .with({ openingYearInvestment: '2000', openingFunds: '2500' }),
      robot: aProject()
        .named('天津机器人研究院')
        .onChain('robotics')
        .inRegion('120000')
        .inStage('signed')
        .worth('0.000001'),
      cluster: aProject()
        .named('保定电力装备技改')
        .inCluster('电力装备')
        .inRegion('130600')
        .with({ type: 'technical-renovation' }),
    };
    for (const [key, draft] of Object.entries(drafts)) id[key] = (await draft.savedBy(clerk)).id;
    const december = await aPeriod(t, `${String(lastYear)}-12`, 'published');
    const january = await aPeriod(t, `${String(thisYear)}-01`, 'locked');
    const february = await aPeriod(t, `${String(thisYear)}-02`, 'open');
    const hydrogen = String(id.hydrogen);
    await anEntry(t, december, hydrogen, { monthlyInvestment: '500', fundsInPlace: '100' });
    await anEntry(t, january, hydrogen, { monthlyInvestment: '1500.5', fundsInPlace: '1000' });
    await anEntry(t, february, hydrogen, { monthlyInvestment: '9999' });
  });
  afterAll(() => t.close());

  const list = async (query: object = {}): Promise<ProjectList> =>
    (await viewer.get('/api/projects').query(query).expect(200)).body as ProjectList;
  const names = async (query: object) => (await list(query)).items.map(({ name }) => name.slice(0, 2)).sort();

  it.each([
    ['chain', { chainId: 'robotics' }, ['唐山', '天津']],
    ['several chains, each project once', { chainId: ['robotics', 'hydrogen'] }, ['唐山', '天津']],
    ['cluster', { clusterId: 'power-equipment' }, ['保定']],
    ['place with all below it', { regionCode: '130000' }, ['保定', '唐山']],
    ['stage', { stage: ['signed', 'lead'] }, ['保定', '天津']],
    ['type', { type: 'technical-renovation' }, ['保定']],
    ['words', { q: '机器' }, ['天津']],
    ['pinyin', { q: 'bdnd' }, []],
    ['initials', { q: 'bddl' }, ['保定']],
    ['code', { q: '-0002' }, ['天津']],
    ['two at once', { chainId: 'robotics', stage: 'signed' }, ['天津']],
  ])('is narrowed by %s', async (_, query, expected) => {
    expect(await names(query)).toEqual(expected);
    expect((await list(query)).total).toBe(expected.length);
  });

  it('is narrowed by platform and responsible organization', async () => {
    const [hydrogen] = (await list({ q: '氢能' })).items as [ProjectItem];
    expect(await names({ platformId: hydrogen.platformId })).toEqual(['唐山']);
    const { body } = await viewer.get('/api/organizations').expect(200);
    await t.sql('update project set organization_id = $1 where id = $2', [body.items[0].id, id.robot]);
    expect(await names({ organizationId: body.items[0].key })).toEqual(['天津']);
  });

  it('sums what is filtered, once for each project, exactly, through the last closed period', async () => {
    const { sums, total, year } = await list({ chainId: ['robotics', 'hydrogen'] });
    expect({ sums, total, year }).toEqual({
      sums: {
        totalInvestment: '100000.000001',
        annualPlan: '20000',
        yearInvestment: '1500.5',
        withoutTotalInvestment: 0,
      },
      total: 2,
      year: thisYear,
    });
    expect((await list()).sums).toMatchObject({ withoutTotalInvestment: 1 });
  });

  it('tells plan and amounts of the year asked for; what was invested before it was followed here counts', async () => {
    const [now] = (await list({ q: '氢能' })).items;
    expect(now).toMatchObject({
      annualPlan: '20000',
      yearInvestment: '1500.5',
      cumulativeInvestment: '5000.5',
      completionRate: '7.5',
      builder: { id: null, name: '唐山示例公司' },
    });
    const before = await list({ q: '氢能', year: lastYear });
    expect(before.items[0]).toMatchObject({
      annualPlan: '10000',
      yearInvestment: '2500',
      cumulativeInvestment: '3500',
      completionRate: '25.0',
    });
    expect(before.sums).toMatchObject({ annualPlan: '10000', yearInvestment: '2500' });
  });

  it('shows the light of the last closed month while the next is filled in, and who has not filled in', async () => {
    const items = Object.fromEntries((await list()).items.map((item) => [item.id, item.light]));
    expect(items[String(id.hydrogen)]).toMatchObject({ period: `${String(thisYear)}-01`, missing: true });
    expect(items[String(id.robot)]).toMatchObject({ light: 'none', missing: false });
    expect(items[String(id.hydrogen)]?.reasons[0]?.text).toMatch(/[\u4e00-\u9fff]/);
  });

  it('sorts, and pages through without losing or repeating one', async () => {
    const order = async (sort: string) => (await list({ sort })).items.map(({ name }) => name.slice(0, 2));
    expect(await order('name')).toEqual(['保定', '唐山', '天津']);
    expect(await order('-code')).toEqual(['保定', '天津', '唐山']);
    expect(await order('-totalInvestment')).toEqual(['唐山', '天津', '保定']);
    const pages = await Promise.all([1, 2, 3].map((page) => list({ page, pageSize: 1, sort: 'code' })));
    expect(pages.flatMap(({ items }) => items.map((item) => item.id))).toEqual([id.hydrogen, id.robot, id.cluster]);
    expect(refusedFields(await viewer.get('/api/projects').query({ sort: 'password', stage: 'gone' }))).toEqual({
      sort: 'must-be-one-of',
      stage: 'must-be-one-of',
    });
  });

  it('leaves out what was removed', async () => {
    await t.sql(`update project set deleted_at = now() where id = $1`, [id.cluster]);
    expect(await names({})).toEqual(['唐山', '天津']);
    await viewer.get(`/api/projects/${String(id.cluster)}`).expect(404);
  });
});
