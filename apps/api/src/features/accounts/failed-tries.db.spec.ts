import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp } from '../../testing/test-app.js';

describe('guessing passwords', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp();
    await t.account('wang', ['clerk']);
    await t.account('zhao', ['clerk']);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate sign_in_failure'));

  const tryOnce = (username: string, password: string) => t.visitor().post('/api/session').send({ username, password });

  async function fail(times: number, username = 'wang') {
    for (let i = 0; i < times; i++) await tryOnce(username, `guess ${String(i)}`).expect(401);
  }

  it('is over after five tries: even the right password must wait, and is told how long', async () => {
    await fail(5);
    const answer = await tryOnce('wang', PASSWORD);
    expectProblem(answer, 429, 'too-many-attempts');
    const seconds = Number(answer.headers['retry-after']);
    expect(seconds).toBeGreaterThan(14 * 60);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
    expect(answer.body.params).toEqual({ seconds, minutes: 15 });
  });

  it('cannot be stretched by writing the name differently', async () => {
    await fail(3);
    await fail(2, 'WANG');
    expectProblem(await tryOnce('Wang', PASSWORD), 429);
  });

  it('does not lock out other accounts', async () => {
    await fail(5);
    await tryOnce('zhao', PASSWORD).expect(201);
  });

  it('is forgotten after a quarter of an hour', async () => {
    await fail(5);
    await t.sql(`update sign_in_failure set blocked_until = blocked_until - interval '15 minutes',
                        last_failed_at = last_failed_at - interval '15 minutes'`);
    await fail(4);
    await tryOnce('wang', PASSWORD).expect(201);
  });

  it('starts from nothing after a success', async () => {
    await fail(4);
    await tryOnce('wang', PASSWORD).expect(201);
    await fail(4);
    await tryOnce('wang', PASSWORD).expect(201);
  });

  it('is no faster with many tries at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => tryOnce('wang', `at once ${String(i)}`)));
    const looked = answers.filter(({ status }) => status === 401);
    expect(looked.length).toBeLessThanOrEqual(5);
    for (const answer of answers) expect([401, 429]).toContain(answer.status);
  });

  it('works on names that do not exist just the same, so that the lock tells nothing', async () => {
    await fail(5, 'no such person');
    expectProblem(await tryOnce('no such person', 'x'), 429, 'too-many-attempts');
  });

  it('at many accounts is not made free by the success of one', async () => {
    for (let i = 0; i < 29; i++) await tryOnce(`name${String(i)}`, 'guess').expect(401);
    await tryOnce('wang', PASSWORD).expect(201);
    await tryOnce('somebody', 'guess').expect(401);
    expectProblem(await tryOnce('nobody', 'guess'), 429, 'too-many-attempts');
  });

  it('is limited for one address over all names, more generously', async () => {
    await t.sql(`insert into sign_in_failure values ('address:127.0.0.1', 29, now(), null)`);
    await fail(1, 'one more');
    expectProblem(await tryOnce('zhao', PASSWORD), 429);
  });
});
