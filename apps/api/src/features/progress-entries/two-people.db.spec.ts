import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { Month } from './testing/a-month.js';

describe('two people on one entry', () => {
  let t: TestApp;
  let month: Month;
  let periodId: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const clerk = await t.signedIn('clerk');
    month = await Month.of(t);
    for (let i = 0; i < 3; i++)
      await aProject().inStage('under-construction').ownedBy('tangshan-bureau').savedBy(clerk);
    periodId = (await month.opened('2025-03')).id;
  });
  afterAll(() => t.close());

  it('the later one is told both values of every field that differs, and loses nothing of the other', async () => {
    const [entry] = (await month.entries(periodId)).items;
    await month.saved(entry!, { monthlyInvestment: '100', progress: '他的', problems: '同样' });
    const answer = await month.patch(entry!, { monthlyInvestment: '120', nextStep: '我的', problems: '同样' });
    expectProblem(answer, 409, 'stale-version');
    expect(answer.body.conflicts).toEqual([
      { field: 'monthlyInvestment', yours: '120', theirs: '100' },
      { field: 'nextStep', yours: '我的', theirs: null },
    ]);
    expect(answer.body.current).toMatchObject({
      id: entry!.id,
      version: 2,
      monthlyInvestment: '100',
      progress: '他的',
    });
    await month.saved(answer.body.current, { monthlyInvestment: '120' });
  });

  it('who save at the same moment: one wins, whatever they save', async () => {
    const [, entry] = (await month.entries(periodId)).items;
    const answers = await Promise.all(
      ['1', '2', '3', '4', '5', '6'].map((amount) => month.patch(entry!, { monthlyInvestment: amount })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    const winner = answers.find(({ status }) => status === 200);
    expect(await month.entryOf(periodId, entry!.project.id)).toMatchObject({
      version: 2,
      monthlyInvestment: winner?.body.monthlyInvestment,
    });
  });

  it('of one organization type into different entries without waiting for each other’s versions', async () => {
    const before = (await month.entries(periodId)).items;
    const answers = await Promise.all(before.map((entry) => month.patch(entry, { progress: '各填各的' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await month.sets(periodId)).toMatchObject([{ status: 'filling', version: 1 }]);
  });

  it('saving what is there already changes no version', async () => {
    const [entry] = (await month.entries(periodId)).items;
    const same = await month.saved(entry!, { monthlyInvestment: '120.00', nextStep: ' ', progress: '各填各的 ' });
    expect(same).toMatchObject({ version: entry!.version, filledAt: entry!.filledAt });
  });
});
