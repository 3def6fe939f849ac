import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { cachedFolder, root } from './cache.js';
import { chineseFonts } from './fonts.js';

/**
 * A browser of its own for a journey. It comes from npm (Linux x64); elsewhere LIANQUN_BROWSER names an installed
 * one: `chrome`, `msedge` or the path of a program.
 */
export async function openBrowser(): Promise<Browser> {
  // Without a locale the browser calls a download with a Chinese name just `download`.
  const env = { ...process.env, LC_ALL: 'C.UTF-8', FONTCONFIG_FILE: await chineseFonts() };
  const chosen = process.env['LIANQUN_BROWSER'];
  if (chosen) return launch({ env, ...(path.isAbsolute(chosen) ? { executablePath: chosen } : { channel: chosen }) });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no browser from npm for this platform: set LIANQUN_BROWSER to chrome, msedge or a path.');
  }
  const folder = await unpackedBrowser();
  const executablePath = path.join(folder, 'chromium');
  const starts = spawnSync(executablePath, ['--version'], { env }).status === 0;
  // A bare machine lacks some libraries; the package brings them, and they are used only there.
  return launch({
    executablePath,
    env: starts ? env : { ...env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') },
  });
}

/** With its sandbox, unless we are root or the machine does not allow one. */
async function launch(options: LaunchOptions): Promise<Browser> {
  if (process.getuid?.() !== 0) {
    try {
      return await chromium.launch({ ...options, chromiumSandbox: true });
    } catch (error) {
      if (!(error instanceof Error && /sandbox/i.test(error.message))) throw error;
    }
  }
  return chromium.launch({ ...options, chromiumSandbox: false });
}

async function unpackedBrowser(): Promise<string> {
  const manifest = path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return cachedFolder(`chromium-${version}`, (draft) => {
    execFileSync(process.execPath, [path.join(import.meta.dirname, 'unpack-browser.mjs')], {
      env: { ...process.env, TMPDIR: draft },
    });
  });
}
