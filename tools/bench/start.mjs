// What one has to wait for and to carry: a second start, the first page, the packages that run.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from './measure.mjs';
import { freePort, root, stopProgram } from './product.mjs';
import { mb, ms } from './report.mjs';

const JAVASCRIPT_LIMIT = 450 * 1024;
const kb = (bytes) => `${(bytes / 1024).toFixed(0)} kB`;
const count = (value) => String(value);

export async function benchStart(workshop, options, report) {
  const dataDir = path.join(workshop.folder, 'start');
  report.add('first npm start, everything built', { ours: await oneStart(workshop, dataDir), show: ms });
  const again = [];
  for (let round = 0; round < options.rounds; round++) again.push(await oneStart(workshop, dataDir));
  report.add('second npm start to health', { ours: median(again), show: ms });
  const page = firstPage(path.join(root, 'apps', 'web', 'dist'));
  if (page) {
    report.add('first page: files before the first request to the API', { ours: page.files, show: count });
    report.add('first page: JavaScript, gzip', { ours: page.javascript, show: kb, limit: JAVASCRIPT_LIMIT });
    report.add('first page: styles, gzip', { ours: page.styles, show: kb });
  }
  const { packages, bytes } = productionPackages();
  report.add(`packages without development (${packages})`, { ours: bytes, show: mb });
  report.add('built API, libraries and web', { ours: builtBytes(), show: mb });
  report.print('Start and size');
}

/** The real command, from the moment it is given until the product is well; then it is ended as with Ctrl-C. */
async function oneStart(workshop, dataDir) {
  const port = await freePort();
  const began = performance.now();
  const child = workshop.spawn('npm', ['start'], {
    ...process.env,
    DATABASE_URL: '',
    MIGRATION_DATABASE_URL: '',
    LIANQUN_DATA_DIR: dataDir,
    PORT: String(port),
  });
  try {
    await workshop.waitFor(`http://127.0.0.1:${port}/api/health`, child);
    return performance.now() - began;
  } finally {
    await stopProgram(child);
  }
}

/** What index.html names, and what that imports at once, to the end. */
function firstPage(dist) {
  const index = path.join(dist, 'index.html');
  if (!fs.existsSync(index)) return null;
  const html = fs.readFileSync(index, 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = fs.readFileSync(path.join(dist, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/g)) {
      files.add(path.posix.join(path.posix.dirname(file), name));
    }
  }
  const sum = (ending) =>
    [...files]
      .filter((file) => file.endsWith(ending))
      .reduce((total, file) => total + gzipSync(fs.readFileSync(path.join(dist, file))).length, 0);
  return { files: files.size + 1, javascript: sum('.js'), styles: sum('.css') };
}

/** Packages that npm would install without development, with their sizes on disk. */
function productionPackages() {
  const list = path.join(root, 'node_modules', '.package-lock.json');
  const entries = Object.entries(JSON.parse(fs.readFileSync(list, 'utf8')).packages);
  const wanted = entries.filter(([place, entry]) => place.startsWith('node_modules/') && !entry.dev && !entry.link);
  const bytes = wanted.reduce((sum, [place]) => sum + bytesOf(path.join(root, place)), 0);
  return { packages: wanted.length, bytes };
}

const builtBytes = () =>
  ['apps/api', 'apps/web', 'libs/domain', 'libs/spreadsheet', 'libs/official-document', 'migrations']
    .map((place) => path.join(root, place, 'dist'))
    .reduce((sum, place) => sum + bytesOf(place), 0);

/** Packages inside packages are listed by themselves. */
function bytesOf(folder) {
  let sum = 0;
  for (const entry of fs.existsSync(folder) ? fs.readdirSync(folder, { withFileTypes: true }) : []) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) sum += entry.name === 'node_modules' ? 0 : bytesOf(file);
    else if (entry.isFile()) sum += fs.statSync(file).size;
  }
  return sum;
}
