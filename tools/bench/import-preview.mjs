// A page of the preview, from choosing a filter to its first rows, beside its statements in the database alone.
import pg from 'pg';
import { pageStatements } from '../../apps/api/dist/features/imports/rows/import-row.repository.js';
import { inTurns } from './measure.mjs';

const ROUNDS = { rounds: 15, warmUp: 2 };
const PAGE = 100;

/** Filters as the page sends them, and as the repository takes them. */
const FILTERS = {
  'one decision': { query: 'decision=new', filter: { decisions: ['new'] } },
  'rows with problems': { query: 'withProblems=true', filter: { withProblems: true } },
  'part of a name': { query: 'q=%E7%A4%BA%E4%BE%8B', filter: { text: { name: '示例', code: '示例' } } },
};

/**
 * @param {string} url of the database, @param {string} id of a batch that is ready
 * @returns {Promise<Record<string, {ours: number, raw: number}>>} milliseconds by filter
 */
export async function timePreview(api, url, id) {
  const clients = [new pg.Client({ connectionString: url }), new pg.Client({ connectionString: url })];
  await Promise.all(clients.map((client) => client.connect()));
  try {
    const found = {};
    for (const [name, { query, filter }] of Object.entries(FILTERS)) {
      const { page, total } = pageStatements(id, 'enterprise', filter, PAGE, 0);
      const bare = [page, total].map(
        ({ text, parameters }, i) =>
          () =>
            clients[i].query(text, parameters),
      );
      found[name] = await inTurns(
        {
          ours: () => api.client.get(`/api/enterprise-imports/${id}/rows?${query}&page=1&pageSize=${PAGE}`),
          raw: () => Promise.all(bare.map((ask) => ask())),
        },
        ROUNDS,
      );
    }
    return found;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
