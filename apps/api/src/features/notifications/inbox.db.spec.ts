import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NOTIFICATION_KINDS, notificationKinds } from '@lianqun/domain';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { DIGEST_JOB } from './digest-job.js';
import { NoticeDesk } from './testing/notice-desk.js';

describe('an inbox', () => {
  let t: TestApp;
  let desk: NoticeDesk;
  let clerk: Visitor;
  let other: Visitor;
  let me: { accountIds: string[] };

  beforeAll(async () => {
    t = await createTestApp();
    desk = new NoticeDesk(t);
    me = { accountIds: [await t.account('clerk', ['clerk'])] };
    await t.account('other', ['clerk']);
    [clerk, other] = await Promise.all([desk.signIn('clerk'), desk.signIn('other')]);
  });
  afterAll(() => t.close());
  beforeEach(() => desk.forget());

  const unread = async (visitor: Visitor) => {
    const answer = await visitor.get('/api/notifications/unread').set('x-lianqun-background', '1').expect(200);
    return (answer.body as { unread: number }).unread;
  };

  it('says what happened, what to do, why and where, the newest first', async () => {
    const params = { code: 'KD-2026-0001', title: '膜电极国产化', step: 'assign' as const, deadline: '2026-12-01' };
    await desk.tell(me);
    await desk.send({ kind: 'blocker-assigned', to: me, params, link: '/blockers/1' });
    const { items, ...counts } = await desk.inbox(clerk);
    expect(counts).toEqual({ total: 2, unread: 2 });
    expect(items[0]).toMatchObject({
      kind: 'blocker-assigned',
      title: '交办堵点卡点：KD-2026-0001 膜电极国产化',
      text: '办理时限 2026-12-01，请及时签收。',
      why: '本单位牵头办理',
      params,
      link: '/blockers/1',
      at: expect.stringMatching(/^\d{4}-/),
      readAt: null,
    });
    expect(items[1]?.kind).toBe('import-failed');
  });

  it('is read one by one or all at once, and only by its owner', async () => {
    for (let n = 0; n < 3; n += 1) await desk.tell(me);
    const [first] = await desk.items(clerk);
    const ids = [first?.id];
    expect((await other.post('/api/notifications/read').send({ ids }).expect(200)).body).toEqual({ unread: 0 });
    expect(await unread(clerk)).toBe(3);
    expect((await clerk.post('/api/notifications/read').send({ ids }).expect(200)).body).toEqual({ unread: 2 });
    const left = await desk.inbox(clerk, '?unread=true');
    expect(left).toMatchObject({ total: 2, unread: 2 });
    expect(left.items.map(({ id }) => id)).not.toContain(first?.id);
    await clerk.post('/api/notifications/read').send({}).expect(200);
    expect(await desk.inbox(clerk)).toMatchObject({ total: 3, unread: 0 });
    expect((await desk.inbox(other)).items).toEqual([]);
  });

  it('comes in pages', async () => {
    for (let n = 0; n < 3; n += 1) await desk.tell(me);
    const pages = [await desk.inbox(clerk, '?page=1&pageSize=2'), await desk.inbox(clerk, '?page=2&pageSize=2')];
    expect(pages.map(({ items }) => items.length)).toEqual([2, 1]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(3);
  });

  it('is for who is signed in', async () => {
    const nobody = t.visitor();
    expectProblem(await nobody.get('/api/notifications'), 401, 'not-signed-in');
    expectProblem(await nobody.get('/api/notifications/unread'), 401, 'not-signed-in');
    expectProblem(await nobody.put('/api/notification-preferences').send({ items: [] }), 401, 'not-signed-in');
  });

  it('keeps what is wanted once a day until the digest, and takes nothing that is not wanted', async () => {
    await desk.choose(clerk, 'import-failed', 'daily');
    await desk.tell(me);
    await desk.tell(me);
    expect(await desk.inbox(clerk)).toEqual({ items: [], total: 0, unread: 0 });
    await clerk.post('/api/notifications/read').send({}).expect(200);
    await desk.run(DIGEST_JOB);
    expect(await desk.inbox(clerk)).toMatchObject({ total: 2, unread: 2 });
    await desk.choose(clerk, 'import-failed', 'off');
    await desk.tell(me);
    await desk.run(DIGEST_JOB);
    expect(await desk.inbox(clerk)).toMatchObject({ total: 2 });
  });

  it('forgets what is two years old', async () => {
    await desk.tell(me);
    await desk.tell(me, { params: { fileName: '旧名单.xlsx' } });
    await t.sql(
      `update notification set created_at = now() - interval '731 days' where params->>'fileName' = '旧名单.xlsx'`,
    );
    await desk.run(DIGEST_JOB);
    expect((await desk.items(clerk)).map(({ params }) => params)).toEqual([{ fileName: '名单.xlsx' }]);
  });

  it('starts with the usual delivery of every kind and keeps what is chosen', async () => {
    const usual = NOTIFICATION_KINDS.map((kind) => ({ kind, delivery: notificationKinds[kind].delivery }));
    expect((await clerk.get('/api/notification-preferences').expect(200)).body).toEqual({ items: usual, mails: false });
    await desk.choose(clerk, 'report-issued', 'off');
    await desk.choose(clerk, 'report-issued', 'daily');
    const { items } = (await clerk.get('/api/notification-preferences')).body as { items: typeof usual };
    expect(items.find(({ kind }) => kind === 'report-issued')).toEqual({ kind: 'report-issued', delivery: 'daily' });
    expect((await other.get('/api/notification-preferences')).body).toMatchObject({ items: usual });
  });

  it.each([
    [{ items: [{ kind: 'gossip', delivery: 'now' }] }],
    [{ items: [{ kind: 'report-issued', delivery: 'hourly' }] }],
    [{ items: 'all' }],
  ])('refuses the preferences %j', async (body) => {
    expectProblem(await clerk.put('/api/notification-preferences').send(body), 422);
  });

  it('refuses ids that are none', async () => {
    const answer = await clerk.post('/api/notifications/read').send({ ids: ['1'] });
    expect(Object.keys(refusedFields(answer))).toEqual(['ids']);
  });
});
