import { afterEach, describe, expect, it } from '@jest/globals';
import { migrations } from '@lianqun/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../tools/jest/test-database.mjs';
import { dataSourceOptions } from './data-source.js';
import { migrate } from './migrate.js';

/** The first migration that knew organizations' limits; before it an account had one of three roles. */
const LIMITS = 'LimitByOrganization20261122000900';

/** Brings ledgers of chains and clusters. */
const CHAIN_LEDGERS = 'ImportChains20261122002200';

describe('an installation of an earlier version', () => {
  let database: TestDatabase | null = null;
  afterEach(() => database?.drop());

  async function takenBackTo(name: string): Promise<TestDatabase> {
    const made = await createTestDatabase();
    const dataSource = new DataSource({ ...dataSourceOptions(made.ownerUrl, 2), migrations });
    await dataSource.initialize();
    try {
      const later = migrations.slice(migrations.findIndex((one) => one.name === name));
      for (const _ of later) await dataSource.undoLastMigration({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
    return made;
  }

  const ask = async <T extends object>(url: string, text: string): Promise<T[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<T>(text)).rows;
    } finally {
      await client.end();
    }
  };

  it('from before accounts were limited keeps accounts with roles of the same reach, its tree, and every line of its audit record', async () => {
    database = await takenBackTo(LIMITS);
    const { ownerUrl } = database;
    await ask(
      ownerUrl,
      `insert into organization (id, key, name, short_name, type, parent_id, source_key, shipped_hash) values
         ('00000000-0000-7000-8000-000000000001', 'industry-group', '产业组', '产业组', 'topic-group', null, 'industry-group', 'x'),
         ('00000000-0000-7000-8000-000000000002', 'department', '某厅', '某厅', 'department',
          '00000000-0000-7000-8000-000000000001', 'department', 'x');
       insert into account (id, username, display_name, password_hash, roles) values
         (gen_random_uuid(), 'admin', '管理员', 'hash', '{administrator}'),
         (gen_random_uuid(), 'clerk', '填报', 'hash', '{clerk,viewer}');
       update account set display_name = '填报员' where username = 'clerk'`,
    );
    const lines = 'select id, kind, operation, before, after from audit_record order by id';
    const before = await ask(ownerUrl, lines);
    expect(before.length).toBeGreaterThan(3);

    await migrate({ migrationDatabaseUrl: ownerUrl, appRole: 'lianqun_app' });

    expect(await ask(ownerUrl, 'select username, roles from account order by username')).toEqual([
      { username: 'admin', roles: ['industry-group'] },
      { username: 'clerk', roles: ['clerk', 'viewer'] },
    ]);
    const after = await ask<{ kind: string }>(ownerUrl, lines);
    expect(after.slice(0, before.length)).toEqual(before);
    // What the upgrade itself changed is on record too: the role of the first account.
    expect(after.slice(before.length).map(({ kind }) => kind)).toEqual(['account']);
    expect(
      await ask(ownerUrl, 'select key, cardinality(path) as depth, edited_at from organization order by key'),
    ).toEqual([
      { key: 'department', depth: 2, edited_at: null },
      { key: 'industry-group', depth: 1, edited_at: null },
    ]);
  });

  it('from before ledgers of chains gives them to edited roles that do as much elsewhere, and edits none itself', async () => {
    database = await takenBackTo(CHAIN_LEDGERS);
    const { ownerUrl } = database;
    await ask(
      ownerUrl,
      `insert into role (id, name, permissions, scope, edited_at) values
         ('own-clerk', '本地填报', '{reference.read,blocker.import,blocker.export,chain.update}', 'organization', '2026-01-02'),
         ('own-platform', '本地平台', '{reference.read,blocker.export}', 'organization', null),
         ('own-office', '本地只读', '{reference.read,blocker.import}', 'all', null)`,
    );
    await migrate({ migrationDatabaseUrl: ownerUrl, appRole: 'lianqun_app' });
    const roles = await ask(
      ownerUrl,
      `select id, array(select p from unnest(permissions) p where p like 'chain.%') as chains,
              edited_at::date::text as edited from role order by id`,
    );
    expect(roles).toEqual([
      { id: 'own-clerk', chains: ['chain.update', 'chain.import', 'chain.export'], edited: '2026-01-02' },
      { id: 'own-office', chains: [], edited: null },
      { id: 'own-platform', chains: ['chain.export'], edited: null },
    ]);
  });
});
