import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

const zone = process.env.TZ;

describe('amounts and days', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp();
    clerk = await t.signedIn('clerk');
  });
  afterAll(() => t.close());
  afterEach(() => {
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
  });

  /** What the record, the list and the sum of the list say. */
  async function everywhere(id: string) {
    const one = await clerk.get(`/api/enterprises/${id}`).expect(200);
    const { body: list } = await clerk.get('/api/enterprises').query({ pageSize: 200 }).expect(200);
    return [one.body, (list.items as { id: string }[]).find((item) => item.id === id)] as Record<string, unknown>[];
  }

  it.each([
    ['0', '0'],
    ['0.000001', '0.000001'],
    ['0.1', '0.1'],
    ['12.50', '12.5'],
    ['100', '100'],
    ['999999999999.999999', '999999999999.999999'],
    ['123456789012.345678', '123456789012.345678'],
    ['9007199254740.993', null],
    ['900719925474.099267', '900719925474.099267'],
  ])('an amount of %s comes back as %s, with nothing lost on the way', async (given, expected) => {
    const body = anEnterprise()
      .withCode()
      .withCapital(given)
      .with({ years: [{ year: 2024, revenue: given, tax: given }] })
      .body();
    const answer = await clerk.post('/api/enterprises').send(body);
    if (expected === null) {
      expect(answer.status).toBe(422);
      return;
    }
    expect(answer.status).toBe(201);
    for (const record of await everywhere(answer.body.id as string)) {
      expect(record).toMatchObject({
        registeredCapital: expected,
        years: [{ revenue: expected, tax: expected, researchSpending: null }],
      });
    }
    const { body: history } = await clerk.get(`/api/enterprises/${answer.body.id as string}/history`);
    const [entry] = history.items as { changes: { field: string; after: unknown }[] }[];
    const after = (field: string) => entry?.changes.find((change) => change.field === field)?.after;
    expect(after('registeredCapital')).toBe(expected);
    expect(after('years')).toMatchObject({ year: 2024, revenue: expected, tax: expected });
  });

  it('a JSON number is taken as it is written, and one that is only nearly a number is refused', async () => {
    const send = (registeredCapital: number) =>
      clerk.post('/api/enterprises').send({ ...anEnterprise().withCode().body(), registeredCapital });
    expect((await send(0.1)).body.registeredCapital).toBe('0.1');
    expect((await send(1e3)).body.registeredCapital).toBe('1000');
    expect((await send(0.1 + 0.2)).body).toMatchObject({ registeredCapital: '0.3' });
    expect((await send(1.2345678)).status).toBe(422);
    expect((await send(1e21)).status).toBe(422);
  });

  it.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'UTC'])(
    'a day stays that day with the machine in %s',
    async (place) => {
      process.env.TZ = place;
      for (const day of ['2020-01-01', '2024-02-29', '1992-12-31', '1949-10-01', '1988-04-10']) {
        const saved = await anEnterprise().withCode().with({ establishedOn: day }).savedBy(clerk);
        for (const record of await everywhere(saved.id)) expect(record.establishedOn).toBe(day);
        const { body } = await clerk.get(`/api/enterprises/${saved.id}/history`);
        expect(JSON.stringify(body)).toContain(`"after":"${day}"`);
      }
    },
  );

  it('today is the day in Shanghai: it may be founded today, not tomorrow', async () => {
    const inShanghai = (shift: number) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + shift * 86_400_000);
    for (const place of ['America/New_York', 'Pacific/Kiritimati']) {
      process.env.TZ = place;
      await anEnterprise()
        .withCode()
        .with({ establishedOn: inShanghai(0) })
        .savedBy(clerk);
      const body = anEnterprise()
        .withCode()
        .with({ establishedOn: inShanghai(1) })
        .body();
      expect((await clerk.post('/api/enterprises').send(body)).body.errors).toMatchObject([{ code: 'date-in-future' }]);
    }
  });

  it('an instant is told in UTC', async () => {
    const saved = await anEnterprise().withCode().savedBy(clerk);
    expect(saved.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Math.abs(new Date(saved.createdAt).getTime() - Date.now())).toBeLessThan(60_000);
  });
});
