import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp } from '../../testing/test-app.js';

describe('signing in', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp();
    await t.account('zhang.wei', ['clerk'], { displayName: '张伟' });
    await t.account('gone', ['clerk']);
    await t.sql('update account set disabled_at = now() where username = $1', ['gone']);
  });
  afterAll(() => t.close());

  const signIn = (username: string, password: string) => t.visitor().post('/api/session').send({ username, password });

  it('opens a session that says who one is and what one may do', async () => {
    const visitor = t.visitor();
    const { body } = await visitor.post('/api/session').send({ username: 'zhang.wei', password: PASSWORD }).expect(201);
    expect(body).toMatchObject({
      account: { username: 'zhang.wei', displayName: '张伟', organizationName: '产业组', email: null },
      roles: [{ id: 'clerk', name: '填报员' }],
      mustChangePassword: false,
      previousSignIn: null,
      leading: null,
      idleMinutes: 120,
      passwordRules: { minLength: 10, classes: 2, history: 5 },
      sampleData: false,
      build: expect.any(String),
    });
    expect(body.permissions).toContain('enterprise.update');
    expect(body.permissions).not.toContain('sample-data.remove');
    expect((await visitor.get('/api/session').expect(200)).body).toEqual(body);
  });

  it('does not mind how the user name is capitalised', async () => {
    await signIn('Zhang.Wei', PASSWORD).expect(201);
  });

  it('hands out a cookie that scripts cannot read and other sites cannot send', async () => {
    const { headers } = await signIn('zhang.wei', PASSWORD);
    const [cookie = ''] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^lianqun_session=[\w-]{43}; /);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain('Path=/');
    expect(cookie).not.toContain('Secure');
  });

  it('keeps only a digest of the token, and nothing of it in the audit record', async () => {
    const { headers } = await signIn('zhang.wei', PASSWORD);
    const token = /lianqun_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
    const [found] = await t.sql<{ count: string }>(
      'select count(*) from session where token_hash = sha256($1::bytea)',
      [Buffer.from(token)],
    );
    expect(found?.count).toBe('1');
    const leaks = await t.sql('select 1 from audit_record where audit_record::text like $1', [`%${token}%`]);
    expect(leaks).toEqual([]);
  });

  it('answers a wrong password and an unknown user alike', async () => {
    const wrong = await signIn('zhang.wei', 'not the password');
    const unknown = await signIn('nobody', PASSWORD);
    for (const answer of [wrong, unknown]) expectProblem(answer, 401, 'wrong-credentials');
    const telling = ({ body }: typeof wrong) => ({ ...body, correlationId: null });
    expect(telling(wrong)).toEqual(telling(unknown));
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('tells a disabled account so, but only to who knows its password', async () => {
    expectProblem(await signIn('gone', 'guessing'), 401, 'wrong-credentials');
    expectProblem(await signIn('gone', PASSWORD), 403, 'account-disabled');
  });

  it('wants both fields, as text', async () => {
    expectProblem(await t.visitor().post('/api/session').send({ username: 'zhang.wei' }), 422, 'validation-failed');
    expectProblem(
      await t
        .visitor()
        .post('/api/session')
        .send({ username: ['zhang.wei'], password: {} }),
      422,
    );
    expectProblem(
      await t
        .visitor()
        .post('/api/session')
        .send({ username: 'a', password: 'x'.repeat(201) }),
      422,
    );
  });

  it('ends with signing out: the old cookie opens nothing any more', async () => {
    const visitor = t.visitor();
    const { headers } = await visitor.post('/api/session').send({ username: 'zhang.wei', password: PASSWORD });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const out = await visitor.delete('/api/session').expect(204);
    expect(String(out.headers['set-cookie'])).toMatch(/^lianqun_session=;.*Expires=Thu, 01 Jan 1970/);
    expectProblem(await t.visitor().get('/api/session').set('cookie', cookie), 401, 'not-signed-in');
  });

  it('takes no made-up cookie', async () => {
    for (const cookie of [
      'lianqun_session=',
      'lianqun_session=x',
      `lianqun_session=${'A'.repeat(5000)}`,
      'lianqun_session=%00%ff',
    ]) {
      expectProblem(await t.visitor().get('/api/session').set('cookie', cookie), 401, 'not-signed-in');
    }
  });
});

describe('signing in behind a proxy that speaks HTTPS', () => {
  it('marks the cookie as secure', async () => {
    const t = await createTestApp({ config: { trustedProxies: ['127.0.0.1'] } });
    try {
      await t.account('li', ['viewer']);
      const request = t.visitor().post('/api/session').set('x-forwarded-proto', 'https');
      const { headers } = await request.send({ username: 'li', password: PASSWORD }).expect(201);
      expect(String(headers['set-cookie'])).toContain('Secure');
    } finally {
      await t.close();
    }
  });
});
