import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import pg from 'pg';
import request from 'supertest';
import { createTestDatabase, type TestDatabase } from '../../../../tools/jest/test-database.mjs';
import type { Visitor } from './test-app.js';

/** Where the built service lies. */
export const DIST = path.resolve(import.meta.dirname, '../../dist');

const PASSWORD = 'Killed-示例口令-1';

/** A process of its own, at the head of those that it starts: `killTree` ends them all. */
export const killableProcess = (
  program: readonly string[],
  environment: NodeJS.ProcessEnv,
): ChildProcessByStdio<Writable, Readable, null> =>
  spawn(process.execPath, program, {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, LIANQUN_SAMPLE_DATA: 'off', PORT: '0', ...environment },
  });

/** As `kill -9` of the process and of those that it started. */
export async function killTree(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** The built service on a database of its own: killed and started again at will; `close` it in `afterAll`. */
export class KillableService {
  private child: ChildProcess | null = null;
  private signedIn: Visitor | null = null;
  private readonly dataDir = mkdtempSync(path.join(os.tmpdir(), 'lianqun-killed-'));
  /** Looks, or reaches, behind the scenes. */
  readonly behind: pg.Client;

  private constructor(private readonly database: TestDatabase) {
    this.behind = new pg.Client({ connectionString: database.superuserUrl });
  }

  static async open(): Promise<KillableService> {
    const service = new KillableService(await createTestDatabase());
    await service.behind.connect();
    await service.start();
    return service;
  }

  /** The administrator, signed in since the last start. */
  get visitor(): Visitor {
    if (!this.signedIn) throw new Error('the service does not run');
    return this.signedIn;
  }

  async start(): Promise<void> {
    const child = killableProcess([path.join(DIST, 'main.js')], {
      DATABASE_URL: this.database.appUrl,
      MIGRATION_DATABASE_URL: this.database.ownerUrl,
      LIANQUN_DATA_DIR: this.dataDir,
      LIANQUN_ADMIN_PASSWORD: PASSWORD,
      HOST: '127.0.0.1',
    });
    this.child = child;
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the service ended with ${String(code)}`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        const said = JSON.parse(line) as { msg?: string; url?: string };
        if (said.msg === 'listening' && said.url) resolve(said.url);
      });
    });
    const visitor = request.agent(url).set('X-Requested-With', 'lianqun');
    await visitor.post('/api/session').send({ username: 'admin', password: PASSWORD }).expect(201);
    this.signedIn = visitor;
  }

  async kill(): Promise<void> {
    this.signedIn = null;
    if (this.child) await killTree(this.child);
  }

  async close(): Promise<void> {
    await this.kill();
    await this.behind.end();
    await this.database.drop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
