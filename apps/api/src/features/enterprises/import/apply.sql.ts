/**
 * The SQL that carries out decisions. `$1` is the batch, `$2` and `$3` the first and the last row number of a chunk.
 */
import {
  changed,
  changedList,
  CHUNK,
  livingEntries,
  RESTORES,
  setAsideStatement,
  STAGED,
  textList,
  updateStatement,
  WRITTEN,
} from '../../imports/index.js';

import { SEEN } from './scope.sql.js';

/** By now the register has the code or the name of a new row, or another enterprise the code that a row would give. */
export const SET_ASIDE = setAsideStatement(
  'enterprise',
  [
    `select d.row_number from ${STAGED} join enterprise e on e.credit_code = r.credit_code
      where d.batch_id = $1 and d.decision = 'new' and e.deleted_at is null`,
    `select d.row_number from ${STAGED} join enterprise e on e.name_folded = r.name_folded
      where d.batch_id = $1 and d.decision = 'new' and e.deleted_at is null and ${SEEN} and r.answer is distinct from 'different-new'`,
    `select d.row_number from import_decision d join enterprise e on e.credit_code = d.changes #>> '{creditCode,after}'
      where d.batch_id = $1 and d.decision = 'update' and e.id <> d.target_id and e.deleted_at is null`,
    // What comes out of the bin may find its code given to another.
    `select d.row_number from import_decision d join enterprise b on b.id = d.target_id and b.deleted_at is not null
       join enterprise e on e.credit_code = b.credit_code and e.deleted_at is null
      where d.batch_id = $1 and d.decision = 'update'`,
  ],
  '{"options": ["skip"]}',
);

/** `$4` the account that imports, `$5` its organization. Folded former names follow with the search entries. */
export const INSERT_ENTERPRISES = `
  insert into enterprise (
    id, name, name_folded, former_names, credit_code, registration_no, region_id, address, legal_representative,
    established_on, registered_capital, enterprise_type, registration_status, industry_id, links, platform_id,
    main_products, employees, contact_name, contact_phone, contact_email, source, note, extra, created_by, organization_id)
  select r.new_id, r.record ->> 'name', r.name_folded, ${textList(`r.record -> 'formerNames'`)}, r.credit_code,
         r.record ->> 'registrationNo', r.record ->> 'regionCode', r.record ->> 'address',
         r.record ->> 'legalRepresentative', (r.record ->> 'establishedOn')::date,
         (r.record ->> 'registeredCapital')::numeric, r.record ->> 'enterpriseType', r.record ->> 'registrationStatus',
         r.record ->> 'industryCode', ${textList(`r.record -> 'links'`)}, (r.record ->> 'platformId')::uuid,
         r.record ->> 'mainProducts', (r.record ->> 'employees')::int, r.record ->> 'contactName',
         r.record ->> 'contactPhone', r.record ->> 'contactEmail', r.record ->> 'source', r.record ->> 'note',
         coalesce(r.record -> 'extra', '{}'), $4, $5
    from ${STAGED} where ${CHUNK} and d.decision = 'new'`;

export const UPDATE_ENTERPRISES = updateStatement('enterprise', [
  changed('name', 'name'),
  `name_folded = case when d.changes ? 'name' then r.name_folded else e.name_folded end`,
  changedList('former_names', 'formerNames'),
  changed('credit_code', 'creditCode'),
  changed('registration_no', 'registrationNo'),
  changed('region_id', 'regionCode'),
  changed('address', 'address'),
  changed('legal_representative', 'legalRepresentative'),
  changed('established_on', 'establishedOn', 'date'),
  changed('registered_capital', 'registeredCapital', 'numeric'),
  changed('enterprise_type', 'enterpriseType'),
  changed('registration_status', 'registrationStatus'),
  changed('industry_id', 'industryCode'),
  changedList('links', 'links'),
  changed('platform_id', 'platformId', 'uuid'),
  changed('main_products', 'mainProducts'),
  changed('employees', 'employees', 'int'),
  changed('contact_name', 'contactName'),
  changed('contact_phone', 'contactPhone'),
  changed('contact_email', 'contactEmail'),
  changed('source', 'source'),
  changed('note', 'note'),
  `extra = coalesce(d.changes #> '{extra,after}', e.extra)`,
  // Only what a person said to restore is still in the bin here.
  `deleted_at = null`,
  `deleted_by = null`,
]);

/** What hangs on the enterprises of a chunk: of new ones all that the row says, of others what the row changes. */
export const INSERT_CHILDREN = `
  with ${WRITTEN},
  chains as (
    insert into enterprise_chain (enterprise_id, chain_id) ${livingEntries('chain')} on conflict do nothing),
  clusters as (
    insert into enterprise_cluster (enterprise_id, cluster_id) ${livingEntries('cluster')} on conflict do nothing),
  tags as (
    insert into enterprise_tag (id, enterprise_id, kind, level, year)
    select gen_random_uuid(), s.id, t.value ->> 'kind', t.value ->> 'level', (t.value ->> 'year')::smallint
      from source s, jsonb_array_elements(s.record -> 'tags') t on conflict do nothing)
  insert into enterprise_year as y (enterprise_id, year, revenue, tax, research_spending)
  select s.id, split_part(f.key, '.', 1)::smallint,
         (max(f.value) filter (where split_part(f.key, '.', 2) = 'revenue'))::numeric,
         (max(f.value) filter (where split_part(f.key, '.', 2) = 'tax'))::numeric,
         (max(f.value) filter (where split_part(f.key, '.', 2) = 'researchSpending'))::numeric
    from source s, jsonb_each_text(s.record -> 'years') f
   group by 1, 2
  on conflict (enterprise_id, year) do update set
    revenue = coalesce(excluded.revenue, y.revenue), tax = coalesce(excluded.tax, y.tax),
    research_spending = coalesce(excluded.research_spending, y.research_spending)`;

/** The new enterprises of a chunk, which have no search entry yet; known before they are written. */
export const NAMES_OF_NEW = `
  select r.new_id as id, r.record ->> 'name' as name, ${textList(`r.record -> 'formerNames'`)} as "formerNames",
         r.credit_code as "creditCode", r.record ->> 'registrationNo' as "registrationNo"
    from ${STAGED} where ${CHUNK} and d.decision = 'new'`;

/** The updated enterprises of a chunk whose search entry is no longer right. */
export const NAMES_OF_RENAMED = `
  select e.id, e.name, e.former_names as "formerNames", e.credit_code as "creditCode", e.registration_no as "registrationNo"
    from import_decision d join enterprise e on e.id = d.target_id
   where ${CHUNK} and d.version_after is not null
     and (d.changes ?| array['name', 'formerNames', 'creditCode', 'registrationNo'] or ${RESTORES})`;
