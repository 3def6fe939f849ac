import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

describe('what is set for everybody', () => {
  let t: TestApp;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    group = await t.signedIn('industry-group');
  });
  afterAll(() => t.close());

  it('are the thresholds of the lights: 产业组 changes them, everybody reads them', async () => {
    const rules = { redBehind: 25, yellowBehind: 12, blockerYellowWorkingDays: 5 };
    const { body: before } = await group.get('/api/light-rules').expect(200);
    expect(before).toEqual({ version: 1, redBehind: 20, yellowBehind: 10, blockerYellowWorkingDays: 3 });
    await group
      .put('/api/light-rules')
      .send({ version: 1, ...rules })
      .expect(200);
    const { body } = await (await t.signedIn('viewer')).get('/api/light-rules').expect(200);
    expect(body).toEqual({ version: 2, ...rules });
    expectProblem(await (await t.signedIn('reviewer')).put('/api/light-rules').send(body), 403, 'forbidden');
  });

  it('are changed on the version that was seen: the second is told both values', async () => {
    const { body: seen } = await group.get('/api/light-rules').expect(200);
    await group
      .put('/api/light-rules')
      .send({ ...seen, redBehind: 30 })
      .expect(200);
    const answer = await group.put('/api/light-rules').send({ ...seen, redBehind: 40 });
    expectProblem(answer, 409, 'stale-version');
    expect(answer.body.conflicts).toEqual([{ field: 'redBehind', yours: 40, theirs: 30 }]);
  });

  it('must make sense', async () => {
    const { body: seen } = await group.get('/api/light-rules').expect(200);
    const refused = await group.put('/api/light-rules').send({ ...seen, redBehind: 10, yellowBehind: 10 });
    expect(refusedFields(refused)).toEqual({ yellowBehind: 'yellow-not-before-red' });
    expect(refusedFields(await group.put('/api/light-rules').send({ ...seen, redBehind: 0 }))).toEqual({
      redBehind: 'too-small',
    });
  });

  it('is how long access events are kept: half a year at least, and the system administrator’s to say', async () => {
    const administrator = await t.signedIn('system-administrator');
    const { body } = await administrator.get('/api/system-settings').expect(200);
    expect(body).toEqual({ version: 1, accessEventDays: 184, mailFrom: null });
    const sent = { version: 1, accessEventDays: 400 };
    const { body: saved } = await administrator.put('/api/system-settings').send(sent).expect(200);
    expect(saved).toEqual({ ...sent, version: 2, mailFrom: null });
    const short = await administrator.put('/api/system-settings').send({ version: 2, accessEventDays: 90 });
    expect(refusedFields(short)).toEqual({ accessEventDays: 'too-small' });
    expectProblem(await group.get('/api/system-settings'), 403, 'forbidden');
  });

  it('is on record with who changed it', async () => {
    const rows = await t.sql<{ key: string; actor: string }>(
      `select r.root_id as key, a.username as actor from audit_record r join account a on a.id = r.actor_id
        where r.kind = 'setting' order by r.id`,
    );
    expect(rows.map(({ key }) => key)).toEqual(['light-thresholds', 'light-thresholds', 'system-settings']);
    expect(rows.at(-1)?.actor).toMatch(/^system-administrator/);
  });
});
