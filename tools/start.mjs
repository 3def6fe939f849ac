// npm start: everything from a fresh clone to a running product, with nothing but Node to begin with.
// This file must parse on old versions of Node too, so that they get a clear answer instead of a syntax error.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { checkNode } = await import('./lib/node-version.mjs');
checkNode();
const { runCommand } = await import('./lib/command.mjs');
const { start } = await import('./lib/start.mjs');
await runCommand(() => start(root));
