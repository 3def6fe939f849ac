import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { expectGolden, MonthDesk, stableText, valueOf } from '../testing/month-desk.js';

const FACTORY = '亦庄协同机器人工厂';
const PARK = '雄安空天信息产业园';

describe('December to January', () => {
  let desk: MonthDesk;

  beforeAll(async () => {
    desk = await MonthDesk.open();
    const built = aProject()
      .onChain('robotics')
      .inStage('under-construction')
      .with({ stageOn: '2023-09-01', actualStart: '2023-09-01', plannedStart: '2023-09-01' });
    await desk.project(
      built
        .named(FACTORY)
        .inRegion('110115')
        .ownedBy('daxing-bureau')
        .with({ plannedCompletion: '2025-12-31' })
        .worth('40000')
        .planned(2024, '9000')
        .planned(2025, '12000')
        .with({
          openingMonth: '2023-12',
          openingInvestment: '5000',
          openingYearInvestment: '5000',
          openingFunds: '6000',
        }),
    );
    await desk.project(
      built
        .named(PARK)
        .inRegion('133100')
        .ownedBy('xiongan-committee')
        .with({ plannedCompletion: '2026-12-31' })
        .worth('15000')
        .planned(2025, '6000'),
    );
  });
  afterAll(() => desk.close());

  it('begins the year again, goes on since the start, and compares month on month and year on year', async () => {
    const months = [
      ['2024-01', '400', '100'],
      ['2024-12', '700', '200'],
      ['2025-01', '500', '50'],
    ] as const;
    const reports = [];
    for (const [month, factory, park] of months) {
      const typed = { [FACTORY]: { monthlyInvestment: factory }, [PARK]: { monthlyInvestment: park } };
      const report = await desk.report(await desk.locked(month, typed));
      await desk.issue(report);
      reports.push(report);
    }
    const [, december, january] = reports;
    if (!december || !january) throw new Error('two months');

    expect(valueOf(december, 'all.yearInvestment')).toBe('1400');
    expect(valueOf(january, 'all.yearInvestment')).toBe('550');
    const cumulative = (await desk.snapshotProject(january.id, FACTORY)).cumulativeInvestment;
    expect([cumulative, valueOf(january, 'all.fundsToDate')]).toEqual(['6600', '6300']);
    expect(january).toMatchObject({
      comparedWith: { label: '2024年12月', issued: true },
      yearBefore: { label: '2024年1月', issued: true },
    });
    expect(valueOf(january, 'all.monthlyInvestment.onMonth')).toBe('-38.9');
    expect(valueOf(january, 'all.monthlyInvestment.onYear')).toBe('10.0');
    expectGolden(stableText(january));
  });
});
