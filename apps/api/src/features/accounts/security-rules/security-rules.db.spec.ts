import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { SecurityRulesBody } from './security-rules.dto.js';

describe('the rules of passwords, sign-ins and sessions', () => {
  let t: TestApp;
  let secadmin: Visitor;
  let number = 0;

  beforeAll(async () => {
    t = await createTestApp();
    secadmin = await t.signedIn('security-administrator');
  });
  afterAll(() => t.close());
  afterEach(() => t.sql(`delete from setting where key = 'security-rules'`));

  const rules = async () => (await secadmin.get('/api/security-rules').expect(200)).body as SecurityRulesBody;
  async function set(change: { [Part in 'password' | 'signIn' | 'session']?: object }) {
    const { version, password, signIn, session } = await rules();
    const body = {
      version,
      password: { ...password, ...change.password },
      signIn: { ...signIn, ...change.signIn },
      session: { ...session, ...change.session },
    };
    return secadmin.put('/api/security-rules').send(body);
  }
  async function somebody() {
    const username = `user-${String(++number)}`;
    const id = await t.account(username, ['viewer']);
    const signIn = async (password = PASSWORD) => {
      const visitor = t.visitor();
      return { visitor, answer: await visitor.post('/api/session').send({ username, password }) };
    };
    return { id, signIn };
  }
  const change = (visitor: Visitor, currentPassword: string, newPassword: string) =>
    visitor.put('/api/session/password').send({ currentPassword, newPassword });

  it('begin with what is usual here, and the session as the environment says', async () => {
    expect(await rules()).toEqual({
      version: 1,
      password: { minLength: 10, classes: 2, history: 5, maxAgeDays: null },
      signIn: { failures: 5, minutes: 15 },
      session: { idleMinutes: 120, absoluteHours: 12 },
    });
  });

  it('are set within limits, on the version one saw, by the security administrator alone', async () => {
    expect(
      refusedFields(await set({ password: { minLength: 7, classes: 5, maxAgeDays: 0 }, signIn: { failures: 2 } })),
    ).toEqual({
      'password.minLength': 'too-small',
      'password.classes': 'too-large',
      'password.maxAgeDays': 'too-small',
      'signIn.failures': 'too-small',
    });
    const before = await rules();
    expect((await set({ password: { minLength: 12 } })).body).toMatchObject({
      version: 2,
      password: { minLength: 12 },
    });
    const late = await secadmin.put('/api/security-rules').send({ ...before, signIn: { failures: 9, minutes: 15 } });
    expectProblem(late, 409, 'stale-version');
    expect(late.body.conflicts).toEqual([
      { field: 'password.minLength', yours: 10, theirs: 12 },
      { field: 'signIn.failures', yours: 9, theirs: 5 },
    ]);
    for (const role of ['system-administrator', 'auditor', 'industry-group']) {
      expectProblem(await (await t.signedIn(role)).put('/api/security-rules').send(before), 403, 'forbidden');
    }
    const lines = await t.sql(`select from audit_record where kind = 'setting' and root_id = 'security-rules'`);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('set at the same moment on one version are set once', async () => {
    const seen = await rules();
    const answers = await Promise.all(
      [20, 21, 22].map((minLength) =>
        secadmin.put('/api/security-rules').send({ ...seen, password: { ...seen.password, minLength } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('on passwords are asked of new ones, and named when one is refused', async () => {
    await set({ password: { minLength: 14, classes: 3 } });
    const { visitor, answer } = await (await somebody()).signIn();
    expect(answer.body.passwordRules).toEqual({ minLength: 14, classes: 3, history: 5 });
    const refusal = await change(visitor, PASSWORD, '全新的口令 2026');
    expect(refusedFields(refusal)).toEqual({ newPassword: 'weak-password' });
    expect(refusal.body.errors[0].message).toMatch(/14 至 200 个字符.*至少 3 类/);
    await change(visitor, PASSWORD, '全新的口令 Number 2026').expect(204);
  });

  it('keep as many former passwords from coming back as they say', async () => {
    await set({ password: { history: 2 } });
    const { visitor } = await (await somebody()).signIn();
    const [first, second, third] = ['第一个口令在这里 01', '第二个口令在这里 02', '第三个口令在这里 03'] as const;
    await change(visitor, PASSWORD, first).expect(204);
    await change(visitor, first, second).expect(204);
    for (const former of [PASSWORD, first]) {
      expect(refusedFields(await change(visitor, second, former))).toEqual({ newPassword: 'password-reused' });
    }
    await change(visitor, second, third).expect(204);
    await change(visitor, third, PASSWORD).expect(204);
  });

  it('make a password that is too old be changed first', async () => {
    const { id, signIn } = await somebody();
    await t.sql(`update account set password_changed_at = now() - interval '91 days' where id = $1`, [id]);
    const { visitor } = await signIn();
    await visitor.get('/api/chains').expect(200);
    await set({ password: { maxAgeDays: 90 } });
    expectProblem(await visitor.get('/api/chains'), 403, 'password-change-required');
    expect((await visitor.get('/api/session')).body.mustChangePassword).toBe(true);
    await change(visitor, PASSWORD, '一个全新的口令 2026').expect(204);
    await visitor.get('/api/chains').expect(200);
  });

  it('say how many failed tries there are, and for how long one then waits', async () => {
    await set({ signIn: { failures: 3, minutes: 60 } });
    const { signIn } = await somebody();
    for (let i = 0; i < 3; i++) expectProblem((await signIn(`guess ${String(i)}`)).answer, 401);
    const { answer } = await signIn();
    expectProblem(answer, 429, 'too-many-attempts');
    expect(answer.body.params.minutes).toBe(60);
  });

  it('say when a session ends, also one that is open', async () => {
    const { id, signIn } = await somebody();
    const { visitor } = await signIn();
    await t.sql(`update session set last_seen_at = now() - interval '20 minutes' where account_id = $1`, [id]);
    await set({ session: { idleMinutes: 10, absoluteHours: 2 } });
    expectProblem(await visitor.get('/api/session'), 401, 'not-signed-in');
    const again = await signIn();
    expect(again.answer.body.idleMinutes).toBe(10);
    const hours = (Date.parse(again.answer.body.expiresAt as string) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(1.9);
    expect(hours).toBeLessThan(2.1);
  });
});
