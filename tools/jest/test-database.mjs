// A database of one's own for a test file: a copy of the migrated template that the run's setup made.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Copying needs a template without connections; one copy at a time keeps that simple. Any number will do. */
const COPY_LOCK = 4_715_002;
/** Held while the seeded template is made. */
const SEED_LOCK = 4_715_003;

const setting = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this test must run in the Jest project "db" or "journey".`);
  return value;
};

const inDatabase = (url, name) => {
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
};

async function asSuperuser(work) {
  const client = new pg.Client({ connectionString: setting('LIANQUN_TEST_SUPERUSER_URL') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const ownName = (template) =>
  `${template.replace(/_(template|seeded)$/, '')}_${process.pid}_${randomBytes(4).toString('hex')}`;

/** See test-database.d.mts. */
export async function createTestDatabase({ template = setting('LIANQUN_TEST_TEMPLATE') } = {}) {
  const name = ownName(template);
  await asSuperuser(async (client) => {
    await client.query(`SELECT pg_advisory_lock(${COPY_LOCK})`);
    // Copying files instead of logging every block takes a third of the time where nothing is synced to disk.
    await client.query(`CREATE DATABASE ${name} OWNER lianqun_owner TEMPLATE ${template} STRATEGY FILE_COPY`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${name} TO lianqun_app`);
  });
  return {
    name,
    ownerUrl: inDatabase(setting('LIANQUN_TEST_OWNER_URL'), name),
    appUrl: inDatabase(setting('LIANQUN_TEST_APP_URL'), name),
    superuserUrl: inDatabase(setting('LIANQUN_TEST_SUPERUSER_URL'), name),
    drop: () => asSuperuser((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

/** See test-database.d.mts. */
export function seededTemplate(seed) {
  const name = setting('LIANQUN_TEST_TEMPLATE').replace(/_template$/, '_seeded');
  return asSuperuser(async (client) => {
    await client.query(`SELECT pg_advisory_lock(${SEED_LOCK})`);
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount) return name;
    const database = await createTestDatabase();
    await seed(database);
    await client.query(`ALTER DATABASE ${database.name} RENAME TO ${name}`);
    return name;
  });
}

/** See test-database.d.mts. */
export const testFolder = () => setting('LIANQUN_TEST_FOLDER');
