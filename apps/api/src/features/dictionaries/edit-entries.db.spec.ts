import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { ReferenceDataService } from '../../reference-data.js';
import { DictionaryDesk } from './testing/dictionary-desk.js';

describe('editing an entry of a dictionary', () => {
  let t: TestApp;
  let desk: DictionaryDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await DictionaryDesk.open(t);
  });
  afterAll(() => t.close());

  it.each([
    ['regions', '130104'],
    ['industries', '3911'],
    ['chains', 'robotics'],
    ['clusters', 'integrated-circuits'],
    ['platform-systems', 'two-four-forty-six'],
    ['tags', 'champion'],
  ])('changes name and aliases, notes who did, and is left alone by an upgrade: %s', async (name, key) => {
    const entry = await desk.entry(name, key);
    const aliases = [...entry.aliases, ` ${key}别称 `, ''];
    const changed = await desk.change(name, entry, { name: ` 新的${entry.name} `, aliases });
    expect(changed).toMatchObject({
      id: entry.id,
      version: entry.version + 1,
      name: `新的${entry.name}`,
      aliases: [...entry.aliases, `${key}别称`],
      edited: true,
      shipped: true,
    });
    const [line] = await t.sql<object>(
      `select operation, actor_id is not null as known, after -> 'name' as name from audit_record
        where root_id = $1 and after ? 'name' order by id desc limit 1`,
      [entry.id],
    );
    expect(line).toEqual({ operation: 'update', known: true, name: `新的${entry.name}` });
    for (const { updated, kept } of await t.app.get(ReferenceDataService).load())
      expect({ updated, kept }).toEqual({ updated: 0, kept: [] });
    expect(await desk.entry(name, key)).toEqual(changed);
  });

  it('is made on the version one saw; the later one is told both values', async () => {
    const entry = await desk.entry('chains', 'hydrogen');
    await desk.change('chains', entry, { aliases: ['氢产业'] });
    const late = await desk.patch('chains', entry, { name: '氢能源装备', aliases: entry.aliases });
    expectProblem(late, 409, 'stale-version');
    expect(late.body).toMatchObject({
      current: { version: entry.version + 1, name: entry.name, aliases: ['氢产业'] },
      conflicts: [
        { field: 'name', yours: '氢能源装备', theirs: entry.name },
        { field: 'aliases', yours: entry.aliases, theirs: ['氢产业'] },
      ],
    });
  });

  it('a chain renamed here has its new name from today, and is still understood by the former one', async () => {
    const entry = await desk.entry('chains', 'new-energy-vehicles');
    const changed = await desk.change('chains', entry, { name: '智能网联汽车产业链条', aliases: entry.aliases });
    expect(changed).toMatchObject({ version: entry.version + 1, aliases: [...entry.aliases, entry.name] });
    await desk.change('chains', changed, { name: '智能网联汽车（修正）' });
    const terms = await t.sql(
      `select starts_on as "startsOn", name from chain_term where owner_id = $1 order by starts_on nulls first`,
      [entry.id],
    );
    expect(terms).toEqual([
      { startsOn: null, name: entry.name },
      { startsOn: todayInShanghai(new Date()), name: '智能网联汽车（修正）' },
    ]);
    const { body } = await desk.visitor.get('/api/search').query({ q: '修正' }).expect(200);
    expect(JSON.stringify(body)).toContain(entry.id);
  });

  it('two at once: one is written, the other told', async () => {
    const entry = await desk.entry('clusters', '安全应急装备');
    const both = await Promise.all(
      ['甲', '乙'].map((word) => desk.patch('clusters', entry, { aliases: [...entry.aliases, `${word}别名`] })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('that changes nothing leaves the entry as it was', async () => {
    const entry = await desk.entry('industries', '3912');
    expect(await desk.change('industries', entry, {})).toEqual(entry);
    expect(entry).toMatchObject({ edited: false, version: 1 });
  });

  it('refuses a name or an alias that another entry of the same dictionary has, and says whose', async () => {
    const chain = await desk.entry('chains', 'biomedicine');
    const taken = await desk.patch('chains', chain, { aliases: ['工业 互联网'] });
    expect(refusedFields(taken)).toEqual({ aliases: 'alias-taken' });
    expect(taken.body.errors[0].message).toContain('网络安全和工业互联网');
    expect(refusedFields(await desk.patch('chains', chain, { name: '低空经济' }))).toEqual({
      name: 'entry-name-taken',
    });
    expect(refusedFields(await desk.patch('chains', chain, { aliases: ['hydrogen'] }))).toEqual({
      aliases: 'alias-taken',
    });
    // 生物医药 is a chain and a cluster: two dictionaries, and imports ask which is meant.
    await desk.change('chains', chain, { aliases: [...chain.aliases, '生物医药集群'] });
  });

  it('in a tree the same name may stand in several places, but not twice in one', async () => {
    const [first] = (await desk.list('regions', { q: '新华区' })).items;
    if (!first) throw new Error('新华区');
    expect(first.aliases).toContain('新华');
    await desk.change('regions', first, { aliases: [...first.aliases, '新华城区'] });
    const sibling = await desk.entry('regions', '130102');
    expect(refusedFields(await desk.patch('regions', sibling, { name: '新华区' }))).toEqual({
      name: 'entry-name-taken',
    });
    expect(refusedFields(await desk.patch('regions', sibling, { aliases: ['新华城区'] }))).toEqual({
      aliases: 'alias-taken',
    });
  });

  it('refuses what an import could not use, or nobody could read', async () => {
    const entry = await desk.entry('tags', 'lead');
    const put = async (change: object) => refusedFields(await desk.patch('tags', entry, change));
    expect(await put({ name: '   ' })).toEqual({ name: 'required' });
    expect(await put({ name: '' })).toEqual({ name: 'required' });
    expect(await put({ name: '长'.repeat(101) })).toEqual({ name: 'too-long' });
    expect(await put({ aliases: ['长'.repeat(101)] })).toEqual({ aliases: 'too-long' });
    expect(await put({ aliases: Array.from({ length: 51 }, (_, i) => `别名${String(i)}`) })).toEqual({
      aliases: 'too-many',
    });
    expect(await put({ aliases: ['头部企业', '头部 企业'] })).toEqual({ aliases: 'alias-repeats' });
    expect(await put({ aliases: [entry.name] })).toEqual({ aliases: 'alias-repeats' });
    expect(await put({ aliases: ['头部、骨干企业'] })).toEqual({ aliases: 'alias-splits' });
    expect(await put({ aliases: '链主' })).toEqual({ aliases: 'must-be-array' });
    expect(await put({ id: 'x' })).toEqual({ id: 'not-allowed' });
  });

  it('is for who may edit dictionaries; others read', async () => {
    const entry = await desk.entry('tags', 'listed');
    const clerk = new DictionaryDesk(await t.signedIn('clerk'));
    expect(await clerk.entry('tags', 'listed')).toEqual(entry);
    const { body } = await clerk.visitor.get('/api/dictionaries/tags/listed').expect(200);
    expect(body).toEqual(entry);
    expectProblem(await clerk.patch('tags', entry, { name: '上市公司' }), 403, 'forbidden');
    expectProblem(await desk.patch('tags', { ...entry, id: '没有' }, {}), 404, 'not-found');
    expectProblem(await desk.patch('tags', { ...entry, id: '\u0000' }, {}), 404, 'not-found');
  });
});
