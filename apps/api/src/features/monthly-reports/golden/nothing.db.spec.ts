import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expectGolden, MonthDesk, stableText } from '../testing/month-desk.js';

describe('a month with nothing', () => {
  let desk: MonthDesk;

  beforeAll(async () => {
    desk = await MonthDesk.open();
  });
  afterAll(() => desk.close());

  it('is reported as such, without one number that nobody gave', async () => {
    expectGolden(stableText(await desk.report(await desk.locked('2025-10'))));
  });
});
