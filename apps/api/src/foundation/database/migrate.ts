import { migrations } from '@lianqun/migrations';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

/** PostgreSQL 15 is the oldest version whose SQL the product may rely on (`nulls not distinct`). */
const OLDEST_SERVER = 150000;

/** Any two processes that migrate the same database wait for each other on this lock. */
const MIGRATION_LOCK = 7_402_031;

export interface MigrateOptions {
  migrationDatabaseUrl: string;
  /** Role that the service itself connects as; equal to the owner where only one role exists. */
  appRole: string;
}

/** The user name in a connection string. */
export function roleOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).username);
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; name: string; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
            current_setting('server_encoding') as encoding`,
  );
  const server = rows[0];
  if (!server || server.version < OLDEST_SERVER) {
    throw new Error(`PostgreSQL ${server?.name ?? '?'}：需要 15 或更高版本 (15 or newer is needed)`);
  }
  if (server.encoding !== 'UTF8') {
    throw new Error(`数据库编码为 ${server.encoding}，应为 UTF8 (the database must be UTF8)`);
  }
}

/** Tables to which the service may only add; nothing in them is ever changed. */
const APPEND_ONLY = ['audit_record', 'access_event', 'audit_seal'];

/** Functions that run with the rights of the owner, for what the service may not do by itself. */
const OWNERS_WORK = ['keep_audit_partitions(regclass, integer)', 'expire_access_events(integer)'];

/**
 * The service reads and writes rows; to the audit record it may only add. Partitions get no rights of their own: they
 * are reached through their table, so what is not granted there cannot be had by going past it. Only what belongs to
 * the owner is granted: others may have put extensions of theirs into the same schema.
 */
async function grant(client: pg.Client, appRole: string): Promise<void> {
  const role = client.escapeIdentifier(appRole);
  await client.query(`grant usage on schema public, graphile_worker to ${role}`);
  const { rows: own } = await client.query<{ name: string; sequence: boolean; partition: boolean }>(`
    select format('%I.%I', n.nspname, c.relname) as name, c.relkind = 'S' as sequence, c.relispartition as partition
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'graphile_worker') and c.relkind in ('r', 'p', 'v', 'S')
       and c.relowner = (select oid from pg_roles where rolname = current_user)
  `);
  for (const { name, sequence, partition } of own) {
    const rights = sequence ? 'usage, select on sequence' : 'select, insert, update, delete on';
    await client.query(partition ? `revoke all on ${name} from ${role}` : `grant ${rights} ${name} to ${role}`);
  }
  await client.query(`
    revoke update, delete, truncate on ${APPEND_ONLY.join(', ')} from ${role};
    revoke insert, update, delete on migrations from ${role};
    grant execute on function ${OWNERS_WORK.join(', ')} to ${role};
  `);
  // The job tables carry row-level security without a policy, which shuts out everybody but their owner.
  const { rows: guarded } = await client.query<{ relname: string }>(`
    select c.relname from pg_class c
     where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
       and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'service')
  `);
  for (const { relname } of guarded) {
    const table = client.escapeIdentifier(relname);
    await client.query(`create policy service on graphile_worker.${table} to ${role} using (true) with check (true)`);
  }
}

/** Brings the database to this version of the product: tables, job queue, rights of the service's role. */
export async function migrate({ migrationDatabaseUrl, appRole }: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: migrationDatabaseUrl });
  await client.connect();
  try {
    await checkServer(client);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = new DataSource({ ...dataSourceOptions(migrationDatabaseUrl, 2), migrations });
    await dataSource.initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
    await runMigrations({ connectionString: migrationDatabaseUrl });
    if (appRole !== roleOf(migrationDatabaseUrl)) await grant(client, appRole);
  } finally {
    await client.end();
  }
}
