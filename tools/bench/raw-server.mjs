// The bare reference of the register, a program of its own: node:http and pg, the product's own SQL, and nothing else.
// No session, no checks, no audit. It writes to a copy of the database whose tables have no audit triggers.
import { foldName } from '@lianqun/domain';
import { searchEntry } from '@lianqun/domain/search';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import {
  RECORD_STATEMENT,
  listStatements,
} from '../../apps/api/dist/features/enterprises/list/enterprise-list.repository.js';
import { bodyOf, serve } from './raw-http.mjs';

const POOL = 12; // as many as the product has
const reading = new pg.Pool({ connectionString: process.env.READ_URL, max: POOL });
const writing = new pg.Pool({ connectionString: process.env.WRITE_URL, max: POOL });
for (const pool of [reading, writing]) pool.on('error', () => undefined);

const PLAIN = {
  name: 'name',
  creditCode: 'credit_code',
  registrationNo: 'registration_no',
  regionCode: 'region_id',
  address: 'address',
  legalRepresentative: 'legal_representative',
  establishedOn: 'established_on',
  registeredCapital: 'registered_capital',
  enterpriseType: 'enterprise_type',
  registrationStatus: 'registration_status',
  industryCode: 'industry_id',
  mainProducts: 'main_products',
  employees: 'employees',
  contactName: 'contact_name',
  contactPhone: 'contact_phone',
  contactEmail: 'contact_email',
  note: 'note',
};

async function list(query) {
  const many = (name) => (query.has(name) ? query.getAll(name) : undefined);
  const filter = {
    q: query.get('q') ?? undefined,
    regionCode: many('regionCode'),
    chainId: many('chainId'),
    tagKind: many('tagKind'),
  };
  const size = Number(query.get('pageSize') ?? 50);
  const offset = (Number(query.get('page') ?? 1) - 1) * size;
  const { page, totals } = listStatements(filter, query.get('sort') ?? 'name', size, offset);
  const [items, [sums]] = await Promise.all([rows(reading, page), rows(reading, totals)]);
  return { items, total: sums.total, sums };
}

const rows = async (runner, { text, parameters }) => (await runner.query(text, parameters)).rows;

async function record(runner, id) {
  const [found] = await rows(runner, { text: RECORD_STATEMENT, parameters: [id] });
  return found;
}

/** The rows that the product writes, each with one plain statement, in one transaction. */
async function create(body) {
  const id = uuid();
  const client = await writing.connect();
  try {
    await client.query('begin');
    const given = Object.keys(PLAIN).filter((field) => body[field] !== undefined);
    const columns = ['id', 'name_folded', ...given.map((field) => PLAIN[field])];
    const values = [id, foldName(body.name), ...given.map((field) => body[field])];
    await client.query(insert('enterprise', columns), values);
    for (const chain of body.chains) {
      await client.query(insert('enterprise_chain', ['enterprise_id', 'chain_id']), [id, chain]);
    }
    for (const { kind, year } of body.tags) {
      await client.query(insert('enterprise_tag', ['id', 'enterprise_id', 'kind', 'year']), [uuid(), id, kind, year]);
    }
    for (const { year, revenue, tax } of body.years) {
      const columnsOfYear = ['enterprise_id', 'year', 'revenue', 'tax'];
      await client.query(insert('enterprise_year', columnsOfYear), [id, year, revenue, tax]);
    }
    const { text, grams } = searchEntry(body);
    const columnsOfSearch = ['enterprise_id', 'search_text', 'search_grams'];
    await client.query(insert('enterprise_search', columnsOfSearch), [id, text, grams]);
    await client.query('commit');
  } finally {
    client.release();
  }
  return record(writing, id);
}

const insert = (table, columns) =>
  `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`;

async function update(id, { version, ...fields }) {
  const names = Object.keys(fields);
  await writing.query(
    `update enterprise set ${names.map((name, at) => `${PLAIN[name]} = $${at + 3}`).join(', ')},
            version = version + 1, updated_at = now() where id = $1 and version = $2`,
    [id, version, ...names.map((name) => fields[name])],
  );
  return record(writing, id);
}

async function answer(request) {
  const { pathname, searchParams } = new URL(request.url, 'http://bench');
  const id = pathname.split('/')[3];
  if (request.method === 'POST') return create(await bodyOf(request));
  if (request.method === 'PATCH') return update(id, await bodyOf(request));
  return id ? record(reading, id) : list(searchParams);
}

serve(answer);
