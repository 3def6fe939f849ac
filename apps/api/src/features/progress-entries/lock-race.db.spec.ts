import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import type { EntrySetResponse } from './sets/entry-set.dto.js';
import type { PeriodResponse } from './periods/period.dto.js';
import type { EntryResponse } from './progress-entry.dto.js';
import { answered, COMPLETE, Month } from './testing/a-month.js';

const PROJECTS = 6;

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('locking and submitting while others type', () => {
  let t: TestApp;
  let month: Month;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const clerk = await t.signedIn('clerk');
    month = await Month.of(t);
    const signed = aProject().inStage('signed').with({ stageOn: '2025-01-10' }).ownedBy('tangshan-bureau');
    for (let i = 0; i < PROJECTS; i++) await signed.savedBy(clerk);
  });
  afterAll(() => t.close());

  const typed = (entries: EntryResponse[], round: number) =>
    entries.map(async (entry, i) => {
      await later(i * 8);
      return month.patch(entry, { monthlyInvestment: String(1000 * round + i) });
    });

  /** The set is handed in, approved and the month locked, one right after the other. */
  const lockAfter = async (milliseconds: number, id: string, set: EntrySetResponse) => {
    await later(milliseconds);
    await month.setStepped(await month.setStepped(set, 'submit'), 'approve');
    return answered<PeriodResponse>(await month.step(id, 'lock'));
  };

  it('the snapshot holds exactly what was saved, and nothing is saved afterwards', async () => {
    const outcomes = new Set<number>();
    // Locking begins before, among and after the saves, so that each comes first at some time.
    for (const [round, start] of [0, 20, 40, 60, 300].entries()) {
      const name = `2025-0${String(round + 3)}`;
      const { id } = await month.opened(name);
      await month.fillAll(id);
      answered(await month.step(id, 'close'));
      const [set] = await month.sets(id);
      const entries = (await month.entries(id)).items;
      const [{ snapshot }, ...saves] = await Promise.all([lockAfter(start, id, set!), ...typed(entries, round + 1)]);
      for (const save of saves) {
        outcomes.add(save.status);
        if (save.status !== 200)
          expect(expectProblem(save, 409).code).toMatch(/^(entry-set-not-editable|period-locked)$/);
      }
      const rows = await t.sql<{ amount: string; live: string }>(
        `select s.content ->> 'monthlyInvestment' as amount, trim_scale(e.monthly_investment)::text as live
           from snapshot_row s join progress_entry e on e.project_id = s.record_id::uuid and e.period_id = $2
          where s.snapshot_id = $1 and s.kind = 'project'`,
        [snapshot?.id, id],
      );
      expect(rows).toHaveLength(PROJECTS);
      for (const row of rows) expect(row.amount).toBe(row.live);
      const saved = saves.filter(({ status }) => status === 200).length;
      expect(rows.filter(({ live }) => live !== COMPLETE.monthlyInvestment)).toHaveLength(saved);
    }
    expect([...outcomes].sort()).toEqual([200, 409]);
  });

  it('a set is handed in with what was saved: no entry of a submitted set changes any more', async () => {
    for (const [round, name] of ['2025-08', '2025-09', '2025-10', '2025-11'].entries()) {
      const { id } = await month.opened(name);
      await month.fillAll(id);
      const entries = (await month.entries(id)).items;
      const [set] = await month.sets(id);
      const [submitted, ...saves] = await Promise.all([month.setStep(set!, 'submit'), ...typed(entries, round + 1)]);
      const { submittedAt } = answered<{ submittedAt: string }>(submitted);
      const refused = saves.filter(({ status }) => status !== 200);
      for (const save of refused) expectProblem(save, 409, 'entry-set-not-editable');
      const after = (await month.entries(id)).items;
      const changed = after.filter((entry) => entry.monthlyInvestment !== COMPLETE.monthlyInvestment);
      expect(changed).toHaveLength(PROJECTS - refused.length);
      expect(submittedAt).toEqual(expect.any(String));
    }
  });
});
