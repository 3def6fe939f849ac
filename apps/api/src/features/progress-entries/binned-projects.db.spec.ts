import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { COMPLETE, Month } from './testing/a-month.js';

describe('the month of a project that is put into the recycle bin', () => {
  let t: TestApp;
  let month: Month;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    month = await Month.of(t);
    group = await t.signedIn('industry-group');
  });
  afterAll(() => t.close());

  const snapshotOf = (periodId: string) =>
    t.sql<{ id: string }>(
      `select r.record_id as id from period_snapshot s join snapshot_row r on r.snapshot_id = s.id
        where s.period_id = $1 and r.kind = 'project' and s.edition = (
              select max(edition) from period_snapshot where period_id = $1)`,
      [periodId],
    );

  it('owes no entry, is in no sum, and comes back with what was filled in', async () => {
    const underway = aProject().inStage('under-construction').worth('1000');
    const [kept, binned] = [await underway.savedBy(group), await underway.savedBy(group)];
    const period = await month.opened('2031-03');
    const entry = await month.saved(await month.entryOf(period.id, binned.id), COMPLETE);
    const shown = async () => (await month.entries(period.id)).items.map(({ project }) => project.id).sort();
    expect(await shown()).toEqual([kept.id, binned.id].sort());
    await group.delete(`/api/projects/${binned.id}`).query({ version: 1 }).expect(204);
    expect(await shown()).toEqual([kept.id]);
    expectProblem(await month.patch(entry, { imageProgress: '改' }), 404, 'not-found');
    expect(await month.show(period.id)).toMatchObject({ owed: 1, filled: 0 });
    await group.post(`/api/project-bin/${binned.id}/restore`).expect(200);
    expect(await shown()).toEqual([kept.id, binned.id].sort());
    expect((await month.entryOf(period.id, binned.id)).monthlyInvestment).toBe('100');
    await group.delete(`/api/projects/${binned.id}`).query({ version: 3 }).expect(204);
    // The month is closed and locked without it.
    await month.lockFilled(period.id);
    expect((await snapshotOf(period.id)).map(({ id }) => id)).toEqual([kept.id]);
    // What was locked with a project says so for ever.
    const { version } = (await group.get(`/api/projects/${kept.id}`).expect(200)).body as { version: number };
    await group.delete(`/api/projects/${kept.id}`).query({ version }).expect(204);
    expect((await snapshotOf(period.id)).map(({ id }) => id)).toEqual([kept.id]);
  });
});
