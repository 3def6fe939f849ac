import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { BlockerDetail } from './blocker-response.dto.js';
import { aBlocker, ASSIGN, memberOf, step, stepped } from './testing/a-blocker.js';

const REQUEST = { step: 'request', leadOrganizationId: 'binhai-bureau', deadline: '2199-06-30' };

describe('a blocker between provinces', () => {
  let t: TestApp;
  let group: Visitor;
  let hebei: Visitor;
  let tangshan: Visitor;
  let binhai: Visitor;
  let tianjin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    group = await t.signedIn('industry-group');
    hebei = await memberOf(t, 'hebei-department', 'reviewer');
    tangshan = await memberOf(t, 'tangshan-bureau');
    binhai = await memberOf(t, 'binhai-bureau');
    tianjin = await memberOf(t, 'tianjin-department', 'reviewer');
  });
  afterAll(() => t.close());

  const show = async (visitor: Visitor, { id }: { id: string }) =>
    (await visitor.get(`/api/blockers/${id}`).expect(200)).body as BlockerDetail;
  const stepsOf = ({ allowedSteps, otherSteps }: BlockerDetail) => ({
    own: allowedSteps.map((one) => one.step),
    others: otherSteps.map((one) => `${one.step}: ${one.by}`),
  });

  it('is ordered within the own province, and asked for across its border', async () => {
    const raised = await aBlocker(tangshan, { title: '临港工业用地指标不足' });
    const answer = await step(tangshan, raised, { ...REQUEST, step: 'assign' });
    const problem = expectProblem(answer, 403, 'order-across-border');
    expect(problem.detail).toContain('商请');
    expect(answer.body.errors).toMatchObject([{ field: 'leadOrganizationId', code: 'order-across-border' }]);
    expect((await show(tangshan, raised)).status).toBe('raised');
    expect(await stepped(tangshan, raised, ASSIGN)).toMatchObject({ status: 'assigned' });
    const asked = await stepped(hebei, await aBlocker(tangshan), REQUEST);
    expect(asked).toMatchObject({ status: 'assigned', steps: [{ step: 'request' }] });
    expect(await stepped(group, await aBlocker(tangshan), { ...REQUEST, step: 'assign' })).toMatchObject({
      status: 'assigned',
    });
  });

  it('is declined with a reason, or taken up', async () => {
    const asked = await stepped(tangshan, await aBlocker(tangshan), REQUEST);
    expectProblem(await step(binhai, asked, { step: 'return', reason: '不办' }), 409, 'blocker-step-not-allowed');
    const declined = await stepped(binhai, asked, { step: 'decline', reason: '不属本市职责' });
    expect(declined).toMatchObject({ status: 'raised', steps: [{}, { step: 'decline', reason: '不属本市职责' }] });
    const again = await stepped(tangshan, declined, REQUEST);
    const working = await stepped(tianjin, again, { step: 'accept' }, { step: 'start' });
    expect(working).toMatchObject({ status: 'in-progress', abilities: { update: true, note: true } });
  });

  it('offers each side its own steps, and says whose the others are', async () => {
    const raised = await aBlocker(tangshan);
    expect(stepsOf(await show(hebei, raised))).toEqual({ own: ['assign', 'request'], others: [] });
    expect(stepsOf(await show(binhai, raised))).toEqual({ own: [], others: ['assign: raising', 'request: raising'] });
    const asked = await stepped(tangshan, raised, REQUEST);
    expect(stepsOf(await show(tangshan, asked))).toEqual({
      own: ['extend'],
      others: ['accept: lead', 'decline: lead'],
    });
    expect(stepsOf(await show(binhai, asked))).toEqual({ own: ['accept', 'decline'], others: ['extend: raising'] });
    expect(stepsOf(await show(group, asked)).others).toEqual([]);
    expectProblem(await step(tangshan, asked, { step: 'accept' }), 403, 'out-of-scope');
    const done = await stepped(binhai, asked, { step: 'accept' }, { step: 'start' }, CLOSING);
    expectProblem(await step(binhai, done, { step: 'close' }), 403, 'out-of-scope');
    expect(await stepped(hebei, done, { step: 'close' })).toMatchObject({ status: 'closed' });
  });

  it('is read by everybody and changed by those who raised it or deal with it', async () => {
    const raised = await aBlocker(tangshan, { title: '甲' });
    const change = (visitor: Visitor, version: number) =>
      visitor.patch(`/api/blockers/${raised.id}`).send({ version, measures: '共建' });
    expect((await show(binhai, raised)).abilities).toMatchObject({ update: false, note: false });
    // Reach is asked before anything else: neither the version nor the content matters.
    expectProblem(await change(binhai, 99), 403, 'out-of-scope');
    const note = (visitor: Visitor) => visitor.post(`/api/blockers/${raised.id}/notes`).send({ text: '已对接' });
    expectProblem(await note(binhai), 403, 'out-of-scope');
    await note(hebei).expect(200);
    const asked = await stepped(tangshan, raised, REQUEST);
    expect((await change(binhai, asked.version).expect(200)).body).toMatchObject({ measures: '共建' });
    await note(tianjin).expect(200);
    expectProblem(await note(tangshan), 403, 'out-of-scope');
  });

  it('is raised for the own organization and those below it only', async () => {
    const post = (visitor: Visitor, organizationId: string) =>
      visitor
        .post('/api/blockers')
        .send({ kind: 'missing-link', level: 'province', title: '乙', organizationId, raisedOn: '2999' });
    const refused = await post(tangshan, 'binhai-bureau');
    expectProblem(refused, 403, 'out-of-scope');
    expect(refused.body.errors).toMatchObject([{ field: 'organizationId' }]);
    expectProblem(await post(tangshan, 'hebei-department'), 403, 'out-of-scope');
    expectProblem(await post(hebei, 'tangshan-bureau'), 422, 'validation-failed');
    const own = await aBlocker(tangshan);
    const given = { version: own.version, organizationId: 'binhai-bureau' };
    expectProblem(await tangshan.patch(`/api/blockers/${own.id}`).send(given), 403, 'out-of-scope');
  });
});

const CLOSING = { step: 'request-closing', resolution: '已落实' };
