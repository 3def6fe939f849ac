import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp } from '../../testing/test-app.js';

const FRESH = '一个全新的口令 2026';

describe('changing one’s password', () => {
  let t: TestApp;
  let number = 0;

  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  async function somebody() {
    const username = `user-${String(++number)}`;
    await t.account(username, ['viewer']);
    const open = async (password = PASSWORD) => {
      const visitor = t.visitor();
      const answer = await visitor.post('/api/session').send({ username, password });
      return { visitor, answer };
    };
    return { username, open };
  }

  const change = (visitor: ReturnType<TestApp['visitor']>, currentPassword: string, newPassword: string) =>
    visitor.put('/api/session/password').send({ currentPassword, newPassword });

  it('makes the new one valid and the old one invalid', async () => {
    const { open } = await somebody();
    const { visitor } = await open();
    await change(visitor, PASSWORD, FRESH).expect(204);
    expectProblem((await open(PASSWORD)).answer, 401, 'wrong-credentials');
    expect((await open(FRESH)).answer.status).toBe(201);
  });

  it('ends all other sessions of the account, and keeps this one', async () => {
    const { open } = await somebody();
    const [here, elsewhere] = [(await open()).visitor, (await open()).visitor];
    await change(here, PASSWORD, FRESH).expect(204);
    await here.get('/api/session').expect(200);
    expectProblem(await elsewhere.get('/api/session'), 401, 'not-signed-in');
  });

  it('refuses a weak one, by the field', async () => {
    const { username, open } = await somebody();
    const { visitor } = await open();
    for (const weak of [
      '',
      'short',
      '123456789',
      '          ',
      `1 ${'x'.repeat(199)}`,
      'onlysmallletters',
      'aaaaaaaaaaaa',
      username.padEnd(10, ' '),
    ]) {
      expect(refusedFields(await change(visitor, PASSWORD, weak))).toEqual({ newPassword: 'weak-password' });
    }
    expect((await open()).answer.status).toBe(201);
  });

  it('refuses the one that it is already', async () => {
    const { open } = await somebody();
    const { visitor } = await open();
    expect(refusedFields(await change(visitor, PASSWORD, PASSWORD))).toEqual({ newPassword: 'same-password' });
  });

  it('wants the current one, and counts wrong guesses of it like failed tries to sign in', async () => {
    const { open } = await somebody();
    const { visitor } = await open();
    for (let i = 0; i < 5; i++) {
      expect(refusedFields(await change(visitor, 'a guess', FRESH))).toEqual({ currentPassword: 'wrong-password' });
    }
    expectProblem(await change(visitor, PASSWORD, FRESH), 429, 'too-many-attempts');
  });

  it('is noted in the audit record without the password or its hash', async () => {
    const { username, open } = await somebody();
    await change((await open()).visitor, PASSWORD, FRESH).expect(204);
    const rows = await t.sql<{ after: object; actor: string }>(
      `select a.after, actor.username as actor from audit_record a join account actor on actor.id = a.actor_id
        where a.kind = 'account' and a.operation = 'update' and actor.username = $1`,
      [username],
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('argon2');
  });
});
