// The lists of the other registers, each beside the same statements through pg in a bare node:http program.
import { withClient } from '../embedded-postgres/databases.mjs';
import { clientOf } from './http.mjs';
import { freePort } from './product.mjs';
import { compare } from './register.mjs';

const LIST_LIMIT = 2;
const COUNT = 5000;

const LISTS = {
  'platforms: region, largest land first': '/api/platforms?regionCode=130000&sort=-availableLand',
  'relocations: origin, newest first': '/api/relocations?originRegionCode=110000&sort=-updatedAt',
  'relocations: stage and destination': '/api/relocations?stage=started&regionCode=130000&sort=code',
  'blockers: kind and status, newest first': '/api/blockers?kind=choke-point&status=in-progress&sort=-raisedOn',
};

export async function benchRegisters(workshop, options, report) {
  await workshop.database('template');
  const postgres = await workshop.postgres();
  await workshop.database('registers');
  await withClient(postgres.superuserUrl('registers'), fill);
  const api = await workshop.api('registers');
  const viewer = await withClient(postgres.superuserUrl('registers'), viewerOf);
  const port = await freePort();
  const bare = workshop.spawn(process.execPath, ['tools/bench/raw-registers.mjs'], {
    PATH: process.env.PATH,
    READ_URL: postgres.appUrl('registers'),
    VIEWER: JSON.stringify(viewer),
    PORT: String(port),
    TZ: 'UTC',
  });
  const url = `http://127.0.0.1:${port}`;
  await workshop.waitFor(`${url}/api/platforms?sort=name&pageSize=1`, bare);
  const sides = { ours: api.client, raw: clientOf(url) };
  for (const [what, path] of Object.entries(LISTS)) {
    const { total } = await sides.ours.get(path);
    const { total: same } = await sides.raw.get(`${path}&pageSize=50`);
    if (total !== same) throw new Error(`${path}: ${total} and ${same} are not the same list`);
    await compare(report, `${what} (${total})`, LIST_LIMIT, sides, (side) => side.get(`${path}&pageSize=50`));
  }
  report.print(
    `Lists of platforms, relocations and blockers, ${COUNT.toLocaleString('en')} each (raw: node:http and pg)`,
  );
}

const oneOf = (values) => `(array[${values.map((value) => `'${value}'`).join(', ')}])[1 + n % ${values.length}]`;
const PLACES = ['130200', '130209', '120116', '130600', '133100', '120000'];

/** Every kind of region, stage and status in turn. */
async function fill(client) {
  await client.query('begin');
  await client.query("set local session_replication_role = 'replica'");
  await client.query(
    `insert into receiving_platform (id, key, name, name_folded, region_id, planned_area, available_land, leading_industries)
     select gen_random_uuid(), 'bench-' || n, '示例平台' || n, '示例平台' || n, ${oneOf(PLACES)}, n % 90, n % 4000, array['示例产业']
       from generate_series(1, $1::int) n`,
    [COUNT],
  );
  await client.query(
    `insert into relocation (id, code, subject_name, subject_name_folded, subject, stage, origin_region_id, region_id)
     select gen_random_uuid(), 'SJ2099-' || n, '示例企业' || n, '示例企业' || n, 'manufacturing',
            ${oneOf(['intent', 'signed', 'business-registration', 'started', 'in-production'])}, '110105', ${oneOf(PLACES)}
       from generate_series(1, $1::int) n`,
    [COUNT],
  );
  await client.query(
    `insert into relocation_stage (id, relocation_id, stage, entered_on)
     select gen_random_uuid(), id, 'signed', date '2024-01-01' + (random() * 700)::int from relocation`,
  );
  await client.query(
    `insert into blocker (id, code, kind, title, level, raised_on, status, region_id)
     select gen_random_uuid(), 'KD-2099-' || n, ${oneOf(['choke-point', 'missing-link', 'factor-shortage'])}, '示例问题' || n,
            'provincial', date '2024-01-01' + n % 800, ${oneOf(['raised', 'assigned', 'in-progress', 'closed'])}, ${oneOf(PLACES)}
       from generate_series(1, $1::int) n`,
    [COUNT],
  );
  await client.query('commit');
  await client.query('vacuum analyze');
}

/** Who signs in for the measurement, as the rules of access see the account. */
async function viewerOf(client) {
  const { rows } = await client.query(
    `select a.id as "accountId", o.id as "organizationId", coalesce(o.path, '{}') as "organizationPath", r.path[1] as "provinceId"
       from account a left join organization o on o.id = a.organization_id left join region r on r.id = o.region_id
      where a.username = 'admin'`,
  );
  return rows[0];
}
