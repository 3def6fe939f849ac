// An import from upload to committed, beside the least that must be done: read the file and COPY its cells.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { withClient } from '../embedded-postgres/databases.mjs';
import { timePreview } from './import-preview.mjs';
import { COLUMNS, listFile } from './list-file.mjs';
import { median } from './measure.mjs';
import { processorTime, watchMemory } from './processes.mjs';
import { mb, ms, table } from './report.mjs';
import { forgetStatements, printStatements } from './statements.mjs';

const MB = 1024 ** 2;
const LIMITS = { time: 8, memory: 450 * MB, growth: 1.5, undo: 2, preview: 4 };
const TIMEOUT_MS = 30 * 60_000;

const run = promisify(execFile);

export async function benchImport(workshop, options, report) {
  const file = await listFile(options.rows);
  await workshop.database('template');
  const rounds = [];
  for (let round = 0; round < options.rounds; round++) {
    rounds.push(await oneRound(workshop, file, `import_${round}`, options));
    const { raw, first } = rounds.at(-1);
    console.log(`  round ${round + 1}: raw ${ms(raw)}, ours ${ms(first.total)}, ${mb(first.memory.node)}`);
  }
  const of = (pick) => median(rounds.map(pick));
  const rows = `${options.rows.toLocaleString('en')} × ${COLUMNS.length}`;
  const raw = of((one) => one.raw);
  const peak = of((one) => one.first.memory.node);
  report.add(`import ${rows}, upload to committed`, {
    ours: of((one) => one.first.total),
    raw,
    show: ms,
    limit: LIMITS.time,
  });
  report.add('  processor time of both, Node and PostgreSQL', {
    ours: of((one) => one.first.processor.node + one.first.processor.postgres),
    raw: of((one) => one.rawProcessor),
    show: ms,
  });
  report.add('the same file again, all unchanged', { ours: of((one) => one.second.total), raw, show: ms });
  report.add('undo of it, beside its commit', {
    ours: of((one) => one.undoing),
    raw: of((one) => one.first.committing),
    show: ms,
    limit: LIMITS.undo,
  });
  for (const name of Object.keys(rounds[0].preview)) {
    report.add(`preview, first rows of a filter: ${name}`, {
      ours: of((one) => one.preview[name].ours),
      raw: of((one) => one.preview[name].raw),
      show: ms,
      limit: LIMITS.preview,
    });
  }
  const limit = options.rows > 100_000 ? LIMITS.memory * LIMITS.growth : LIMITS.memory;
  report.add('memory of the Node processes, highest sum', { ours: peak, show: mb, limit });
  report.add('memory of PostgreSQL, highest sum', { ours: of((one) => one.first.memory.postgres), show: mb });
  report.print('Import');
  printStages(rounds);
  if (options.rows === 100_000) await benchGrowth(workshop, options, report, peak);
  if (options.statements) await printStatements(workshop, `import_${options.rounds - 1}`);
}

/** Memory must not grow with the file. */
async function benchGrowth(workshop, options, report, peak) {
  const file = await listFile(3 * options.rows);
  const { memory, total } = await withApi(workshop, 'import_large', (api, postgres) => importOnce(api, postgres, file));
  report.add(`import of ${(3 * options.rows).toLocaleString('en')} rows`, { ours: total, show: ms });
  report.add('memory of the Node processes beside that at a third of the rows', {
    ours: memory.node,
    raw: peak,
    show: mb,
    limit: LIMITS.growth,
  });
  report.add('memory of PostgreSQL', { ours: memory.postgres, show: mb });
  report.print('Import, three times the rows');
}

/** The bare run comes before, in the pause before committing, and after: a busy machine is busy for both. */
async function oneRound(workshop, file, database, options) {
  const postgres = await workshop.postgres();
  const raw = [];
  const runBare = async () => raw.push(await bareImport(postgres, file));
  await runBare();
  const { first, second, undoing, preview } = await withApi(workshop, database, async (api, server) => {
    if (options.statements) await forgetStatements(workshop);
    let preview;
    const first = await importOnce(api, server, file, async (id) => {
      await runBare();
      preview = await timePreview(api, server.appUrl(database), id);
    });
    expect(first.batch, 'new', options.rows);
    await runBare();
    const second = await importOnce(api, server, file);
    expect(second.batch, 'unchanged', options.rows);
    return { first, second, preview, undoing: await undoOnce(api, first.batch, options.rows) };
  });
  await runBare();
  const of = (pick) => median(raw.map(pick));
  return { raw: of((one) => one.clock), rawProcessor: of((one) => one.processor), first, second, undoing, preview };
}

async function bareImport(postgres, file) {
  const program = path.join(import.meta.dirname, 'raw-import.mjs');
  const before = processorTime(postgres.pid);
  const args = [program, file, postgres.superuserUrl('postgres'), String(COLUMNS.length)];
  const { clock, processor } = JSON.parse((await run(process.execPath, args)).stdout);
  return { clock, processor: processor + processorTime(postgres.pid) - before };
}

/** Takes back what the first import wrote. */
async function undoOnce(api, { id }, rows) {
  const { version } = await api.client.get(`/api/enterprise-imports/${id}`);
  const began = performance.now();
  await api.client.post(`/api/enterprise-imports/${id}/undo`, { version });
  const { undo } = await until(api, id, 'undoing', 'undone');
  if (undo.removed !== rows) console.log(`  ! ${JSON.stringify({ expected: { removed: rows }, undo })}`);
  return performance.now() - began;
}

/** A fresh database with the API on it, for the time of the work. */
async function withApi(workshop, database, work) {
  await workshop.database(database);
  const api = await workshop.api(database);
  const postgres = await workshop.postgres();
  await withClient(postgres.superuserUrl('postgres'), (client) => client.query('checkpoint'));
  try {
    return await work(api, postgres);
  } finally {
    await api.stop();
  }
}

function expect({ counts, mapping, result }, decision, rows) {
  if (counts[decision] === rows) return;
  const unmapped = mapping.filter(({ field }) => field === null).map(({ header }) => header);
  console.log(`  ! ${JSON.stringify({ expected: { [decision]: rows }, counts, result, unmapped })}`);
}

/** @param {(id: string) => Promise<unknown>} [pause] what happens between reading and committing; it is not counted */
async function importOnce(api, postgres, file, pause = async () => {}) {
  const used = () => ({ node: processorTime(api.pid), postgres: processorTime(postgres.pid) });
  const watch = async (work) => {
    const memory = watchMemory({ node: api.pid, postgres: postgres.pid });
    const before = used();
    await work();
    const after = used();
    return { ...memory.stop(), usedNode: after.node - before.node, usedPostgres: after.postgres - before.postgres };
  };
  const marks = { began: performance.now() };
  let id;
  const reading = await watch(async () => {
    id = await upload(api, file);
    marks.uploaded = performance.now();
    await until(api, id, 'reading', 'ready');
  });
  marks.ready = performance.now();
  await pause(id);
  marks.committing = performance.now();
  let batch;
  const committing = await watch(async () => {
    await api.client.post(`/api/enterprise-imports/${id}/commit`);
    batch = await until(api, id, 'committing', 'committed');
  });
  marks.committed = performance.now();
  const both = (name, join) => join(reading[name], committing[name]);
  const add = (a, b) => a + b;
  return {
    batch,
    total: marks.committed - marks.committing + marks.ready - marks.began,
    upload: marks.uploaded - marks.began,
    reading: marks.ready - marks.uploaded,
    committing: marks.committed - marks.committing,
    processor: { node: both('usedNode', add), postgres: both('usedPostgres', add) },
    memory: { node: both('node', Math.max), postgres: both('postgres', Math.max) },
  };
}

async function upload(api, file) {
  const form = new FormData();
  form.append('file', await fs.openAsBlob(file), path.basename(file));
  const answer = await fetch(`${api.url}/api/enterprise-imports`, {
    method: 'POST',
    headers: api.client.headers,
    body: form,
  });
  if (answer.status !== 201) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).id;
}

async function until(api, id, passing, wanted) {
  const deadline = Date.now() + TIMEOUT_MS;
  while (Date.now() < deadline) {
    const batch = await api.client.get(`/api/enterprise-imports/${id}`);
    if (batch.status === wanted) return batch;
    if (batch.status !== passing) throw new Error(`the import is ${batch.status}: ${JSON.stringify(batch.problem)}`);
    await sleep(50);
  }
  throw new Error(`the import is still ${passing}`);
}

/** Where the time went: what the bench saw from outside, and below it what the batch noted itself. */
function printStages(rounds) {
  const stages = [['stage', 'first time', 'again']];
  const row = (name, pick) =>
    stages.push([
      name,
      ms(median(rounds.map((one) => pick(one.first)))),
      ms(median(rounds.map((one) => pick(one.second)))),
    ]);
  row('upload', (one) => one.upload);
  row('reading to ready', (one) => one.reading);
  const noted = Object.keys(rounds[0].first.batch.timings);
  const ofCommit = (name) => name.startsWith('commit');
  for (const name of noted.filter((one) => !ofCommit(one))) row(`  ${name}`, (one) => one.batch.timings[name] ?? 0);
  row('committing', (one) => one.committing);
  for (const name of noted.filter(ofCommit)) row(`  ${name}`, (one) => one.batch.timings[name] ?? 0);
  row('processor time of Node', (one) => one.processor.node);
  row('processor time of PostgreSQL', (one) => one.processor.postgres);
  console.log('\nImport by stage');
  for (const line of table(stages)) console.log(line);
}
