import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '@lianqun/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../tools/jest/test-database.mjs';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { dataSourceOptions } from './data-source.js';
import { migrate } from './migrate.js';
import { databaseSnapshot } from './snapshot.js';

/** TypeORM's names of types in those of PostgreSQL. */
const typeNames: Record<string, string> = {
  timestamptz: 'timestamp with time zone',
  boolean: 'boolean',
  integer: 'integer',
};

describe('the entities', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  it('are the tables of the migrated database: columns, types, nullability, keys', async () => {
    const described = t.app.get(DataSource).entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => {
        const size =
          column.precision === undefined || column.precision === null
            ? ''
            : `(${String(column.precision)},${String(column.scale)})`;
        const type = typeNames[String(column.type)] ?? String(column.type);
        const key = column.isPrimary ? ' key' : '';
        const nullable = column.isNullable ? '' : ' not null';
        return `${entity.tableName}.${column.databaseName} ${type}${size}${column.isArray ? '[]' : ''}${nullable}${key}`;
      }),
    );
    const found = await t.sql<{ line: string }>(
      `select format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                     case when a.attnotnull then ' not null' else '' end,
                     case when a.attnum = any(k.conkey) then ' key' else '' end) as line
         from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
          and c.relname <> 'migrations'`,
    );
    expect(described.sort()).toEqual(found.map(({ line }) => line).sort());
  });
});

describe('the migrated database', () => {
  const databases: TestDatabase[] = [];

  afterEach(async () => {
    for (const database of databases.splice(0)) await database.drop();
  });

  async function copy(): Promise<TestDatabase> {
    const database = await createTestDatabase();
    databases.push(database);
    return database;
  }

  async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return work(client).finally(() => client.end());
  }

  /** Undoes every migration, the last one first. */
  async function undoAll(url: string): Promise<void> {
    const dataSource = new DataSource({ ...dataSourceOptions(url, 2), migrations });
    await dataSource.initialize();
    try {
      for (const _ of migrations) await dataSource.undoLastMigration({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
  }

  const run = (database: TestDatabase) => migrate({ migrationDatabaseUrl: database.ownerUrl, appRole: 'lianqun_app' });

  it('is as pinned in database-snapshot.json (`node tools/derived.mjs` writes it)', async () => {
    const file = path.resolve(import.meta.dirname, '../../../database-snapshot.json');
    const pinned = JSON.parse(readFileSync(file, 'utf8')) as object;
    expect(await databaseSnapshot((await copy()).ownerUrl)).toEqual(pinned);
  });

  it('can be taken down migration by migration, leaves nothing, and is built up again the same', async () => {
    const database = await copy();
    const before = await databaseSnapshot(database.ownerUrl);
    await undoAll(database.ownerUrl);
    const left = await inDatabase(database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S')
         union all select proname::text from pg_proc where pronamespace = 'public'::regnamespace
         union all select collname::text from pg_collation where collnamespace = 'public'::regnamespace
         union all select typname::text from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')`,
      );
      return rows.map(({ name }) => name).filter((name) => !name.startsWith('migrations'));
    });
    expect(left).toEqual([]);
    await run(database);
    expect(await databaseSnapshot(database.ownerUrl)).toEqual(before);
    await inDatabase(database.appUrl, async (client) => {
      await client.query(`insert into setting (key, value) values ('x', '1')`);
      await expect(client.query('delete from audit_record')).rejects.toThrow(/permission denied/);
    });
  });

  it('may be migrated by several starts at once, and again, without harm', async () => {
    const database = await copy();
    await undoAll(database.ownerUrl);
    await Promise.all([run(database), run(database), run(database)]);
    await run(database);
    const applied = await inDatabase(database.ownerUrl, (client) => client.query('select name from migrations'));
    expect(applied.rowCount).toBe(migrations.length);
  });

  it('works with a single role too, which is then known not to be append-only', async () => {
    const database = await copy();
    await migrate({ migrationDatabaseUrl: database.ownerUrl, appRole: 'lianqun_owner' });
    const [row] = (
      await inDatabase(database.ownerUrl, (client) =>
        client.query<{ may: boolean }>(`select has_table_privilege('audit_record', 'update') as may`),
      )
    ).rows;
    expect(row?.may).toBe(true);
  });
});
