// The bare reference of projects and entries, a program of its own: node:http and pg, the product's own SQL, nothing
// else. No session, no checks, no lights. Saving is the plain UPDATE with the audit trigger, and the record read anew.
import pg from 'pg';
import { ENTRY_STATEMENT } from '../../apps/api/dist/features/progress-entries/entry.sql.js';
import { listStatements } from '../../apps/api/dist/features/projects/list/project-list.sql.js';
import { bodyOf, serve } from './raw-http.mjs';

const POOL = 12; // as many as the product has
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: POOL });
pool.on('error', () => undefined);

const COLUMNS = {
  monthlyInvestment: 'monthly_investment',
  fundsInPlace: 'funds_in_place',
  imageProgress: 'image_progress',
};

const rows = async ({ text, parameters }) => (await pool.query(text, parameters)).rows;

async function list(query) {
  const many = (name) => (query.has(name) ? query.getAll(name) : undefined);
  const filter = {
    regionCode: many('regionCode'),
    chainId: many('chainId'),
    platformId: many('platformId'),
    stage: many('stage'),
  };
  const size = Number(query.get('pageSize') ?? 50);
  const offset = (Number(query.get('page') ?? 1) - 1) * size;
  const year = new Date().getUTCFullYear();
  const { page, totals } = listStatements(filter, year, query.get('sort') ?? '-updatedAt', size, offset);
  const [items, [{ total, ...sums }]] = await Promise.all([rows(page), rows(totals)]);
  return { items, total, sums, year };
}

async function save(id, { version, ...fields }) {
  const names = Object.keys(fields);
  await pool.query(
    `update progress_entry set ${names.map((name, at) => `${COLUMNS[name]} = $${at + 3}`).join(', ')},
            version = version + 1, filled_at = now(), updated_at = now() where id = $1 and version = $2`,
    [id, version, ...names.map((name) => fields[name])],
  );
  const [entry] = await rows({ text: ENTRY_STATEMENT, parameters: [id] });
  return entry;
}

serve(async (request) => {
  const { pathname, searchParams } = new URL(request.url, 'http://bench');
  return request.method === 'PATCH' ? save(pathname.split('/')[3], await bodyOf(request)) : list(searchParams);
});
