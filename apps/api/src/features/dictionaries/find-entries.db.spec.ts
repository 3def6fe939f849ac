import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { DICTIONARY_TABLES } from './dictionary-tables.sql.js';
import { DictionaryDesk } from './testing/dictionary-desk.js';

describe('finding what stands in the dictionaries', () => {
  let t: TestApp;
  let desk: DictionaryDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await DictionaryDesk.open(t);
  });
  afterAll(() => t.close());

  const counted = async (table: string) =>
    (await t.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;

  it('six of them, with how many entries each has', async () => {
    const { body } = await desk.visitor.get('/api/dictionaries').expect(200);
    expect(body.items).toEqual([
      { name: 'regions', count: await counted('region'), edited: 0 },
      { name: 'industries', count: await counted('industry'), edited: 0 },
      { name: 'chains', count: await counted('chain'), edited: 0 },
      { name: 'clusters', count: await counted('cluster'), edited: 0 },
      { name: 'platform-systems', count: await counted('platform_system'), edited: 0 },
      { name: 'tags', count: await counted('tag_kind'), edited: 0 },
    ]);
  });

  it('a tree is opened step by step', async () => {
    const top = await desk.list('regions', { pageSize: 200 });
    const hebei = top.items.find(({ id }) => id === '130000');
    expect(hebei).toMatchObject({ name: '河北省', level: 1, parentId: null, path: [], shipped: true, edited: false });
    expect(top.items.every(({ level }) => level === 1)).toBe(true);
    const cities = await desk.list('regions', { parent: '130000', pageSize: 200 });
    expect(cities).toMatchObject({ total: hebei?.parts });
    expect(cities.items.find(({ name }) => name === '唐山市')).toMatchObject({
      key: '130200',
      path: ['河北省'],
      source: 'GB/T 2260',
    });
    const counties = await desk.list('regions', { parent: '130200', pageSize: 200 });
    expect(counties.items.find(({ name }) => name === '曹妃甸区')?.path).toEqual(['河北省', '唐山市']);
  });

  it('searching looks everywhere: names, aliases, codes, with the path to what was found', async () => {
    const names = async (dictionary: string, q: string) =>
      (await desk.list(dictionary, { q })).items.map(({ path, name }) => [...path, name].join('/'));
    expect(await names('regions', '桥西区')).toEqual([
      '河北省/石家庄市/桥西区',
      '河北省/邢台市/信都区',
      '河北省/张家口市/桥西区',
    ]);
    expect(await names('regions', '130209')).toEqual(['河北省/唐山市/曹妃甸区']);
    expect(await names('regions', '亦庄')).toEqual(['北京市']);
    expect(await names('industries', '3911')).toEqual([
      '制造业/计算机、通信和其他电子设备制造业/计算机制造/计算机整机制造',
    ]);
    expect(await names('chains', '工业互联网')).toEqual(['网络安全和工业互联网']);
    expect(await names('tags', '小巨人')).toEqual(['专精特新“小巨人”']);
    expect(await names('chains', '100%_')).toEqual([]);
    const { items, total } = await desk.list('industries', { q: '制造', pageSize: 10, page: 2 });
    expect({ shown: items.length, more: total > 500 }).toEqual({ shown: 10, more: true });
  });

  it('how often an entry is used, with everything below it', async () => {
    const uses = async () => {
      const of = async (name: string, q: string) => (await desk.entry(name, q)).uses;
      return [
        await of('regions', '130209'),
        await of('regions', '130000'),
        await of('industries', '39'),
        await of('chains', 'hydrogen'),
        await of('clusters', 'integrated-circuits'),
        await of('tags', 'lead'),
      ];
    };
    const before = await uses();
    const { id } = await anEnterprise()
      .inRegion('130209')
      .onChain('hydrogen')
      .inCluster('integrated-circuits')
      .tagged('lead')
      .with({ industryCode: '3911' })
      .savedBy(desk.visitor);
    expect(await uses()).toEqual(before.map((n) => n + 1));
    await t.sql(`update enterprise set deleted_at = now() where id = $1`, [id]);
    expect(await uses()).toEqual(before);
    const { uses: listed } = await desk.entry('platform-systems', 'two-four-forty-six');
    expect(listed).toBeGreaterThan(5);
  });

  it('every column that refers to an entry counts as a use, or copies where a record stands', async () => {
    const referring = await t.sql<{ column: string }>(
      `select c.conrelid::regclass || '.' || a.attname as column
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.conrelid <> c.confrelid
          and c.confrelid in ('region'::regclass, 'industry'::regclass, 'chain'::regclass, 'cluster'::regclass,
                              'platform_system'::regclass, 'tag_kind'::regclass)`,
    );
    const counted = Object.values(DICTIONARY_TABLES)
      .flatMap(({ uses }) => uses)
      .map((one) => /select (?:r\.)?(\w+)(?:::text)? as id from (\w+)/u.exec(one))
      .map((found) => `${found?.[2] ?? ''}.${found?.[1] ?? ''}`);
    expect(
      referring
        .map(({ column }) => column)
        .filter((column) => !counted.includes(column))
        .sort(),
    ).toEqual([
      // What a chain or cluster consists of; who leads it now is counted with itself.
      'chain_link.chain_id',
      'chain_link.cluster_id',
      'chain_term.chain_id',
      'chain_term.cluster_id',
      'chain_term.region_id',
      // Where the record of another register stood when a month, a report, a list or a proposal was made.
      'entry_set.region_id',
      'import_batch.region_id',
      'monthly_report.region_id',
      'progress_entry.region_id',
      'proposal.region_id',
    ]);
  });

  it('what is no dictionary is not found', async () => {
    for (const name of ['accounts', 'region', '__proto__', '%00']) {
      expectProblem(await desk.visitor.get(`/api/dictionaries/${name}`), 404, 'not-found');
    }
  });
});
