import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { migrations } from '@lianqun/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../foundation/database/data-source.js';
import { migrate } from '../../../foundation/database/migrate.js';
import { type AuditDatabase, auditDatabase } from '../../../testing/audit-database.js';

describe('the tables of the audit record', () => {
  let t: AuditDatabase;

  beforeAll(async () => {
    t = await auditDatabase();
    await t.change('old', 1);
    await t.note('sign-in');
  });
  afterAll(() => t.close());

  const partitions = () =>
    t.sql<{ name: string; parent: string }>(
      `select inhrelid::regclass::text as name, inhparent::regclass::text as parent from pg_inherits i
         join pg_class c on c.oid = i.inhparent where c.relkind = 'p' order by 1`,
    );
  const contents = () => t.sql(`select * from audit_record order by id`);
  const inTable = async (table: string) =>
    Number((await t.sql<{ n: string }>(`select count(*) as n from only ${table}`))[0]?.n);

  it('get partitions of the months ahead; what waited for one moves into it unchanged', async () => {
    // A month nobody made a partition for: the clock of the server ran ahead, or the service stood still.
    await t.sql(`insert into audit_record (occurred_at, origin, kind, root_id, table_name, operation, row_hash)
                 values ('2031-05-31T16:00:00Z', '{"kind":"system"}', 'setting', 'x', 'setting', 'insert', '')`);
    const before = await contents();
    expect(await t.seals.keepPartitions()).toBeGreaterThanOrEqual(9);
    expect(await t.seals.keepPartitions()).toBe(0);
    expect(await contents()).toEqual(before);
    expect(await inTable('audit_record_rest')).toBe(0);
    expect(await inTable('audit_record_2031_05')).toBe(1);
    expect(await inTable('access_event_rest')).toBe(0);
    const month = todayInShanghai(new Date()).slice(0, 7).replace('-', '_');
    const names = (await partitions()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([`audit_record_${month}`, `access_event_${month}`]));
    await t.change('new', 1);
    await t.note('sign-out');
    expect(await inTable('audit_record_rest')).toBe(0);
    expect(await inTable('access_event_rest')).toBe(0);
  });

  it('go on numbering where they were, across partitions', async () => {
    await t.change('next', 1);
    const [row] = await t.sql<{ id: string; newest: string }>(
      `select id, max(id) over () as newest from audit_record where root_id = 'next'`,
    );
    expect(row?.id).toBe(row?.newest);
  });

  it('keep every row and go on numbering when an installation is brought from one form to the other', async () => {
    const before = await contents();
    const owner = await new DataSource({ ...dataSourceOptions(t.database.ownerUrl, 1), migrations }).initialize();
    const later = migrations.findIndex(({ name }) => name.startsWith('SealAuditRecord'));
    for (const _ of migrations.slice(later)) await owner.undoLastMigration({ transaction: 'each' });
    expect(await contents()).toEqual(before);
    await owner.destroy();
    await migrate({ migrationDatabaseUrl: t.database.ownerUrl, appRole: 'lianqun_app' });
    expect(await contents()).toEqual(before);
    await t.change('upgraded', 1);
    const [row] = await t.sql<{ id: string }>(`select id from audit_record where root_id = 'upgraded'`);
    expect(Number(row?.id)).toBeGreaterThan(Math.max(...(before as { id: string }[]).map(({ id }) => Number(id))));
    expect(await t.seals.keepPartitions()).toBeGreaterThan(4);
  });

  it('can be added to and read by the service, and nothing else, in whole and in each partition', async () => {
    await t.sealAll();
    await t.service.query('select from audit_record, access_event, audit_seal limit 1');
    const parents = ['audit_record', 'access_event', 'audit_seal'];
    const parts = (await partitions()).map(({ name }) => name);
    expect(parts.length).toBeGreaterThan(10);
    for (const table of [...parents, ...parts]) {
      const column = table === 'audit_seal' ? 'source' : 'kind';
      for (const attempt of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(t.service.query(attempt)).rejects.toThrow(/permission denied/);
      }
    }
    for (const attempt of ['drop table audit_seal', 'alter table audit_record disable trigger all']) {
      await expect(t.service.query(attempt)).rejects.toThrow(/must be owner/);
    }
    await expect(t.service.query(`select keep_month_partition('setting', '2026-01-01')`)).rejects.toThrow(/denied/);
  });
});

describe('events of access', () => {
  let t: AuditDatabase;

  beforeAll(async () => {
    t = await auditDatabase();
    await t.seals.keepPartitions();
  });
  afterAll(() => t.close());

  /** Events and the seal over them, made so long ago. */
  async function eventsOf(ago: string): Promise<void> {
    await t.note('sign-in');
    await t.note('export');
    await t.sealAll();
    await t.sql(
      `update access_event set occurred_at = now() - $1::interval where occurred_at > now() - interval '1 hour'`,
      [ago],
    );
    await t.sql(`update audit_seal set sealed_at = now() - $1::interval where sealed_at > now() - interval '1 hour'`, [
      ago,
    ]);
  }

  it('are removed when their time is over, however few days are asked for not before six months', async () => {
    await eventsOf('300 days');
    await eventsOf('170 days');
    await t.seals.keepPartitions();
    await t.note('sign-out');
    expect(await t.seals.expireEvents(1)).toBe('2');
    const left = await t.sql<{ id: string }>('select id from access_event order by id');
    expect(left.map(({ id }) => Number(id))).toEqual([3, 4, 5]);
    const gone = await t.sql(
      `select from pg_class where relname = 'access_event_' || to_char(now() - interval '300 days', 'YYYY_MM')`,
    );
    expect(gone).toEqual([]);
    const [said] = await t.sql<{ before: object; rootId: string }>(
      `select before, root_id as "rootId" from audit_record where table_name = 'access_event'`,
    );
    expect(said).toMatchObject({ rootId: '2', before: { throughId: 2 } });
    expect(await t.seals.expireEvents(1)).toBeNull();
  });

  it('stay as long as the setting says', async () => {
    await eventsOf('400 days');
    expect(await t.seals.expireEvents(730)).toBeNull();
  });
});

describe('partitions that are made while somebody works', () => {
  let t: AuditDatabase;
  let busy: pg.Client;
  let writer: pg.Client;

  beforeAll(async () => {
    t = await auditDatabase();
    busy = new pg.Client({ connectionString: t.database.ownerUrl });
    writer = new pg.Client({ connectionString: t.database.ownerUrl });
    await Promise.all([busy.connect(), writer.connect()]);
  });
  afterAll(async () => {
    await Promise.all([busy.end(), writer.end()]);
    await t.close();
  });

  const event = (client: pg.Client) =>
    client.query(`insert into access_event (kind, outcome) values ('sign-in', 'done')`);

  it('wait for a request that has noted an event and has yet to write the audit record', async () => {
    await busy.query('begin');
    await event(busy);
    const kept = t.seals.keepPartitions();
    await sleep(300);
    // Who comes now is sent neither to the default partition nor away.
    const written = event(writer);
    await busy.query(`insert into audit_record (origin, kind, root_id, table_name, operation, row_hash)
                      values ('{"kind":"system"}', 'setting', 'x', 'setting', 'insert', '')`);
    await busy.query('commit');
    expect(await kept).toBeGreaterThanOrEqual(8);
    expect((await written).rowCount).toBe(1);
  });
});
