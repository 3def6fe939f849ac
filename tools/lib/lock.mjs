// A lock file that names the process holding it. A lock whose process is gone is taken over.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Takes the lock, or tells who holds it.
 * @param {string} file
 * @param {Record<string, unknown>} details
 * @returns {{ holder: null, update(more: object): void, release(): void } | { holder: Record<string, unknown> }}
 */
export function takeLock(file, details = {}) {
  const mine = { pid: process.pid, born: birthOf(process.pid), ...details };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    if (putIfAbsent(file, mine)) return heldLock(file, mine);
    const holder = read(file);
    if (holder && isAlive(holder)) return { holder };
    fs.rmSync(file, { force: true });
  }
}

/** Waits until the lock is free. `onWait` is called once when somebody else holds it. */
export async function waitForLock(file, onWait) {
  for (let waited = false; ;) {
    const lock = takeLock(file);
    if (lock.holder === null) return lock;
    if (!waited) onWait(lock.holder);
    waited = true;
    await sleep(300);
  }
}

function heldLock(file, mine) {
  let current = mine;
  return {
    holder: null,
    update(more) {
      current = { ...current, ...more };
      const draft = `${file}.${process.pid}`;
      fs.writeFileSync(draft, JSON.stringify(current) + '\n', { mode: 0o600 });
      fs.renameSync(draft, file);
    },
    release() {
      if (read(file)?.pid === process.pid) fs.rmSync(file, { force: true });
    },
  };
}

/** Complete or absent: the content is written elsewhere and linked to its name. */
function putIfAbsent(file, content) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(content) + '\n', { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    // A file system without links.
    fs.writeFileSync(file, JSON.stringify(content) + '\n', { mode: 0o600, flag: 'wx' });
    return true;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive({ pid, born }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  // Numbers of processes are reused, in containers after every restart; the moment of birth tells them apart.
  const now = birthOf(pid);
  return process.platform !== 'linux' || (now !== null && now === born);
}

/** When the process was born, in ticks since the machine started, with the machine's own start; null when unknown. */
function birthOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}
