import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import type { EntryResponse } from './progress-entry.dto.js';
import { COMPLETE, Month } from './testing/a-month.js';

describe('what is typed or pasted into an entry', () => {
  let t: TestApp;
  let month: Month;
  let periodId: string;
  let projectId: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const clerk = await t.signedIn('clerk');
    month = await Month.of(t);
    const project = aProject().inStage('under-construction').ownedBy('tangshan-bureau').worth('1000');
    ({ id: projectId } = await project.savedBy(clerk));
    periodId = (await month.opened('2025-06')).id;
  });
  afterAll(() => t.close());

  const entry = (): Promise<EntryResponse> => month.entryOf(periodId, projectId);

  it.each([
    ['monthlyInvestment', 'number-in-words', '约五百'],
    ['monthlyInvestment', 'not-a-number', '基本完成'],
    ['monthlyInvestment', 'unit-unclear', '100万美元'],
    ['monthlyInvestment', 'money-out-of-range', '1000000000000'],
    ['monthlyInvestment', 'must-be-decimal', '0.1234567'],
    ['monthlyInvestment', 'must-be-string', true],
    ['fundsInPlace', 'not-a-number', '——'],
    ['actualStart', 'date-ambiguous', '6月1日'],
    ['actualCompletion', 'not-a-date', '2025-02-30'],
    ['stage', 'must-be-one-of', '在建'],
    ['noChangeReason', 'must-be-one-of', '下雪'],
    ['imageProgress', 'too-long', 'x'.repeat(1001)],
    ['inStatistics', 'must-be-boolean', '是'],
    ['explanations', 'must-be-string', { 'total-above-limit': 1 }],
    ['explanations', 'not-allowed', { whatever: 'x' }],
  ])('refuses %s at its field with %s, and saves nothing of the rest', async (field, code, value) => {
    const before = await entry();
    const refused = refusedFields(await month.patch(before, { progress: '其余', [field]: value }));
    expect(Object.values(refused)).toEqual([code]);
    expect(Object.keys(refused)[0]).toMatch(new RegExp(`^${field}`));
    expect(await entry()).toEqual(before);
  });

  it('takes amounts as people write them, and a reduction with its reason', async () => {
    const written = await month.saved(await entry(), { monthlyInvestment: '1,200.50万元', fundsInPlace: 0.1 });
    expect(written).toMatchObject({ monthlyInvestment: '1200.5', fundsInPlace: '0.1' });
    const reduced = await month.saved(written, { monthlyInvestment: '-30' });
    expect(reduced.checks).toContainEqual(
      expect.objectContaining({ severity: 'error', field: 'reductionReason', code: 'entry-reduction-reason' }),
    );
    const explained = await month.saved(reduced, { reductionReason: '上月多报' });
    expect(explained.checks.map(({ code }) => code)).not.toContain('entry-reduction-reason');
    expect(explained.derived).toMatchObject({ yearInvestment: '-30' });
  });

  it('clears a field with null or a blank', async () => {
    const filled = await month.saved(await entry(), { progress: '浇筑', monthlyInvestment: '5' });
    const cleared = await month.saved(filled, { progress: ' ', monthlyInvestment: null });
    expect(cleared).toMatchObject({ progress: null, monthlyInvestment: null });
  });

  it('keeps 投产 without its dates, names what is missing, and does not hand it in', async () => {
    const moved = await month.saved(await entry(), { ...COMPLETE, stage: 'completed' });
    expect(moved.checks).toContainEqual(
      expect.objectContaining({ severity: 'error', field: 'actualCompletion', code: 'stage-needs-date' }),
    );
    const skipped = await month.saved(moved, { stage: 'in-production' });
    expect(skipped.checks).toContainEqual(expect.objectContaining({ field: 'stage', code: 'stage-skipped' }));
    const [set] = await month.sets(periodId);
    expectProblem(await month.setStep(set!, 'submit'), 409, 'entries-with-errors');
  });

  it('names both dates that 投产 lacks, each at its field, and is content once they are there', async () => {
    const completed = aProject().inStage('completed').ownedBy('tangshan-bureau');
    const { id } = await completed.savedBy(await t.signedIn('clerk'));
    await t.sql(`update project set actual_completion = null where id = $1`, [id]);
    const added = await month.added(periodId, id);
    const moved = await month.saved(added, { ...COMPLETE, stage: 'in-production' });
    expect(moved.checks.map(({ field, code }) => [field, code])).toEqual([
      ['actualCompletion', 'production-needs-completion'],
      ['actualProduction', 'stage-needs-date'],
    ]);
    for (const check of moved.checks) expect(check.message).toMatch(/投产/);
    const dated = { actualCompletion: '2025-05-20', actualProduction: '2025-06-20' };
    expect((await month.saved(moved, dated)).checks).toEqual([]);
  });

  it('explains a warning under its code', async () => {
    const big = { ...COMPLETE, stage: 'under-construction', monthlyInvestment: '1300' };
    const above = await month.saved(await entry(), big);
    expect(above.checks).toMatchObject([{ severity: 'warning', code: 'total-above-limit', explained: false }]);
    const explained = await month.saved(above, { explanations: { 'total-above-limit': '概算已调整' } });
    expect(explained.checks).toMatchObject([{ code: 'total-above-limit', explained: true }]);
  });
});
