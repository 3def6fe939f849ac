// Reading files that ask much of the machine, each in a process with the bounds of the product's own: time and peak
// memory beside a bare library call where there is one, and beside a limit everywhere.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { hostileFiles, oldWorkbook } from './hostile-files.mjs';
import { median } from './measure.mjs';
import { mb, ms } from './report.mjs';

const MB = 1024 ** 2;
/** The heap that the service grants to the process that reads; the bare library gets what it wants. */
const BOUNDS = ['--max-old-space-size=160', '--max-semi-space-size=32'];
const UNBOUND = ['--max-old-space-size=4000'];
const LIMITS = { memory: 250 * MB, seconds: 20, xlsRatio: 1 };
const XLS_LIMIT = 32 * MB;
const COMPARED = 8 * MB;
const TIMEOUT_MS = 5 * 60_000;

const run = promisify(execFile);

/** One file in a process of its own: what came of it, the milliseconds of processor, and the most memory that it held. */
async function read(file, how = 'ours') {
  const program = path.join(import.meta.dirname, 'read-one.mjs');
  const bounds = how === 'ours' ? BOUNDS : UNBOUND;
  const { stdout } = await run(process.execPath, [...bounds, program, how, file], { timeout: TIMEOUT_MS });
  return JSON.parse(stdout);
}

export async function benchFiles(workshop, options, report) {
  const folder = path.join(workshop.folder, 'files');
  fs.mkdirSync(folder, { recursive: true });
  await benchOld(folder, options, report);
  for (const [name, make, expected] of hostileFiles) {
    const file = path.join(folder, 'hostile');
    await make(file);
    const result = await read(file);
    const outcome = result.code ?? `${result.rows} rows, ${result.cells.toLocaleString('en')} cells`;
    if (expected !== null && result.code !== expected) console.log(`  ! ${name}: ${outcome} instead of ${expected}`);
    const size = `${(fs.statSync(file).size / MB).toFixed(1)} MB`;
    report.add(`${name} (${size}): ${outcome}`, { ours: result.ms, show: ms, limit: LIMITS.seconds * 1000 });
    report.add('  peak memory', { ours: result.memory, show: mb, limit: LIMITS.memory });
    fs.rmSync(file);
  }
  report.print('Files that ask for much, in processor time');
}

/** Old workbooks beside the library that reads them whole, and one at the size limit. */
async function benchOld(folder, options, report) {
  const file = path.join(folder, 'old.xls');
  fs.writeFileSync(file, oldWorkbook(COMPARED));
  const rounds = [];
  for (let round = 0; round < options.rounds; round++) {
    rounds.push({ raw: await read(file, 'raw'), ours: await read(file) });
  }
  const of = (who, what) => median(rounds.map((one) => one[who][what]));
  const { cells } = rounds[0].ours;
  if (rounds[0].raw.cells !== cells) console.log(`  ! ${cells} cells, the library reads ${rounds[0].raw.cells}`);
  const title = `.xls of ${mb(COMPARED)}, ${cells.toLocaleString('en')} cells`;
  report.add(title, { ours: of('ours', 'ms'), raw: of('raw', 'ms'), show: ms, limit: LIMITS.xlsRatio });
  const memory = { ours: of('ours', 'memory'), raw: of('raw', 'memory') };
  report.add('  peak memory', { ...memory, show: mb, limit: LIMITS.xlsRatio });
  fs.writeFileSync(file, oldWorkbook(XLS_LIMIT));
  const largest = await read(file);
  const told = largest.code ?? `${largest.cells.toLocaleString('en')} cells`;
  report.add(`.xls at the size limit, ${told}`, { ours: largest.ms, show: ms, limit: LIMITS.seconds * 1000 });
  report.add('  peak memory', { ours: largest.memory, show: mb, limit: LIMITS.memory });
  fs.rmSync(file);
}
