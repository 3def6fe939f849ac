// The steps of `npm run dev`: compiler, API and web each in a process of their own, PostgreSQL beside them.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { report } from './command.mjs';
import { openDatabase } from './database.mjs';
import { takeLock } from './lock.mjs';
import { prepareDataDir, readOptions } from './options.mjs';
import { Refusal, info, step, summary } from './say.mjs';
import { shutdownOnSignals } from './shutdown.mjs';
import { runNode } from './children.mjs';
import { prepareWorkspace } from './workspace.mjs';

const DATA_DIR = '.data-dev';
const WEB_PORT = '5173';
const STOP_MS = 12_000; // the API drains for up to ten seconds

export async function develop(root) {
  const options = readOptions(root, process.env, DATA_DIR);
  prepareDataDir(options.dataDir);
  const lock = takeLock(path.join(options.dataDir, 'instance.json'));
  if (lock.holder) {
    info(`已在运行（进程 ${lock.holder.pid}）`, `already running with ${options.dataDir}`);
    return 0;
  }
  const shutdown = shutdownOnSignals();
  shutdown.add(async () => lock.release());
  try {
    await prepareWorkspace(root, { build: false });
    await step('编译', 'compiling', () => compileOnce(root));
    const database = await openDatabase(options);
    shutdown.add(() => step('停止数据库', 'stopping PostgreSQL', database.stop));
    for (const child of [compiler(root), api(root, options, database), web(root, options)]) {
      shutdown.add(() => stop(child));
      child.once('exit', () => void shutdown.end(1));
    }
    announce(options);
  } catch (error) {
    if (!shutdown.isEnding()) report(error);
    await shutdown.end(1);
  }
}

const bin = (root, ...parts) => path.join(root, 'node_modules', ...parts);
const tsc = (root) => bin(root, 'typescript', 'bin', 'tsc');

async function compileOnce(root) {
  const code = await runNode([tsc(root), '-b', 'apps/api'], { cwd: root });
  // Later mistakes are shown by the watching compiler; without any first output there is nothing to run.
  if (code !== 0) throw new Refusal('类型检查未通过，请先改正上面的错误', 'Mend the errors above first.');
}

/** A long-lived part of its own process group: Ctrl-C reaches us alone and the parts are stopped in order. */
function part(args, options) {
  return spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true, ...options });
}

const compiler = (root) => part([tsc(root), '-b', 'apps/api', '--watch', '--preserveWatchOutput'], { cwd: root });

/** Node starts it again whenever a module that it has loaded is written. */
function api(root, options, database) {
  return part(['--watch', '--watch-preserve-output', path.join('apps', 'api', 'dist', 'main.js')], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: database.databaseUrl,
      MIGRATION_DATABASE_URL: database.migrationDatabaseUrl,
      LIANQUN_EMBEDDED: database.embedded ? '1' : '0',
      LIANQUN_DATA_DIR: options.dataDir,
      LIANQUN_SAMPLE_DATA: options.sampleData,
      HOST: options.host,
      PORT: String(options.port),
    },
  });
}

const webPort = () => process.env.LIANQUN_WEB_PORT ?? WEB_PORT;

function web(root, options) {
  return part([bin(root, 'vite', 'bin', 'vite.js'), '--host', options.host, '--clearScreen', 'false'], {
    cwd: path.join(root, 'apps', 'web'),
    env: {
      ...process.env,
      LIANQUN_WEB_PORT: webPort(),
      LIANQUN_API_URL: `http://${options.host === '0.0.0.0' ? '127.0.0.1' : options.host}:${options.port}`,
    },
  });
}

function announce(options) {
  summary('开发模式', [
    ['页面', 'web', `http://${options.host}:${webPort()}`],
    ['接口', 'api', `http://${options.host}:${options.port}/api`],
    ['数据', 'data', options.dataDir],
    ['停止', 'stop', 'Ctrl-C'],
  ]);
}

/** The whole group: `node --watch` keeps the API in a child of its own. */
function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    signalGroup(child, 'SIGTERM');
  });
}

function signalGroup(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
