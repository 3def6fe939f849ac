import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { NewApiToken } from './api-token.dto.js';

interface Versioned {
  id: string;
  version: number;
}

const day = (offset: number) => todayInShanghai(new Date(Date.now() + offset * 86_400_000));

describe('tokens for programs', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk', 'hebei-department');
  });
  afterAll(() => t.close());

  const given = (fields: object = {}) => ({
    name: '统计接口',
    permissions: ['enterprise.read', 'enterprise.create'],
    expiresOn: day(30),
    ...fields,
  });
  const create = (fields: object = {}, visitor = clerk) => visitor.post('/api/api-tokens').send(given(fields));
  const made = async (fields: object = {}, visitor = clerk) =>
    (await create(fields, visitor).expect(201)).body as NewApiToken;
  /** As a program sends it: no cookie, and no header of our own pages. */
  const program = (token: string) => ({
    get: (path: string) => t.visitor().get(path).unset('X-Requested-With').set('authorization', `Bearer ${token}`),
    patch: (path: string) => t.visitor().patch(path).unset('X-Requested-With').set('authorization', `Bearer ${token}`),
    post: (path: string) => t.visitor().post(path).unset('X-Requested-With').set('authorization', `Bearer ${token}`),
  });

  it('are told once and kept as a digest', async () => {
    const { token, id, ...rest } = await made();
    expect(token).toMatch(/^lq_[\w-]{43}$/);
    expect(rest).toMatchObject({ name: '统计接口', hint: token.slice(-4), lastUsedAt: null, revokedAt: null });
    const listed = await clerk.get('/api/api-tokens').expect(200);
    expect(listed.body.items[0]).toMatchObject({ id, hint: token.slice(-4) });
    expect(JSON.stringify(listed.body)).not.toContain(token);
    const stored = await t.sql('select from api_token where token_hash = sha256($1::bytea)', [Buffer.from(token)]);
    expect(stored).toHaveLength(1);
    for (const table of ['api_token', 'audit_record', 'access_event']) {
      expect(await t.sql(`select from ${table} where ${table}::text like $1`, [`%${token}%`])).toEqual([]);
    }
  });

  it('work in the name of their account, with its scope, and need no header against other sites', async () => {
    const { token } = await made();
    await program(token).get('/api/enterprises').expect(200);
    const { body } = await program(token)
      .post('/api/enterprises')
      .send({ name: '接口企业', regionCode: '130200' })
      .expect(201);
    const [line] = await t.sql<{ username: string }>(
      `select a.username from audit_record r join account a on a.id = r.actor_id where r.root_id = $1 limit 1`,
      [body.id],
    );
    expect(line?.username).toMatch(/^clerk-/);
    const tianjin = await t.signedIn('clerk', 'tianjin-department');
    const other = { name: '外省企业', regionCode: '120000' };
    const { id, version } = (await tianjin.post('/api/enterprises').send(other).expect(201)).body as Versioned;
    const updating = await made({ permissions: ['enterprise.read', 'enterprise.update'] });
    const change = { version, name: '改名' };
    expectProblem(await program(updating.token).patch(`/api/enterprises/${id}`).send(change), 403, 'out-of-scope');
  });

  it('hold no more than was chosen, and no more than the account still has', async () => {
    const { token } = await made();
    expectProblem(await program(token).get('/api/projects'), 403, 'forbidden');
    const reviewer = await t.signedIn('reviewer');
    const other = (await made({ permissions: ['enterprise.read', 'project.read'] }, reviewer)).token;
    await program(other).get('/api/projects').expect(200);
    await t.sql(`update account set roles = '{platform-clerk}' where username like 'reviewer-%'`);
    await program(other).get('/api/projects').expect(200);
    await t.sql(`update account set roles = '{auditor}' where username like 'reviewer-%'`);
    expectProblem(await program(other).get('/api/projects'), 403, 'forbidden');
  });

  it('never reach what belongs to the person: session, password, sessions, further tokens', async () => {
    const { token } = await made();
    for (const path of ['/api/session', '/api/sessions', '/api/api-tokens']) {
      expectProblem(await program(token).get(path), 403, 'forbidden');
    }
    expectProblem(await program(token).post('/api/api-tokens').send(given()), 403, 'forbidden');
    expect(refusedFields(await create({ permissions: ['session.manage-own'] }))).toEqual({
      permissions: 'token-permission',
    });
  });

  it('are refused with permissions that one does not have, with no name, and beyond 366 days', async () => {
    expect(refusedFields(await create({ permissions: ['account.manage'] }))).toEqual({
      permissions: 'token-permission',
    });
    expect(refusedFields(await create({ permissions: ['no.such'], name: ' ' }))).toEqual({
      permissions: 'token-permission',
      name: 'required',
    });
    expect(refusedFields(await create({ expiresOn: day(-1) }))).toEqual({ expiresOn: 'token-expiry' });
    expect(refusedFields(await create({ expiresOn: day(367) }))).toEqual({ expiresOn: 'token-expiry' });
    expect(refusedFields(await create({ expiresOn: '明天' }))).toEqual({ expiresOn: 'not-a-date' });
    await made({ expiresOn: day(366) });
    const today = await made({ expiresOn: day(0) });
    expect(new Date(today.expiresAt).toISOString()).toBe(`${day(0)}T16:00:00.000Z`);
    await program(today.token).get('/api/enterprises').expect(200);
  });

  it('end when they expire and when they are revoked, by their owner alone', async () => {
    const expiring = await made();
    await t.sql(`update api_token set expires_at = now() where id = $1`, [expiring.id]);
    expectProblem(await program(expiring.token).get('/api/enterprises'), 401, 'not-signed-in');
    const { id, token } = await made();
    const stranger = await t.signedIn('viewer');
    expectProblem(await stranger.delete(`/api/api-tokens/${id}`), 404, 'not-found');
    expect((await stranger.get('/api/api-tokens')).body.items).toEqual([]);
    await clerk.delete(`/api/api-tokens/${id}`).expect(204);
    expectProblem(await program(token).get('/api/enterprises'), 401, 'not-signed-in');
    expectProblem(await clerk.delete(`/api/api-tokens/${id}`), 404, 'not-found');
    const events = await t.sql<{ details: object }>(
      `select details from access_event where kind = 'token' order by id desc limit 2`,
    );
    expect(events.map((one) => one.details)).toEqual([
      { revoked: '统计接口' },
      { made: '统计接口', permissions: ['enterprise.read', 'enterprise.create'], expiresOn: day(30) },
    ]);
  });

  it('write down that they were used at most once a minute', async () => {
    const { id, token } = await made();
    const used = async () =>
      (await t.sql<{ at: Date }>('select last_used_at as at from api_token where id = $1', [id]))[0]?.at;
    await program(token).get('/api/enterprises').expect(200);
    const first = await used();
    expect(first).toBeInstanceOf(Date);
    await program(token).get('/api/enterprises').expect(200);
    expect(await used()).toEqual(first);
    await t.sql(`update api_token set last_used_at = last_used_at - interval '2 minutes' where id = $1`, [id]);
    await program(token).get('/api/enterprises').expect(200);
    expect(Number(await used())).toBeGreaterThanOrEqual(Number(first));
  });

  it('that are made up or malformed open nothing, not even beside a valid cookie; other schemes are not ours', async () => {
    for (const value of ['Bearer lq_made-up', 'Bearer', 'bearer  x y', `Bearer ${'x'.repeat(5000)}`]) {
      expectProblem(await clerk.get('/api/enterprises').set('authorization', value), 401, 'not-signed-in');
    }
    await clerk.get('/api/enterprises').set('authorization', 'Basic YWRtaW46eA==').expect(200);
  });
});
