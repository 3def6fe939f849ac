import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { aProject, type ProjectFactory } from '../../../testing/a-project.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { ProjectResponse } from '../project-response.dto.js';
import { ProjectLights } from '../lights/project-lights.js';
import { anEntry, aPeriod } from '../testing/months.js';

const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'] as const;

describe('the months of a project and its light', () => {
  let t: TestApp;
  let clerk: Visitor;
  const period: Record<string, string> = {};

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    for (const month of months) period[month] = await aPeriod(t, month, month === '2026-04' ? 'open' : 'locked');
  });
  afterAll(() => t.close());

  const building = () =>
    aProject()
      .builtBy('示例单位')
      .inStage('under-construction')
      .worth('50000')
      .planned(2025, '6000')
      .planned(2026, '12000')
      .with({ actualStart: '2025-03-01', plannedCompletion: '2027-12-31', openingMonth: '2025-10' })
      .with({ openingInvestment: '2000', openingYearInvestment: '1000', openingFunds: '500' });
  const show = async (id: string) => (await clerk.get(`/api/projects/${id}`).expect(200)).body as ProjectResponse;
  const enter = async (id: string, amounts: Record<string, string | null>) => {
    for (const [month, monthlyInvestment] of Object.entries(amounts)) {
      await anEntry(t, String(period[month]), id, { monthlyInvestment, fundsInPlace: '10', imageProgress: month });
    }
  };
  const lightOf = async (project: ProjectFactory, amounts: Record<string, string | null> = {}) => {
    const { id } = await project.savedBy(clerk);
    await enter(id, amounts);
    return (await show(id)).light;
  };

  it('run newest first, with sums that begin again in January and differences from month to month', async () => {
    const { id } = await building().savedBy(clerk);
    await enter(id, { '2025-11': '300', '2025-12': '-50.5', '2026-01': '700', '2026-03': '800' });
    const rows = (await show(id)).months;
    expect(
      rows.map((row) => [
        row.lastMonth,
        row.monthlyInvestment,
        row.difference,
        row.yearInvestment,
        row.cumulativeInvestment,
      ]),
    ).toEqual([
      ['2026-03', '800', '100', '1500', '3749.5'],
      ['2026-01', '700', '750.5', '700', '2949.5'],
      ['2025-12', '-50.5', '-350.5', '1249.5', '2249.5'],
      ['2025-11', '300', null, '1300', '2300'],
    ]);
    expect(rows[0]).toMatchObject({
      completionRate: '12.5',
      expectedRate: '25.0',
      gap: '-12.5',
      light: { light: 'yellow' },
    });
    expect(rows[1]).toMatchObject({ light: { light: 'green', reasons: [{ code: 'not-judged-yet' }] } });
  });

  it('is red far behind the plan and says by how much, green on plan, missing while the open month is empty', async () => {
    expect(await lightOf(building(), { '2026-03': '240' })).toMatchObject({
      light: 'red',
      period: '2026-03',
      missing: false,
      reasons: [{ code: 'behind-plan', text: '完成率 2.0%，落后序时进度 23.0 个百分点（3月）' }],
    });
    expect(await lightOf(building(), { '2026-03': '3000', '2026-04': null })).toMatchObject({
      light: 'green',
      missing: true,
    });
    expect(await lightOf(building(), { '2026-03': '3000', '2026-04': '0' })).toMatchObject({ missing: false });
  });

  it('is red where nothing was filled in by the close, and where a milestone is overdue', async () => {
    expect(await lightOf(building(), { '2026-01': '3000', '2026-03': null })).toMatchObject({
      light: 'red',
      reasons: [{ code: 'entry-missing' }],
    });
    const late = building().with({ milestones: [{ name: '封顶', plannedOn: '2026-03-01' }] });
    expect(await lightOf(late, { '2026-03': '3000' })).toMatchObject({
      light: 'red',
      reasons: [{ code: 'milestone-overdue', params: { name: '封顶' } }],
    });
  });

  it('is none without an annual plan and before 拟开工', async () => {
    expect(await lightOf(aProject().inStage('under-construction'))).toMatchObject({ light: 'none' });
    expect(await lightOf(aProject().inStage('signed').planned(2026, '100'))).toMatchObject({ light: 'none' });
  });

  it('follows the thresholds of the installation', async () => {
    await t.sql(`insert into setting (key, value) values ('light-thresholds', '{"yellowBehind": 2}')`);
    expect(await lightOf(building(), { '2026-03': '2700' })).toMatchObject({ light: 'yellow' });
    await t.sql(`delete from setting where key = 'light-thresholds'`);
    expect(await lightOf(building(), { '2026-03': '2700' })).toMatchObject({ light: 'green' });
  });

  it('can be asked for a period as it stood at its cut-off', async () => {
    const { id } = await building().savedBy(clerk);
    await enter(id, { '2026-02': '100', '2026-03': '5000' });
    await t.sql(`update project_stage set entered_on = '2026-03-10' where project_id = $1`, [id]);
    await t.sql(
      `insert into project_stage (id, project_id, stage, entered_on) values ($1, $2, 'signed', '2025-01-01')`,
      [uuid(), id],
    );
    const lights = t.app.get(ProjectLights);
    const february = (await lights.of([id], { periodId: String(period['2026-02']) })).get(id);
    expect(february).toMatchObject({
      light: 'none',
      period: '2026-02',
      yearInvestment: '100',
      totalInvestment: '2100',
    });
    expect((await lights.of([id])).get(id)).toMatchObject({
      light: 'green',
      period: '2026-03',
      yearInvestment: '5100',
      totalFunds: '520',
      completionRate: '42.5',
      expectedRate: '25.0',
      gap: '17.5',
    });
  });

  it('names the blockers that hold the project up, with their lights', async () => {
    const { id } = await aProject().savedBy(clerk);
    const [organization] = await t.sql<{ id: string; name: string }>('select id, name from organization limit 1');
    const raise = async (code: string, status: string, deadline: string | null) => {
      const blocker = uuid();
      await t.sql(
        `insert into blocker (id, code, kind, title, level, raised_on, status, deadline, original_deadline, lead_organization_id)
         values ($1, $2, 'factor-shortage', '用地指标', 'province', '2026-01-10', $3, $4, $4, $5)`,
        [blocker, code, status, deadline, organization?.id],
      );
      await t.sql('insert into blocker_target (id, blocker_id, project_id) values ($1, $2, $3)', [uuid(), blocker, id]);
    };
    await raise('NY-2026-0001', 'closed', '2026-02-01');
    await raise('NY-2026-0002', 'in-progress', '2026-02-01');
    const { blockers, openBlockers } = await show(id);
    expect(openBlockers).toBe(1);
    expect(blockers).toMatchObject([
      { code: 'NY-2026-0002', leadOrganization: { name: organization?.name }, light: { light: 'red' } },
      { code: 'NY-2026-0001', light: { light: 'none' } },
    ]);
  });
});
