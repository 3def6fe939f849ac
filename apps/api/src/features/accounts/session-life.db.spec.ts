import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp } from '../../testing/test-app.js';

describe('the life of a session', () => {
  let t: TestApp;
  let number = 0;

  beforeAll(async () => {
    t = await createTestApp({ config: { sessionIdleMinutes: 30, sessionAbsoluteHours: 8 } });
  });
  afterAll(() => t.close());

  async function newSession() {
    const username = `user-${String(++number)}`;
    const id = await t.account(username, ['viewer']);
    const visitor = t.visitor();
    const { body } = await visitor.post('/api/session').send({ username, password: PASSWORD }).expect(201);
    return { id, visitor, expiresAt: new Date(body.expiresAt as string) };
  }

  /** Time passes for this account's sessions. */
  const pass = (id: string, interval: string) =>
    t.sql(
      `update session set created_at = created_at - $2::interval, last_seen_at = last_seen_at - $2::interval,
              expires_at = expires_at - $2::interval where account_id = $1`,
      [id, interval],
    );

  it('ends half an hour after the last request', async () => {
    const { id, visitor } = await newSession();
    await pass(id, '29 minutes');
    await visitor.get('/api/session').expect(200);
    await pass(id, '29 minutes');
    await visitor.get('/api/session').expect(200);
    await pass(id, '31 minutes');
    expectProblem(await visitor.get('/api/session'), 401, 'not-signed-in');
  });

  it('ends after eight hours even when it is used all the time', async () => {
    const { id, visitor, expiresAt } = await newSession();
    expect(Math.abs(expiresAt.getTime() - Date.now() - 8 * 3_600_000)).toBeLessThan(60_000);
    for (let hours = 0; hours < 8; hours += 0.4) {
      await visitor.get('/api/session').expect(200);
      await pass(id, '24 minutes');
    }
    expectProblem(await visitor.get('/api/session'), 401, 'not-signed-in');
  });

  it('writes down that it was used at most once a minute', async () => {
    const { id, visitor } = await newSession();
    const seen = async () =>
      (await t.sql<{ at: Date }>('select last_seen_at as at from session where account_id = $1', [id]))[0]?.at;
    const first = await seen();
    await visitor.get('/api/session').expect(200);
    expect(await seen()).toEqual(first);
    await pass(id, '2 minutes');
    await visitor.get('/api/session').expect(200);
    expect(Number(await seen())).toBeGreaterThan(Number(first));
  });

  it('ends at once when it is revoked, when the account is disabled, and loses at once what the account loses', async () => {
    const revoked = await newSession();
    await t.sql('delete from session where account_id = $1', [revoked.id]);
    expectProblem(await revoked.visitor.get('/api/chains'), 401);

    const disabled = await newSession();
    await t.sql('update account set disabled_at = now() where id = $1', [disabled.id]);
    expectProblem(await disabled.visitor.get('/api/chains'), 401);

    const demoted = await newSession();
    await t.sql(`update account set roles = '{}' where id = $1`, [demoted.id]);
    expectProblem(await demoted.visitor.get('/api/chains'), 403, 'forbidden');
  });

  it('is swept away a day after it ended', async () => {
    const { id } = await newSession();
    await pass(id, '33 hours');
    await newSession();
    expect(await t.sql('select 1 from session where account_id = $1', [id])).toEqual([]);
  });
});
