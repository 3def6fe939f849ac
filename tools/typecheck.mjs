// npm run typecheck: the sources, which it builds on the way, then the tests of every package.
import fs from 'node:fs';
import path from 'node:path';
import { runNode } from './lib/children.mjs';

const root = path.resolve(import.meta.dirname, '..');
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');

const packages = ['apps', 'libs'].flatMap((room) =>
  fs.readdirSync(path.join(root, room)).map((name) => `${room}/${name}`),
);
const specs = [...packages, 'tools'].map((place) => `${place}/tsconfig.spec.json`);
const present = specs.filter((file) => fs.existsSync(path.join(root, file)));

let failed = (await runNode([tsc, '-b'], { cwd: root })) !== 0;
for (const file of present) failed = (await runNode([tsc, '-p', file], { cwd: root })) !== 0 || failed;
process.exit(failed ? 1 : 0);
