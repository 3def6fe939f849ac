import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import {
  createTestDatabase,
  seededTemplate,
  testFolder,
  type TestDatabase,
} from '../../../../tools/jest/test-database.mjs';
import { root } from './cache.js';

const START_LIMIT = 60_000;
const STOP_LIMIT = 12_000;
const KEPT_LINES = 200;

export interface Product {
  readonly url: string;
  readonly admin: { readonly username: string; readonly password: string };
  /** An account of the first start, with the password that was made for it. */
  account(username: 'sysadmin' | 'secadmin' | 'auditor'): { readonly username: string; readonly password: string };
  /** The role that owns the tables, for preparing and checking rows behind the product's back. */
  readonly ownerUrl: string;
  /** What the service has logged lately. */
  readonly log: readonly string[];
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same database and files, under another address. */
  restart(): Promise<Product>;
  stop(): Promise<void>;
}

export interface ProductOptions {
  /** Whether the service may load its sample data into the empty database. */
  sampleData?: boolean;
  /** Further settings of the service. */
  environment?: Record<string, string>;
}

const PASSWORD = 'journey-password-2026';

/** The built product on a database of its own: what `npm start` runs, less PostgreSQL, which the run shares. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const database = await createTestDatabase({ template: await seededTemplate(startOnce) });
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lianqun-journey-'));
  cpSync(seededFiles(), dataDir, { recursive: true });
  const environment = {
    ...settings(database, dataDir),
    LIANQUN_SAMPLE_DATA: options.sampleData ? 'auto' : 'off',
    ...options.environment,
  };
  async function cleanUp() {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
  const run = async (): Promise<Product> => {
    const service = await startService(environment);
    return {
      ...service,
      admin: { username: 'admin', password: PASSWORD },
      account: (username) => ({
        username,
        password: readFileSync(path.join(dataDir, `${username}-password.txt`), 'utf8').trim(),
      }),
      ownerUrl: database.ownerUrl,
      restart: run,
      async stop() {
        await service.end('SIGTERM');
        await cleanUp();
      },
      kill: () => service.end('SIGKILL'),
    };
  };
  try {
    return await run();
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** Reference data and the first account take seconds to make: once for all journeys of a run. */
async function startOnce(database: TestDatabase): Promise<void> {
  mkdirSync(seededFiles(), { recursive: true });
  const service = await startService(settings(database, seededFiles()));
  await service.end('SIGTERM');
}

const seededFiles = () => path.join(testFolder(), 'seeded');

const settings = (database: TestDatabase, dataDir: string) => ({
  LIANQUN_WEB_DIR: path.join(root, 'apps', 'web', 'dist'),
  ...process.env,
  DATABASE_URL: database.appUrl,
  MIGRATION_DATABASE_URL: database.ownerUrl,
  LIANQUN_EMBEDDED: '1',
  LIANQUN_SAMPLE_DATA: 'off',
  LIANQUN_ADMIN_PASSWORD: PASSWORD,
  LIANQUN_DATA_DIR: dataDir,
  HOST: '127.0.0.1',
  PORT: '0',
});

interface Service {
  url: string;
  log: readonly string[];
  end(signal: NodeJS.Signals): Promise<void>;
}

async function startService(environment: NodeJS.ProcessEnv): Promise<Service> {
  const child = spawn(process.execPath, [path.join(root, 'apps', 'api', 'dist', 'main.js')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    const explain = (what: string) => reject(new Error(`${what}\n${log.slice(-30).join('\n')}`));
    const timer = setTimeout(() => explain('the product did not start in time'), START_LIMIT);
    const onLine = (line: string) => {
      log.push(line);
      if (log.length > KEPT_LINES) log.shift();
      const found = listeningUrl(line);
      if (found) {
        clearTimeout(timer);
        resolve(found);
      }
    };
    for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', onLine);
    child.once('exit', (code) => {
      clearTimeout(timer);
      explain(`the product ended with code ${String(code)}`);
    });
  });
  return { url, log, end: (signal) => endProcess(child, signal) };
}

/** The service says in one line of its log where it listens. */
function listeningUrl(line: string): string | null {
  if (!line.includes('"listening"')) return null;
  const { url } = JSON.parse(line) as { url?: string };
  return url ?? null;
}

function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill(signal);
  });
}
