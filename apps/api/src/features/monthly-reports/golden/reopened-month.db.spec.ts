import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { answered } from '../../progress-entries/testing/a-month.js';
import { expectGolden, MonthDesk, stableText, valueOf } from '../testing/month-desk.js';

const NAME = '通州智能网联汽车检测基地';

describe('a reopened month', () => {
  let desk: MonthDesk;

  beforeAll(async () => {
    desk = await MonthDesk.open();
    await desk.project(
      aProject()
        .named(NAME)
        .onChain('new-energy-vehicles')
        .inRegion('110112')
        .ownedBy('tongzhou-bureau')
        .inStage('under-construction')
        .with({ stageOn: '2025-02-01', actualStart: '2025-02-01', plannedStart: '2025-02-01' })
        .with({ plannedCompletion: '2026-12-31' })
        .worth('20000')
        .planned(2025, '11000'),
    );
  });
  afterAll(() => desk.close());

  const corrected = async (period: string, monthlyInvestment: string) => {
    answered(await desk.month.step(period, 'reopen', { reason: '投资额误报' }));
    const [set] = await desk.month.sets(period);
    await desk.month.setStepped(set!, 'return', { reason: '核对投资额' });
    await desk.filled(period, { [NAME]: { monthlyInvestment, fundsInPlace: '900' } });
  };

  it('makes a new edition and leaves the old one as it was; the next month compares with the last issued', async () => {
    const october = await desk.locked('2025-10', { [NAME]: { monthlyInvestment: '8000', fundsInPlace: '900' } });
    const first = await desk.report(october);
    await desk.issue(first);
    const issued = await desk.show(first.id);
    const file = await desk.file(first.id, 'docx');

    await corrected(october, '800');
    const second = await desk.report(october);
    expect(second).toMatchObject({ status: 'draft', edition: 2, snapshot: { edition: 2 } });
    expect(valueOf(second, 'all.monthlyInvestment')).toBe('800');
    expect(await desk.show(first.id)).toEqual(issued);
    expect(valueOf(issued, 'all.monthlyInvestment')).toBe('8000');
    expect((await desk.rows(first.id, 'all.monthlyInvestment')).sum).toBe('8000');
    expect(Buffer.compare(await desk.file(first.id, 'docx'), file)).toBe(0);
    expectGolden(stableText(second));

    const november = await desk.locked('2025-11', { [NAME]: { monthlyInvestment: '1000', fundsInPlace: '900' } });
    const before = await desk.report(november);
    expect(before.comparedWith).toEqual({ label: '2025年10月', edition: 1, issued: true });
    expect(valueOf(before, 'all.monthlyInvestment.onMonth')).toBe('-87.5');

    await desk.issue(second);
    expect(await desk.show(first.id)).toMatchObject({ status: 'superseded', figures: issued.figures });
    const after = await desk.report(november);
    expect(after).toMatchObject({ edition: 2, comparedWith: { edition: 2, issued: true } });
    expect(valueOf(after, 'all.monthlyInvestment.onMonth')).toBe('25.0');
    expect(stableText(await desk.show(before.id))).toBe(stableText(before));
    expectGolden(stableText(after), 'next-month');
  });
});
