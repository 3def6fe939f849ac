import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { aBlocker, ASSIGN, step, stepped } from './testing/a-blocker.js';

describe('a step that cannot be taken', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('industry-group');
  });
  afterAll(() => t.close());

  it('from this status is refused with the steps that are', async () => {
    const blocker = await aBlocker(clerk);
    const answer = await step(clerk, blocker, { step: 'close' });
    const problem = expectProblem(answer, 409, 'blocker-step-not-allowed');
    expect(problem.detail).toContain('待交办');
    expect(problem.detail).toContain('销号');
    expect(answer.body.params).toMatchObject({ allowed: ['assign', 'request'] });
    const working = await stepped(clerk, blocker, ASSIGN, { step: 'accept' }, { step: 'start' });
    const again = await step(clerk, working, { step: 'accept' });
    expectProblem(again, 409, 'blocker-step-not-allowed');
    expect(again.body.params).toMatchObject({ allowed: ['return', 'request-closing', 'extend'] });
    expect((await clerk.get(`/api/blockers/${blocker.id}`)).body).toMatchObject({ version: 4, status: 'in-progress' });
  });

  it.each([
    [{}, { leadOrganizationId: 'lead-required', deadline: 'deadline-required' }],
    [{ ...ASSIGN, deadline: '六月底' }, { deadline: 'not-a-date' }],
    [{ ...ASSIGN, deadline: '2020-01-01' }, { deadline: 'deadline-before-step' }],
    [{ ...ASSIGN, leadOrganizationId: '某局' }, { leadOrganizationId: 'organization-unknown' }],
    [{ ...ASSIGN, assistingIds: ['某局'] }, { assistingIds: 'organization-unknown' }],
    [{ ...ASSIGN, takenOn: '2999-01-01' }, { takenOn: 'not-a-date' }],
    [{ ...ASSIGN, takenOn: '2100-01-01' }, { takenOn: 'date-in-future' }],
    [{ ...ASSIGN, takenOn: '2001-01-01' }, { takenOn: 'date-too-early' }],
  ])('assigned with %j is refused at its fields', async (fields, errors) => {
    const blocker = await aBlocker(clerk);
    expect(refusedFields(await step(clerk, blocker, { step: 'assign', ...fields }))).toEqual(errors);
  });

  it('without what it needs is refused at its field', async () => {
    const blocker = await stepped(clerk, await aBlocker(clerk), ASSIGN, { step: 'accept' });
    expect(refusedFields(await step(clerk, blocker, { step: 'return', reason: ' ' }))).toEqual({
      reason: 'reason-required',
    });
    const sooner = { step: 'extend', reason: '调整', deadline: '2199-06-30' };
    expect(refusedFields(await step(clerk, blocker, sooner))).toEqual({ deadline: 'deadline-not-later' });
    const working = await stepped(clerk, blocker, { step: 'start' });
    expect(refusedFields(await step(clerk, working, { step: 'request-closing' }))).toEqual({
      resolution: 'resolution-required',
    });
    expect(refusedFields(await step(clerk, working, { step: 'vanish' }))).toEqual({ step: 'must-be-one-of' });
  });

  it('on a version that is no longer the latest is refused with the record as it stands', async () => {
    const blocker = await aBlocker(clerk);
    const answers = await Promise.all([1, 2, 3].map(() => step(clerk, blocker, ASSIGN)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409)) {
      expectProblem(answer, 409, 'stale-version');
      expect(answer.body.current).toMatchObject({ status: 'assigned', version: 2 });
    }
    expect((await clerk.get(`/api/blockers/${blocker.id}`)).body.steps).toHaveLength(1);
  });

  it('is for those who handle blockers', async () => {
    const blocker = await aBlocker(clerk);
    expectProblem(await step(await t.signedIn('viewer'), blocker, ASSIGN), 403, 'forbidden');
  });
});
