// npm run screenshots: takes the pictures of README and user guide again, into docs/images.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { checkNode } = await import('./lib/node-version.mjs');
checkNode();
const { runCommand } = await import('./lib/command.mjs');
const { test } = await import('./lib/test.mjs');
await runCommand(() => test(root, ['--config', 'apps/web-e2e/pictures.config.mjs', ...process.argv.slice(2)]));
