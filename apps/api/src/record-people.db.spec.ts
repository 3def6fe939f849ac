import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PeopleList } from './features/comments/comment.dto.js';
import { createTestApp, type TestApp } from './testing/test-app.js';
import { OWNERS, threeProvinces, type ThreeProvinces } from './testing/three-provinces.js';

describe('the people who are offered for a record', () => {
  let t: TestApp;
  let world: ThreeProvinces;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    world = await threeProvinces(t);
  });
  afterAll(() => t.close());

  it('are exactly those who can open it, for every kind of record of every side, shared or kept back', async () => {
    const accounts = OWNERS.map((owner) => world.of[owner]);
    const wrong: unknown[] = [];
    let hidden = 0;
    for (const owner of OWNERS) {
      for (const sharing of ['shared', 'restricted'] as const) {
        for (const kind of ['enterprise', 'project', 'blocker'] as const) {
          const path = `/api/records/${kind}/${world.of[owner][sharing][kind]}`;
          const { body } = await world.of[owner].clerk.get(`${path}/people`).expect(200);
          const offered = new Set((body as PeopleList).items.map(({ id }) => id));
          for (const { account, clerk } of accounts) {
            const { status } = await clerk.get(`${path}/comments`);
            if (status === 404) hidden++;
            if ((status === 200) !== offered.has(account)) wrong.push([owner, sharing, kind, account, status]);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(hidden).toBeGreaterThan(30);
  });
});
