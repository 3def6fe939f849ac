// Makes the checkout runnable. One command at a time does it; others wait for it and then find it done.
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { waitForLock } from './lock.mjs';
import { info } from './say.mjs';

export async function prepareWorkspace(root, { build = true } = {}) {
  const lock = await waitForLock(path.join(root, '.setup.lock'), ({ pid }) =>
    info(`另一条命令（进程 ${pid}）正在安装或构建，等待其完成`, 'waiting for another command that installs or builds'),
  );
  try {
    await ensureInstalled(root);
    if (build) await ensureBuilt(root);
  } finally {
    lock.release();
  }
}
