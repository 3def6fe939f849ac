// The month: the list of projects, saving an entry, locking, the figures of a report and its Word file, each beside a
// bare reference.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { courseOf, createFigures } from '@lianqun/domain';
import { renderDocx } from '@lianqun/official-document';
import {
  SNAPSHOT_ROWS_STATEMENT,
  snapshotOf,
} from '../../apps/api/dist/features/monthly-reports/snapshot-reader.repository.js';
import { withClient } from '../embedded-postgres/databases.mjs';
import { BARE_FIGURES_STATEMENT } from './bare-figures.mjs';
import { bareWord } from './bare-word.mjs';
import { fillMonths } from './fill-months.mjs';
import { clientOf } from './http.mjs';
import { Months } from './lock.mjs';
import { inTurns, median, timed } from './measure.mjs';
import { watchMemory } from './processes.mjs';
import { freePort } from './product.mjs';
import { mb, ms } from './report.mjs';

const LIMITS = { list: 2, save: 4, lock: 3, figures: 3, word: 2 };
const LISTED = 20_000;
const LOCKED = 2000;
const MONTHS = 24;
/** The locked months that a report needs, by how far they lie back: of the year before, the month before, its own. */
const BACK = { year: 13, month: 2, own: 1 };
const SEQUENTIAL = { rounds: 6, times: 8, warmUp: 20 };
const REPORT_LIMIT_MS = 10 * 60_000;

const LISTS = {
  'list: all, last changed first': '?sort=-updatedAt',
  'list: region and chain, largest investment first': '?regionCode=130000&chainId=robotics&sort=-totalInvestment',
  'list: chain and stage, names in order': '?chainId=hydrogen&stage=under-construction&sort=name',
};

export async function benchMonth(workshop, options, report) {
  await workshop.database('template');
  await benchRegister(workshop, report);
  await benchReport(workshop, options, report);
}

async function benchRegister(workshop, report) {
  const postgres = await workshop.postgres();
  await workshop.database('projects');
  await fillMonths(postgres.superuserUrl('projects'), { projects: LISTED, months: MONTHS });
  const api = await workshop.api('projects');
  const sides = { ours: api.client, raw: await bareClient(workshop, postgres.appUrl('projects')) };
  for (const [what, query] of Object.entries(LISTS)) {
    const path = `/api/projects${query}&pageSize=50`;
    const { total } = await sides.ours.get(path);
    const { ours, raw } = await inTurns(
      { ours: () => sides.ours.get(path), raw: () => sides.raw.get(path) },
      SEQUENTIAL,
    );
    report.add(`${what} (${total})`, { ours, raw, show: ms, limit: LIMITS.list });
  }
  await benchSaving(postgres.superuserUrl('projects'), sides, report);
  report.print(
    `${LISTED.toLocaleString('en')} projects × ${MONTHS} months (raw: node:http and pg; lists without lights, saving with audit)`,
  );
  await api.stop();
}

async function bareClient(workshop, url) {
  const port = await freePort();
  const bare = workshop.spawn(process.execPath, ['tools/bench/raw-months.mjs'], {
    PATH: process.env.PATH,
    DATABASE_URL: url,
    PORT: String(port),
    TZ: 'UTC',
  });
  await workshop.waitFor(`http://127.0.0.1:${port}/api/projects?pageSize=1`, bare);
  return clientOf(`http://127.0.0.1:${port}`);
}

/** Each side types into entries of its own, which come round several times. */
async function benchSaving(url, sides, report) {
  const ids = await withClient(url, async (client) => {
    const { rows } = await client.query(
      `select e.id from progress_entry e join reporting_period q on q.id = e.period_id where q.status = 'open' order by 1 limit 40`,
    );
    return rows.map((row) => row.id);
  });
  const versions = new Map();
  const save = (name, shift) => async (turn) => {
    const id = ids[(turn % (ids.length / 2)) * 2 + shift];
    const fields = {
      monthlyInvestment: `${100 + turn}.5`,
      fundsInPlace: `${90 + turn}`,
      imageProgress: `完成第${turn}层`,
    };
    const saved = await sides[name].patch(`/api/progress-entries/${id}`, { version: versions.get(id) ?? 1, ...fields });
    versions.set(id, saved.version);
  };
  const { ours, raw } = await inTurns({ ours: save('ours', 0), raw: save('raw', 1) }, SEQUENTIAL);
  report.add('saving an entry, three fields', { ours, raw, show: ms, limit: LIMITS.save });
}

async function benchReport(workshop, options, report) {
  const postgres = await workshop.postgres();
  await workshop.database('months');
  const url = postgres.superuserUrl('months');
  await fillMonths(url, { projects: LOCKED, months: MONTHS });
  const api = await workshop.api('months');
  const months = new Months(url, api);
  const snapshots = {
    year: await months.lock(await months.unlock(BACK.year)),
    month: await months.lock(await months.unlock(BACK.month)),
    own: await benchLocking(months, { postgres, api, rounds: options.rounds }, report),
  };
  const made = await makeReport(api, postgres, snapshots.own.id, report);
  await withClient(url, (client) => benchFigures(client, snapshots, made, options, report));
  await benchWord(workshop, made.document, options, report);
  report.print(`${LOCKED.toLocaleString('en')} projects × ${MONTHS} months: locking and the report`);
  await api.stop();
}

async function benchLocking(months, { postgres, api, rounds }, report) {
  const memory = watchMemory({ node: api.pid, postgres: postgres.pid });
  const taken = { ours: [], all: [], month: [] };
  let locked;
  for (let round = 0; round <= rounds; round++) {
    const [all, month] = [await months.bareCopy(BACK.own, 'all'), await months.bareCopy(BACK.own, 'month')];
    locked = await months.lock(await months.unlock(BACK.own));
    if (round === 0) continue; // all have read their pages once
    taken.ours.push(locked.clock);
    taken.all.push(all);
    taken.month.push(month);
  }
  const [ours, all, month] = [taken.ours, taken.all, taken.month].map(median);
  const what = `locking, ${locked.rows} rows`;
  report.add(`${what} (raw: copying projects, entries, blockers)`, { ours, raw: all, show: ms, limit: LIMITS.lock });
  report.add('  the same (raw: entries of this month only)', { ours, raw: month, show: ms });
  addMemory(report, 'locking', memory.stop());
  return locked;
}

function addMemory(report, what, { node, postgres }) {
  report.add(`  memory of the service while ${what}, highest`, { ours: node, show: mb });
  report.add(`  memory of PostgreSQL while ${what}, highest`, { ours: postgres, show: mb });
}

/** From ordering a report to its draft; who asks meanwhile waits as long as the service is busy with it. */
async function makeReport(api, postgres, periodId, report) {
  const memory = watchMemory({ node: api.pid, postgres: postgres.pid });
  const waits = [];
  const order = { periodId, scope: { kind: 'all' }, variant: 'internal' };
  let id;
  const clock = await timed(async () => {
    ({ id } = await api.client.post('/api/monthly-reports', order));
    const deadline = Date.now() + REPORT_LIMIT_MS;
    for (let status = 'queued'; ['queued', 'drafting'].includes(status) && Date.now() < deadline; await sleep(20)) {
      const ask = async () => {
        const { items } = await api.client.get(`/api/monthly-reports?periodId=${periodId}`);
        ({ status } = items.find((one) => one.id === id));
      };
      waits.push(await timed(ask));
    }
  });
  const peaks = memory.stop();
  const made = await api.client.get(`/api/monthly-reports/${id}`);
  if (made.status !== 'draft') throw new Error(`the report is ${made.status}: ${JSON.stringify(made.problem)}`);
  report.add(`a report from order to draft (${made.figures.length} figures)`, { ours: clock, show: ms });
  report.add('  longest wait for another answer meanwhile', { ours: Math.max(...waits), show: ms });
  addMemory(report, 'making it', peaks);
  return made;
}

/** The figures of the report once more: with all that they are compared with, from the rows of three snapshots. */
async function benchFigures(client, snapshots, made, options, report) {
  const keys = made.figures.map(({ key }) => key);
  const read = async ({ snapshot }) => snapshotOf((await client.query(SNAPSHOT_ROWS_STATEMENT, [snapshot])).rows);
  const compared = async (one) => createFigures(await read(one));
  const works = {
    ours: async () => {
      const [month, year] = [await compared(snapshots.month), await compared(snapshots.year)];
      const figures = createFigures(await read(snapshots.own), { month, year });
      if (keys.some((key) => figures.byKey(key) === null)) throw new Error('a figure of the report is not known');
      courseOf(figures.snapshot);
    },
    raw: async () => {
      for (const { snapshot } of Object.values(snapshots)) await client.query(BARE_FIGURES_STATEMENT, [snapshot]);
    },
  };
  const { ours, raw } = await inTurns(works, { rounds: options.rounds, times: 5, warmUp: 3 });
  report.add(`figures of a report, ${keys.length} from 3 snapshots (raw: sums in SQL)`, {
    ours,
    raw,
    show: ms,
    limit: LIMITS.figures,
  });
}

/** The tree is kept as a file, and read from there. */
async function benchWord(workshop, document, options, report) {
  const file = path.join(workshop.folder, 'report.json');
  fs.writeFileSync(file, JSON.stringify(document));
  const tree = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { ours, raw } = await inTurns(
    { ours: () => renderDocx(tree), raw: () => bareWord(tree) },
    { rounds: options.rounds, warmUp: 1 },
  );
  const rows = tree.sections.flatMap(({ blocks }) => blocks).reduce((sum, one) => sum + (one.rows?.length ?? 0), 0);
  report.add(`the Word file, ${rows} rows of tables (raw: the library alone)`, {
    ours,
    raw,
    show: ms,
    limit: LIMITS.word,
  });
  const kb = (bytes) => `${(bytes / 1024).toFixed(0)} kB`;
  report.add('  size of the file', { ours: (await renderDocx(tree)).length, show: kb });
}
