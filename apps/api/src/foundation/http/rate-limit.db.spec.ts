import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

describe('a flood of requests', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp({ config: { rateLimit: 10 } });
  });
  afterAll(() => t.close());

  it('is refused by session, with the seconds to wait, and leaves others alone', async () => {
    const [busy, calm] = [await t.signedIn('viewer'), await t.signedIn('viewer')];
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await busy.get('/api/session')).status);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(statuses.slice(10)).toEqual([429, 429]);
    const { body, headers } = await busy.get('/api/session').expect(429);
    expect(body).toMatchObject({ code: 'too-many-requests', params: { seconds: expect.any(Number) } });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await calm.get('/api/session').expect(200);
  });

  it('is refused by address before anybody has signed in', async () => {
    const stranger = t.visitor();
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await stranger.get('/api/health')).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it('of attempts to sign in is refused by address, whatever cookie comes along', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 22; i++) {
      const attempt = t
        .visitor()
        .post('/api/session')
        .set('Cookie', `lianqun_session=made-up-${String(i)}`);
      statuses.push((await attempt.send({ username: `nobody-${String(i)}`, password: 'wrong' })).status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect(statuses).not.toContain(201);
  });
});
