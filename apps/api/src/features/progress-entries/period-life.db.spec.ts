import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { PeriodResponse } from './periods/period.dto.js';
import { answered, COMPLETE, Month } from './testing/a-month.js';

describe('a period from opening to locking', () => {
  let t: TestApp;
  let clerk: Visitor;
  let admin: Visitor;
  let month: Month;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    admin = await t.signedIn('industry-group');
    month = await Month.of(t);
    const since = { stageOn: '2025-01-10', actualStart: '2025-01-10' };
    const project = (name: string, owner: string) => aProject().named(name).ownedBy(owner);
    await project('甲', 'tangshan-bureau').inStage('signed').with({ stageOn: '2025-01-10' }).savedBy(clerk);
    await project('乙', 'tangshan-bureau').inStage('under-construction').with(since).savedBy(clerk);
    await project('丙', 'binhai-bureau').inStage('planned-start').with({ stageOn: '2025-01-10' }).savedBy(clerk);
  });
  afterAll(() => t.close());

  it('is opened, filled in, handed in, returned, approved, closed, locked, and reopened for a second edition', async () => {
    const opened = await month.opened('2025-03');
    expect(opened).toMatchObject({ status: 'open', label: '2025年3月', owed: 3, filled: 0, sets: { notStarted: 2 } });
    expect(opened.daysLeft).toBeGreaterThan(0);

    await month.fillAll(opened.id);
    const [binhai, tangshan] = await month.sets(opened.id);
    expect(tangshan).toMatchObject({ status: 'filling', owed: 2, filled: 2, errors: 0, warnings: 0 });
    const handedIn = await month.setStepped(tangshan!, 'submit');
    expect(handedIn).toMatchObject({ status: 'submitted', submittedByName: expect.any(String), reviewedAt: null });
    const returned = await month.setStepped(handedIn, 'return', { reason: '到位资金请核对' });
    expect(returned).toMatchObject({ status: 'returned', reason: '到位资金请核对' });
    const [entry] = (await month.entries(opened.id, returned.organization.id)).items;
    await month.saved(entry!, { fundsInPlace: '60' });
    await month.setStepped(await month.setStepped(returned, 'submit'), 'approve');
    await month.setStepped(await month.setStepped(binhai!, 'submit'), 'approve');

    expect(answered(await month.step(opened.id, 'close'))).toMatchObject({ status: 'closed', sets: { approved: 2 } });
    const locked = answered<PeriodResponse>(await month.step(opened.id, 'lock'));
    expect(locked).toMatchObject({
      status: 'locked',
      sets: { locked: 2 },
      snapshot: { edition: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      allowedSteps: [{ step: 'reopen', reason: null }],
    });
    const rows = await t.sql(`select from snapshot_row where snapshot_id = $1 and kind = 'project'`, [
      locked.snapshot?.id,
    ]);
    expect(rows).toHaveLength(3);

    expectProblem(await month.step(opened.id, 'reopen'), 422, 'validation-failed');
    const reopened = answered<PeriodResponse>(await month.step(opened.id, 'reopen', { reason: '一处金额有误' }));
    expect(reopened).toMatchObject({ status: 'open', sets: { approved: 2 }, filled: 3 });
    const again = (await month.sets(opened.id)).find((set) => set.id === returned.id);
    const back = await month.setStepped(again!, 'return', { reason: '更正' });
    await month.saved((await month.entries(opened.id, back.organization.id)).items[0]!, { monthlyInvestment: '90' });
    await month.setStepped(await month.setStepped(back, 'submit'), 'approve');
    answered(await month.step(opened.id, 'close'));
    const second = answered<PeriodResponse>(await month.step(opened.id, 'lock'));
    expect(second.snapshot).toMatchObject({ edition: 2 });
    expect(second.snapshot?.digest).not.toBe(locked.snapshot?.digest);
  });

  it('is not locked while a set is neither approved nor excused, and says whose', async () => {
    const { id } = await month.opened('2025-04');
    await month.fillAll(id);
    answered(await month.step(id, 'close'));
    const problem = expectProblem(await month.step(id, 'lock'), 409, 'sets-not-approved');
    expect(problem.detail).toContain('滨海新区工信局');
    expect((await month.show(id)).allowedSteps).toContainEqual({
      step: 'lock',
      reason: expect.stringContaining('滨海新区工信局'),
    });
    expect(await t.sql('select from period_snapshot where period_id = $1', [id])).toEqual([]);
    const [binhai, tangshan] = await month.sets(id);
    expectProblem(await month.setStep(binhai!, 'excuse'), 422, 'validation-failed');
    const excused = await month.setStepped(binhai!, 'excuse', { reason: '机构调整' });
    expect(excused).toMatchObject({ status: 'excused', reason: '机构调整' });
    await month.setStepped(await month.setStepped(tangshan!, 'submit'), 'approve');
    expect(answered(await month.step(id, 'lock'))).toMatchObject({ status: 'locked', sets: { excused: 1, locked: 1 } });
  });

  it('is locked after the ones before it, for sums carry on', async () => {
    const [may, june] = [await month.opened('2025-05'), await month.opened('2025-06')];
    await month.fillAll(june.id);
    await month.approveAll(june.id);
    answered(await month.step(june.id, 'close'));
    const problem = expectProblem(await month.step(june.id, 'lock'), 409, 'period-steps-out-of-order');
    expect(problem.detail).toContain('2025年5月');
    await month.lockFilled(may.id);
    answered(await month.step(june.id, 'lock'));
  });

  it('takes each step from its own status only, on its own version, by those who may', async () => {
    const { id, version } = await month.period('2025-07');
    for (const step of ['close', 'lock', 'reopen'] as const) {
      expectProblem(await month.step(id, step, { reason: 'x' }), 409, 'period-step-not-allowed');
    }
    expectProblem(await clerk.post(`/api/reporting-periods/${id}/open`).send({ version }), 403, 'forbidden');
    const open = () => admin.post(`/api/reporting-periods/${id}/open`).send({ version });
    const answers = await Promise.all([open(), open(), open()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const answer of answers) if (answer.status === 409) expectProblem(answer, 409, 'stale-version');
    expect((await month.entries(id)).items).toHaveLength(3);
    await month.fillAll(id);
  });

  it('hands nothing in that is missing, wrong or not explained, and names every fault', async () => {
    const { id } = await month.opened('2025-08');
    const [binhai, tangshan] = await month.sets(id);
    const missing = await month.setStep(tangshan!, 'submit');
    const problem = expectProblem(missing, 409, 'entries-incomplete');
    expect(problem.detail).toContain('甲、乙');
    expect(problem.errors).toContainEqual(
      expect.objectContaining({ code: 'entry-missing', params: expect.objectContaining({ project: '甲' }) }),
    );
    const [entry] = (await month.entries(id, binhai!.organization.id)).items;
    const filled = await month.saved(entry!, { ...COMPLETE, imageProgress: entry!.last?.imageProgress });
    expect(filled.checks).toMatchObject([{ severity: 'warning', code: 'image-unchanged', explained: false }]);
    const [set] = await month.sets(id);
    expect(set).toMatchObject({ errors: 0, warnings: 1 });
    expectProblem(await month.setStep(set!, 'submit'), 409, 'entries-with-errors');
    await month.saved(filled, { noChangeReason: 'winter-stop' });
    await month.setStepped(set!, 'submit');
  });

  it('leaves returning, approving and excusing to reviewers', async () => {
    const { id } = await month.opened('2025-09');
    const [set] = await month.sets(id);
    for (const step of ['approve', 'return', 'excuse']) {
      const answer = await clerk
        .post(`/api/entry-sets/${set!.id}/steps`)
        .send({ version: set!.version, step, reason: 'x' });
      expectProblem(answer, 403, 'forbidden');
    }
    expectProblem(await month.setStep(set!, 'approve'), 409, 'entry-set-step-not-allowed');
  });
});
