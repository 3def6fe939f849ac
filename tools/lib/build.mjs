// Builds what has changed. Nx knows exactly what; but even asking it takes seconds, so a glance at the files comes first.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runNode } from './children.mjs';
import { Refusal, info, step } from './say.mjs';

const INPUTS = ['apps/api', 'apps/web', 'libs', 'migrations', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const NOT_INPUT = /(^|\/)(node_modules|dist|coverage)$|\.(spec|test)\.tsx?$|\.tsbuildinfo$/;
const OUTPUTS = [
  'apps/api/dist/main.js',
  'apps/web/dist/index.html',
  'libs/domain/dist/index.js',
  'libs/spreadsheet/dist/index.js',
  'libs/official-document/dist/index.js',
  'libs/api-client/dist/index.js',
  'migrations/dist/index.js',
];

export async function ensureBuilt(root) {
  const stampFile = path.join(root, '.nx', 'lianqun-built');
  const stamp = digestOfInputs(root);
  if (isCurrent(root, stampFile, stamp)) return;
  await step('构建', 'building', () => build(root));
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, stamp);
}

/** Nx is talkative: only what it builds is shown, and everything when it fails. */
async function build(root) {
  const output = [];
  const code = await runNode(
    [path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'run-many', '-t', 'build', '--outputStyle=static'],
    {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      onLine(line) {
        output.push(line);
        const target = /^> nx run (@lianqun\/[\w-]+):build(?!.*\[)/.exec(line)?.[1];
        if (target) info(`  ${target}`, '');
      },
    },
  );
  if (code === 0) return;
  console.error(output.join('\n'));
  throw new Refusal('构建失败，原因见上', `The build failed with code ${code}, see above.`);
}

function isCurrent(root, stampFile, stamp) {
  if (!fs.existsSync(stampFile) || fs.readFileSync(stampFile, 'utf8') !== stamp) return false;
  return OUTPUTS.every((file) => fs.existsSync(path.join(root, file)));
}

/** Names, sizes and times: enough to see that nothing changed. When in doubt Nx compares the contents. */
function digestOfInputs(root) {
  const hash = createHash('sha256');
  const visit = (relative) => {
    const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false });
    if (!stat || NOT_INPUT.test(relative)) return;
    if (!stat.isDirectory()) {
      hash.update(`${relative}\0${stat.size}\0${stat.mtimeMs}\n`);
      return;
    }
    for (const name of fs.readdirSync(path.join(root, relative)).sort()) visit(`${relative}/${name}`);
  };
  INPUTS.forEach(visit);
  return hash.digest('hex');
}
