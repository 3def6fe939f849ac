// Pages in a browser on a slow computer: until one can use them, the longest task, and what a record asks the service for.
import fs from 'node:fs';
import path from 'node:path';
import { runNode } from '../lib/children.mjs';
import { root } from './product.mjs';
import { ms } from './report.mjs';

const TASK_LIMIT_MS = 200;
const REQUEST_LIMIT = 3;

export async function benchPages(workshop, options, report) {
  const file = path.join(workshop.folder, 'figures.json');
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const code = await runNode([jest, '--config', 'apps/web-e2e/speed.config.mjs', '--silent'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', LIANQUN_FIGURES: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0 || !fs.existsSync(file)) throw new Error(`The pages could not be measured (code ${code}).`);
  for (const { what, interactive, longest, requests } of JSON.parse(fs.readFileSync(file, 'utf8'))) {
    report.add(`${what}: until one can use it`, { ours: interactive, show: ms });
    report.add(`${what}: longest task`, { ours: longest, show: ms, limit: TASK_LIMIT_MS });
    if (requests !== null) {
      report.add(`${what}: requests`, { ours: requests, show: String, limit: REQUEST_LIMIT });
    }
  }
  report.print('Pages in a browser, processor slowed down four times');
}
