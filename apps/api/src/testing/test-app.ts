import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import request from 'supertest';
import { v7 as uuid } from 'uuid';
import { createTestDatabase, type TestDatabase } from '../../../../tools/jest/test-database.mjs';
import { createApp } from '../create-app.js';
import { hashPassword } from '../features/accounts/index.js';
import { type Config, readConfig } from '../foundation/config/config.js';
import { createLogger } from '../foundation/logging/logger.js';
import { ReferenceDataService } from '../reference-data.js';

/** Sends requests with its own cookies, marked as the product's own pages mark theirs. */
export type Visitor = ReturnType<typeof request.agent>;

export const PASSWORD = '示例口令 for tests 1';

export interface TestAppOptions {
  /** True loads regions, industries, chains, clusters, platforms and organizations first (about a third of a second). */
  referenceData?: boolean;
  config?: Partial<Config>;
  /** Where the log goes; nowhere unless given. */
  logFile?: string;
}

export interface AccountGiven {
  displayName?: string;
  /** 产业组 unless given. */
  organizationKey?: string | null;
}

/** The service on a database of its own, listening on a free port of this machine. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly database: TestDatabase;
  readonly config: Config;
  /** Looks, or reaches, behind the scenes: as the owner of the whole server, past every right of the service. */
  sql<T extends object>(text: string, parameters?: unknown[]): Promise<T[]>;
  /** Somebody who has not signed in. */
  visitor(): Visitor;
  /** Makes an account of an organization (by key); its password is `PASSWORD`. @returns its id */
  account(username: string, roles: readonly string[], given?: AccountGiven): Promise<string>;
  /** Signs in an account that `account` made. */
  signIn(username: string): Promise<Visitor>;
  /** Makes an account with this role and signs it in; of 产业组 unless another organization is named by its key. */
  signedIn(role: string, organizationKey?: string | null): Promise<Visitor>;
  close(): Promise<void>;
}

let passwordHash: Promise<string> | null = null;
const hashOfPassword = () => (passwordHash ??= hashPassword(PASSWORD));

/** What every account needs, even where a test wants no reference data: the roles, and an organization to belong to. */
async function loadRoles(app: NestFastifyApplication, behind: pg.Pool): Promise<void> {
  await app.get(ReferenceDataService).loadRoles();
  await behind.query(
    `insert into organization (id, key, name, short_name, type, source_key, shipped_hash)
     values ($1, 'industry-group', '产业组', '产业组', 'topic-group', 'industry-group', '')`,
    [uuid()],
  );
}

/** Starts the service for a test file; `close` it in `afterAll`. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lianqun-api-'));
  const environment = { DATABASE_URL: database.appUrl, LIANQUN_DATA_DIR: dataDir, PORT: '0', LIANQUN_RATE_LIMIT: '0' };
  const config: Config = { ...readConfig(environment), ...options.config };
  const app = await createApp(
    config,
    options.logFile ? createLogger('debug', options.logFile) : createLogger('silent'),
  );
  await app.listen(0, '127.0.0.1');
  const behind = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
  // A connection that is still closing when the database is dropped is cut off: nobody waits for it.
  behind.on('error', () => undefined);
  if (options.referenceData) await app.get(ReferenceDataService).load();
  else await loadRoles(app, behind);
  const url = await app.getUrl();
  let accounts = 0;

  const testApp: TestApp = {
    app,
    url,
    database,
    config,
    async sql<T extends object>(text: string, parameters: unknown[] = []) {
      return (await behind.query<T>(text, parameters)).rows;
    },
    visitor: () => request.agent(url).set('X-Requested-With', 'lianqun'),
    async account(username, roles, { displayName = username, organizationKey = 'industry-group' } = {}) {
      const id = uuid();
      await behind.query(
        `insert into account (id, username, display_name, password_hash, roles, organization_id)
         values ($1, $2, $3, $4, $5, (select id from organization where key = $6))`,
        [id, username, displayName, await hashOfPassword(), roles, organizationKey],
      );
      return id;
    },
    async signIn(username) {
      const visitor = testApp.visitor();
      await visitor.post('/api/session').send({ username, password: PASSWORD }).expect(201);
      return visitor;
    },
    async signedIn(role, organizationKey = 'industry-group') {
      const username = `${role}-${String(++accounts)}`;
      await testApp.account(username, [role], { organizationKey });
      return testApp.signIn(username);
    },
    async close() {
      await app.close();
      await behind.end();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return testApp;
}
