// The PostgreSQL of one test run: an embedded server in a temporary folder, or the one of LIANQUN_TEST_DATABASE_URL.
// Workers learn about it through environment variables and take copies of the template (test-database.mjs).
import { createHmac, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { APP_ROLE, OWNER_ROLE, createDatabase, ensureRoles, withClient } from '../embedded-postgres/databases.mjs';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const PREFIX = 'lianqun-test-';
const SHARED_MEMORY = '/dev/shm';
const ROOM_FOR_TESTS = 2 * 1024 ** 3;

/**
 * Memory, where there is plenty: a run makes and drops a database of 300 files for every test file, which some file
 * systems serve ten times slower than memory.
 */
function placeForTests() {
  try {
    const { bavail, bsize } = fs.statfsSync(SHARED_MEMORY);
    fs.accessSync(SHARED_MEMORY, fs.constants.W_OK);
    return bavail * bsize > ROOM_FOR_TESTS ? SHARED_MEMORY : os.tmpdir();
  } catch {
    return os.tmpdir();
  }
}

export async function startRun() {
  const migrate = await loadMigrate();
  const server = await (process.env.LIANQUN_TEST_DATABASE_URL ? useExternalServer() : startOwnServer());
  try {
    await server.createTemplate();
    await migrate({ migrationDatabaseUrl: server.ownerUrl(server.template), appRole: APP_ROLE });
  } catch (error) {
    await server.end();
    throw error;
  }
  return {
    end: server.end,
    environment: {
      LIANQUN_TEST_TEMPLATE: server.template,
      LIANQUN_TEST_FOLDER: server.folder,
      LIANQUN_TEST_SUPERUSER_URL: server.superuserUrl('postgres'),
      LIANQUN_TEST_OWNER_URL: server.ownerUrl(server.template),
      LIANQUN_TEST_APP_URL: server.appUrl(server.template),
    },
  };
}

/** The migrations as they were built: tests run what the product runs. */
async function loadMigrate() {
  const file = path.join(root, 'apps', 'api', 'dist', 'migrate.js');
  if (!fs.existsSync(file)) throw new Error('apps/api is not built. Run `npx tsc -b`, or `npm test`, which builds.');
  return (await import(pathToFileURL(file).href)).migrate;
}

async function startOwnServer() {
  const home = fs.mkdtempSync(path.join(placeForTests(), `${PREFIX}${process.pid}-`));
  const folder = path.join(home, 'files');
  fs.mkdirSync(folder);
  const postgres = await startEmbeddedPostgres({ home, durable: false });
  const stopAtExit = () => {
    // Only when the run ends without its teardown; the folder is left to the next run's sweep.
    try {
      process.kill(postgres.pid, 'SIGQUIT');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', stopAtExit);
  return {
    ...postgres,
    folder,
    template: 'lianqun_template',
    createTemplate: () => postgres.createDatabase('lianqun_template'),
    async end() {
      process.off('exit', stopAtExit);
      await postgres.stop();
      fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A server that belongs to somebody else: everything of this run carries its name and goes away with it. */
async function useExternalServer() {
  const base = process.env.LIANQUN_TEST_DATABASE_URL;
  const run = `lianqun_run_${randomBytes(4).toString('hex')}`;
  const template = `${run}_template`;
  const secret = (role) => createHmac('sha256', base).update(role).digest('base64url');
  const passwords = { owner: secret(OWNER_ROLE), app: secret(APP_ROLE) };
  const url = (user, password) => (database) => {
    const target = new URL(base);
    if (user) [target.username, target.password] = [user, password];
    target.pathname = `/${database}`;
    return target.href;
  };
  const asSuperuser = (work) => withClient(base, work);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  return {
    folder,
    template,
    superuserUrl: url(),
    ownerUrl: url(OWNER_ROLE, passwords.owner),
    appUrl: url(APP_ROLE, passwords.app),
    createTemplate: () =>
      asSuperuser(async (client) => {
        await ensureRoles(client, passwords);
        for (const [role, key] of [
          [OWNER_ROLE, 'owner'],
          [APP_ROLE, 'app'],
        ]) {
          await client.query(`ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(passwords[key])}`);
        }
        await createDatabase(client, template);
      }),
    end: async () => {
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      await asSuperuser(async (client) => {
        const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [run]);
        for (const { datname } of rows) {
          await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`);
        }
      });
    },
  };
}

/** Servers and folders of runs that were killed. */
export async function sweepLeftovers() {
  const place = placeForTests();
  for (const name of fs.readdirSync(place)) {
    const pid = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('-')[0] : NaN);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const home = path.join(place, name);
    try {
      stopOrphan(home);
      fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Another account's folder: not ours to sweep.
    }
  }
}

function stopOrphan(home) {
  const pidFile = path.join(home, 'pg18', 'postmaster.pid');
  if (!fs.existsSync(pidFile)) return;
  const pid = Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (fs.existsSync(`/proc/${pid}/cwd`) && fs.readlinkSync(`/proc/${pid}/cwd`).startsWith(home)) {
    process.kill(pid, 'SIGQUIT');
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
