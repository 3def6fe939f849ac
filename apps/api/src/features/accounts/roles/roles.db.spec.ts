import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { RoleResponse } from './role.dto.js';

describe('roles', () => {
  let t: TestApp;
  let secadmin: Visitor;
  let number = 0;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    secadmin = await t.signedIn('security-administrator');
  });
  afterAll(() => t.close());

  const given = (fields: object = {}) => ({
    name: `统计员 ${String(++number)}`,
    permissions: ['project.read', 'project.export'],
    scope: 'all',
    ...fields,
  });
  const create = (fields: object = {}) => secadmin.post('/api/roles').send(given(fields));
  const made = async (fields: object = {}) => (await create(fields).expect(201)).body as RoleResponse;
  const list = async (visitor = secadmin) => (await visitor.get('/api/roles').expect(200)).body.items as RoleResponse[];
  async function named(id: string) {
    const found = (await list()).find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  }

  it('ship with the product, in order, with how many accounts hold each', async () => {
    await t.account('counted', ['platform-clerk']);
    const roles = await list();
    expect(roles.slice(0, 9).map((one) => one.name)).toEqual([
      '产业组',
      '省市审核',
      '填报员',
      '平台填报员',
      '联合办',
      '查看',
      '系统管理员',
      '安全管理员',
      '审计管理员',
    ]);
    expect(roles[0]).toMatchObject({ shipped: true, edited: false, followsLeading: true, duty: null, scope: 'all' });
    expect(roles[3]).toMatchObject({ accounts: 1, abilities: { update: true, delete: false } });
  });

  it('are made, and have effect with their permissions and no others', async () => {
    const { id, ...role } = await made({ description: ' 只看项目 ' });
    expect(role).toMatchObject({ version: 1, description: '只看项目', shipped: false, accounts: 0, regionIds: [] });
    await t.account('statistician', [id]);
    const visitor = t.visitor();
    await visitor.post('/api/session').send({ username: 'statistician', password: PASSWORD }).expect(201);
    await visitor.get('/api/projects').expect(200);
    expectProblem(await visitor.get('/api/enterprises'), 403, 'forbidden');
    await secadmin
      .patch(`/api/roles/${id}`)
      .send({ version: 1, permissions: ['enterprise.read'] })
      .expect(200);
    expectProblem(await visitor.get('/api/projects'), 403, 'forbidden');
    await visitor.get('/api/enterprises').expect(200);
  });

  it('need a name of their own, at least one permission that there is, and regions where the scope names some', async () => {
    expect(refusedFields(await create({ name: '填报员' }))).toEqual({ name: 'role-name-taken' });
    expect(Object.keys(refusedFields(await create({ permissions: [] })))).toEqual(['permissions']);
    expect(refusedFields(await create({ permissions: ['project.everything'] }))).toEqual({
      permissions: 'role-permission',
    });
    expect(refusedFields(await create({ scope: 'regions' }))).toEqual({ regionIds: 'role-needs-regions' });
    expect(refusedFields(await create({ scope: 'regions', regionIds: ['130000', '999999'] }))).toEqual({
      regionIds: 'region-unknown',
    });
    expect(await made({ scope: 'regions', regionIds: ['130000'] })).toMatchObject({ regionIds: ['130000'] });
    expect(await made({ scope: 'organization', regionIds: ['130000'] })).toMatchObject({ regionIds: [] });
  });

  it('of business hold nothing of the three administrators, and each of these nothing of another', async () => {
    const refused = { permissions: 'role-permission' };
    for (const permission of ['account.manage', 'role.assign', 'security-rule.manage', 'audit-record.read']) {
      expect(refusedFields(await create({ permissions: ['project.read', permission] }))).toEqual(refused);
    }
    const duty = (name: string, ...permissions: string[]) => create({ duty: name, permissions });
    expect(refusedFields(await duty('system', 'account.manage', 'project.read'))).toEqual(refused);
    expect(refusedFields(await duty('system', 'account.manage', 'role.assign'))).toEqual(refused);
    expect(refusedFields(await duty('security', 'role.manage', 'audit-record.read'))).toEqual(refused);
    expect(refusedFields(await duty('audit', 'audit-record.read', 'reference.read'))).toEqual(refused);
    expect((await duty('system', 'account.read', 'account.manage')).status).toBe(201);
    const following = await create({ duty: 'system', permissions: ['account.read'], followsLeading: true });
    expect(refusedFields(following)).toEqual({ followsLeading: 'role-follows-business' });
    const { id } = await made();
    const raised = await secadmin.patch(`/api/roles/${id}`).send({ version: 1, permissions: ['account.manage'] });
    expect(refusedFields(raised)).toEqual(refused);
    const moved = await secadmin.patch(`/api/roles/${id}`).send({ version: 1, duty: 'security' });
    expect(refusedFields(moved)).toEqual({ duty: 'not-allowed' });
  });

  it('that ship can be edited, which an upgrade then leaves alone, but not deleted', async () => {
    const { version, permissions } = await named('coordination-office');
    const fewer = permissions.filter((one) => one !== 'project.export');
    const change = { version, permissions: fewer };
    const { body } = await secadmin.patch('/api/roles/coordination-office').send(change).expect(200);
    expect(body).toMatchObject({ version: version + 1, edited: true, permissions: fewer });
    expectProblem(await secadmin.delete('/api/roles/coordination-office'), 409, 'role-shipped');
  });

  it('are deleted only when no account holds them', async () => {
    const { id } = await made();
    const account = await t.account('holder', [id]);
    const refusal = expectProblem(await secadmin.delete(`/api/roles/${id}`), 409, 'role-in-use');
    expect(refusal.detail).toContain('1 个账号');
    await t.sql(`update account set roles = '{}' where id = $1`, [account]);
    await secadmin.delete(`/api/roles/${id}`).expect(204);
    expectProblem(await secadmin.delete(`/api/roles/${id}`), 404, 'not-found');
  });

  it('that are not there are not found, whatever the id looks like', async () => {
    for (const id of ['emperor', '%00', "'%3Bdrop%20table", '%F0%9F%98%80', 'x'.repeat(150)]) {
      expectProblem(await secadmin.patch(`/api/roles/${id}`).send({ version: 1 }), 404, 'not-found');
      expectProblem(await secadmin.delete(`/api/roles/${id}`), 404, 'not-found');
    }
  });

  it('are not edited by who holds them', async () => {
    const { version, permissions } = await named('security-administrator');
    const change = { version, permissions };
    expectProblem(await secadmin.patch('/api/roles/security-administrator').send(change), 403, 'own-roles');
    expect((await named('security-administrator')).abilities).toEqual({ update: false, delete: false });
  });

  it('are changed on the version one saw; a later change is told both values', async () => {
    const { id, name } = await made();
    await secadmin.patch(`/api/roles/${id}`).send({ version: 1, scope: 'organization' }).expect(200);
    const late = await secadmin.patch(`/api/roles/${id}`).send({ version: 1, scope: 'own-records' });
    expectProblem(late, 409, 'stale-version');
    expect(late.body).toMatchObject({
      current: { name, version: 2 },
      conflicts: [{ field: 'scope', yours: 'own-records', theirs: 'organization' }],
    });
  });

  it('are shown to administrators and changed by the security administrator alone', async () => {
    const sysadmin = await t.signedIn('system-administrator');
    expect((await list(sysadmin)).every((one) => !one.abilities.update && !one.abilities.delete)).toBe(true);
    expectProblem(await sysadmin.post('/api/roles').send(given()), 403, 'forbidden');
    expectProblem(await sysadmin.patch('/api/roles/clerk').send({ version: 1 }), 403, 'forbidden');
    expectProblem(await (await t.signedIn('industry-group')).get('/api/roles'), 403, 'forbidden');
  });
});
