import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { createApp } from './create-app.js';
import { type FirstAccount, FirstAccountsService } from './features/accounts/index.js';
import { AuditKeeper } from './features/audit-record/index.js';
import { ChainTerms } from './features/chains/index.js';
import { ReportingPeriodsService } from './features/reporting-periods/index.js';
import { SampleDataService } from './features/sample-data/index.js';
import { type Config, ConfigError, readConfig } from './foundation/config/config.js';
import { migrate, roleOf } from './foundation/database/migrate.js';
import { FileStore } from './foundation/files/file-store.js';
import { Jobs } from './foundation/jobs/jobs.js';
import { createLogger } from './foundation/logging/logger.js';
import { ReferenceDataService } from './reference-data.js';

export type StartStep = 'migrate' | 'reference-data' | 'sample-data' | 'listen';

export interface StartOptions extends Partial<Config> {
  databaseUrl: string;
  onProgress?: (step: StartStep) => void;
  /** File for the structured log; without it the log goes to standard output. */
  logFile?: string;
}

export interface RunningApi {
  url: string;
  /** The accounts that every installation begins with, `admin` first. */
  firstAccounts: FirstAccount[];
  close(): Promise<void>;
}

/** Requests that are still running when the service is told to stop get this long, in milliseconds. */
const DRAIN = 10_000;

async function prepare(app: NestFastifyApplication, config: Config, logger: Logger, report: (step: StartStep) => void) {
  report('reference-data');
  for (const result of await app.get(ReferenceDataService).load()) {
    if (result.kept.length) logger.warn(result, 'edited reference rows were kept as they are');
  }
  await app.get(ChainTerms).takeEffect();
  const accounts = await app.get(FirstAccountsService).ensure();
  if (config.embedded && config.sampleData === 'auto') {
    report('sample-data');
    await app.get(SampleDataService).loadOnce();
  }
  await app.get(ReportingPeriodsService).ensureAhead();
  return accounts;
}

async function closeWithin(app: NestFastifyApplication, milliseconds: number): Promise<void> {
  const deadline = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
  await Promise.race([app.close(), deadline]);
}

/** Migrates the database, loads what ships with the product, and serves the API and the built web admin. */
export async function startApi(options: StartOptions): Promise<RunningApi> {
  const { onProgress = () => undefined, logFile, ...given } = options;
  const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const config: Config = { ...readConfig({ ...process.env, DATABASE_URL: options.databaseUrl }), ...defined };
  const logger = createLogger(config.logLevel, logFile);
  onProgress('migrate');
  await migrate({ migrationDatabaseUrl: config.migrationDatabaseUrl, appRole: roleOf(config.databaseUrl) });
  const app = await createApp(config, logger);
  try {
    await app.init();
    const firstAccounts = await prepare(app, config, logger, onProgress);
    // Before the first request: an upload that is going on refers to nothing yet.
    await app.get(FileStore).sweep();
    await app.get(Jobs).start();
    app.get(AuditKeeper).start();
    onProgress('listen');
    await app.listen(config.port, config.host);
    const url = (await app.getUrl()).replace('[::1]', 'localhost');
    logger.info({ url }, 'listening');
    return {
      url,
      firstAccounts,
      close: () => closeWithin(app, DRAIN),
    };
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function runFromEnvironment(): Promise<void> {
  const api = await startApi(readConfig(process.env));
  const stop = () => {
    void api.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  runFromEnvironment().catch((error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  });
}
