import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { expectGolden, MonthDesk, stableText, valueOf } from '../testing/month-desk.js';

/** 投产 last year, 在建 this year, 拟开工 next month: what a ledger holds when the first month is filled in. */
describe('the first month ever', () => {
  let desk: MonthDesk;

  beforeAll(async () => {
    desk = await MonthDesk.open();
  });
  afterAll(() => desk.close());

  it('is reported with what was done before it, and compared with nothing', async () => {
    const shared = aProject().ownedBy('tangshan-bureau').inRegion('130200').with({ sourceRegionCode: '110000' });
    await desk.project(
      shared
        .named('曹妃甸氢能装备制造基地')
        .onChain('hydrogen')
        .inStage('under-construction')
        .with({ stageOn: '2025-03-01', plannedStart: '2025-03-01', plannedCompletion: '2026-06-30' })
        .worth('52000')
        .planned(2025, '18000')
        .builtBy('唐山示例氢能装备有限公司')
        .with({
          openingMonth: '2025-09',
          openingInvestment: '12600',
          openingYearInvestment: '12600',
          openingFunds: '20000',
        }),
    );
    await desk.project(
      aProject()
        .named('滨海工业机器人减速器项目')
        .onChain('robotics')
        .inRegion('120116')
        .ownedBy('binhai-bureau')
        .inStage('planned-start')
        .with({ stageOn: '2025-08-15', plannedStart: '2025-11-20', plannedCompletion: '2027-03-31' })
        .worth('36800.5')
        .planned(2025, '1500'),
    );
    await desk.project(
      aProject()
        .named('昌平抗体药物中试平台')
        .onChain('biomedicine')
        .inCluster('life-health')
        .inRegion('110114')
        .ownedBy('changping-bureau')
        .inStage('completed')
        .with({ stageOn: '2025-10-18', actualStart: '2024-04-10', actualCompletion: '2025-10-18' })
        .with({ plannedStart: '2024-04-01', plannedCompletion: '2025-10-31' })
        .worth('9000')
        .planned(2025, '4000')
        .with({
          openingMonth: '2025-09',
          openingInvestment: '8200',
          openingYearInvestment: '3400',
          openingFunds: '9000',
        }),
    );
    await desk.blocker(
      {
        kind: 'missing-link',
        title: '质子交换膜本地配套缺失',
        chainId: 'hydrogen',
        raisedOn: '2025-10-09',
        organizationId: 'tangshan-bureau',
      },
      { step: 'assign', leadOrganizationId: 'hebei-department', deadline: '2025-12-31', takenOn: '2025-10-12' },
      { step: 'accept', takenOn: '2025-10-13' },
    );

    const period = await desk.locked('2025-10', {
      曹妃甸氢能装备制造基地: {
        monthlyInvestment: '1800',
        fundsInPlace: '2000',
        progress: '1号厂房主体结构封顶；设备基础施工完成60%。',
        coordination: '220千伏变电站接入方案尚未批复。',
        nextStep: '完成2号厂房屋面施工。',
      },
      滨海工业机器人减速器项目: { monthlyInvestment: '0', fundsInPlace: '3000', nextStep: '办理施工许可证。' },
      昌平抗体药物中试平台: { monthlyInvestment: '450.25', fundsInPlace: '0', progress: '通过联合验收' },
    });
    const report = await desk.report(period);
    expect(report).toMatchObject({ status: 'draft', edition: 1, comparedWith: null, yearBefore: null });
    expect(valueOf(report, 'all.yearInvestment')).toBe('18250.25');
    expectGolden(stableText(report));
  });
});
