import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import type { ReportResponse } from './monthly-report.dto.js';
import { MonthDesk } from './testing/month-desk.js';

describe('the rows behind a figure', () => {
  let desk: MonthDesk;
  let report: ReportResponse;

  beforeAll(async () => {
    desk = await MonthDesk.open();
    const built = aProject()
      .inStage('under-construction')
      .with({ stageOn: '2025-03-01', plannedStart: '2025-03-01', plannedCompletion: '2025-09-30' })
      .worth('10000.000001')
      .planned(2025, '3000');
    const started = built.with({ actualStart: '2025-10-09', stageOn: '2025-10-09' });
    await desk.project(built.named('甲').onChain('hydrogen', 'robotics').inRegion('110112').ownedBy('tongzhou-bureau'));
    await desk.project(started.named('乙').onChain('hydrogen').inCluster('life-health').ownedBy('binhai-bureau'));
    await desk.project(built.named('丙').inRegion('130200').ownedBy('tangshan-bureau').worth(null));
    const { id } = await desk.project(built.named('丁').inRegion('130300').ownedBy('qinhuangdao-bureau'));
    await desk.blocker(
      { kind: 'choke-point', chainId: 'hydrogen', raisedOn: '2025-10-02', projectIds: [id] },
      { step: 'assign', leadOrganizationId: 'tangshan-bureau', deadline: '2025-10-20', takenOn: '2025-10-03' },
    );
    await desk.blocker({ kind: 'policy-barrier', raisedOn: '2025-09-02' });
    await desk.locked('2025-09', { 甲: { monthlyInvestment: '300' }, 乙: null });
    report = await desk.report(
      await desk.locked('2025-10', {
        甲: { monthlyInvestment: '333.333333', coordination: '协调用地' },
        乙: { monthlyInvestment: '0.01' },
        丙: { monthlyInvestment: '-20', reductionReason: '核减重复填报' },
        丁: null,
      }),
    );
  });
  afterAll(() => desk.close());

  it('come to its value, for every figure of the report', async () => {
    const figures = report.figures ?? [];
    expect(figures.length).toBeGreaterThan(100);
    for (const figure of figures) {
      const list = await desk.rows(report.id, figure.key);
      const { items, total, withheld, sum, columns, operands, ...head } = list;
      expect(withheld).toBe(0);
      expect({ ...head, operands }).toEqual(figure);
      expect([figure.rows, total]).toEqual([`/api/monthly-reports/${report.id}/figures/${figure.key}`, items.length]);
      for (const { values } of items) expect(Object.keys(values)).toEqual(columns.map(({ key }) => key));
      // A rate opens what it divides by, a comparison or a 序时差 what it is about.
      const counted = operands.length === 0 ? figure : operands[operands.length - 1];
      const isCounted = operands.length === 0 || figure.unit === '%';
      if (isCounted && !/\.on(?:Month|Year)$/u.test(figure.key)) {
        const known = items.some(({ amount }) => amount !== null) || items.length === 0;
        expect([figure.key, sum === null ? String(total) : known ? sum : null]).toEqual([figure.key, counted?.value]);
      }
    }
  });

  it('are as they stood, not as they are', async () => {
    const before = await desk.rows(report.id, 'all.projects');
    const [甲] = before.items;
    const { body } = await desk.clerk.get(`/api/projects/${甲?.id ?? ''}`).expect(200);
    await desk.clerk
      .patch(`/api/projects/${甲?.id ?? ''}`)
      .send({ version: body.version, name: '改名之后' })
      .expect(200);
    expect(await desk.rows(report.id, 'all.projects')).toEqual(before);
    expect(before.items.map(({ name }) => name)).toEqual(['甲', '乙', '丙', '丁']);
    expect(before.items[0]?.values).toEqual({ chains: '氢能、机器人', region: '北京市通州区', stage: '在建' });
  });

  it('name blockers with their lead and deadline', async () => {
    const { items, sum } = await desk.rows(report.id, 'all.blockersOverdue');
    expect(sum).toBeNull();
    expect(items).toMatchObject([
      {
        kind: 'blocker',
        amount: null,
        values: { kind: '卡点', lead: '唐山市工信局', deadline: '2025-10-20', status: '待签收' },
      },
    ]);
  });

  it('of a comparison come with the two numbers', async () => {
    const { operands, value } = await desk.rows(report.id, 'all.monthlyInvestment.onMonth');
    // 甲 300, 丙 and 丁 100 each in September.
    expect([value, operands.map((one) => one.value)]).toEqual(['-37.3', ['313.343333', '500']]);
  });

  it('are not found under another name', async () => {
    for (const key of ['all', 'all.nothing', 'chain-nothing.projects', 'all.projects.onDay', '__proto__.projects']) {
      expectProblem(await desk.clerk.get(`/api/monthly-reports/${report.id}/figures/${key}`), 404, 'not-found');
    }
  });
});
