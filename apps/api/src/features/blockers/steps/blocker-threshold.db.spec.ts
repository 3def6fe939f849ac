import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { aBlocker, ASSIGN, stepped } from '../testing/a-blocker.js';

const DAY = 86_400_000;

describe('the light of a blocker', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
  });
  afterAll(() => t.close());

  it('follows the working days that 产业组 set: a deadline four days off is near by five, and not by none', async () => {
    const group = await t.signedIn('industry-group');
    const { body: rules } = await group.get('/api/light-rules').expect(200);
    const set = (version: number, blockerYellowWorkingDays: number) =>
      group
        .put('/api/light-rules')
        .send({ ...rules, version, blockerYellowWorkingDays })
        .expect(200);
    const deadline = new Date(Date.now() + 8 * 3_600_000 + 4 * DAY).toISOString().slice(0, 10);
    await set(1, 5);
    const assigned = await stepped(group, await aBlocker(group), { ...ASSIGN, deadline });
    expect(assigned.light.light).toBe('yellow');
    await set(2, 0);
    const { body } = await group.get(`/api/blockers/${assigned.id}`).expect(200);
    expect(body.light.light).toBe('green');
  });
});
