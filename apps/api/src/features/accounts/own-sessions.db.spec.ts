import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../testing/test-app.js';
import { deviceOf } from './device.js';
import type { OwnSession } from './session.dto.js';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

describe('one’s own sessions', () => {
  let t: TestApp;
  let number = 0;

  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  async function somebody() {
    const username = `user-${String(++number)}`;
    const id = await t.account(username, ['viewer']);
    const open = async (userAgent = CHROME) => {
      const visitor = t.visitor();
      const request = visitor.post('/api/session').set('user-agent', userAgent);
      const { body } = await request.send({ username, password: PASSWORD }).expect(201);
      return { visitor, body };
    };
    return { id, username, open };
  }

  const list = async (visitor: Visitor) => (await visitor.get('/api/sessions').expect(200)).body.items as OwnSession[];

  it('are listed with place, time and device, and only they', async () => {
    const { open } = await somebody();
    const here = (await open()).visitor;
    await open('curl/8.5.0');
    await (await somebody()).open();
    const sessions = await list(here);
    expect(sessions).toHaveLength(2);
    expect(sessions.filter((one) => one.current)).toHaveLength(1);
    const current = sessions.find((one) => one.current);
    expect(current).toMatchObject({ device: 'Chrome · Windows', ip: '127.0.0.1', userAgent: CHROME });
    expect(Object.keys(current ?? {})).not.toContain('tokenHash');
    expect(sessions.find((one) => !one.current)?.device).toBe('其他程序');
  });

  it('can each be ended, or all others at once', async () => {
    const { open } = await somebody();
    const [here, second, third, fourth] = [await open(), await open(), await open(), await open()];
    const other = (await list(second.visitor)).find((one) => one.current)?.id ?? '';
    await here.visitor.delete(`/api/sessions/${other}`).expect(204);
    expectProblem(await second.visitor.get('/api/session'), 401, 'not-signed-in');
    await third.visitor.get('/api/session').expect(200);
    await here.visitor.delete('/api/sessions').expect(204);
    for (const { visitor } of [third, fourth]) expectProblem(await visitor.get('/api/session'), 401, 'not-signed-in');
    await here.visitor.get('/api/session').expect(200);
    expect(await list(here.visitor)).toHaveLength(1);
  });

  it('of somebody else are not there to be ended', async () => {
    const mine = await (await somebody()).open();
    const theirs = await (await somebody()).open();
    const id = (await list(theirs.visitor))[0]?.id ?? '';
    expectProblem(await mine.visitor.delete(`/api/sessions/${id}`), 404, 'not-found');
    await theirs.visitor.get('/api/session').expect(200);
  });

  it('say when and from where one signed in before', async () => {
    const { open } = await somebody();
    expect((await open()).body.previousSignIn).toBeNull();
    const { visitor, body } = await open();
    expect(body.previousSignIn).toEqual({ at: expect.stringMatching(/^\d{4}-/), ip: '127.0.0.1' });
    expect((await visitor.get('/api/session')).body.previousSignIn).toEqual(body.previousSignIn);
  });

  it('leave a note when they begin, are refused, end and are ended, never with the password', async () => {
    const { id, username, open } = await somebody();
    const first = await open();
    await t.visitor().post('/api/session').send({ username, password: 'wrong-guess-77' }).expect(401);
    const second = await open();
    await second.visitor.delete('/api/sessions').expect(204);
    await second.visitor.delete('/api/session').expect(204);
    expectProblem(await first.visitor.get('/api/session'), 401);
    const events = await t.sql<{ kind: string; outcome: string; account_id: string | null; details: object }>(
      'select kind, outcome, account_id, details from access_event where username = $1 order by id',
      [username],
    );
    expect(events.map((one) => `${one.kind} ${one.outcome}`)).toEqual([
      'sign-in done',
      'sign-in refused',
      'sign-in done',
      'session-end done',
      'sign-out done',
    ]);
    expect(events.map((one) => one.account_id)).toEqual([id, null, id, id, id]);
    expect(events[1]?.details).toEqual({ code: 'wrong-credentials' });
    expect(await t.sql(`select from access_event where access_event::text ~ 'wrong-guess|示例口令'`)).toEqual([]);
  });

  it('name the browsers and systems that people here use', () => {
    const agents: [string | null, string][] = [
      [
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
        'Safari · macOS',
      ],
      ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux'],
      [`${CHROME} Edg/140.0.0.0`, 'Edge · Windows'],
      [
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile MicroMessenger/8.0',
        '微信 · iOS',
      ],
      [null, '其他程序'],
    ];
    for (const [agent, device] of agents) expect(deviceOf(agent)).toBe(device);
  });
});
