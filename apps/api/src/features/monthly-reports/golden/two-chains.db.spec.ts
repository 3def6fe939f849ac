import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { expectGolden, MonthDesk, stableText, valueOf } from '../testing/month-desk.js';

describe('a project on two chains', () => {
  let desk: MonthDesk;

  beforeAll(async () => {
    desk = await MonthDesk.open();
  });
  afterAll(() => desk.close());

  it('is told under each of them and counted once', async () => {
    const built = aProject()
      .inRegion('120114')
      .ownedBy('wuqing-bureau')
      .inStage('under-construction')
      .with({ stageOn: '2025-03-01', plannedStart: '2025-03-01', plannedCompletion: '2026-12-31' });
    await desk.project(
      built
        .named('武清燃料电池机器人联合工厂')
        .onChain('hydrogen', 'robotics')
        .inCluster('integrated-circuits', 'life-health')
        .worth('30000')
        .planned(2025, '10000'),
    );
    await desk.project(built.named('武清加氢站设备项目').onChain('hydrogen').worth('5000.55').planned(2025, '2000'));
    await desk.project(built.named('武清标准厂房项目').worth('8000').planned(2025, '1000'));
    const period = await desk.locked('2025-10', {
      武清燃料电池机器人联合工厂: { monthlyInvestment: '7000', fundsInPlace: '9000' },
      武清加氢站设备项目: { monthlyInvestment: '1500', fundsInPlace: '100' },
      武清标准厂房项目: { monthlyInvestment: '200', fundsInPlace: '0' },
    });
    const report = await desk.report(period, { variant: 'submission' });
    expect([valueOf(report, 'chain-hydrogen.projects'), valueOf(report, 'chain-robotics.projects')]).toEqual([
      '2',
      '1',
    ]);
    expect(valueOf(report, 'all.projects')).toBe('3');
    expect(valueOf(report, 'all.totalInvestment')).toBe('43000.55');
    expectGolden(stableText(report));

    const onRobots = await desk.report(period, { scope: { kind: 'chain', id: 'robotics' } });
    expect(onRobots).toMatchObject({ edition: 1, scope: { kind: 'chain', id: 'robotics', name: '机器人' } });
    expect(valueOf(onRobots, 'all.totalInvestment')).toBe('30000');
    expectGolden(stableText(onRobots), 'one-chain');
  });
});
