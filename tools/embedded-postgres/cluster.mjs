// The files of one PostgreSQL cluster below its home folder:
//   cluster.json     how it was made: identity and place of the data
//   passwords.json   the passwords of its three roles, readable by the owner only
//   postgres.log     what the server says
//   pg18/            the data itself
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canEnter, readablePlace } from './binaries.mjs';
import { chooseIdentity, handOver, reachableBinaries, resumeIdentity, spawnAs } from './identity.mjs';

export const BOOTSTRAP_ROLE = 'postgres_bootstrap';
const MAJOR = 18;
const LOG_LIMIT = 10 * 1024 * 1024;

/**
 * @typedef {{ home: string, dataDir: string, logFile: string, identity: import('./identity.mjs').Identity,
 *   binaries: import('./binaries.mjs').Binaries, passwords: Record<'bootstrap' | 'owner' | 'app', string> }} Cluster
 */

/**
 * Opens the cluster in `home`, making it first when there is none.
 * @returns {Promise<Cluster>}
 */
export async function openCluster({ home, binaries, durable, onProgress }) {
  fs.mkdirSync(home, { recursive: true, mode: 0o700 });
  const logFile = path.join(home, 'postgres.log');
  rotate(logFile);
  const recorded = readJson(path.join(home, 'cluster.json'));
  if (recorded && fs.existsSync(path.join(path.resolve(home, recorded.dataDir), 'PG_VERSION'))) {
    return resumeCluster({ home, logFile, binaries, recorded });
  }
  return makeCluster({ home, logFile, binaries, durable, onProgress });
}

function resumeCluster({ home, logFile, binaries, recorded }) {
  const dataDir = path.resolve(home, recorded.dataDir);
  const major = Number(fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8'));
  if (major !== MAJOR) {
    throw new Error(`The database in ${dataDir} is of PostgreSQL ${major}; this release carries PostgreSQL ${MAJOR}.`);
  }
  const passwords = readJson(path.join(home, 'passwords.json'));
  if (!passwords) throw new Error(`${path.join(home, 'passwords.json')} is missing; the database cannot be opened.`);
  const identity = resumeIdentity(recorded.identity, binaries, home);
  return { home, dataDir, logFile, identity, binaries: reachableBinaries(binaries, identity), passwords };
}

async function makeCluster({ home, logFile, binaries, durable, onProgress }) {
  onProgress('initialise');
  const identity = chooseIdentity(binaries);
  const reachable = reachableBinaries(binaries, identity);
  const dataDir = placeForData(home, identity);
  const passwords = keepPasswords(home);
  writeAtOnce(
    path.join(home, 'cluster.json'),
    JSON.stringify({ format: 1, major: MAJOR, identity, dataDir: withinHome(home, dataDir) }, null, 2) + '\n',
  );
  const cluster = { home, dataDir, logFile, identity, binaries: reachable, passwords };
  if (!fs.existsSync(path.join(dataDir, 'PG_VERSION'))) await initialise(cluster, durable);
  return cluster;
}

/** A relative path survives moving or renaming the home folder. */
const withinHome = (home, dataDir) => (dataDir.startsWith(home + path.sep) ? path.relative(home, dataDir) : dataDir);

/** Beside the other files, unless the account of the server could not walk there. */
function placeForData(home, identity) {
  if (identity.kind !== 'account') return path.join(home, `pg${MAJOR}`);
  fs.chmodSync(home, 0o711);
  if (canEnter(home, identity)) return path.join(home, `pg${MAJOR}`);
  // A new name every time: data left behind by a home that was deleted have passwords that nobody knows.
  return path.join(readablePlace(), `data-${randomBytes(8).toString('hex')}`, `pg${MAJOR}`);
}

/** Made before the cluster, so that two first starts at the same moment agree on them. */
function keepPasswords(home) {
  const file = path.join(home, 'passwords.json');
  const secret = () => randomBytes(24).toString('base64url');
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify({ bootstrap: secret(), owner: secret(), app: secret() }) + '\n', {
    mode: 0o600,
  });
  try {
    fs.linkSync(draft, file); // fails when the file is there already: nothing is ever overwritten
  } catch (error) {
    if (error.code === 'EPERM' || error.code === 'ENOTSUP') fs.copyFileSync(draft, file, fs.constants.COPYFILE_EXCL);
    else if (error.code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return readJson(file);
}

/** initdb works in a folder of its own, which gets its final name only when it is complete. */
async function initialise(cluster, durable) {
  const { dataDir, identity, passwords } = cluster;
  const draft = `${dataDir}.init-${process.pid}`;
  const passwordFile = `${draft}.password`;
  fs.mkdirSync(path.dirname(dataDir), { recursive: true, mode: 0o755 });
  for (const left of leftovers(dataDir)) fs.rmSync(left, { recursive: true, force: true });
  try {
    fs.mkdirSync(draft, { mode: 0o700 });
    fs.writeFileSync(passwordFile, passwords.bootstrap + '\n', { mode: 0o600 });
    handOver(draft, identity);
    handOver(passwordFile, identity);
    await initdbInSomeLocale(cluster, draft, passwordFile, durable);
    fs.renameSync(draft, dataDir);
  } catch (error) {
    // Another start may have finished the same work first.
    if (!fs.existsSync(path.join(dataDir, 'PG_VERSION'))) throw error;
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

/** Drafts of starts that were killed. */
function leftovers(dataDir) {
  const prefix = `${path.basename(dataDir)}.init-`;
  const stale = fs.readdirSync(path.dirname(dataDir)).filter((name) => {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length).split('.')[0] : NaN);
    return Number.isInteger(pid) && !isAlive(pid);
  });
  return stale.map((name) => path.join(path.dirname(dataDir), name));
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/**
 * Sorting and case rules come from PostgreSQL itself (builtin provider) and so are the same on every machine.
 * LC_CTYPE must be a UTF-8 one all the same: with plain C, pg_trgm takes Chinese characters for punctuation.
 */
async function initdbInSomeLocale(cluster, draft, passwordFile, durable) {
  let failure;
  for (const characters of ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'UTF-8']) {
    try {
      return await initdb(cluster, [
        ...['-D', draft, '-U', BOOTSTRAP_ROLE, '--pwfile', passwordFile, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale=C', `--lc-ctype=${characters}`],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
        ...(durable ? [] : ['--no-sync']),
      ]);
    } catch (error) {
      failure = error;
      if (!/locale/i.test(error.message)) throw error;
      for (const name of fs.readdirSync(draft)) fs.rmSync(path.join(draft, name), { recursive: true });
    }
  }
  throw failure;
}

const initdb = ({ identity, binaries }, args) =>
  new Promise((resolve, reject) => {
    const child = spawnAs(identity, binaries.initdb, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed: ${said.trim().slice(-1500) || `exit code ${code}`}`)),
    );
  });

function rotate(logFile) {
  const size = fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) fs.renameSync(logFile, `${logFile}.1`);
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw new Error(`${file} cannot be read: ${error.message}`, { cause: error });
  }
}

function writeAtOnce(file, text) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode: 0o600 });
  fs.renameSync(draft, file);
}
