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
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { csv } from '../../imports/testing/import-desk.js';
import type { ImportBatchResponse } from '../../imports/index.js';

const PROGRAM = path.resolve(__dirname, '../../../../dist/main.js');
const PASSWORD = 'Killed-示例口令-1';
const ROWS = 6000;

const LIST = csv(
  ['企业名称', '统一社会信用代码', '所在地', '注册资本（万元）', '备注'],
  ...Array.from({ length: ROWS }, (_, i) => [
    i % 100 === 7 ? '' : `中断${String(i)}号示例有限公司`,
    aCreditCode(500_000 + (i % 50 === 3 ? i - 1 : i)),
    '河北省唐山市',
    i % 90 === 5 ? '许多' : String(i),
    `第${String(i)}行`,
  ]),
);

/** The built service as a process of its own, with the process that reads files; both die together. */
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

  /** As `kill -9` of the whole tree. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null || !this.child.pid) return;
    const gone = once(this.child, 'exit');
    process.kill(-this.child.pid, 'SIGKILL');
    await gone;
  }

  async batch(id: string): Promise<ImportBatchResponse> {
    return (await this.visitor.get(`/api/enterprise-imports/${id}`).expect(200)).body as ImportBatchResponse;
  }

  /** Waits until the service has done its work, nobody asking for anything. */
  async settled(id: string): Promise<ImportBatchResponse> {
    for (;;) {
      const batch = await this.batch(id);
      if (batch.status !== 'reading' && batch.status !== 'committing') return batch;
      await sleep(50);
    }
  }
}

describe('a service killed in the midst of an import', () => {
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
  });
  afterAll(async () => {
    await service.kill();
    await behind.end();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const count = async (table: string) =>
    Number((await behind.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);

  /** Kills after some moments of the work, several times, and starts again; then lets it come to its end. */
  const killed = async (id: string, moments: number[], allOrNothing: () => Promise<void>) => {
    for (const moment of moments) {
      await sleep(moment);
      await service.kill();
      await allOrNothing();
      service = await Service.start(database, dataDir);
    }
    return service.settled(id);
  };
  const moments = (times: number, most: number) =>
    Array.from({ length: times }, () => Math.round(Math.random() * most));

  it('takes its work up again by itself, and does all of it or nothing', async () => {
    const sent = await service.visitor
      .post('/api/enterprise-imports')
      .attach('file', Buffer.from(LIST), '名单.csv')
      .expect(201);
    const { id } = sent.body as { id: string };
    const ready = await killed(id, moments(3, 1200), async () => {
      expect([0, ROWS]).toContain(await count('import_row'));
      expect([0, ROWS]).toContain(await count('import_decision'));
    });
    expect(ready).toMatchObject({ status: 'ready', dataRows: ROWS, problem: null });
    expect(Object.values(ready.counts ?? {}).reduce((sum, one) => sum + one, 0)).toBe(ROWS);
    expect(ready.counts).toMatchObject({ update: 0, unchanged: 0, question: 0 });
    const fresh = ready.counts?.new ?? 0;

    await service.visitor.post(`/api/enterprise-imports/${id}/commit`).expect(202);
    const done = await killed(id, moments(2, 1500), async () => {
      expect([0, fresh]).toContain(await count('enterprise'));
      expect([0, fresh]).toContain(await count('enterprise_search'));
    });
    expect(done).toMatchObject({ status: 'committed', counts: ready.counts, result: { inserted: fresh, setAside: 0 } });
    expect(await count('enterprise')).toBe(fresh);
  }, 90_000);
});
