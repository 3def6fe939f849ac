import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

describe('changing an enterprise', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
  });
  afterAll(() => t.close());

  const patch = (id: string, body: object) => clerk.patch(`/api/enterprises/${id}`).send(body);
  const audited = async (id: string) =>
    (await t.sql<{ n: number }>('select count(*)::int as n from audit_record where root_id = $1', [id]))[0]?.n;

  it('changes what is named, leaves the rest, and counts the version up', async () => {
    const saved = await anEnterprise().withCode().onChain('hydrogen').withEmployees(10).savedBy(clerk);
    const { body } = await patch(saved.id, { version: 1, address: '新地址', employees: null }).expect(200);
    expect(body).toMatchObject({
      ...saved,
      version: 2,
      address: '新地址',
      employees: null,
      updatedAt: expect.any(String),
      warnings: [],
    });
    expect(new Date(body.updatedAt as string).getTime()).toBeGreaterThan(new Date(saved.updatedAt).getTime());
  });

  it('replaces lists as a whole', async () => {
    const start = anEnterprise().withCode().onChain('hydrogen', 'robotics').tagged('lead').tagged('listed', 2020);
    const saved = await start
      .with({
        years: [
          { year: 2022, revenue: '1' },
          { year: 2023, revenue: '2' },
        ],
      })
      .savedBy(clerk);
    const { body } = await patch(saved.id, {
      version: 1,
      chains: ['robotics', '生物医药'],
      tags: [{ kind: 'listed', year: 2021 }],
      years: [{ year: 2023, revenue: '2', tax: '3' }],
      formerNames: ['旧名'],
    }).expect(200);
    expect(body.chains.map((one: { name: string }) => one.name).sort()).toEqual(['机器人', '生物医药']);
    expect(body).toMatchObject({
      tags: [{ kind: 'listed', level: null, year: 2021 }],
      years: [{ year: 2023, revenue: '2', tax: '3', researchSpending: null }],
      formerNames: ['旧名'],
    });
    const cleared = await patch(saved.id, { version: 2, chains: [], tags: [], years: [], formerNames: [], extra: {} });
    expect(cleared.body).toMatchObject({ version: 3, chains: [], tags: [], years: [], formerNames: [] });
  });

  it('that changes nothing leaves version and history alone, however it is written', async () => {
    const start = anEnterprise().withCode().inRegion('120000').onChain('hydrogen', 'robotics').tagged('lead', 2020);
    const saved = await start
      .with({
        registeredCapital: '1200.50',
        establishedOn: '2020-01-02',
        extra: { 面积: '5', 备注二: 'x' },
        years: [{ year: 2022, revenue: '1.0' }, { year: 2023 }],
      })
      .savedBy(clerk);
    const before = await audited(saved.id);
    const same = [
      {},
      { name: `  ${saved.name} ` },
      { chains: ['机器人', 'hydrogen'] },
      { registeredCapital: '1,200.5万元', establishedOn: '2020年1月2日' },
      { years: [{ year: 2023 }, { year: 2022, revenue: '1' }] },
      { tags: [{ year: 2020, kind: 'lead' }] },
      { extra: { 备注二: 'x', 面积: '5' } },
      { address: '', note: '  ' },
    ];
    for (const fields of same) {
      const { body } = await patch(saved.id, { version: 1, ...fields }).expect(200);
      expect({ fields, version: body.version as number }).toEqual({ fields, version: 1 });
    }
    expect(await audited(saved.id)).toBe(before);
  });

  it('on a version that is no longer the latest is refused with both values, field by field', async () => {
    const saved = await anEnterprise().withCode().withEmployees(10).with({ address: '旧' }).savedBy(clerk);
    await patch(saved.id, { version: 1, employees: 11, address: '他的', chains: ['hydrogen'] }).expect(200);
    const answer = await patch(saved.id, { version: 1, employees: 12, note: '我的', address: '他的' });
    expectProblem(answer, 409, 'stale-version');
    expect(answer.body.current).toMatchObject({ id: saved.id, version: 2, employees: 11, address: '他的' });
    expect(answer.body.conflicts).toEqual([
      { field: 'employees', yours: 12, theirs: 11 },
      { field: 'note', yours: '我的', theirs: null },
    ]);
    await patch(saved.id, { version: 2, employees: 12 }).expect(200);
  });

  it('by two people at once lets one of them win and tells the other', async () => {
    const saved = await anEnterprise().withCode().savedBy(clerk);
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => patch(saved.id, { version: 1, note: `第${String(n)}人` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const winner = answers.find(({ status }) => status === 200);
    const { body } = await clerk.get(`/api/enterprises/${saved.id}`);
    expect(body).toMatchObject({ version: 2, note: winner?.body.note });
  });

  it('needs a version that can be one', async () => {
    const saved = await anEnterprise().withCode().savedBy(clerk);
    expect(refusedFields(await patch(saved.id, { note: 'x' }))).toHaveProperty('version');
    for (const version of [0, '1', 1.5, null])
      expect(refusedFields(await patch(saved.id, { version, note: 'x' }))).toHaveProperty('version');
    for (const version of [2 ** 31, Number.MAX_SAFE_INTEGER, 1e300])
      expectProblem(await patch(saved.id, { version, note: 'x' }));
  });

  it('checks what it is given, and only that', async () => {
    const saved = await anEnterprise().withCode(null).savedBy(clerk);
    expect(refusedFields(await patch(saved.id, { version: 1, creditCode: '91350100M000100Y44', name: '' }))).toEqual({
      creditCode: 'credit-code-wrong-check',
      name: 'name-required',
    });
    expect(refusedFields(await patch(saved.id, { version: 1, name: null }))).toHaveProperty('name');
    const { body } = await patch(saved.id, { version: 1, note: '没有代码也能改备注' }).expect(200);
    expect(body.warnings).toEqual([]);
  });

  it('takes null for a list as nothing said', async () => {
    const saved = await anEnterprise().withCode().onChain('hydrogen').savedBy(clerk);
    const { status, body } = await patch(saved.id, {
      version: 1,
      chains: null,
      tags: null,
      years: null,
      extra: null,
      formerNames: null,
    });
    expect([200, 422]).toContain(status);
    if (status === 200) expect(body.chains).toHaveLength(1);
  });

  it('that is gone is not found', async () => {
    const saved = await anEnterprise().withCode().savedBy(clerk);
    await t.sql('update enterprise set deleted_at = now() where id = $1', [saved.id]);
    expectProblem(await patch(saved.id, { version: 1, note: 'x' }), 404, 'not-found');
    expectProblem(await clerk.get(`/api/enterprises/${saved.id}`), 404, 'not-found');
    expect((await clerk.get('/api/enterprises').query({ q: saved.name })).body.total).toBe(0);
  });
});
