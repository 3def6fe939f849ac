import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { createTestDatabase, type TestDatabase } from '../../../../../../tools/jest/test-database.mjs';
import { fetched } from '../../exports/testing/fetched.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';

const PROGRAM = path.resolve(__dirname, '../../../../dist/main.js');
const PASSWORD = 'Killed-示例口令-1';
const ROWS = 8000;
const KILLS = 3;

/** The built service as a process of its own. */
class Service {
  private constructor(
    private readonly child: ChildProcess,
    readonly visitor: ReturnType<typeof request.agent>,
  ) {}

  static async start(database: TestDatabase, dataDir: string): Promise<Service> {
    const child = spawn(process.execPath, [PROGRAM], {
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: database.appUrl,
        MIGRATION_DATABASE_URL: database.ownerUrl,
        LIANQUN_DATA_DIR: dataDir,
        LIANQUN_ADMIN_PASSWORD: PASSWORD,
        LIANQUN_SAMPLE_DATA: 'off',
        HOST: '127.0.0.1',
        PORT: '0',
      },
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the service ended with ${String(code)}`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        const said = JSON.parse(line) as { msg?: string; url?: string };
        if (said.msg === 'listening' && said.url) resolve(said.url);
      });
    });
    const visitor = request.agent(url).set('X-Requested-With', 'lianqun');
    await visitor.post('/api/session').send({ username: 'admin', password: PASSWORD }).expect(201);
    return new Service(child, visitor);
  }

  /** As `kill -9`. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null || !this.child.pid) return;
    const gone = once(this.child, 'exit');
    process.kill(-this.child.pid, 'SIGKILL');
    await gone;
  }
}

describe('a service killed in the midst of an export', () => {
  let database: TestDatabase;
  let dataDir: string;
  let service: Service;
  let behind: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'lianqun-killed-'));
    behind = new pg.Client({ connectionString: database.superuserUrl });
    await behind.connect();
    service = await Service.start(database, dataDir);
    await behind.query(
      `insert into enterprise (id, name, name_folded, employees)
       select uuidv7(), '中断' || n || '号示例有限公司', '中断' || n || '号示例有限公司', n from generate_series(1, ${String(ROWS)}) n`,
    );
  }, 60_000);
  afterAll(async () => {
    await service.kill();
    await behind.end();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const state = async (id: string) =>
    (
      await behind.query<{ status: string; attempt: number; sha: string | null; records: number }>(
        `select status, attempt, file_sha256 as sha, cardinality(record_ids) as records from export_job where id = $1`,
        [id],
      )
    ).rows[0];

  it('takes it up again by itself: there is the whole file, or none', async () => {
    const { id } = (await service.visitor.post('/api/enterprise-exports').send({}).expect(202)).body as { id: string };
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(Math.round(Math.random() * 900));
      await service.kill();
      const found = await state(id);
      const whole = found?.status === 'ready';
      expect([found?.sha !== null, found?.records]).toEqual([whole, whole ? ROWS : 0]);
      service = await Service.start(database, dataDir);
    }
    let status = '';
    while (status !== 'ready') {
      ({ status } = (await service.visitor.get(`/api/enterprise-exports/${id}`).expect(200)).body as {
        status: string;
      });
      expect(['waiting', 'writing', 'ready']).toContain(status);
      await sleep(50);
    }
    const { lines } = await sheetLines(await fetched(service.visitor, `/api/enterprise-exports/${id}/file`));
    expect(new Set(lines.map((line) => line.企业名称?.text)).size).toBe(ROWS);
    const told = await behind.query(`select from notification where kind = 'export-ready'`);
    expect(told.rowCount).toBe(1);
  }, 120_000);
});
