import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { COMPLETE, Month } from './testing/a-month.js';

describe('what an approved entry makes of its project', () => {
  let t: TestApp;
  let clerk: Visitor;
  let month: Month;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    month = await Month.of(t);
  });
  afterAll(() => t.close());

  const project = async (id: string) => (await clerk.get(`/api/projects/${id}`).expect(200)).body;

  it('is a dated move to the stage, with its dates and 是否入统; only approving does it', async () => {
    const signed = aProject().inStage('completed').with({ actualStart: '2024-03-01', actualCompletion: '2025-02-20' });
    const { id } = await signed.ownedBy('tangshan-bureau').savedBy(clerk);
    const still = await aProject().inStage('signed').ownedBy('tangshan-bureau').savedBy(clerk);
    const period = await month.opened('2025-06');
    await month.fillAll(period.id);
    const entry = await month.entryOf(period.id, id);
    const says = { stage: 'in-production', actualProduction: '2025-06-10', inStatistics: true };
    await month.saved(entry, says);
    const handedIn = await month.setStepped((await month.sets(period.id))[0]!, 'submit');
    expect(await project(id)).toMatchObject({ stage: 'completed', version: 1 });
    await month.setStepped(handedIn, 'approve');
    const after = await project(id);
    expect(after).toMatchObject({ ...says, version: 2 });
    expect(after.stages).toContainEqual({ stage: 'in-production', enteredOn: expect.any(String), reason: null });
    expect(await project(still.id)).toMatchObject({ version: 1 });
    const history = await (await t.signedIn('industry-group')).get(`/api/projects/${id}/history`).expect(200);
    expect(history.body.items[0].changes).toContainEqual(
      expect.objectContaining({ field: 'stage', before: 'completed', after: 'in-production' }),
    );
  });

  it('is refused when the project moved elsewhere in the meantime', async () => {
    const { id, version } = await aProject()
      .inStage('under-construction')
      .ownedBy('binhai-bureau')
      .with({ actualStart: '2025-01-01' })
      .savedBy(clerk);
    const period = await month.opened('2025-07');
    const moves = { ...COMPLETE, stage: 'completed', actualCompletion: '2025-07-01' };
    await month.saved(await month.entryOf(period.id, id), moves);
    const set = (await month.sets(period.id)).find((one) => one.organization.shortName === '滨海新区工信局');
    const handedIn = await month.setStepped(set!, 'submit');
    const back = { version, stage: 'planned-start', stageReason: '停工重新论证', actualStart: null };
    await clerk.patch(`/api/projects/${id}`).send(back).expect(200);
    const problem = expectProblem(await month.setStep(handedIn, 'approve'), 409, 'entries-with-errors');
    expect(problem.errors?.map(({ code }) => code)).toContain('stage-skipped');
    expect(await project(id)).toMatchObject({ stage: 'planned-start' });
  });
});
