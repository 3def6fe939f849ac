// npm test: every level of the tests, from a fresh clone too. Further arguments go to Jest:
//   npm test -- libs/domain --selectProjects unit
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { checkNode } = await import('./lib/node-version.mjs');
checkNode();
const { runCommand } = await import('./lib/command.mjs');
const { test } = await import('./lib/test.mjs');
await runCommand(() => test(root, process.argv.slice(2)));
