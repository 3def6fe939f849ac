// npm run dev: both sides reload as their sources change. Its data live apart from those of `npm start`.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { checkNode } = await import('./lib/node-version.mjs');
checkNode();
const { runCommand } = await import('./lib/command.mjs');
const { develop } = await import('./lib/dev.mjs');
await runCommand(() => develop(root));
