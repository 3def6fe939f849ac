import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { DEADLINE_JOB } from './blocker-deadlines.js';
import { aBlocker, ASSIGN, stepped } from '../testing/a-blocker.js';

const daysFromNow = (days: number) => todayInShanghai(new Date(Date.now() + days * 86_400_000));

describe('of a blocker', () => {
  let t: TestApp;
  /** Raises it, for a bureau of Hebei. */
  let raising: Visitor;
  let lead: Visitor;

  const person = async (username: string, role: string, organizationKey: string) => {
    await t.account(username, [role], { organizationKey });
    const visitor = t.visitor();
    await visitor.post('/api/session').send({ username, password: PASSWORD }).expect(201);
    return visitor;
  };

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    raising = await person('raising', 'clerk', 'baoding-bureau');
    lead = await person('lead', 'clerk', 'tangshan-bureau');
    await person('reader', 'viewer', 'tangshan-bureau');
    await person('elsewhere', 'clerk', 'tianjin-department');
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('delete from notification'));

  const told = () =>
    t.sql<{ who: string; kind: string; params: Record<string, unknown>; link: string }>(
      `select a.username as who, n.kind, n.params, n.link from notification n join account a on a.id = n.account_id
        order by n.id`,
    );
  const raised = () => aBlocker(raising, { organizationId: 'baoding-bureau', title: '膜电极国产化' });
  const due = (deadline: string) => ({ ...ASSIGN, deadline });

  it('each step is told to those on the other side who handle it', async () => {
    const { id, code, ...rest } = await raised();
    const assigned = await stepped(raising, { id, code, ...rest }, ASSIGN);
    const link = `/blockers/${id}`;
    const [title, deadline] = ['膜电极国产化', '2199-06-30'];
    expect(await told()).toEqual([
      { who: 'lead', kind: 'blocker-assigned', params: { code, title, step: 'assign', deadline }, link },
    ]);
    await t.sql('delete from notification');
    const asked = await stepped(
      lead,
      assigned,
      { step: 'accept' },
      { step: 'start' },
      { step: 'request-closing', resolution: '已验收' },
    );
    expect(await told()).toEqual([
      { who: 'raising', kind: 'blocker-closing-requested', params: { code, title }, link },
    ]);
    await t.sql('delete from notification');
    const refused = await stepped(raising, asked, { step: 'reject-closing', reason: '请补充材料' });
    expect(await told()).toMatchObject([
      { who: 'lead', kind: 'blocker-returned', params: { step: 'reject-closing', reason: '请补充材料' } },
    ]);
    await t.sql('delete from notification');
    const again = await stepped(lead, refused, { step: 'request-closing', resolution: '已补充' });
    await stepped(raising, again, { step: 'close' });
    expect(await told()).toMatchObject([
      { who: 'raising', kind: 'blocker-closing-requested' },
      { who: 'lead', kind: 'blocker-closed', params: { closedOn: daysFromNow(0) } },
    ]);
  });

  it('what is returned goes back to who raised it, with the reason', async () => {
    const assigned = await stepped(raising, await raised(), ASSIGN);
    await t.sql('delete from notification');
    await stepped(lead, assigned, { step: 'return', reason: '不属本单位职责' });
    expect(await told()).toMatchObject([
      { who: 'raising', kind: 'blocker-returned', params: { step: 'return', reason: '不属本单位职责' } },
    ]);
  });

  it('a request across the border of a province is told as one, and so is that it was declined', async () => {
    const elsewhere = t.visitor();
    await elsewhere.post('/api/session').send({ username: 'elsewhere', password: PASSWORD }).expect(201);
    const request = { step: 'request', leadOrganizationId: 'tianjin-department', deadline: '2199-06-30' };
    const asked = await stepped(raising, await raised(), request);
    await stepped(elsewhere, asked, { step: 'decline', reason: '暂无条件' });
    expect(await told()).toMatchObject([
      { who: 'elsewhere', kind: 'blocker-assigned', params: { step: 'request' } },
      { who: 'raising', kind: 'blocker-returned', params: { step: 'decline' } },
    ]);
  });

  it('whoever is told can open it, also when it is kept to those who work on it', async () => {
    const elsewhere = t.visitor();
    await elsewhere.post('/api/session').send({ username: 'elsewhere', password: PASSWORD }).expect(201);
    const kept = await aBlocker(raising, { organizationId: 'baoding-bureau', confidentiality: 'internal' });
    await elsewhere.get(`/api/blockers/${kept.id}`).expect(404);
    const request = { step: 'request', leadOrganizationId: 'tianjin-department', deadline: '2199-06-30' };
    await stepped(raising, kept, request);
    const [notice, ...others] = await told();
    expect([notice?.who, others]).toEqual(['elsewhere', []]);
    await elsewhere.get(`/api${notice?.link ?? ''}`).expect(200);
  });

  it('nothing is told of a step that was refused', async () => {
    const blocker = await raised();
    await raising.post(`/api/blockers/${blocker.id}/steps`).send({ version: 1, step: 'close' }).expect(409);
    expect(await told()).toEqual([]);
  });

  describe('the deadline', () => {
    const runJob = async () => {
      const context = { actorId: null, origin: { kind: 'system' as const }, requestId: null };
      await t.app.get(UnitOfWork).run(context, () => t.app.get(Jobs).enqueue(DEADLINE_JOB, {}));
      await t.app.get(Jobs).runWaiting();
    };
    beforeEach(() => t.sql(`update blocker set deleted_at = now()`));

    it('is told to the lead once when it is near and once when it has passed', async () => {
      const near = await stepped(raising, await raised(), due(daysFromNow(0)));
      await stepped(raising, await raised(), due(daysFromNow(30)));
      await t.sql('delete from notification');
      await runJob();
      await runJob();
      expect(await told()).toMatchObject([
        { who: 'lead', kind: 'blocker-deadline', params: { code: near.code, state: 'due', days: 0 } },
      ]);
      await t.sql('update blocker set deadline = $2 where id = $1', [near.id, daysFromNow(-2)]);
      await runJob();
      await runJob();
      expect((await told()).slice(1)).toMatchObject([
        { who: 'lead', kind: 'blocker-deadline', params: { code: near.code, state: 'overdue', days: 2 } },
      ]);
    });

    it('is told again after it was extended, and not when the lead is done', async () => {
      const blocker = await stepped(raising, await raised(), due(daysFromNow(0)));
      await t.sql('delete from notification');
      await runJob();
      await t.sql('update blocker set deadline = $2 where id = $1', [blocker.id, daysFromNow(1)]);
      await runJob();
      expect(await told()).toHaveLength(2);
      await t.sql(`update blocker set deadline = $2, status = 'closing-requested' where id = $1`, [
        blocker.id,
        daysFromNow(-1),
      ]);
      await runJob();
      expect(await told()).toHaveLength(2);
    });
  });
});
