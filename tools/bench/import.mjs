// An import from upload to committed, beside the least that must be done: read the file and COPY its cells.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { withClient } from '../embedded-postgres/databases.mjs';
import { COLUMNS, listFile } from './list-file.mjs';
import { median } from './measure.mjs';
import { watchMemory } from './memory.mjs';
import { mb, ms, table } from './report.mjs';
import { forgetStatements, printStatements } from './statements.mjs';

const MB = 1024 ** 2;
const LIMITS = { time: 8, memory: 450 * MB, growth: 1.5 };
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
  report.add('the same file again, all unchanged', { ours: of((one) => one.second.total), raw, show: ms });
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

async function oneRound(workshop, file, database, options) {
  const postgres = await workshop.postgres();
  const program = path.join(import.meta.dirname, 'raw-import.mjs');
  const rawRun = () =>
    run(process.execPath, [program, file, postgres.superuserUrl('postgres'), String(COLUMNS.length)]);
  const raw = [Number((await rawRun()).stdout)];
  const { first, second } = await withApi(workshop, database, async (api, server) => {
    if (options.statements) await forgetStatements(workshop);
    const first = await importOnce(api, server, file);
    expect(first.batch, 'new', options.rows);
    const second = await importOnce(api, server, file);
    expect(second.batch, 'unchanged', options.rows);
    return { first, second };
  });
  raw.push(Number((await rawRun()).stdout));
  return { raw: median(raw), first, second };
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

async function importOnce(api, postgres, file) {
  const memory = watchMemory({ node: api.pid, postgres: postgres.pid });
  const marks = { began: performance.now() };
  const id = await upload(api, file);
  marks.uploaded = performance.now();
  await until(api, id, 'reading', 'ready');
  marks.ready = performance.now();
  await api.client.post(`/api/enterprise-imports/${id}/commit`);
  const batch = await until(api, id, 'committing', 'committed');
  marks.committed = performance.now();
  return {
    batch,
    total: marks.committed - marks.began,
    upload: marks.uploaded - marks.began,
    reading: marks.ready - marks.uploaded,
    committing: marks.committed - marks.ready,
    memory: memory.stop(),
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
  console.log('\nImport by stage');
  for (const line of table(stages)) console.log(line);
}
