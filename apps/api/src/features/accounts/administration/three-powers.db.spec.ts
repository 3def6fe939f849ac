import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { AccountResponse } from './account.dto.js';

describe('three powers that are kept apart', () => {
  let t: TestApp;
  let sysadmin: Visitor;
  let secadmin: Visitor;
  let auditor: string;
  const own: Record<string, string> = {};
  let number = 0;

  beforeAll(async () => {
    t = await createTestApp();
    sysadmin = await t.signedIn('system-administrator');
    secadmin = await t.signedIn('security-administrator');
    auditor = await t.account('the-auditor', ['auditor']);
    for (const [name, visitor] of Object.entries({ sysadmin, secadmin })) {
      own[name] = (await visitor.get('/api/session')).body.account.id as string;
    }
  });
  afterAll(() => t.close());

  const newcomer = (...roles: string[]) => t.account(`newcomer-${String(++number)}`, roles);
  const show = async (id = '') => (await sysadmin.get(`/api/accounts/${id}`).expect(200)).body as AccountResponse;
  async function assign(id = '', ...roles: string[]) {
    const { version } = await show(id);
    return secadmin.put(`/api/accounts/${id}/roles`).send({ version, roles });
  }

  it('roles are given and taken by the security administrator, with effect at once', async () => {
    const id = await newcomer('viewer');
    const visitor = t.visitor();
    await visitor
      .post('/api/session')
      .send({ username: `newcomer-${String(number)}`, password: PASSWORD })
      .expect(201);
    expectProblem(await visitor.get('/api/security-rules'), 403, 'forbidden');
    const answer = await assign(id, 'clerk', 'security-administrator');
    expect(answer.body).toMatchObject({ version: 2, roles: [{ id: 'clerk' }, { id: 'security-administrator' }] });
    await visitor.get('/api/security-rules').expect(200);
    expect((await assign(id)).body).toMatchObject({ roles: [] });
    expectProblem(await visitor.get('/api/chains'), 403, 'forbidden');
  });

  it('roles are changed on the version one saw, and must exist', async () => {
    const id = await newcomer('viewer');
    expect(refusedFields(await assign(id, 'emperor'))).toEqual({ roles: 'role-unknown' });
    await assign(id, 'clerk');
    const late = await secadmin.put(`/api/accounts/${id}/roles`).send({ version: 1, roles: ['reviewer'] });
    expectProblem(late, 409, 'stale-version');
    expect(late.body.conflicts).toEqual([{ field: 'roles', yours: ['reviewer'], theirs: ['clerk'] }]);
  });

  it('nobody changes the own roles', async () => {
    expectProblem(await assign(own.secadmin, 'security-administrator', 'industry-group'), 403, 'own-roles');
    expect((await show(own.secadmin)).roles.map((one) => one.id)).toEqual(['security-administrator']);
  });

  it('one account has at most one of the three duties, beside any business', async () => {
    const id = await newcomer('auditor');
    const answer = await assign(id, 'auditor', 'system-administrator');
    expect(refusedFields(answer)).toEqual({ roles: 'duties-exclude' });
    expect(expectProblem(answer, 422, 'duties-exclude').detail).toContain('系统管理、审计管理');
    expect((await assign(id, 'system-administrator', 'viewer')).status).toBe(200);
  });

  it('the last holder of a duty neither loses it nor is disabled nor gets an end', async () => {
    await t.sql(`update account set roles = '{}' where roles && '{auditor}' and id <> $1`, [auditor]);
    expectProblem(await assign(auditor), 409, 'last-of-duty');
    expectProblem(await sysadmin.post(`/api/accounts/${auditor}/disable`), 409, 'last-of-duty');
    const { version } = await show(auditor);
    expectProblem(
      await sysadmin.patch(`/api/accounts/${auditor}`).send({ version, endsOn: '2199-12-31' }),
      409,
      'last-of-duty',
    );
    expect(await show(auditor)).toMatchObject({ version, status: 'active', endsOn: null, roles: [{ id: 'auditor' }] });
    const second = await newcomer('auditor');
    await sysadmin.post(`/api/accounts/${auditor}/disable`).expect(200);
    expectProblem(await sysadmin.post(`/api/accounts/${second}/disable`), 409, 'last-of-duty');
    await sysadmin.post(`/api/accounts/${auditor}/enable`).expect(200);
  });

  it('of the last two holders of a duty, disabled at the same moment, one stays', async () => {
    await t.sql(`update account set roles = '{}' where roles && '{auditor}' and id <> $1`, [auditor]);
    for (let round = 0; round < 5; round++) {
      const second = await newcomer('auditor');
      const answers = await Promise.all([auditor, second].map((id) => sysadmin.post(`/api/accounts/${id}/disable`)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      await t.sql('update account set disabled_at = null where id = $1', [auditor]);
      await t.sql(`update account set roles = '{}' where id = $1`, [second]);
    }
  });

  it('a system administrator cannot reach further by his own account', async () => {
    const { version } = await show(own.sysadmin);
    const id = own.sysadmin ?? '';
    for (const change of [{ endsOn: null, startsOn: '2020-01-01' }, { organizationId: null }]) {
      const answer = await sysadmin.patch(`/api/accounts/${id}`).send({ version, ...change });
      expectProblem(answer, 403, 'own-account');
    }
    for (const step of ['disable', 'enable', 'password', 'unlock']) {
      expectProblem(await sysadmin.post(`/api/accounts/${id}/${step}`), 403, 'own-account');
    }
    await sysadmin.patch(`/api/accounts/${id}`).send({ version, displayName: '李系统' }).expect(200);
  });

  it('a system administrator cannot take over who holds another duty by setting the password', async () => {
    for (const id of [auditor, own.secadmin ?? '']) {
      expectProblem(await sysadmin.post(`/api/accounts/${id}/password`), 403, 'password-of-duty');
      expect((await show(id)).abilities.resetPassword).toBe(false);
    }
    const id = await newcomer('auditor');
    await assign(id);
    await sysadmin.post(`/api/accounts/${id}/password`).expect(200);
  });

  it('a new initial password ends the sessions, and is noted without itself', async () => {
    const id = await newcomer('viewer');
    const username = `newcomer-${String(number)}`;
    const visitor = t.visitor();
    await visitor.post('/api/session').send({ username, password: PASSWORD }).expect(201);
    const { body } = await sysadmin.post(`/api/accounts/${id}/password`).expect(200);
    const initialPassword = String(body.initialPassword);
    expect(body).toMatchObject({ mustChangePassword: true });
    expectProblem(await visitor.get('/api/session'), 401, 'not-signed-in');
    expectProblem(await t.visitor().post('/api/session').send({ username, password: PASSWORD }), 401);
    await t.visitor().post('/api/session').send({ username, password: initialPassword }).expect(201);
    const noted = await t.sql<{ account_id: string }>(
      `select account_id from access_event where kind = 'password' and record_id = $1`,
      [id],
    );
    expect(noted).toEqual([{ account_id: own.sysadmin }]);
    for (const table of ['access_event', 'audit_record']) {
      expect(await t.sql(`select from ${table} where ${table}::text like $1`, [`%${initialPassword}%`])).toEqual([]);
    }
  });

  it('says beforehand what one may do with an account', async () => {
    const id = await newcomer('viewer');
    const seen = async (visitor: Visitor, of: string) =>
      ((await visitor.get(`/api/accounts/${of}`).expect(200)).body as AccountResponse).abilities;
    const administering = { update: true, administer: true, resetPassword: true, assignRoles: false };
    expect(await seen(sysadmin, id)).toEqual(administering);
    expect(await seen(secadmin, id)).toEqual({
      update: false,
      administer: false,
      resetPassword: false,
      assignRoles: true,
    });
    expect(await seen(secadmin, own.secadmin ?? '')).toMatchObject({ assignRoles: false });
    expect(await seen(sysadmin, own.sysadmin ?? '')).toMatchObject({ update: true, administer: false });
  });
});
