import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { expectGolden, MonthDesk, stableText } from '../testing/month-desk.js';

describe('a month in which nobody filled in', () => {
  let desk: MonthDesk;

  beforeAll(async () => {
    desk = await MonthDesk.open();
  });
  afterAll(() => desk.close());

  it('does not report zero: it says that the figures are missing, and who was excused', async () => {
    const built = aProject()
      .onChain('hydrogen')
      .inRegion('130200')
      .inStage('under-construction')
      .with({ stageOn: '2025-03-01', plannedStart: '2025-03-01', plannedCompletion: '2026-12-31' })
      .worth('10000')
      .planned(2025, '6000');
    await desk.project(built.named('曹妃甸加氢站项目').ownedBy('tangshan-bureau'));
    await desk.project(built.named('沧州储氢瓶项目').ownedBy('cangzhou-bureau'));
    await desk.locked('2025-09', {
      曹妃甸加氢站项目: { monthlyInvestment: '4200' },
      沧州储氢瓶项目: { monthlyInvestment: '300' },
    });
    const period = await desk.locked('2025-10', { 曹妃甸加氢站项目: null, 沧州储氢瓶项目: null });
    expectGolden(stableText(await desk.report(period)));
  });
});
