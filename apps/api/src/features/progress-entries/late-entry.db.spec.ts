import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { answered, COMPLETE, Month } from './testing/a-month.js';

describe('an entry after the filling has closed', () => {
  let t: TestApp;
  let month: Month;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const clerk = await t.signedIn('clerk');
    month = await Month.of(t);
    for (const name of ['甲', '乙']) {
      await aProject().named(name).inStage('under-construction').planned(2025, '1000').savedBy(clerk);
    }
  });
  afterAll(() => t.close());

  it('is still taken until the period is locked, and marked late', async () => {
    const { id } = await month.opened('2025-03');
    const [inTime, late] = (await month.entries(id)).items;
    expect(await month.saved(inTime!, COMPLETE)).toMatchObject({ late: false });
    answered(await month.step(id, 'close'));
    const missed = await month.entryOf(id, late!.project.id);
    expect(missed.light).toMatchObject({ light: 'red', reasons: [{ code: 'entry-missing' }] });
    expect(await month.saved(late!, COMPLETE)).toMatchObject({ late: true });
    expect(await month.entryOf(id, inTime!.project.id)).toMatchObject({ late: false });
  });

  it('is late by its day, even where nobody has closed the period', async () => {
    const period = await month.period('2025-04');
    answered(await month.step(period.id, 'open'));
    const [entry] = (await month.entries(period.id)).items;
    const filled = await month.saved(entry!, { ...COMPLETE, imageProgress: '四月' });
    expect(filled).toMatchObject({ late: true });
    expect((await month.show(period.id)).daysLeft).toBeLessThan(0);
  });

  it('keeps the light of the last period while it is open, with 未填 beside it', async () => {
    const { id } = await month.opened('2025-05');
    const [entry] = (await month.entries(id)).items;
    expect(entry!.light).toMatchObject({ period: '2025-03', missing: true });
    const filled = await month.saved(entry!, { ...COMPLETE, imageProgress: '五月' });
    expect(filled.light).toMatchObject({ period: '2025-03', missing: false });
  });
});
