import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { FirstAccountsService } from './first-accounts.js';

/** Only the clock is set: everything else, such as the connections to the database, goes on as always. */
function setClock(shanghai: string): void {
  jest.useFakeTimers({
    now: new Date(`${shanghai}+08:00`),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}

describe('the turn of the year, when the leading organization passes on', () => {
  let t: TestApp;
  let beijing: Visitor;
  let tianjin: Visitor;
  let admin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    setClock('2026-12-31T23:50:00');
    const sysadmin = await t.signedIn('system-administrator');
    const { body } = await sysadmin.get('/api/organizations').expect(200);
    const idOf = (key: string) => (body.items as { id: string; key: string }[]).find((one) => one.key === key)?.id;
    for (const [key, year] of [
      ['beijing-department', '2026'],
      ['tianjin-department', '2027'],
    ] as const) {
      const term = { organizationId: idOf(key), startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
      await sysadmin.post('/api/leading-terms').send(term).expect(201);
    }
    beijing = await t.signedIn('industry-group', 'beijing-department');
    tianjin = await t.signedIn('industry-group', 'tianjin-department');
    const [first] = await t.app.get(FirstAccountsService).ensure();
    admin = t.visitor();
    await admin.post('/api/session').send({ username: 'admin', password: first?.generatedPassword }).expect(201);
  });
  afterAll(async () => {
    jest.useRealTimers();
    await t.close();
  });

  const manage = (who: Visitor) =>
    who.post('/api/reporting-periods').send({ year: 2028, januaryAndFebruaryTogether: false });
  const leading = async (who: Visitor) =>
    (await who.get('/api/session').expect(200)).body.leading as { organizationName: string; endsOn: string };

  it('leaves the month to who led until the last second of the year', async () => {
    setClock('2026-12-31T23:59:59');
    await manage(beijing).expect(201);
    expectProblem(await manage(tianjin), 403, 'forbidden');
    await manage(admin).expect(201);
    for (const who of [beijing, tianjin]) {
      expect(await leading(who)).toMatchObject({
        organizationName: expect.stringMatching('北京'),
        endsOn: '2026-12-31',
      });
    }
  });

  it('gives it to the next at midnight in Shanghai, within sessions that were open before; `admin` keeps it', async () => {
    setClock('2027-01-01T00:00:00');
    expectProblem(await manage(beijing), 403, 'forbidden');
    await manage(tianjin).expect(201);
    await manage(admin).expect(201);
    expect(await leading(beijing)).toMatchObject({
      organizationName: expect.stringMatching('天津'),
      endsOn: '2027-12-31',
    });
  });

  it('leaves it to 产业组 itself when nobody leads', async () => {
    setClock('2028-01-01T00:00:00');
    expectProblem(await manage(beijing), 403, 'forbidden');
    expectProblem(await manage(tianjin), 403, 'forbidden');
    await manage(admin).expect(201);
    expect(await leading(admin)).toBeNull();
  });
});
