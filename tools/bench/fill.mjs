// Fills the register with enterprises the quick way: COPY, with triggers and indexes put aside meanwhile.
import { once } from 'node:events';
import { foldName } from '@lianqun/domain';
import { searchEntry } from '@lianqun/domain/search';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { v7 as uuid } from 'uuid';
import { enterprise } from './enterprises.mjs';

/** So many enterprises, the first ones, have names with characters that no other name has. */
export const PLANTED = 200;

const TABLES = {
  enterprise:
    'id, name, name_folded, credit_code, registration_no, region_id, address, legal_representative, established_on, ' +
    'registered_capital, enterprise_type, registration_status, industry_id, main_products, employees, note',
  enterprise_chain: 'enterprise_id, chain_id',
  enterprise_tag: 'id, enterprise_id, kind, year',
  enterprise_year: 'enterprise_id, year, revenue, tax',
  enterprise_search: 'enterprise_id, search_text, search_grams',
};
const TAG_KINDS = {
  高新技术企业: 'high-tech',
  专精特新中小企业: 'specialized',
  创新型中小企业: 'innovative',
  '专精特新“小巨人”': 'little-giant',
};
const BATCH = 2000;

const planted = (number, name) => (number < PLANTED ? `${name.slice(0, 2)}澄岬机器人科技（${number}）有限公司` : name);

/** Adds the enterprises with these numbers. @returns the ids of the first few */
export async function fillRegister(url, from, to) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`);
    const chains = await client.query('select id, name, aliases from chain');
    const chainOf = new Map(chains.rows.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [one, id])));
    const restore = await dropIndexes(client);
    const ids = [];
    for (let first = from; first < to; first += BATCH) {
      const lines = Object.fromEntries(Object.keys(TABLES).map((table) => [table, '']));
      for (let number = first; number < Math.min(to, first + BATCH); number++) {
        const id = uuid();
        if (ids.length < BATCH) ids.push(id);
        addLines(lines, number, id, chainOf);
      }
      for (const [table, columns] of Object.entries(TABLES)) await copy(client, table, columns, lines[table]);
    }
    await restore();
    await client.query('vacuum analyze');
    return ids;
  } finally {
    await client.end();
  }
}

function addLines(lines, number, id, chainOf) {
  const e = enterprise(number);
  const name = planted(number, e.name);
  lines.enterprise += line(
    ...[id, name, foldName(name), e.creditCode, e.registrationNo, e.regionCode, e.address, e.legalRepresentative],
    ...[e.establishedOn, e.registeredCapital, e.enterpriseType, e.registrationStatus, e.industryCode, e.mainProducts],
    ...[e.employees, e.note],
  );
  const chain = chainOf.get(e.chain);
  if (chain) lines.enterprise_chain += line(id, chain);
  if (e.tag) lines.enterprise_tag += line(uuid(), id, TAG_KINDS[e.tag], 2024);
  lines.enterprise_year += line(id, 2025, e.revenue, e.tax);
  const { text, grams } = searchEntry({ name, creditCode: e.creditCode, registrationNo: e.registrationNo });
  lines.enterprise_search += line(id, text, `{${grams.map((gram) => `"${gram}"`).join(',')}}`);
}

/** Nothing in these values needs an escape. */
const line = (...values) => `${values.join('\t')}\n`;

async function copy(client, table, columns, lines) {
  if (!lines) return;
  const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
  stream.end(lines);
  await once(stream, 'finish');
}

/** Indexes that no constraint needs are made anew afterwards, as they were. */
async function dropIndexes(client) {
  const { rows } = await client.query(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i where i.indrelid = any($1::regclass[]) and not i.indisprimary
        and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [Object.keys(TABLES)],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return async () => {
    for (const { definition } of rows) await client.query(definition);
  };
}
