// PostgreSQL refuses to run as root, and its files must always belong to the same account.
// So the account is chosen once, when the cluster is made, and kept with it.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { copyToReadablePlace, runsAs } from './binaries.mjs';

const NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];

/**
 * - `self`: the account that runs Node.
 * - `namespace`: root outside, an ordinary account inside a user namespace. Files stay root's own, so it works
 *   below folders that only root can enter.
 * - `account`: Node runs as root, PostgreSQL as this account.
 * @typedef {{ kind: 'self' | 'namespace' | 'account', uid: number | null, gid: number | null, name?: string }} Identity
 * @typedef {import('./binaries.mjs').Binaries} Binaries
 */

const me = () => process.getuid?.() ?? null;

/** @returns {Identity} the identity for a new cluster */
export function chooseIdentity(binaries) {
  if (me() !== 0) return { kind: 'self', uid: me(), gid: process.getgid?.() ?? null };
  if (namespaceWorks(binaries)) return { kind: 'namespace', uid: 0, gid: 0 };
  for (const name of ['postgres', 'nobody']) {
    const account = findAccount(name);
    if (account) return { kind: 'account', name, ...account };
  }
  throw new Error(
    'Running as root, but PostgreSQL needs an ordinary account: user namespaces are blocked and there is neither a ' +
      '"postgres" nor a "nobody" account. Run as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * The identity under which an existing cluster can go on.
 * @param {Identity} recorded
 * @returns {Identity}
 */
export function resumeIdentity(recorded, binaries, home) {
  if (recorded.kind === 'namespace') {
    if (me() === 0 && namespaceWorks(binaries)) return recorded;
    throw refusal(home, me() === 0 ? 'root inside a user namespace, which this machine no longer allows' : 'root');
  }
  if (recorded.uid === me()) return { kind: 'self', uid: recorded.uid, gid: recorded.gid };
  if (me() === 0) return { ...recorded, kind: 'account' };
  throw refusal(home, recorded.name ?? `the account with number ${recorded.uid}`);
}

const refusal = (home, owner) =>
  new Error(`The database in ${home} was made by ${owner}. Start it the same way, or choose another LIANQUN_DATA_DIR.`);

const namespaceWorks = (binaries) =>
  process.env.LIANQUN_NO_USER_NAMESPACE !== '1' &&
  spawnSync(NAMESPACE[0], [...NAMESPACE.slice(1), binaries.postgres, '--version']).status === 0;

function findAccount(name) {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return null;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

const account = (identity) => (identity.kind === 'account' ? { uid: identity.uid, gid: identity.gid } : {});

/**
 * The binaries as this identity can reach them: a copy when they lie below a folder which it may not enter.
 * @returns {Binaries}
 */
export function reachableBinaries(binaries, identity) {
  if (identity.kind !== 'account' || runsAs(binaries, account(identity))) return binaries;
  return copyToReadablePlace(binaries);
}

/** Gives a file or folder to the identity. */
export function handOver(file, identity) {
  if (identity.kind === 'account') fs.chownSync(file, identity.uid, identity.gid);
}

/** Spawns a program of PostgreSQL under the identity. */
export function spawnAs(identity, program, args, options) {
  const settings = { ...options, env: quietEnvironment(), ...account(identity) };
  if (identity.kind !== 'namespace') return spawn(program, args, settings);
  return spawn(NAMESPACE[0], [...NAMESPACE.slice(1), program, ...args], settings);
}

/** Neither PG* variables nor the product's secrets reach the database server. */
function quietEnvironment() {
  const wanted = ['PATH', 'HOME', 'LD_LIBRARY_PATH', 'TMPDIR', 'SystemRoot', 'TEMP', 'TMP'];
  const kept = wanted.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
