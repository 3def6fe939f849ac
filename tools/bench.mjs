// npm run bench: how fast and how small the product is, each figure beside its bare reference in the same run.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { checkNode } = await import('./lib/node-version.mjs');
checkNode();
const { runCommand } = await import('./lib/command.mjs');
const { bench } = await import('./lib/bench.mjs');
await runCommand(() => bench(root, process.argv.slice(2)));
