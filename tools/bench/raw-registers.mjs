// The bare reference of the lists: node:http, pg and the product's own statements. No session, no scope from one, no checks.
import pg from 'pg';
import { BlockerListRepository } from '../../apps/api/dist/features/blockers/blocker-list.repository.js';
import { PlatformListRepository } from '../../apps/api/dist/features/receiving-platforms/list/platform-list.repository.js';
import { RelocationListRepository } from '../../apps/api/dist/features/relocations/list/relocation-list.repository.js';
import { serve } from './raw-http.mjs';

const POOL = 12; // as many as the product has
const pool = new pg.Pool({ connectionString: process.env.READ_URL, max: POOL });
pool.on('error', () => undefined);

const reader = { query: async (text, parameters) => (await pool.query(text, parameters)).rows };
const unitOfWork = { reader: () => Promise.resolve(reader) };
const viewer = JSON.parse(process.env.VIEWER);

const platforms = new PlatformListRepository(unitOfWork);
const relocations = new RelocationListRepository(unitOfWork);
const blockers = new BlockerListRepository(unitOfWork);

const LISTS = {
  platforms: (filter, sort, size) => platforms.list(filter, sort, 1, size),
  relocations: (filter, sort, size) => relocations.list(filter, viewer, { sort, page: 1, pageSize: size }),
  blockers: (filter, sort, size) => blockers.list(filter, sort, 1, size, viewer),
};

/** Conditions that may be given once or several times. */
const filterOf = (query) =>
  Object.fromEntries(
    [...new Set(query.keys())]
      .filter((name) => !['sort', 'pageSize'].includes(name))
      .map((name) => [name, name === 'q' ? query.get(name) : query.getAll(name)]),
  );

serve(async (request) => {
  const { pathname, searchParams } = new URL(request.url, 'http://bench');
  const list = LISTS[pathname.split('/')[2]];
  return list(filterOf(searchParams), searchParams.get('sort'), Number(searchParams.get('pageSize')));
});
