import pg from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../tools/jest/test-database.mjs';
import { dataSourceOptions } from '../foundation/database/data-source.js';
import { AuditSealer, AuditSealRepository } from '../features/audit-record/index.js';

/** A migrated database with a sealer that works with the rights of the service. */
export interface AuditDatabase {
  readonly database: TestDatabase;
  readonly seals: AuditSealRepository;
  readonly sealer: AuditSealer;
  /** As the service may. */
  readonly service: pg.Pool;
  /** As whoever has taken over the server may. */
  sql<T extends object>(text: string, parameters?: unknown[]): Promise<T[]>;
  /** Changes a setting, which is what these tests have audited. */
  change(key: string, value: unknown, by?: pg.Pool | pg.PoolClient): Promise<void>;
  note(kind: string): Promise<void>;
  /** Seals until nothing waits. @returns how many rows */
  sealAll(): Promise<number>;
  close(): Promise<void>;
}

const quiet = (pool: pg.Pool): pg.Pool => pool.on('error', () => undefined);

export async function auditDatabase(): Promise<AuditDatabase> {
  const database = await createTestDatabase();
  const dataSource = await new DataSource(dataSourceOptions(database.appUrl, 4)).initialize();
  const service = quiet(new pg.Pool({ connectionString: database.appUrl, max: 12 }));
  const behind = quiet(new pg.Pool({ connectionString: database.superuserUrl, max: 2 }));
  const seals = new AuditSealRepository(dataSource);
  const sealer = new AuditSealer(seals);
  return {
    database,
    seals,
    sealer,
    service,
    async sql<T extends object>(text: string, parameters: unknown[] = []) {
      return (await behind.query<T>(text, parameters)).rows;
    },
    async change(key, value, by = service) {
      await by.query(
        `insert into setting (key, value) values ($1, $2::jsonb) on conflict (key) do update set value = excluded.value`,
        [key, JSON.stringify(value)],
      );
    },
    async note(kind) {
      await service.query(
        `with began as materialized (select pg_current_xact_id())
         insert into access_event (kind, outcome, username, ip) select $1, 'done', '示例人员', '192.0.2.1' from began`,
        [kind],
      );
    },
    async sealAll() {
      let total = 0;
      // Other databases of the same server have transactions too, which are waited for.
      for (let round = await sealer.round(); ; round = await sealer.round()) {
        total += round.sealed;
        if (round.state === 'idle') return total;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async close() {
      await dataSource.destroy();
      await Promise.all([service.end(), behind.end()]);
      await database.drop();
    },
  };
}
