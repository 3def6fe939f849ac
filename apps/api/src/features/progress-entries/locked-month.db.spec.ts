import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { answered, Month } from './testing/a-month.js';

describe('an entry that is not to be changed', () => {
  let t: TestApp;
  let month: Month;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    month = await Month.of(t);
    await aProject()
      .inStage('signed')
      .ownedBy('tangshan-bureau')
      .savedBy(await t.signedIn('clerk'));
  });
  afterAll(() => t.close());

  it('for a locked month is refused with the month, and nothing is written', async () => {
    const { id } = await month.opened('2025-03');
    await month.lockFilled(id);
    const [entry] = (await month.entries(id)).items;
    const problem = expectProblem(await month.patch(entry!, { monthlyInvestment: '999' }), 409, 'period-locked');
    expect(problem.detail).toContain('2025年3月');
    expect((await month.entries(id)).items).toEqual([entry]);
    const [set] = await month.sets(id);
    expectProblem(await month.setStep(set!, 'return', { reason: 'x' }), 409, 'period-locked');
  });

  it('of a set that is handed in or approved is refused until it is returned', async () => {
    const { id } = await month.opened('2025-04');
    await month.fillAll(id);
    const [entry] = (await month.entries(id)).items;
    const submitted = await month.setStepped((await month.sets(id))[0]!, 'submit');
    expectProblem(await month.patch(entry!, { problems: 'x' }), 409, 'entry-set-not-editable');
    const approved = await month.setStepped(submitted, 'approve');
    expectProblem(await month.patch(entry!, { problems: 'x' }), 409, 'entry-set-not-editable');
    await month.setStepped(approved, 'return', { reason: '请补充存在问题' });
    await month.saved(entry!, { problems: '用地指标' });
  });

  it('that is in no period is not found', async () => {
    expectProblem(await month.patch({ id: uuid(), version: 1 }, { problems: 'x' }), 404, 'not-found');
    expectProblem(await month.step((await month.period('2025-05')).id, 'lock'), 409, 'period-step-not-allowed');
    answered(await month.step((await month.period('2025-05')).id, 'open'));
  });
});
