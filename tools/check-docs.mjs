// Every path that the documentation names exists, and every link between its files leads somewhere.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const NAMED_PATH = /(?<![\w./@-])(?:apps|libs|migrations|tools|docs)\/[\w./@-]*[\w-]/g;
const LINK = /\]\(([^)\s#]+)(?:#[^)]*)?\)/g;

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
})
  .toString()
  .split('\0')
  .filter(Boolean);

const problems = files.flatMap((file) => {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const named = [...text.matchAll(NAMED_PATH)].map(([name]) => name);
  const linked = [...text.matchAll(LINK)]
    .map(([, target]) => decodeURI(target))
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => path.join(path.dirname(file), target));
  const missing = [...new Set([...named, ...linked])].filter((name) => !fs.existsSync(path.join(root, name)));
  return missing.map((name) => `✗ ${file} names ${name}, which does not exist`);
});

for (const problem of problems) console.error(problem);
console.log(`${files.length} documents, ${problems.length} dead paths`);
process.exit(problems.length ? 1 : 0);
