// The product under measurement: a PostgreSQL of its own in a temporary folder, and the built API as it is started.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { signIn } from './http.mjs';

export const PASSWORD = 'bench-Passw0rd-2026';
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 15_000;

export const root = path.resolve(import.meta.dirname, '..', '..');

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** A folder, the processes that were started for it, and the way to be rid of them all. */
export class Workshop {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lianqun-bench-'));
  #children = new Set();
  #postgres = null;

  /** As durable as the product's own; the one addition counts statements. */
  async postgres() {
    this.#postgres ??= await startEmbeddedPostgres({
      home: path.join(this.folder, 'postgres'),
      settings: { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track_planning': 'off' },
    });
    return this.#postgres;
  }

  /** A database with everything that a first start brings, and nothing else: made once, copied from then on. */
  async database(name) {
    const postgres = await this.postgres();
    if (name !== 'template') {
      await postgres.createDatabase(name, { template: 'template' });
      return;
    }
    await postgres.createDatabase(name);
    const api = await this.api(name);
    await api.stop();
  }

  /** Runs a program that ends with the bench. It leads a group of its own, as a command in a terminal does. */
  spawn(program, args, env) {
    const log = fs.openSync(path.join(this.folder, 'programs.log'), 'a');
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', log, log], detached: true });
    fs.closeSync(log);
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    return child;
  }

  /** Starts the built API on a database and signs in. */
  async api(database) {
    const postgres = await this.postgres();
    const port = await freePort();
    const child = this.spawn(process.execPath, ['apps/api/dist/main.js'], {
      PATH: process.env.PATH,
      DATABASE_URL: postgres.appUrl(database),
      MIGRATION_DATABASE_URL: postgres.ownerUrl(database),
      LIANQUN_DATA_DIR: path.join(this.folder, 'data'),
      LIANQUN_SAMPLE_DATA: 'off',
      LIANQUN_ADMIN_PASSWORD: PASSWORD,
      LIANQUN_RATE_LIMIT: '0',
      PORT: String(port),
      TZ: 'UTC',
    });
    const url = `http://127.0.0.1:${port}`;
    await this.waitFor(`${url}/api/health`, child);
    const client = await signIn(url, 'admin', PASSWORD);
    return { url, pid: child.pid, client, stop: () => stopProgram(child) };
  }

  async waitFor(url, child) {
    const deadline = Date.now() + START_LIMIT_MS;
    while (Date.now() < deadline) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It did not start:\n${this.said()}`);
      try {
        if ((await fetch(url)).ok) return;
      } catch {
        // Not listening yet.
      }
      await sleep(25);
    }
    throw new Error(`${url} does not answer:\n${this.said()}`);
  }

  /** The end of what the programs wrote. */
  said() {
    return fs.readFileSync(path.join(this.folder, 'programs.log'), 'utf8').trim().slice(-2000);
  }

  /** Ends everything that runs and removes everything that was written. */
  async close() {
    await Promise.all([...this.#children].map(stopProgram));
    await this.#postgres?.stop();
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** As Ctrl-C does it: the whole group is asked, and waited for. */
export async function stopProgram(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGINT');
  const force = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), STOP_LIMIT_MS);
  await gone;
  clearTimeout(force);
}
