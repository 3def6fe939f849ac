// The steps of `npm start`.
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { report } from './command.mjs';
import { openDatabase } from './database.mjs';
import { takeLock } from './lock.mjs';
import { prepareDataDir, readOptions } from './options.mjs';
import { Refusal, info, step, summary, warn } from './say.mjs';
import { shutdownOnSignals, within } from './shutdown.mjs';
import { prepareWorkspace } from './workspace.mjs';

const DRAIN_MS = 10_000;
const PROGRESS = {
  migrate: ['更新数据库结构', 'migrating'],
  'reference-data': ['载入行政区划、行业、产业链等基础数据', 'loading reference data'],
  'sample-data': ['载入示例数据', 'loading sample data'],
  listen: ['开始监听', 'listening'],
};

/** @returns {Promise<number | undefined>} an exit code when there is nothing to run */
export async function start(root) {
  const began = performance.now();
  const options = readOptions(root);
  prepareDataDir(options.dataDir);
  const lock = takeLock(path.join(options.dataDir, 'instance.json'));
  if (lock.holder) return pointAt(lock.holder, options);

  const shutdown = shutdownOnSignals();
  shutdown.add(async () => lock.release());
  process.on('uncaughtException', (error) => {
    if (shutdown.isEnding()) return; // connections that break while everything ends
    report(error);
    void shutdown.end(1);
  });
  try {
    await refuseBusyPort(options);
    await prepareWorkspace(root);
    const opening = openDatabase(options);
    shutdown.add(() => stopDatabase(opening));
    const database = await opening;
    const api = await serve(root, options, database);
    shutdown.add((hurry) => step('停止服务', 'draining requests', () => within(DRAIN_MS, hurry, api.close())));
    lock.update({ url: api.url });
    announce(api, options, began);
  } catch (error) {
    if (!shutdown.isEnding()) report(error);
    await shutdown.end(1);
  }
}

/** Also when the end is asked for while the server is still coming up. */
async function stopDatabase(opening) {
  const database = await opening.catch(() => null);
  if (database?.embedded) await step('停止数据库', 'stopping PostgreSQL', database.stop);
}

/** Somebody typed the command twice: show where the running one is. */
function pointAt({ pid, url }, { dataDir }) {
  if (url) info(`已在运行：${url}（进程 ${pid}）`, `already running with ${dataDir}`);
  else info(`进程 ${pid} 正在启动，请稍候`, `already starting with ${dataDir}`);
  return 0;
}

/** Said before minutes of installing and building rather than after. */
async function refuseBusyPort({ host, port }) {
  const failure = await new Promise((resolve) => {
    const probe = net.createServer().once('error', (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (failure === 'EADDRINUSE') {
    throw new Refusal(
      `端口 ${port} 已被其他程序占用，请用 PORT=… 另选端口`,
      `Port ${port} is in use by another program. Choose another one with PORT.`,
    );
  }
  if (failure) {
    throw new Refusal(
      `无法在 ${host} 的 ${port} 端口监听（${failure}），请检查 HOST 与 PORT`,
      `Cannot listen on ${host}, port ${port} (${failure}). Check HOST and PORT.`,
    );
  }
}

async function serve(root, options, database) {
  const { startApi } = await import(pathToFileURL(path.join(root, 'apps', 'api', 'dist', 'main.js')).href);
  return startApi({
    databaseUrl: database.databaseUrl,
    migrationDatabaseUrl: database.migrationDatabaseUrl,
    embedded: database.embedded,
    dataDir: options.dataDir,
    host: options.host,
    port: options.port,
    sampleData: options.sampleData,
    adminPassword: options.adminPassword,
    webDir: path.join(root, 'apps', 'web', 'dist'),
    logFile: path.join(options.dataDir, 'lianqun.log'),
    onProgress: (name) => info(...(PROGRESS[name] ?? [name, ''])),
  });
}

function announce(api, options, began) {
  const [admin, ...administrators] = api.firstAccounts;
  summary(`链群 Lianqun 已就绪（${((performance.now() - began) / 1000).toFixed(1)} 秒）`, [
    ['地址', 'address', shownUrl(api.url, options.host)],
    ['账号', 'account', admin.username],
    ['密码', 'password', passwordHint(admin)],
    ...administrators
      .filter(({ passwordFile }) => passwordFile)
      .map(({ username, displayName, passwordFile }) => [displayName, username, `密码见文件 see ${passwordFile}`]),
    ['数据', 'data', options.dataDir],
    ['停止', 'stop', 'Ctrl-C'],
  ]);
  if (!['127.0.0.1', 'localhost', '::1'].includes(options.host)) {
    warn('服务对其他机器开放，请在前面放置 HTTPS 反向代理', 'reachable from other machines: put HTTPS in front of it');
  }
}

/** An address for all networks is none that a browser can open. */
const shownUrl = (url, host) => (['0.0.0.0', '::'].includes(host) ? url.replace(/\/\/[^/]*:/, '//localhost:') : url);

/** The password itself goes only to a person's screen and only once, never into a log. */
function passwordHint({ generatedPassword, passwordFile }) {
  if (generatedPassword && process.stdout.isTTY) return `${generatedPassword}（也保存在 ${passwordFile}）`;
  if (passwordFile) return `见文件 see ${passwordFile}`;
  return '首次启动时由 LIANQUN_ADMIN_PASSWORD 设定 as given at the first start';
}
