import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

describe('adding an enterprise', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
  });
  afterAll(() => t.close());

  const post = (body: object) => clerk.post('/api/enterprises').send(body);
  const refusals = async (fields: object) => refusedFields(await post({ name: '唐山某某有限公司', ...fields }));

  it('keeps every field and shows them with the names of what they refer to', async () => {
    const body = {
      name: ' 唐山曹妃甸氢能装备有限公司 ',
      formerNames: ['唐山氢能有限公司', '唐山氢能有限公司'],
      creditCode: '91350100m000100y43',
      registrationNo: '130200000012345',
      regionCode: '130209',
      address: '河北省唐山市曹妃甸区工业大街1号',
      legalRepresentative: '张三',
      establishedOn: '2018-03-01',
      registeredCapital: '12000.5',
      enterpriseType: '有限责任公司',
      registrationStatus: '存续',
      industryCode: '3463',
      chains: ['氢能', 'robotics'],
      links: ['midstream'],
      clusters: ['电力装备'],
      platformId: '曹妃甸协同发展示范区',
      tags: [{ kind: 'lead' }, { kind: 'little-giant', level: 'national', year: 2023 }, { kind: 'lead' }],
      mainProducts: '电解槽、储氢罐',
      employees: 320,
      years: [{ year: 2024, revenue: '8000', tax: '560.25' }],
      contactName: '李四',
      contactPhone: '0315-0000000',
      contactEmail: 'li@example.invalid',
      source: '市工信局 2025 名单',
      note: '重点',
      extra: { 占地面积: '120 亩' },
    };
    const { body: saved } = await post(body).expect(201);
    expect(saved).toMatchObject({
      ...body,
      links: ['中游'],
      contactName: '李*',
      contactPhone: '031****0000',
      contactEmail: 'l***@example.invalid',
      confidentiality: 'shared',
      abilities: { update: true, restrict: true, revealContacts: true, invite: false },
      name: '唐山曹妃甸氢能装备有限公司',
      formerNames: ['唐山氢能有限公司'],
      creditCode: '91350100M000100Y43',
      regionName: '河北省唐山市曹妃甸区',
      industryName: expect.any(String),
      chains: [
        { key: 'hydrogen', name: '氢能' },
        { key: 'robotics', name: '机器人' },
      ],
      clusters: [{ name: '电力装备' }],
      platformId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      platformName: '曹妃甸协同发展示范区',
      tags: [
        { kind: 'lead', level: null, year: null },
        { kind: 'little-giant', level: 'national', year: 2023 },
      ],
      years: [{ year: 2024, revenue: '8000', tax: '560.25', researchSpending: null }],
      version: 1,
      isSample: false,
      warnings: [],
    });
    const { warnings: _, ...record } = saved;
    expect((await clerk.get(`/api/enterprises/${saved.id as string}`).expect(200)).body).toEqual(record);
  });

  it('needs no more than a name, and warns of the missing code', async () => {
    const saved = await anEnterprise().named('天津只有名字有限公司').savedBy(clerk);
    expect(saved).toMatchObject({ creditCode: null, chains: [], employees: null, registeredCapital: null, extra: {} });
    expect(saved.warnings).toEqual([
      {
        field: 'creditCode',
        code: 'credit-code-missing',
        params: {},
        message: expect.stringMatching(/[\u4e00-\u9fff]/),
      },
    ]);
  });

  it('warns of an enterprise that goes, or went, by the same name, whatever its brackets', async () => {
    const first = await anEnterprise()
      .named('京津（沧州）生物医药有限公司')
      .formerly('沧州旧名药业有限公司')
      .savedBy(clerk);
    for (const name of ['京津(沧州)生物医药有限责任公司', '沧州旧名药业有限公司']) {
      const { warnings } = await anEnterprise().named(name).withCode().savedBy(clerk);
      expect(warnings).toMatchObject([{ field: 'name', code: 'similar-enterprise', params: { id: first.id } }]);
    }
  });

  it('takes what only looks wrong, with a warning at the field', async () => {
    const odd = { registrationNo: '12', contactEmail: 'nobody', contactPhone: 'call me' };
    const { warnings } = await anEnterprise().named('张三').withCode().with(odd).savedBy(clerk);
    expect(warnings.map(({ field }) => field).sort()).toEqual([
      'contactEmail',
      'contactPhone',
      'name',
      'registrationNo',
    ]);
  });

  it('refuses a name that is missing or blank', async () => {
    expect(refusedFields(await post({}))).toMatchObject({ name: expect.any(String) });
    for (const name of ['', '   ', '\u3000'])
      expect(refusedFields(await post({ name }))).toEqual({ name: 'name-required' });
    expect(refusedFields(await post({ name: null }))).toHaveProperty('name');
  });

  it.each([
    ['a wrong check character', '91350100M000100Y44', 'credit-code-wrong-check'],
    ['O typed for 0', '9135O1OOM000100Y43', 'credit-code-repairable'],
    ['a registration number', '130200000012345', 'credit-code-is-registration-number'],
    ['something else', '12345', 'credit-code-malformed'],
    ['digits that a spreadsheet lost', '9.13501E+17', 'digits-lost'],
  ])('refuses a credit code with %s', async (_, creditCode, code) => {
    expect(await refusals({ creditCode })).toEqual({ creditCode: code });
  });

  it('takes a code as it is written in lists, and one of a region that is in no table', async () => {
    const code = aCreditCode();
    const written = `'${code.slice(0, 6).toLowerCase()} ${code.slice(6).replace('0', '０')} `;
    const answer = await post(anEnterprise().withCode(written).body()).expect(201);
    expect(answer.body).toMatchObject({ creditCode: code, warnings: [] });
  });

  it.each([
    ['regionCode', '999999', 'region-unknown'],
    ['industryCode', 'no-such', 'industry-unknown'],
    ['chains', ['no-such'], 'chain-unknown'],
    ['clusters', ['氢能'], 'cluster-unknown'],
    ['platformId', 'no-such', 'platform-unknown'],
    ['establishedOn', '2024-02-30', 'not-a-date'],
    ['establishedOn', '2024年1月', 'date-incomplete'],
    ['establishedOn', '2999-01-01', 'not-a-date'],
    ['establishedOn', '2100-01-01', 'date-in-future'],
    ['establishedOn', '1849-12-31', 'date-too-early'],
    ['registeredCapital', '约五百', 'number-in-words'],
    ['registeredCapital', '-1', 'negative-number'],
    ['registeredCapital', '1000万美元', 'unit-unclear'],
    ['registeredCapital', '1000000000000', 'money-out-of-range'],
    ['registeredCapital', '0.1234567', 'must-be-decimal'],
    ['employees', -1, 'employees-out-of-range'],
    ['employees', 5_000_001, 'employees-out-of-range'],
    ['employees', 1e12, 'employees-out-of-range'],
    ['employees', 1.5, 'must-be-integer'],
    ['employees', '12', 'must-be-integer'],
  ])('refuses %s %j with the field and %s', async (field, value, code) => {
    expect(await refusals({ [field]: value })).toEqual({ [field]: code });
  });

  it.each([
    [{ years: [{ year: 2023 }, { year: 2023 }] }, 'years.1.year', 'year-twice'],
    [{ years: [{ year: 1989 }] }, 'years.0.year', 'year-out-of-range'],
    [{ years: [{ year: 2023, revenue: 'x' }] }, 'years.0.revenue', 'not-a-number'],
    [{ tags: [{ kind: 'no-such' }] }, 'tags.0.kind', 'tag-unknown'],
    [{ tags: [{ kind: 'lead', year: 99999 }] }, 'tags.0.year', 'too-large'],
    [{ formerNames: ['x'.repeat(201)] }, 'formerNames', 'too-long'],
    [{ extra: { 列: 5 } }, 'extra.列', 'must-be-string'],
    [{ name: 'x'.repeat(201) }, 'name', 'too-long'],
  ])('refuses %j at %s', async (fields, field, code) => {
    expect(await refusals(fields)).toEqual({ [field]: code });
  });

  it.each([
    [{ tags: [[]] }],
    [{ tags: [null] }],
    [{ tags: ['lead'] }],
    [{ tags: [[{ kind: 'lead' }]] }],
    [{ years: [[]] }],
    [{ years: [null] }],
    [{ years: [2023] }],
    [{ chains: [null] }],
    [{ chains: [['hydrogen']] }],
    [{ chains: 'hydrogen' }],
    [{ chains: { 0: 'hydrogen' } }],
    [{ formerNames: 'x' }],
    [{ extra: [] }],
    [{ extra: { a: { b: 1 } } }],
    [{ name: ['x'] }],
    [{ address: {} }],
    [{ registeredCapital: [] }],
    [{ registeredCapital: true }],
    [{ creditCode: 12 }],
    [{ establishedOn: 20240101 }],
  ])('refuses the shape %j', async (fields) => {
    expect(Object.keys(await refusals(fields))[0]).toMatch(new RegExp(`^${Object.keys(fields)[0] ?? ''}`));
  });

  it('names every fault at once, and writes nothing', async () => {
    const fields = { name: '', creditCode: '1', regionCode: 'x', employees: -1, establishedOn: 'x' };
    const before = await t.sql('select id from enterprise');
    expect(Object.keys(refusedFields(await post(fields))).sort()).toEqual(Object.keys(fields).sort());
    expect(await t.sql('select id from enterprise')).toEqual(before);
  });

  it('belongs to clerks and administrators', async () => {
    expectProblem(
      await (await t.signedIn('viewer')).post('/api/enterprises').send(anEnterprise().body()),
      403,
      'forbidden',
    );
  });
});
