// .ci/run: all checks to the end, whatever fails on the way, and their sum on the last line.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { checkNode } = await import('./lib/node-version.mjs');
checkNode();
const { runNode } = await import('./lib/children.mjs');
const { report } = await import('./lib/command.mjs');
const { prepareWorkspace } = await import('./lib/workspace.mjs');

const bin = (...parts) => path.join(root, 'node_modules', ...parts);
const CHECKS = [
  ['lint', [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']],
  ['format', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['types', [path.join(root, 'tools', 'typecheck.mjs')]],
  ['derived files', [path.join(root, 'tools', 'derived.mjs'), '--check']],
  ['documentation', [path.join(root, 'tools', 'check-docs.mjs')]],
];

const total = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

/** One entry of the list above: it counts as one. Its output is shown when it is done, whole. */
async function check(name, args) {
  const began = Date.now();
  const lines = [];
  const code = await runNode(args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    onLine: (line) => lines.push(line),
  });
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  const mark = code === 0 ? '✓' : '✗';
  console.log([...lines, `${mark} ${name} (${((Date.now() - began) / 1000).toFixed(0)} s)`].join('\n'));
}

/** Two at a time: linting and type checking each keep one processor busy. */
async function checks() {
  const waiting = [...CHECKS];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
  };
  await Promise.all([worker(), worker()]);
}

/** The tests count one by one; a file that could not even be loaded counts as a failed one. */
async function tests() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lianqun-ci-'));
  const file = path.join(folder, 'jest.json');
  const code = await runNode([path.join(root, 'tools', 'test.mjs'), '--json', `--outputFile=${file}`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'], // with --json the report for people goes to standard error
  });
  try {
    const result = JSON.parse(fs.readFileSync(file, 'utf8'));
    count(result.numPassedTests, result.numFailedTests + result.numRuntimeErrorTestSuites);
    if (code !== 0 && result.success) count(0, 1);
  } catch {
    console.error(`✗ the tests did not report (code ${code})`);
    count(0, 1);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await prepareWorkspace(root);
  count(1, 0);
} catch (error) {
  report(error);
  count(0, 1);
}
if (total.failed === 0) {
  await checks();
  await tests();
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
