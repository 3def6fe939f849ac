import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { BlockerList } from './blocker-response.dto.js';
import { aBlocker, ASSIGN, memberOf, stepped } from './testing/a-blocker.js';

describe('the blockers that wait for an organization', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
  });
  afterAll(() => t.close());

  const waiting = async (visitor: Visitor) =>
    ((await visitor.get('/api/blockers?mine=true').expect(200)).body as BlockerList).items.map(({ title }) => title);

  it('are with who raised it and the topic group, then with the lead, then with those again, then with nobody', async () => {
    const group = await memberOf(t, 'industry-group', 'industry-group');
    const lead = await memberOf(t, 'tangshan-bureau');
    const raiser = await memberOf(t, 'binhai-bureau');
    const nobody = await memberOf(t, null);
    const see = async () => ({
      group: await waiting(group),
      lead: await waiting(lead),
      raiser: await waiting(raiser),
      nobody: await waiting(nobody),
    });
    const none: string[] = [];
    const blocker = await aBlocker(raiser, { title: '甲' });
    expect(await see()).toEqual({ group: ['甲'], lead: none, raiser: ['甲'], nobody: none });
    const assigned = await stepped(group, blocker, ASSIGN);
    expect(await see()).toEqual({ group: none, lead: ['甲'], raiser: none, nobody: none });
    const working = await stepped(lead, assigned, { step: 'accept' }, { step: 'start' });
    expect(await see()).toEqual({ group: none, lead: ['甲'], raiser: none, nobody: none });
    const asked = await stepped(lead, working, { step: 'request-closing', resolution: '已解决' });
    expect(await see()).toEqual({ group: ['甲'], lead: none, raiser: ['甲'], nobody: none });
    await stepped(raiser, asked, { step: 'close' });
    expect(await see()).toEqual({ group: none, lead: none, raiser: none, nobody: none });
  });
});
