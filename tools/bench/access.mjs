// What it costs that every reader is limited to what is his, and every change is on record.
import pg from 'pg';
import { withClient } from '../embedded-postgres/databases.mjs';
import { listStatements } from '../../apps/api/dist/features/enterprises/list/enterprise-list.repository.js';
import { signIn } from './http.mjs';
import { inTurns } from './measure.mjs';
import { PASSWORD } from './product.mjs';
import { compare, open } from './register.mjs';
import { ms } from './report.mjs';

const LIMITS = { list: 2, get: 4, write: 4, scope: 1.3, auditOne: 3, auditMany: 3 };
const SEQUENTIAL = { rounds: 8, times: 12, warmUp: 40 };
const BULK = 10_000;
const LIST = '?regionCode=130000&tagKind=high-tech&sort=name';
/** One in so many enterprises is kept back by its province. */
const KEPT_BACK = 10;

export async function benchAccess(workshop, options, report) {
  const sides = await open(workshop, options.rows);
  const postgres = await workshop.postgres();
  const viewer = await limitedAccount(postgres, 'register');
  const ours = await signIn(sides.urls.ours, 'bench-clerk', PASSWORD);
  const limited = { ...sides, ours };
  const path = '/api/enterprises';
  const own = await ownIds(postgres);
  await compare(report, 'list, for an account of one province', LIMITS.list, limited, (side) =>
    side.get(`${path}${LIST}&pageSize=50`),
  );
  await compare(report, 'one record, for the same', LIMITS.get, limited, (side, turn) =>
    side.get(`${path}/${own[turn % own.length]}`),
  );
  await benchUpdate(report, limited, own);
  await benchScope(report, postgres, viewer);
  await benchAudit(report, postgres, own);
  report.print(
    `Access on ${options.rows.toLocaleString('en')} enterprises, one in ${KEPT_BACK} kept back (raw: node:http and pg, neither limited nor audited)`,
  );
}

/** A clerk of Hebei with the first account's password; and enterprises that provinces keep to themselves. */
async function limitedAccount(postgres, database) {
  return withClient(postgres.superuserUrl(database), async (client) => {
    const { rows } = await client.query(
      `insert into account (id, username, display_name, password_hash, roles, organization_id)
       select gen_random_uuid(), 'bench-clerk', '填报员', a.password_hash, array['clerk'], o.id
         from account a, organization o where a.username = 'admin' and o.key = 'hebei-department'
       returning id, organization_id, (select path from organization where id = organization_id) as path`,
    );
    await client.query(`alter table enterprise disable trigger user`);
    await client.query(
      `update enterprise set confidentiality = 'internal' where abs(hashtext(id::text)) % ${KEPT_BACK} = 0`,
    );
    await client.query(`alter table enterprise enable trigger user`);
    await client.query('vacuum analyze enterprise');
    const [{ id, organization_id, path }] = rows;
    return { accountId: id, organizationId: organization_id, organizationPath: path, provinceId: '130000' };
  });
}

async function ownIds(postgres) {
  return withClient(postgres.superuserUrl('register'), async (client) => {
    const { rows } = await client.query(
      `select e.id from enterprise e join region r on r.id = e.region_id where '130000' = any(r.path) order by e.id limit 50`,
    );
    return rows.map((row) => row.id);
  });
}

async function benchUpdate(report, sides, own) {
  const versions = { ours: new Map(), raw: new Map() };
  const change = (name) => async (turn) => {
    const id = own[turn % own.length];
    const version = versions[name].get(id) ?? 1;
    const fields = { address: `石家庄市示范路${turn}号`, employees: 10 + turn };
    const saved = await sides[name].patch(`/api/enterprises/${id}`, { version, ...fields });
    versions[name].set(id, saved.version);
  };
  const { ours, raw } = await inTurns({ ours: change('ours'), raw: change('raw') }, SEQUENTIAL);
  report.add('update, limited and audited', { ours, raw, show: ms, limit: LIMITS.write });
}

/** The same list in the database alone: with the condition of what may be seen, and without. */
async function benchScope(report, postgres, viewer) {
  const client = new pg.Client({ connectionString: postgres.appUrl('register') });
  await client.connect();
  try {
    const filter = { regionCode: ['130000'], tagKind: ['high-tech'] };
    const ask = (who) => {
      const statements = listStatements(filter, 'name', 50, 0, who);
      return async () => {
        for (const { text, parameters } of [statements.page, statements.totals]) await client.query(text, parameters);
      };
    };
    const { ours, raw } = await inTurns({ ours: ask(viewer), raw: ask(null) }, SEQUENTIAL);
    report.add('scope alone: page and totals in the database', { ours, raw, show: ms, limit: LIMITS.scope });
  } finally {
    await client.end();
  }
}

/** The same update in the database alone, on the tables with the triggers of the audit record and on those without. */
async function benchAudit(report, postgres, own) {
  const clients = {
    ours: new pg.Client({ connectionString: postgres.superuserUrl('register') }),
    raw: new pg.Client({ connectionString: postgres.superuserUrl('register_bare') }),
  };
  await Promise.all(Object.values(clients).map((client) => client.connect()));
  try {
    const one = (name) => (turn) =>
      clients[name].query(`update enterprise set employees = $2 where id = $1`, [own[turn % own.length], turn]);
    const single = await inTurns({ ours: one('ours'), raw: one('raw') }, SEQUENTIAL);
    report.add('audit alone: one row changed', { ...single, show: ms, limit: LIMITS.auditOne });
    const many = (name) => (turn) =>
      clients[name].query(
        `update enterprise set employees = $1 where id in (select id from enterprise order by id limit ${BULK})`,
        [turn],
      );
    const bulk = await inTurns({ ours: many('ours'), raw: many('raw') }, { rounds: 4, warmUp: 1 });
    report.add(`audit alone: ${BULK.toLocaleString('en')} rows in one statement`, {
      ...bulk,
      show: ms,
      limit: LIMITS.auditMany,
    });
  } finally {
    await Promise.all(Object.values(clients).map((client) => client.end()));
  }
}
