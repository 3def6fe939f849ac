import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHAIN_EFFECTS, PROJECT_NATURES, PROJECT_STAGES, PROJECT_TYPES, todayInShanghai } from '@lianqun/domain';
import { aProject } from '../../../testing/a-project.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { ImportDesk } from '../../imports/testing/import-desk.js';
import type { CreateProjectRequest } from '../project.dto.js';
import { exportOf } from '../testing/export-of.js';

const thisYear = Number(todayInShanghai(new Date()).slice(0, 4));

const odd = fc.constantFrom('=1+1', '+86', '_x0041_', '007', '1E5', '<a> & "b"', '二〇二五年', 'ＡＢ', '𠮷野', '-5%');
const text = (max: number) =>
  fc
    .oneof(odd, fc.string({ unit: 'grapheme', minLength: 1, maxLength: max }))
    .map((one) => one.replace(/\s+/gu, ' ').trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
/** No plan exceeds a total, no fixed assets do. */
const money = (from: bigint, to: bigint) =>
  fc
    .tuple(fc.bigInt(from, to), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, part]) => `${String(whole)}.${String(part).padStart(6, '0')}`);
const day = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const party = fc.record({
  role: fc.constantFrom('builder' as const, 'investor' as const, 'source' as const, 'partner' as const),
  name: fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,6}$/u).map((one) => `${one}示例（集团）厂`),
});

const fields = (places: readonly string[]): fc.Arbitrary<Partial<CreateProjectRequest>> =>
  fc.record(
    {
      type: fc.constantFrom(...PROJECT_TYPES),
      nature: maybe(fc.constantFrom(...PROJECT_NATURES)),
      chainEffect: maybe(fc.constantFrom(...CHAIN_EFFECTS)),
      regionCode: maybe(fc.constantFrom(...places)),
      sourceRegionCode: maybe(fc.constantFrom(...places)),
      site: maybe(text(60)),
      chains: fc.uniqueArray(fc.constantFrom('hydrogen', 'biomedicine', 'robotics'), { maxLength: 2 }),
      links: fc.uniqueArray(fc.constantFrom('上游', 'midstream', '电解槽', '封装/测试'), { maxLength: 3 }),
      clusters: fc.uniqueArray(fc.constantFrom('电力装备', '生物医药'), { maxLength: 2 }),
      parties: fc.uniqueArray(party, { maxLength: 4, selector: ({ role, name }) => `${role} ${name}` }),
      content: maybe(text(200)),
      totalInvestment: maybe(money(1_000_000n, 999_999_999_999n)),
      fixedAssetInvestment: maybe(money(0n, 900_000n)),
      plans: fc.uniqueArray(fc.record({ year: fc.constantFrom(thisYear, thisYear + 1), amount: money(0n, 900_000n) }), {
        maxLength: 2,
        selector: ({ year }) => year,
      }),
      plannedStart: maybe(day('2024-01-01', '2026-12-31')),
      plannedCompletion: maybe(day('2027-01-01', '2028-12-31')),
      plannedProduction: maybe(day('2029-01-01', '2030-12-31')),
      responsiblePerson: maybe(text(20)),
      responsiblePhone: maybe(fc.stringMatching(/^1[3-9]\d{9}$/)),
      leadOfficial: maybe(text(20)),
      inStatistics: maybe(fc.boolean()),
      note: maybe(text(200)),
    },
    { noNullPrototype: true },
  );

describe('whatever a project is', () => {
  const COUNT = 60;
  let t: TestApp;
  let clerk: Visitor;
  let bodies: Partial<CreateProjectRequest>[];

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    const places = await t.sql<{ id: string }>('select id from region');
    bodies = fc.sample(fields(places.map(({ id }) => id)), COUNT);
    for (const [at, body] of bodies.entries()) {
      const stage = PROJECT_STAGES[at % (PROJECT_STAGES.length - 1)] ?? 'lead';
      await aProject()
        .named(`任意示例${String(at)}号项目`)
        .inStage(stage)
        .with(body)
        .savedBy(clerk);
    }
  }, 60_000);
  afterAll(() => t.close());

  it.each([
    ['in all columns', { contacts: 'reveal' }],
    ['in a few of them', { columns: 'name,note,plan,monthly:light,regionCode' }],
    ['with the plans of another year', { year: String(thisYear + 1) }],
  ])('an export that nobody edited changes nothing when it comes back: %s', async (_, query) => {
    const desk = new ImportDesk(t, clerk, '/api/project-imports');
    const batch = await desk.upload(await exportOf(clerk, query), '项目台账.xlsx');
    const changed = (await desk.rows(batch.id)).filter(({ decision }) => decision !== 'unchanged');
    const shown = changed.map(({ decision, changes, problems }) => ({ decision, changes, problems }));
    expect({ problem: batch.problem, shown }).toEqual({ problem: null, shown: [] });
    expect(batch.counts?.unchanged).toBe(COUNT);
  });
});
