// Installs the packages of package-lock.json when they are not there yet. Nothing is asked of the network otherwise.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { run, runNode } from './children.mjs';
import { Refusal, step } from './say.mjs';

export async function ensureInstalled(root) {
  const lockFile = path.join(root, 'package-lock.json');
  const stampFile = path.join(root, 'node_modules', '.lianqun-installed');
  const digest = createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');
  const stamp = `${digest} ${process.platform}-${process.arch}`;
  if (readText(stampFile) === stamp) return;
  if (!matchesLock(root, lockFile)) await install(root);
  fs.writeFileSync(stampFile, stamp);
}

async function install(root) {
  await step('安装依赖（首次约一分钟）', 'installing packages', async () => {
    const code = await npm(root, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) {
      throw new Refusal(
        '安装依赖失败，npm 的说明见上；联网后再次运行即可继续',
        `npm ci failed with code ${code}, see above. Check the network and run the command again.`,
      );
    }
  });
}

/** The npm that started us where there is one, run by the same Node. */
function npm(root, args) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, env: { ...process.env, NODE_ENV: 'development' } };
  if (own && /npm-cli\.c?js$/.test(own)) return runNode([own, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

const readText = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/**
 * Whether node_modules already holds what the lock file wants, for example after an `npm install` by hand:
 * npm leaves the list of what it installed. Only optional packages, those of other platforms, may be missing.
 */
function matchesLock(root, lockFile) {
  const listed = readText(path.join(root, 'node_modules', '.package-lock.json'));
  if (listed === null) return false;
  const installed = JSON.parse(listed).packages;
  const wanted = JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) return true;
    const found = installed[place];
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}
