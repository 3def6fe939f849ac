// A new slice, from the table to the page: npm run generate -- site-visit site-visits 走访 "site visit"
// Writes the feature of the API, the pages, the migration and the tests from tools/generate/slice, puts their lines into
// the lists that name every feature, and makes the derived files again. What comes out builds and passes.
import fs from 'node:fs';
import path from 'node:path';
import { checkNode } from './lib/node-version.mjs';
import { runNode } from './lib/children.mjs';
import { runCommand } from './lib/command.mjs';
import { info, Refusal } from './lib/say.mjs';
import { prepareWorkspace } from './lib/workspace.mjs';
import { places, targets } from './generate/places.mjs';
import { wordsOf } from './generate/words.mjs';

const root = path.resolve(import.meta.dirname, '..');
const slice = path.join(import.meta.dirname, 'generate', 'slice');

const fill = (text, words) => text.replace(/%(\w+)%/g, (whole, name) => words[name] ?? whole);

const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(slice, path.join(entry.parentPath, entry.name)));

/** The files of the slice: where each goes, and what it says. */
function newFiles(words) {
  return filesBelow(slice).map((file) => {
    const target = targets.find(({ from }) => file.replaceAll('\\', '/').startsWith(from));
    const name = file
      .replaceAll('\\', '/')
      .slice(target.from.length)
      .replace(/\.tmpl$/, '');
    return {
      file: fill(target.to + name, words),
      text: fill(fs.readFileSync(path.join(slice, file), 'utf8'), words),
    };
  });
}

/** Puts lines before or behind what they stand beside, which must be there exactly once. */
function withLines(file, text, { before, behind, lines }, words) {
  const beside = fill(before ?? behind, words);
  if (text.split(beside).length !== 2) {
    throw new Refusal(
      `${file} 中未找到可插入的位置：${beside.trim()}`,
      `${file} has no single place: ${beside.trim()}`,
    );
  }
  const added = fill(lines, words);
  return text.replace(beside, () => (before === undefined ? beside + added : added + beside));
}

async function write(changes) {
  const prettier = await import('prettier');
  for (const [file, text] of changes) {
    const target = path.join(root, file);
    const options = (await prettier.resolveConfig(target)) ?? {};
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, await prettier.format(text, { ...options, filepath: target }));
    console.log(`  ${file}`);
  }
}

/** What follows from the new files: descriptions, types, and the table of who may do what. */
async function derive() {
  await prepareWorkspace(root, { build: false });
  const node = (args, env = {}) => runNode(args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const steps = [
    // The service alone: the client and the pages need the types that are made from it.
    () => node([nx, 'run-many', '-t', 'build', '-p', '@lianqun/api', '--outputStyle=static'], { NX_DAEMON: 'false' }),
    () => node([path.join(root, 'tools', 'derived.mjs')]),
    () =>
      node([path.join(root, 'tools', 'test.mjs'), '--testPathPatterns', 'access-table', '--selectProjects', 'db'], {
        LIANQUN_WRITE_TABLE: '1',
      }),
  ];
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

await runCommand(async () => {
  checkNode();
  const words = wordsOf(process.argv.slice(2), fs.readdirSync(path.join(root, 'migrations')));
  if (fs.existsSync(path.join(root, 'apps/api/src/features', words.nouns))) {
    throw new Refusal(`功能 ${words.nouns} 已存在`, `There is a feature ${words.nouns} already`);
  }
  const changes = new Map(newFiles(words).map(({ file, text }) => [file, text]));
  for (const place of places) {
    const before = changes.get(place.file) ?? fs.readFileSync(path.join(root, place.file), 'utf8');
    changes.set(place.file, withLines(place.file, before, place, words));
  }
  await write(changes);
  info(`已生成 ${words.nouns}，正在更新派生文件`, `${words.nouns} is there; making the derived files again`);
  return derive();
});
