import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createIndustryMatcher, type IndustryRecord, TAG_KINDS, TAG_LEVELS, todayInShanghai } from '@lianqun/domain';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { EnterpriseRecord } from '../enterprise.dto.js';
import { ImportDesk } from '../../imports/testing/import-desk.js';
import { type SheetLine, sheetLines } from '../../imports/testing/sheet-lines.js';

const thisYear = Number(todayInShanghai(new Date()).slice(0, 4));

const odd = fc.constantFrom(
  '=1+1',
  '+86',
  '@SUM(A1)',
  '_x0041_',
  '007',
  '1E5',
  '<a> & "b"',
  '第一行\n第二行',
  '二〇二五年',
  'ＡＢ',
  '𠮷野',
  '-5%',
);
const text = (max: number) =>
  fc
    .oneof(odd, fc.string({ unit: 'grapheme', minLength: 1, maxLength: max }))
    .map((one) => one.replace(/\s+/gu, ' ').trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const money = fc
  .tuple(fc.bigInt(0n, 999_999_999_999n), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, part]) => `${String(whole)}.${String(part).padStart(6, '0')}`);
const day = fc
  .date({ min: new Date('1949-10-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const name = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,6}$/u).map((one) => `${one}示例（集团）厂`);
const tag = fc.record({
  kind: fc.constantFrom(...TAG_KINDS),
  level: fc.constantFrom(null, ...TAG_LEVELS),
  year: fc.option(fc.integer({ min: 1990, max: thisYear }), { nil: null }),
});
const yearly = fc.record({
  year: fc.integer({ min: thisYear - 6, max: thisYear }),
  revenue: fc.option(money, { nil: null }),
  tax: fc.option(money, { nil: null }),
  researchSpending: fc.option(money, { nil: null }),
});

const fields = (places: readonly string[], industries: readonly string[]) =>
  fc.record(
    {
      formerNames: fc.uniqueArray(name, { maxLength: 3 }),
      registrationNo: maybe(fc.stringMatching(/^\d{13,15}$/)),
      regionCode: maybe(fc.constantFrom(...places)),
      address: maybe(text(60)),
      legalRepresentative: maybe(text(20)),
      establishedOn: maybe(day),
      registeredCapital: maybe(money),
      enterpriseType: maybe(text(20)),
      registrationStatus: maybe(fc.constantFrom('存续', '正常', '吊销,未注销', '筹建中')),
      industryCode: maybe(fc.constantFrom(...industries)),
      chains: fc.uniqueArray(fc.constantFrom('hydrogen', 'biomedicine', 'robotics'), { maxLength: 2 }),
      links: fc.uniqueArray(fc.constantFrom('上游', 'midstream', '电解槽', '封装/测试'), { maxLength: 3 }),
      clusters: fc.uniqueArray(fc.constantFrom('电力装备', '生物医药'), { maxLength: 2 }),
      tags: fc.uniqueArray(tag, { maxLength: 3, selector: ({ kind }) => kind }),
      mainProducts: maybe(text(80)),
      employees: maybe(fc.integer({ min: 0, max: 2_000_000 })),
      years: fc.uniqueArray(yearly, { maxLength: 3, selector: ({ year }) => year }),
      contactName: maybe(text(20)),
      contactPhone: maybe(fc.stringMatching(/^1[3-9]\d{9}$/)),
      source: maybe(text(40)),
      note: maybe(text(200)),
      extra: fc.dictionary(fc.constantFrom('规模', '法人', '营收', '园区级别', '自定列 1'), text(30), { maxKeys: 3 }),
    },
    { noNullPrototype: true },
  );

describe('whatever an enterprise is', () => {
  let t: TestApp;
  let clerk: Visitor;
  const records: EnterpriseRecord[] = [];

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    const places = await t.sql<{ id: string }>('select id from region');
    const industries = await t.sql<{ id: string }>('select id from industry');
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
    const bodies = fc.sample(fields(ids(places), ids(industries)), 60);
    for (const [at, body] of bodies.entries()) {
      const answer = await clerk
        .post('/api/enterprises')
        .send({ ...body, name: `任意示例${String(at)}号有限公司`, creditCode: at % 3 ? aCreditCode() : null });
      if (answer.status !== 201) throw new Error(JSON.stringify([body, answer.body]));
      records.push(answer.body as EnterpriseRecord);
    }
  }, 60_000);
  afterAll(() => t.close());

  /** What a line says of each plain value of a record. */
  const told = (line: SheetLine, record: EnterpriseRecord) => ({
    name: line.企业名称?.text,
    creditCode: line.统一社会信用代码?.text,
    registrationNo: line.注册号?.text,
    regionCode: line.所在地?.text,
    address: line.注册地址?.text,
    establishedOn: line.成立日期?.text,
    registeredCapital: line['注册资本(万元)']?.text,
    industryCode: line.行业?.text.split(' ')[0],
    mainProducts: line.主要产品?.text,
    employees: line.职工人数?.text,
    note: line.备注?.text,
    source: line.来源?.text,
    years: record.years.map(({ year }) => line[`${String(year)}年营业收入(万元)`]?.text ?? ''),
    extra: Object.fromEntries(Object.keys(record.extra).map((key) => [key, line[key]?.text])),
    record: [line.记录标识?.text, line.记录版本?.text],
  });
  const meant = (record: EnterpriseRecord) => ({
    name: record.name,
    creditCode: record.creditCode ?? '',
    registrationNo: record.registrationNo ?? '',
    regionCode: record.regionName ?? '',
    address: record.address ?? '',
    establishedOn: record.establishedOn ?? '',
    registeredCapital: record.registeredCapital ?? '',
    industryCode: record.industryCode ?? '',
    mainProducts: record.mainProducts ?? '',
    employees: record.employees === null ? '' : String(record.employees),
    note: record.note ?? '',
    source: record.source ?? '',
    years: record.years.map(({ revenue }) => revenue ?? ''),
    extra: record.extra,
    record: [record.id, String(record.version)],
  });

  it('each industry is found again by what its cell says', async () => {
    const industries = await t.sql<IndustryRecord>('select id, name, level, parent_id as "parentId" from industry');
    const matcher = createIndustryMatcher(industries);
    const wrong = industries.filter(({ id, name }) => {
      const found = matcher.match(`${id} ${name}`);
      return found.kind !== 'match' || found.id !== id;
    });
    expect(wrong).toEqual([]);
  });

  it('every value stands in the workbook as it is', async () => {
    const { lines } = await sheetLines(await fetched(clerk, '/api/enterprises/export'));
    const byId = new Map(lines.map((line) => [line.记录标识?.text, line]));
    expect(byId.size).toBe(records.length);
    for (const record of records) expect(told(byId.get(record.id) ?? {}, record)).toEqual(meant(record));
  });

  it('an export that nobody edited changes nothing when it comes back', async () => {
    const desk = new ImportDesk(t, clerk);
    for (const query of [{ contacts: 'reveal' }, { columns: 'name,note,extra,revenue' }]) {
      const batch = await desk.upload(await fetched(clerk, '/api/enterprises/export', query), '企业台账.xlsx');
      const changed = (await desk.rows(batch.id)).filter(({ decision }) => decision !== 'unchanged');
      const shown = changed.map(({ decision, changes, problems }) => ({ decision, changes, problems }));
      expect({ problem: batch.problem, shown }).toEqual({ problem: null, shown: [] });
      expect(batch.counts?.unchanged).toBe(records.length);
    }
  });
});
