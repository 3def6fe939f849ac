// Roles and databases. The bootstrap superuser is used here and nowhere else.
//   lianqun_owner  owns the databases and runs the migrations
//   lianqun_app    reads and writes rows; what it may touch is granted by the migrations
import pg from 'pg';

export const OWNER_ROLE = 'lianqun_owner';
export const APP_ROLE = 'lianqun_app';

/** Runs `work` with a connection of its own. */
export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {}); // a server that goes away makes the running query fail; that is report enough
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Two starts at the same moment look and create one after the other. Any number will do. */
const ONE_AT_A_TIME = 'SELECT pg_advisory_lock(4715001)';

export async function ensureRoles(client, passwords) {
  await client.query(ONE_AT_A_TIME);
  const { rows } = await client.query('SELECT rolname FROM pg_roles WHERE rolname = ANY($1)', [[OWNER_ROLE, APP_ROLE]]);
  const known = new Set(rows.map((row) => row.rolname));
  for (const [role, password] of [
    [OWNER_ROLE, passwords.owner],
    [APP_ROLE, passwords.app],
  ]) {
    if (known.has(role)) continue;
    await client.query(
      `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`,
    );
  }
}

export async function ensureDatabase(client, name) {
  await client.query(ONE_AT_A_TIME);
  const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (known.rowCount) await grantEntry(client, name);
  else await createDatabase(client, name);
}

/** A database of the owner which the application may enter; with `template`, a copy of that one. */
export async function createDatabase(client, name, { template } = {}) {
  const database = client.escapeIdentifier(name);
  const source = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)}`;
  await client.query(`CREATE DATABASE ${database} OWNER ${OWNER_ROLE}${source}`);
  await grantEntry(client, name);
}

/** Rights on the database itself are not copied with a template. Inside, PUBLIC may create nothing since version 15. */
async function grantEntry(client, name) {
  const database = client.escapeIdentifier(name);
  await client.query(
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC; GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${APP_ROLE}`,
  );
}

export async function dropDatabase(client, name) {
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
}
