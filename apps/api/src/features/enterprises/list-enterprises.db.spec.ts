import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

interface List {
  items: { id: string; name: string; employees: number | null; registeredCapital: string | null }[];
  total: number;
  totalIsExact: boolean;
  sums: object | null;
}

/** In the order of their pinyin, which is neither that of code points nor of strokes. */
const IN_ORDER = ['安阳', '保定', '沧州', '曹妃甸', '承德', '重庆', '单县', '唐山', '天津', '雄安'];

describe('a page of the register', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp();
    clerk = await t.signedIn('clerk');
    const shuffled = [...IN_ORDER].sort();
    for (const [index, place] of shuffled.entries()) {
      const some =
        index % 3 === 0
          ? anEnterprise()
          : anEnterprise()
              .withEmployees(index * 10)
              .withCapital(`${String(index)}.1`);
      await some.named(`${place}示例有限公司`).savedBy(clerk);
    }
  });
  afterAll(() => t.close());

  const list = async (query: object): Promise<List> =>
    (await clerk.get('/api/enterprises').query(query).expect(200)).body as List;
  const places = ({ items }: List) => items.map(({ name }) => name.replace('示例有限公司', ''));

  it('has names in the order of their pinyin unless told otherwise, and backwards', async () => {
    expect(places(await list({}))).toEqual(IN_ORDER);
    expect(places(await list({ sort: 'name' }))).toEqual(IN_ORDER);
    expect(places(await list({ sort: '-name' }))).toEqual([...IN_ORDER].reverse());
  });

  it.each(['creditCode', 'regionCode', 'establishedOn', 'registeredCapital', 'employees', 'updatedAt'])(
    'can be sorted by %s, and those without a value come last in both directions',
    async (field) => {
      for (const sort of [field, `-${field}`]) {
        const { items } = await list({ sort });
        expect(items).toHaveLength(IN_ORDER.length);
        const values = items.map((one) => (one as unknown as Record<string, string | number | null>)[field] ?? null);
        const known = values.filter((value) => value !== null);
        expect(values.slice(0, known.length)).toEqual(known);
        const ascending = [...known].sort((a, b) =>
          field === 'updatedAt' ? String(a).localeCompare(String(b)) : Number(a) - Number(b),
        );
        expect(known).toEqual(sort === field ? ascending : ascending.reverse());
      }
    },
  );

  it.each(['name', '-name', 'creditCode', '-employees', 'updatedAt'])(
    'sorted by %s neither repeats nor loses a row from page to page',
    async (sort) => {
      const seen: string[] = [];
      for (let page = 1; page <= 4; page++) {
        const { items, total } = await list({ sort, page, pageSize: 3 });
        expect(total).toBe(10);
        seen.push(...items.map(({ id }) => id));
      }
      expect(seen).toHaveLength(10);
      expect(new Set(seen).size).toBe(10);
      expect(await list({ sort, page: 5, pageSize: 3 })).toMatchObject({ items: [], total: 10 });
    },
  );

  it('adds up what is filtered, exactly, and says how many had nothing to add', async () => {
    const all = await list({ pageSize: 1 });
    // 1.1 + 2.1 + 4.1 + 5.1 + 7.1 + 8.1: in binary floating point 27.599999999999998
    expect(all.sums).toEqual({
      registeredCapital: '27.6',
      employees: 270,
      withoutRegisteredCapital: 4,
      withoutEmployees: 4,
    });
    expect((await list({ q: '查无此名' })).sums).toEqual({
      registeredCapital: '0',
      employees: 0,
      withoutRegisteredCapital: 0,
      withoutEmployees: 0,
    });
  });
});

describe('a search with very many hits', () => {
  it('stops counting after ten thousand, says so, and adds nothing up', async () => {
    const t = await createTestApp();
    try {
      const clerk = await t.signedIn('clerk');
      await t.sql('alter table enterprise disable trigger user');
      await t.sql(`insert into enterprise (id, name, name_folded, employees)
                   select gen_random_uuid(), '企业' || n, '企业' || n, 1 from generate_series(1, 10001) n`);
      await t.sql(`insert into enterprise_search select id, name, array['企', '业', '企业'] from enterprise`);
      const list = async (query: object) =>
        (await clerk.get('/api/enterprises').query({ pageSize: 1, ...query })).body as List;
      expect(await list({ q: '企业' })).toMatchObject({ total: 10_001, totalIsExact: false, sums: null });
      expect(await list({})).toMatchObject({ total: 10_001, totalIsExact: true, sums: { employees: 10_001 } });
      expect(await list({ q: ' ' })).toMatchObject({ total: 10_001, totalIsExact: true, sums: { employees: 10_001 } });
      await t.sql(`delete from enterprise where name = '企业1'`);
      expect(await list({ q: '企业' })).toMatchObject({
        total: 10_000,
        totalIsExact: true,
        sums: { employees: 10_000 },
      });
    } finally {
      await t.close();
    }
  });
});
