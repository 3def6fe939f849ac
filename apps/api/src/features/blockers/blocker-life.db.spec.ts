import { todayInShanghai } from '@lianqun/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { BlockerDetail } from './blocker-response.dto.js';
import { aBlocker, ASSIGN, stepped } from './testing/a-blocker.js';

const daysAgo = (days: number) => todayInShanghai(new Date(Date.now() - days * 86_400_000));

describe('a blocker from raising to closing', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('industry-group');
  });
  afterAll(() => t.close());

  const show = async (id: string) => (await clerk.get(`/api/blockers/${id}`).expect(200)).body as BlockerDetail;

  it('goes from hand to hand, and every step is kept with its day, its reason and who took it', async () => {
    const raised = await aBlocker(clerk, {
      ...{ raisedOn: daysAgo(40), title: '高纯氢阀门依赖进口', organizationId: 'binhai-bureau' },
    });
    expect(raised).toMatchObject({
      status: 'raised',
      version: 1,
      raisedBy: { shortName: '滨海新区工信局' },
      lead: null,
      light: { light: 'none', reasons: [{ code: 'blocker-not-assigned' }] },
      allowedSteps: [
        { step: 'assign', needs: ['leadOrganizationId', 'deadline'] },
        { step: 'request', needs: ['leadOrganizationId', 'deadline'] },
      ],
    });
    const assigned = await stepped(clerk, raised, {
      ...{ ...ASSIGN, takenOn: daysAgo(39), responsiblePerson: '李四' },
      assistingIds: ['shijiazhuang-bureau', 'tangshan-bureau'],
    });
    expect(assigned).toMatchObject({
      ...{ status: 'assigned', version: 2, lead: { shortName: '唐山市工信局' }, responsiblePerson: '李*' },
      assisting: [{ shortName: '石家庄市工信局' }],
      ...{ deadline: '2199-06-30', originalDeadline: '2199-06-30' },
      light: { light: 'green', reasons: [{ text: expect.stringContaining('2199-06-30') }] },
    });
    const back = { step: 'return', reason: '不属本单位职责' };
    const returned = await stepped(clerk, assigned, back);
    expect(returned).toMatchObject({ status: 'raised', allowedSteps: [{ step: 'assign' }, { step: 'request' }] });
    const working = await stepped(clerk, returned, ASSIGN, { step: 'accept' }, { step: 'start' });
    const extended = await stepped(clerk, working, { step: 'extend', deadline: '2199-12-31', reason: '设备到货推迟' });
    expect(extended).toMatchObject({ status: 'in-progress', deadline: '2199-12-31', originalDeadline: '2199-06-30' });
    expect(extended.light.reasons.map(({ code }) => code)).toContain('blocker-extended');
    const asked = await stepped(clerk, extended, { step: 'request-closing', resolution: '已完成国产替代' });
    expect(asked).toMatchObject({ status: 'closing-requested', resolution: '已完成国产替代', closedOn: null });
    const closed = await stepped(
      clerk,
      asked,
      { step: 'reject-closing', reason: '请补充验收材料' },
      { step: 'request-closing', resolution: '已验收' },
      { step: 'close' },
    );
    expect(closed).toMatchObject({ status: 'closed', closedOn: daysAgo(0), resolution: '已验收', allowedSteps: [] });
    expect(closed.light).toMatchObject({ light: 'none' });
    expect(closed.steps.map(({ step, fromStatus, toStatus }) => `${step}: ${fromStatus} → ${toStatus}`)).toEqual([
      'assign: raised → assigned',
      'return: assigned → raised',
      'assign: raised → assigned',
      'accept: assigned → accepted',
      'start: accepted → in-progress',
      'extend: in-progress → in-progress',
      'request-closing: in-progress → closing-requested',
      'reject-closing: closing-requested → in-progress',
      'request-closing: in-progress → closing-requested',
      'close: closing-requested → closed',
    ]);
    expect(closed.steps[0]).toMatchObject({
      takenOn: daysAgo(39),
      deadline: '2199-06-30',
      lead: { name: expect.any(String) },
    });
    expect(closed.steps[1]).toMatchObject({
      reason: '不属本单位职责',
      takenByName: expect.stringMatching(/^industry-group-/),
    });
  });

  it('turns red past its deadline, and yellow without a note in the last closed month', async () => {
    const late = await stepped(clerk, await aBlocker(clerk, { raisedOn: '2024-01-05' }), {
      ...{ ...ASSIGN, takenOn: '2024-01-10', deadline: '2024-02-01' },
    });
    expect(late.light).toMatchObject({ light: 'red', reasons: [{ code: 'blocker-overdue' }] });
    const silent = await stepped(
      clerk,
      await aBlocker(clerk, { raisedOn: '2024-01-05' }),
      { ...ASSIGN, takenOn: '2024-01-10' },
      { step: 'accept', takenOn: '2024-01-11' },
    );
    expect(silent.light).toMatchObject({ light: 'green', period: null });
    await t.sql(
      `insert into reporting_period (id, first_month, last_month, status, opens_on, closes_on, cutoff_on)
       values (gen_random_uuid(), '2024-03', '2024-03', 'locked', '2024-03-25', '2024-04-05', '2024-03-31')`,
    );
    expect((await show(silent.id)).light).toMatchObject({ light: 'yellow', period: '2024-03' });
    const note = { text: '已与三家企业对接', notedOn: '2024-03-20' };
    const noted = await clerk.post(`/api/blockers/${silent.id}/notes`).send(note).expect(200);
    expect(noted.body).toMatchObject({ light: { light: 'green' }, version: silent.version });
    expect(noted.body.notes).toMatchObject([{ ...note, createdByName: expect.any(String) }]);
  });

  it('tells its history in the words of the ledger', async () => {
    const blocker = await stepped(clerk, await aBlocker(clerk), ASSIGN);
    await clerk.post(`/api/blockers/${blocker.id}/notes`).send({ text: '首次会商' }).expect(200);
    const admin = await t.signedIn('industry-group');
    const { items } = (await admin.get(`/api/blockers/${blocker.id}/history`).expect(200)).body;
    expect(items).toHaveLength(3);
    expect(items[0].changes).toEqual([{ field: 'notes', before: null, after: '首次会商' }]);
    expect(items[1].changes).toEqual(
      expect.arrayContaining([
        { field: 'status', before: 'raised', after: 'assigned' },
        { field: 'leadOrganizationId', before: null, after: '唐山市工业和信息化局' },
        { field: 'deadline', before: null, after: '2199-06-30' },
      ]),
    );
    expect(items[2]).toMatchObject({ operation: 'insert' });
  });
});
