// Starts, adopts and stops the server process of a cluster.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { handOver, spawnAs } from './identity.mjs';

const START_LIMIT_MS = 10 * 60_000; // recovery after a crash may replay much
const STOP_LIMIT_MS = 20_000;

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A new server: detached, so that Ctrl-C in the terminal reaches Node first and PostgreSQL is stopped by it. */
export async function startServer(cluster, settings, onProgress) {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    const running = await waitForRunning(cluster.dataDir, deadline);
    if (running) return { ...running, adopted: true };
    onProgress('start');
    const attempt = await launch(cluster, settings, deadline);
    if (attempt.ready) return { pid: attempt.pid, port: attempt.port, adopted: false };
    if (!passing(attempt.said)) throw new Error(`PostgreSQL did not start:\n${attempt.said.trim().slice(-1500)}`);
    await sleep(300);
  }
  throw new Error(`PostgreSQL did not become ready; see ${cluster.logFile}`);
}

/** Reasons that go away by themselves: another start at the same moment, old backends leaving, a port just taken. */
const passing = (said) =>
  /pre-existing shared memory block|lock file "postmaster\.pid"|could not bind|could not create any TCP/.test(said);

async function launch({ dataDir, identity, binaries, logFile }, settings, deadline) {
  const port = await freePort();
  const log = fs.openSync(logFile, 'a', 0o600);
  handOver(logFile, identity); // the same data may be started by root today and by their owner tomorrow
  const before = fs.fstatSync(log).size;
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawnAs(identity, binaries.postgres, ['-D', dataDir, '-p', String(port), ...options], {
    stdio: ['ignore', log, log],
    detached: true,
  });
  fs.closeSync(log);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  while (!ended && Date.now() < deadline) {
    const state = readPidFile(dataDir);
    if (state?.pid === child.pid && state.status === 'ready') return { ready: true, pid: child.pid, port };
    await sleep(15);
  }
  return { ready: false, said: readFrom(logFile, before) };
}

/**
 * The server that a killed process left behind, as soon as it is ready; null when there is none.
 * A pid file which names some other program is stale (pids are reused, most of all in containers) and is removed.
 */
async function waitForRunning(dataDir, deadline) {
  for (;;) {
    const state = readPidFile(dataDir);
    if (!state) return null;
    if (!isPostmasterOf(state.pid, dataDir)) {
      if (isRunning(state.pid)) fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
      return null;
    }
    if (state.status === 'ready') return { pid: state.pid, port: state.port };
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${state.pid}) stays "${state.status}".`);
    await sleep(25);
  }
}

/** Lines of postmaster.pid: pid, folder, start time, port, socket folder, address, shared memory, status. */
function readPidFile(dataDir) {
  try {
    const lines = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' };
  } catch {
    return null;
  }
}

/** A server works in its data folder, and the link to it follows when the folder is moved. */
function isPostmasterOf(pid, dataDir) {
  if (!isRunning(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(dataDir);
  } catch {
    return false;
  }
}

/** A process that has ended but was not yet collected by its parent does not count. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/^State:\s+[ZX]/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** A fast stop: open transactions are rolled back, everything is written. */
export async function stopServer({ binaries, dataDir }, pid) {
  if (!isRunning(pid)) return;
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['stop', '-D', dataDir, '-m', 'fast', '-w'], { stdio: 'ignore' });
    return;
  }
  signal(pid, 'SIGINT');
  if (await gone(pid, STOP_LIMIT_MS)) return;
  signal(pid, 'SIGQUIT'); // gives up the checkpoint; the next start recovers
  if (!(await gone(pid, 5_000))) signal(pid, 'SIGKILL');
}

async function gone(pid, limit) {
  const deadline = Date.now() + limit;
  while (isRunning(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

function readFrom(file, offset) {
  const handle = fs.openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(Math.max(0, fs.fstatSync(handle).size - offset));
    fs.readSync(handle, buffer, 0, buffer.length, offset);
    return buffer.toString('utf8');
  } finally {
    fs.closeSync(handle);
  }
}
