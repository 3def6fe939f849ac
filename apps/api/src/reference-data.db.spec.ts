import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedRoles } from '@lianqun/domain';
import { ReferenceLoader, type ReferenceTable } from './foundation/database/reference-loader.js';
import { UnitOfWork } from './foundation/database/unit-of-work.js';
import { ReferenceDataService } from './reference-data.js';
import { createTestApp, type TestApp, type Visitor } from './testing/test-app.js';

const TABLES = [
  'region',
  'industry',
  'organization',
  'role',
  'chain',
  'cluster',
  'tag_kind',
  'platform_system',
  'receiving_platform',
  'leading_term',
  'chain_term',
  'chain_link',
  'regional_role',
];

describe('the reference data that ships with the product', () => {
  let t: TestApp;
  let viewer: Visitor;
  let service: ReferenceDataService;

  beforeAll(async () => {
    t = await createTestApp();
    service = t.app.get(ReferenceDataService);
    viewer = await t.signedIn('viewer');
  });
  afterAll(() => t.close());

  const count = async (table: string) =>
    (await t.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;
  const lines = () => count('audit_record');

  it('is loaded whole: three provinces in full, all industries, the chains and clusters', async () => {
    const results = await service.load();
    expect(results.map(({ table }) => table)).toEqual(TABLES);
    // Every test has the roles and one organization already.
    const there: Record<string, number> = { role: shippedRoles.length, organization: 1 };
    for (const { table, inserted, kept } of results) {
      const missing = (await count(table)) - (there[table] ?? 0);
      expect({ table, inserted, kept }).toEqual({ table, inserted: missing, kept: [] });
    }
    expect(await count('region')).toBeGreaterThan(230);
    expect(await count('industry')).toBeGreaterThan(1900);
    const published = await t.sql<{ name: string }>('select name from chain where batch = 1 order by name collate zh');
    expect(published.map(({ name }) => name)).toEqual([
      '高端仪器设备和工业母机',
      '机器人',
      '氢能',
      '生物医药',
      '网络安全和工业互联网',
      '新能源和智能网联汽车',
    ]);
  });

  it('changes nothing when it is loaded again, not even a line in the audit record', async () => {
    const before = await lines();
    for (const { inserted, updated, kept } of await service.load()) {
      expect({ inserted, updated, kept }).toEqual({ inserted: 0, updated: 0, kept: [] });
    }
    expect(await lines()).toBe(before);
  });

  it('updates a row of an older version, and keeps one that somebody edited, and says so', async () => {
    // As if an older version had shipped both with other names; one of them was edited by staff since.
    await t.sql(`begin; set local app.origin = '{"kind":"reference"}';
                 update chain set name = '旧氢能', shipped_hash = 'old' where key = 'hydrogen';
                 update chain set name = '旧机器人', shipped_hash = 'old' where key = 'robotics'; commit`);
    await t.sql(`update chain set name = '机器人（本地）' where key = 'robotics'`);
    const chain = (await service.load()).find(({ table }) => table === 'chain');
    expect(chain).toEqual({ table: 'chain', inserted: 0, updated: 1, kept: ['robotics'] });
    const names = await t.sql(
      `select name, edited_at is not null as edited from chain where key in ('hydrogen', 'robotics') order by key`,
    );
    expect(names).toEqual([
      { name: '氢能', edited: false },
      { name: '机器人（本地）', edited: true },
    ]);
    const last = await t.sql(
      `select origin ->> 'kind' as kind from audit_record where kind = 'chain' order by id desc limit 1`,
    );
    expect(last).toEqual([{ kind: 'reference' }]);
  });

  it('keeps an id for good, so that what refers to it stays right', async () => {
    const ids = () => t.sql('select key, id from organization order by key');
    const before = await ids();
    await t.sql(
      `begin; set local app.origin = '{"kind":"reference"}'; update organization set shipped_hash = 'old'; commit`,
    );
    expect((await service.load()).find(({ table }) => table === 'organization')).toMatchObject({
      updated: before.length,
    });
    expect(await ids()).toEqual(before);
  });

  it('leaves rows alone that staff added themselves', async () => {
    await t.sql(
      `insert into chain (id, key, name, status, sort_order) values (gen_random_uuid(), 'own', '自建链', 'candidate', 99)`,
    );
    await service.load();
    expect(await t.sql(`select name from chain where key = 'own'`)).toEqual([{ name: '自建链' }]);
  });

  it('is all or nothing', async () => {
    const broken: ReferenceTable = {
      table: 'industry',
      columns: ['id', 'name', 'level', 'parent_id'],
      rows: [
        ['new', '新', 1, null],
        ['bad', '坏', 1, 'none'],
      ],
      makesIds: false,
    };
    const load = t.app
      .get(UnitOfWork)
      .run({ actorId: null, origin: { kind: 'reference' }, requestId: null }, () =>
        t.app.get(ReferenceLoader).load(broken),
      );
    await expect(load).rejects.toThrow();
    expect(await t.sql(`select id from industry where id in ('new', 'bad')`)).toEqual([]);
  });

  it('is what the lists of the API show', async () => {
    const items = async (path: string) =>
      (await viewer.get(`/api/${path}`).expect(200)).body.items as Record<string, unknown>[];
    const regions = await items('regions');
    expect(regions).toHaveLength(await count('region'));
    expect(regions.find(({ id }) => id === '130209')).toMatchObject({
      name: '曹妃甸区',
      fullName: '河北省唐山市曹妃甸区',
      level: 3,
      parentId: '130200',
    });
    expect((await items('industries')).filter(({ level }) => level === 1)).toHaveLength(20);
    expect((await items('clusters')).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['集成电路', '生物医药', '安全应急装备']),
    );
    expect((await items('organizations')).length).toBe(await count('organization'));
    const [system] = (await items('platform-systems')) as {
      categories: { plannedCount: number | null; recordedCount: number }[];
    }[];
    for (const category of system?.categories ?? [])
      expect(category.recordedCount).toBeLessThanOrEqual(category.plannedCount ?? Infinity);
    expect((await items('receiving-platforms')).find(({ name }) => name === '河北雄安新区')).toBeDefined();
  });
});
