// The database of a start: our own PostgreSQL in the data folder, unless DATABASE_URL names another.
import path from 'node:path';
import { info, step } from './say.mjs';

const DATABASE = 'lianqun';

/**
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<{ databaseUrl: string, migrationDatabaseUrl: string, embedded: boolean, stop(): Promise<void> }>}
 */
export async function openDatabase(options) {
  if (options.databaseUrl) {
    if (!options.migrationDatabaseUrl) {
      info(
        '只设置了 DATABASE_URL：审计记录的只增不改无法由数据库保证',
        'one role only: append-only audit is not enforced',
      );
    }
    return {
      databaseUrl: options.databaseUrl,
      migrationDatabaseUrl: options.migrationDatabaseUrl ?? options.databaseUrl,
      embedded: false,
      stop: async () => {},
    };
  }
  const { startEmbeddedPostgres } = await import('../embedded-postgres.mjs');
  return step('启动内置 PostgreSQL', 'starting PostgreSQL', async () => {
    const postgres = await startEmbeddedPostgres({ home: path.join(options.dataDir, 'postgres') });
    await postgres.ensureDatabase(DATABASE);
    if (postgres.adopted) info('接管了上次未正常退出的数据库', 'adopted the server that an earlier start left behind');
    return {
      databaseUrl: postgres.appUrl(DATABASE),
      migrationDatabaseUrl: postgres.ownerUrl(DATABASE),
      embedded: true,
      stop: postgres.stop,
    };
  });
}
