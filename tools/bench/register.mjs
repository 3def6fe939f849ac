// The register: list, search, one record, writing, and many at once, each beside a bare node:http and pg program.
import autocannon from 'autocannon';
import { withClient } from '../embedded-postgres/databases.mjs';
import { enterprise } from './enterprises.mjs';
import { PLANTED, fillRegister } from './fill.mjs';
import { clientOf } from './http.mjs';
import { inTurns, median } from './measure.mjs';
import { freePort } from './product.mjs';
import { ms } from './report.mjs';

const LIMITS = { list: 2, get: 4, write: 4, search: 1.5, throughput: 0.5, million: 3 };
const SEQUENTIAL = { rounds: 8, times: 12, warmUp: 40 };
const CONNECTIONS = 16;
const SECONDS = 4;
const MILLION = 1_000_000;

const LISTS = {
  'list: region and chain, largest capital first': '?regionCode=130000&chainId=robotics&sort=-registeredCapital',
  'list: region and honour, names in order': '?regionCode=130000&tagKind=high-tech&sort=name',
};
const COMMON = { two: '机器', three: '机器人', six: '机器人科技有' };
/** Characters of the planted names; of their pairs some are rare and some are in every 24th name. */
const RARE = { two: '澄岬', three: '岬机器', six: '岬机器人科技' };

export async function benchRegister(workshop, options, report) {
  const sides = await open(workshop, options.rows);
  const path = '/api/enterprises';
  for (const [what, query] of Object.entries(LISTS)) {
    const { total } = await sides.ours.get(path + query);
    await compare(report, `${what} (${total})`, LIMITS.list, sides, (side) => side.get(`${path}${query}&pageSize=50`));
  }
  await compare(report, 'one record', LIMITS.get, sides, (side, turn) => side.get(`${path}/${sides.id(turn)}`));
  await benchWrites(report, sides);
  for (const [length, word] of Object.entries(COMMON)) {
    await benchSearch(report, sides, `search by ${length}: ${word}`, word);
  }
  await benchSearch(report, sides, 'search by six, a name almost whole', enterprise(4321).name.slice(0, 6));
  for (const [length, word] of Object.entries(RARE)) {
    await benchSearch(report, sides, `search by ${length}, rare: ${word}`, word);
  }
  await benchThroughput(report, sides, `list at ${CONNECTIONS} connections`, () => path + Object.values(LISTS)[0]);
  await benchThroughput(report, sides, `one record at ${CONNECTIONS} connections`, () => `${path}/${sides.id(7)}`);
  report.print(
    `Register of ${options.rows.toLocaleString('en')} enterprises (raw: node:http and pg; writes without audit)`,
  );
  if (options.million) await benchMillion(workshop, options, report, sides);
}

/** Both programs on the same rows; the bare one writes to a copy without audit triggers. */
export async function open(workshop, rows) {
  await workshop.database('template');
  const postgres = await workshop.postgres();
  await workshop.database('register');
  const ids = await fillRegister(postgres.superuserUrl('register'), 0, rows);
  await postgres.createDatabase('register_bare', { template: 'register' });
  const chain = await withClient(postgres.superuserUrl('register_bare'), async (client) => {
    for (const table of ['enterprise', 'enterprise_chain', 'enterprise_tag', 'enterprise_year']) {
      await client.query(`alter table ${table} disable trigger user`);
    }
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    return (await client.query(`select id from chain where key = 'hydrogen'`)).rows[0].id;
  });
  const port = await freePort();
  const bare = workshop.spawn(process.execPath, ['tools/bench/raw-server.mjs'], {
    PATH: process.env.PATH,
    READ_URL: postgres.appUrl('register'),
    WRITE_URL: postgres.appUrl('register_bare'),
    PORT: String(port),
    TZ: 'UTC',
  });
  const url = `http://127.0.0.1:${port}`;
  await workshop.waitFor(`${url}/api/enterprises?pageSize=1`, bare);
  const api = await workshop.api('register');
  const id = (turn) => ids[PLANTED + ((turn * 37) % (ids.length - PLANTED))];
  return { ours: api.client, raw: clientOf(url), urls: { ours: api.url, raw: url }, id, chain, rows };
}

export async function compare(report, what, limit, sides, ask) {
  const works = { ours: (turn) => ask(sides.ours, turn), raw: (turn) => ask(sides.raw, turn) };
  const { ours, raw } = await inTurns(works, SEQUENTIAL);
  report.add(what, { ours, raw, show: ms, limit });
}

async function benchSearch(report, sides, what, word) {
  const query = `/api/enterprises?q=${encodeURIComponent(word)}`;
  const { total } = await sides.ours.get(query);
  await compare(report, `${what} (${total})`, LIMITS.search, sides, (side) => side.get(`${query}&pageSize=50`));
}

async function benchWrites(report, sides) {
  const path = '/api/enterprises';
  const newNumber = (turn) => 2 * MILLION + turn;
  await compare(report, 'create (ours audited)', LIMITS.write, sides, (side, turn) =>
    side.post(path, draftOf(enterprise(newNumber(turn)), sides.chain)),
  );
  const versions = { ours: new Map(), raw: new Map() };
  const change = (name) => async (turn) => {
    const id = sides.id(turn % 50);
    const version = versions[name].get(id) ?? 1;
    const fields = { address: `北京市海淀区示范路${turn}号`, employees: 10 + turn, contactPhone: `000-9${turn}` };
    versions[name].set(id, (await sides[name].patch(`${path}/${id}`, { version, ...fields })).version);
  };
  const { ours, raw } = await inTurns({ ours: change('ours'), raw: change('raw') }, SEQUENTIAL);
  report.add('update of three fields (ours audited)', { ours, raw, show: ms, limit: LIMITS.write });
}

/** The same body for both sides. */
function draftOf(one, chainId) {
  const { chain, tag, regionName, revenue, tax, ...fields } = one;
  return {
    ...fields,
    note: [fields.note, regionName, chain, tag].filter(Boolean).join('；'),
    chains: [chainId],
    tags: [{ kind: 'high-tech', level: null, year: 2024 }],
    years: [{ year: 2025, revenue: String(revenue), tax: String(tax), researchSpending: null }],
  };
}

async function benchThroughput(report, sides, what, pathOf) {
  const rates = { ours: [], raw: [] };
  for (let round = 0; round < 3; round++) {
    for (const name of ['ours', 'raw'])
      rates[name].push(await rateOf(sides.urls[name] + pathOf(), sides[name].headers));
  }
  const [ours, raw] = [median(rates.ours), median(rates.raw)];
  const show = (value) => `${value.toFixed(0)}/s`;
  report.add(what, { ours, raw, show, limit: LIMITS.throughput, atLeast: true });
}

async function rateOf(url, headers) {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx || result.errors) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

/** The same words with the same number of hits among ten times as many enterprises; the copy still has the old number. */
async function benchMillion(workshop, options, report, sides) {
  const postgres = await workshop.postgres();
  await fillRegister(postgres.superuserUrl('register'), options.rows, MILLION);
  const small = await workshop.api('register_bare');
  for (const [length, word] of Object.entries(RARE)) {
    const query = `/api/enterprises?q=${encodeURIComponent(word)}&pageSize=50`;
    const works = { ours: () => sides.ours.get(query), raw: () => small.client.get(query) };
    const { ours, raw } = await inTurns(works, SEQUENTIAL);
    report.add(`search by ${length}, rare: ${word}`, { ours, raw, show: ms, limit: LIMITS.million });
  }
  report.print(`Register of 1,000,000 enterprises (raw: ours among ${options.rows.toLocaleString('en')})`);
}
