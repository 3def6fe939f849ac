import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { COMPLETE, Month } from './testing/a-month.js';

describe('the sums beside an entry', () => {
  let t: TestApp;
  let month: Month;
  let projectId: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    month = await Month.of(t);
    const project = aProject()
      .inStage('under-construction')
      .worth('100000')
      .planned(2024, '5000')
      .planned(2025, '8000')
      .with({ actualStart: '2024-01-01', plannedCompletion: '2026-12-31', openingMonth: '2024-10' })
      .with({ openingInvestment: '3000', openingYearInvestment: '2000', openingFunds: '1000' });
    ({ id: projectId } = await project.savedBy(await t.signedIn('clerk')));
  });
  afterAll(() => t.close());

  it('begin anew in January, carry on over the years, and follow whatever is corrected', async () => {
    const [november, december] = [await month.opened('2024-11'), await month.opened('2024-12')];
    await month.saved(await month.entryOf(november.id, projectId), { ...COMPLETE, monthlyInvestment: '400.01' });
    const typed = { ...COMPLETE, monthlyInvestment: '600.000001', progress: '完成主体' };
    const filled = await month.saved(await month.entryOf(december.id, projectId), typed);
    expect(filled).toMatchObject({
      before: { yearInvestment: '2400.01', totalInvestment: '3400.01', totalFunds: '1050' },
      derived: { yearInvestment: '3000.010001', totalInvestment: '4000.010001', completionRate: '60.0' },
      last: { label: '2024年11月', monthlyInvestment: '400.01', fundsInPlace: '50', stage: 'under-construction' },
    });
    expect(filled.derived).toMatchObject({ expectedRate: '100.0', gap: '-40.0' });

    const january = await month.opened('2025-01');
    const entry = await month.entryOf(january.id, projectId);
    expect(entry).toMatchObject({
      before: { yearInvestment: '0', totalInvestment: '4000.010001' },
      last: { label: '2024年12月', progress: '完成主体' },
      project: { annualPlan: '8000' },
    });
    await month.saved(await month.entryOf(november.id, projectId), { monthlyInvestment: '300' });
    expect((await month.entryOf(january.id, projectId)).before).toMatchObject({ totalInvestment: '3900.000001' });
    const { sums } = await month.entries(january.id);
    expect(sums).toMatchObject({ yearInvestment: '0', annualPlan: '8000', owed: 1, filled: 0 });
  });

  it('take January and February as one period where they are', async () => {
    const admin = await t.signedIn('industry-group');
    const made = await admin
      .post('/api/reporting-periods')
      .send({ year: 2031, januaryAndFebruaryTogether: true })
      .expect(201);
    expect(made.body.items).toHaveLength(11);
    const first = made.body.items.at(-1);
    expect(first).toMatchObject({
      label: '2031年1—2月',
      firstMonth: '2031-01',
      lastMonth: '2031-02',
      opensOn: '2031-02-25',
      closesOn: '2031-03-05',
      cutoffOn: '2031-02-28',
      status: 'planned',
    });
    const again = { year: 2031, januaryAndFebruaryTogether: false };
    expect((await admin.post('/api/reporting-periods').send(again).expect(201)).body.items).toHaveLength(11);
  });
});
