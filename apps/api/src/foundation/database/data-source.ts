import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';

// A `date` stays the text that PostgreSQL sends (YYYY-MM-DD): a JavaScript Date would move it between time zones.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Options of the connection that the service works with; entities are added by the features. */
export function dataSourceOptions(url: string, poolSize = 12): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    synchronize: false,
    migrationsRun: false,
    applicationName: 'lianqun',
    extra: { options: '-c timezone=UTC' },
    poolErrorHandler: () => undefined,
  };
}

/** The `pg` pool under a TypeORM data source: for COPY streams and for the job runner. */
export function poolOf(dataSource: DataSource): pg.Pool {
  const driver: unknown = dataSource.driver;
  if (typeof driver === 'object' && driver !== null && 'master' in driver && driver.master instanceof pg.Pool) {
    const pool = driver.master;
    // A connection that is lost while somebody holds it must not end the process; the next statement on it fails.
    if (!pool.listenerCount('connect')) pool.on('connect', (client) => client.on('error', () => undefined));
    return pool;
  }
  throw new Error('the data source has no pg pool');
}
