import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { AccountList, AccountResponse, AccountWithPassword } from './account.dto.js';

const DAY = 86_400_000;
const day = (offset: number) => todayInShanghai(new Date(Date.now() + offset * DAY));
const FRESH = '一个全新的口令 2026';

describe('accounts and their administration', () => {
  let t: TestApp;
  let sysadmin: Visitor;
  let number = 0;
  const organizations: Record<string, string> = {};

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    sysadmin = await t.signedIn('system-administrator');
    const { body } = await sysadmin.get('/api/organizations').expect(200);
    for (const { key, id } of body.items as { key: string; id: string }[]) organizations[key] = id;
  });
  afterAll(() => t.close());

  const given = (fields: object = {}) => ({
    username: `zhang.wei-${String(++number)}`,
    displayName: '张伟',
    organizationId: organizations['tangshan-bureau'],
    ...fields,
  });
  async function made(fields: object = {}) {
    const { body } = await sysadmin.post('/api/accounts').send(given(fields)).expect(201);
    return body as AccountWithPassword;
  }
  const show = async (id: string) => (await sysadmin.get(`/api/accounts/${id}`).expect(200)).body as AccountResponse;
  const patch = (id: string, body: object) => sysadmin.patch(`/api/accounts/${id}`).send(body);
  async function signIn(username: string, password: string) {
    const visitor = t.visitor();
    return { visitor, answer: await visitor.post('/api/session').send({ username, password }) };
  }

  it('are made with an initial password that is told once and good for nothing but being changed', async () => {
    const account = await made({ email: 'zhang.wei@example.cn', endsOn: day(30) });
    expect(account).toMatchObject({
      displayName: '张伟',
      email: 'zhang.wei@example.cn',
      organization: { name: expect.stringMatching('唐山') },
      roles: [],
      status: 'active',
      mustChangePassword: true,
      lastSignInAt: null,
    });
    expect(JSON.stringify(await show(account.id))).not.toContain(account.initialPassword);
    const { visitor, answer } = await signIn(account.username, account.initialPassword);
    expect(answer.body).toMatchObject({ mustChangePassword: true });
    expectProblem(await visitor.get('/api/chains'), 403, 'password-change-required');
    const expiring = { name: '接口', permissions: ['overview.read'], expiresOn: day(1) };
    expectProblem(await visitor.post('/api/api-tokens').send(expiring), 403, 'password-change-required');
    const change = { currentPassword: account.initialPassword, newPassword: FRESH };
    await visitor.put('/api/session/password').send(change).expect(204);
    expect((await visitor.get('/api/session')).body).toMatchObject({ mustChangePassword: false });
    expectProblem(await visitor.get('/api/chains'), 403, 'forbidden');
  });

  it('are refused by field: names that are taken or malformed, organizations that are not there or ended, odd terms', async () => {
    const { username } = await made();
    const refused = async (fields: object) => refusedFields(await sysadmin.post('/api/accounts').send(given(fields)));
    expect(await refused({ username: username.toUpperCase() })).toEqual({ username: 'username-taken' });
    expect(await refused({ username: 'zhang wei' })).toEqual({ username: 'username-malformed' });
    expect(await refused({ displayName: ' ', email: 'nobody' })).toEqual({
      displayName: 'required',
      email: 'email-malformed',
    });
    expect(await refused({ startsOn: day(3), endsOn: day(2) })).toEqual({ endsOn: 'ends-before-start' });
    expect(await refused({ organizationId: '00000000-0000-4000-8000-000000000000' })).toEqual({
      organizationId: 'organization-unknown',
    });
    expect(await refused({ roles: ['industry-group'] })).toEqual({ roles: 'not-allowed' });
    await t.sql(`update organization set ended_on = '2026-01-01' where key = 'shunyi-bureau'`);
    expect(await refused({ organizationId: organizations['shunyi-bureau'] })).toEqual({
      organizationId: 'organization-ended',
    });
  });

  it('of the same name, made at the same moment, become one', async () => {
    const body = given();
    const answers = await Promise.all([1, 2, 3].map(() => sysadmin.post('/api/accounts').send(body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  it('are changed on the version one saw; a later change is told both values', async () => {
    const account = await made();
    const { body } = await patch(account.id, { version: 1, displayName: '张维' }).expect(200);
    expect(body).toMatchObject({ version: 2, displayName: '张维' });
    const late = await patch(account.id, { version: 1, displayName: '章伟' });
    expectProblem(late, 409, 'stale-version');
    expect(late.body).toMatchObject({
      current: { version: 2 },
      conflicts: [{ field: 'displayName', yours: '章伟', theirs: '张维' }],
    });
  });

  it('outside their term say so at sign-in, to who knows the password, and end the sessions they have', async () => {
    const id = await t.account('on-loan', ['viewer']);
    const { visitor } = await signIn('on-loan', PASSWORD);
    await visitor.get('/api/chains').expect(200);
    await patch(id, { version: 1, endsOn: day(-1) }).expect(200);
    expectProblem(await visitor.get('/api/chains'), 401, 'not-signed-in');
    const expired = expectProblem((await signIn('on-loan', PASSWORD)).answer, 403, 'account-expired');
    expect(expired.detail).toContain(day(-1));
    expectProblem((await signIn('on-loan', 'a guess')).answer, 401, 'wrong-credentials');
    await patch(id, { version: 2, startsOn: day(1), endsOn: day(9) }).expect(200);
    expectProblem((await signIn('on-loan', PASSWORD)).answer, 403, 'account-not-started');
    expect(await show(id)).toMatchObject({ status: 'not-started' });
    await patch(id, { version: 3, startsOn: day(0), endsOn: day(0) }).expect(200);
    expect((await signIn('on-loan', PASSWORD)).answer.status).toBe(201);
  });

  it('are disabled and enabled again, never deleted; sessions and tokens end at once', async () => {
    const id = await t.account('leaving', ['viewer']);
    const { visitor } = await signIn('leaving', PASSWORD);
    const token = { name: '导出', permissions: ['reference.read'], expiresOn: day(1) };
    const bearer = `Bearer ${String((await visitor.post('/api/api-tokens').send(token).expect(201)).body.token)}`;
    const program = () => t.visitor().get('/api/chains').set('authorization', bearer);
    await program().expect(200);
    const { body } = await sysadmin.post(`/api/accounts/${id}/disable`).expect(200);
    expect(body).toMatchObject({ status: 'disabled', disabledAt: expect.any(String) });
    expectProblem(await visitor.get('/api/chains'), 401);
    expectProblem(await program(), 401);
    expectProblem((await signIn('leaving', PASSWORD)).answer, 403, 'account-disabled');
    expectProblem(await sysadmin.delete(`/api/accounts/${id}`), 404);
    await sysadmin.post(`/api/accounts/${id}/enable`).expect(200);
    expectProblem(await visitor.get('/api/chains'), 401);
    expect((await signIn('leaving', PASSWORD)).answer.status).toBe(201);
  });

  it('that are locked after failed tries are listed as such, and unlocked', async () => {
    const id = await t.account('forgetful', ['viewer']);
    for (let i = 0; i < 5; i++) await signIn('Forgetful', `guess ${String(i)}`);
    expectProblem((await signIn('forgetful', PASSWORD)).answer, 429);
    expect((await show(id)).lockedUntil).not.toBeNull();
    const { body } = await sysadmin.post(`/api/accounts/${id}/unlock`).expect(200);
    expect(body).toMatchObject({ lockedUntil: null });
    expect((await signIn('forgetful', PASSWORD)).answer.status).toBe(201);
  });

  it('are found by name, organization with everything below it, role and status', async () => {
    const ids = async (query: object) => {
      const { body } = await sysadmin.get('/api/accounts').query(query).expect(200);
      return (body as AccountList).items.map((one) => one.username);
    };
    await t.account('seek-a', ['clerk'], { displayName: '寻甲', organizationKey: 'tangshan-bureau' });
    await t.account('seek-b', ['viewer'], { displayName: '寻乙', organizationKey: 'hebei-department' });
    await t.account('seek-c', ['viewer'], { displayName: '寻丙%', organizationKey: 'beijing-department' });
    await t.sql(`update account set disabled_at = now() where username = 'seek-b'`);
    expect(await ids({ q: '寻' })).toEqual(['seek-a', 'seek-b', 'seek-c']);
    expect(await ids({ q: '寻', sort: '-username' })).toEqual(['seek-c', 'seek-b', 'seek-a']);
    expect(await ids({ q: '寻 %' })).toEqual(['seek-c']);
    expect(await ids({ q: 'seek', organizationId: organizations['hebei-department'] })).toEqual(['seek-a', 'seek-b']);
    expect(await ids({ q: 'seek', roleId: 'viewer' })).toEqual(['seek-b', 'seek-c']);
    expect(await ids({ q: 'seek', status: 'disabled' })).toEqual(['seek-b']);
    const { body } = await sysadmin.get('/api/accounts').query({ q: 'seek', pageSize: 2, page: 2 }).expect(200);
    expect(body).toMatchObject({ total: 3, items: [{ username: 'seek-c', roles: [{ id: 'viewer', name: '查看' }] }] });
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  it('are for administrators only', async () => {
    const clerk = await t.signedIn('clerk');
    const secadmin = await t.signedIn('security-administrator');
    const { id } = await made();
    for (const visitor of [clerk, await t.signedIn('auditor'), await t.signedIn('industry-group')]) {
      expectProblem(await visitor.get('/api/accounts'), 403, 'forbidden');
      expectProblem(await visitor.get(`/api/accounts/${id}`), 403, 'forbidden');
    }
    await secadmin.get('/api/accounts').expect(200);
    expectProblem(await secadmin.post('/api/accounts').send(given()), 403, 'forbidden');
    expectProblem(await secadmin.post(`/api/accounts/${id}/password`), 403, 'forbidden');
    expectProblem(await sysadmin.put(`/api/accounts/${id}/roles`).send({ version: 1, roles: [] }), 403, 'forbidden');
  });
});
