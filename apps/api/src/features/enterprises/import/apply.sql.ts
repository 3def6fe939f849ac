/**
 * The SQL that carries out decisions. `$1` is the batch, `$2` and `$3` the first and the last row number of a chunk.
 */

const CHUNK = `d.batch_id = $1 and d.row_number between $2 and $3`;

const STAGED = `import_decision d join import_row r on r.batch_id = d.batch_id and r.row_number = d.row_number`;

/** Rows whose record changed, appeared or vanished since the preview are set aside and say so. */
export const SET_ASIDE = `
  with overtaken as (
    select d.row_number from ${STAGED} join enterprise e on e.credit_code = r.credit_code
     where d.batch_id = $1 and d.decision = 'new' and e.deleted_at is null
    union
    select d.row_number from ${STAGED} join enterprise e on e.name_folded = r.name_folded
     where d.batch_id = $1 and d.decision = 'new' and e.deleted_at is null and r.answer is distinct from 'different-new'
    union
    select d.row_number from import_decision d
      left join enterprise e on e.id = d.target_id and e.version = d.target_version and e.deleted_at is null
     where d.batch_id = $1 and d.decision = 'update' and e.id is null
    union
    select d.row_number from import_decision d join enterprise e on e.credit_code = d.changes #>> '{creditCode,after}'
     where d.batch_id = $1 and d.decision = 'update' and e.id <> d.target_id and e.deleted_at is null),
  aside as (
    update import_decision d
       set decision = 'question', target_id = case d.decision when 'update' then d.target_id end,
           problems = d.problems || import_problem(null, 'question', 'changed-meanwhile', '{"options": ["skip"]}')
      from overtaken o where d.batch_id = $1 and d.row_number = o.row_number
    returning d.row_number)
  select count(*)::int as count from aside`;

const list = (value: string) => `array(select jsonb_array_elements_text(coalesce(${value}, '[]')))`;

/** `$4` the account that imports, `$5` its organization. Folded former names follow with the search entries. */
export const INSERT_ENTERPRISES = `
  insert into enterprise (
    id, name, name_folded, former_names, credit_code, registration_no, region_id, address, legal_representative,
    established_on, registered_capital, enterprise_type, registration_status, industry_id, links, platform_id,
    main_products, employees, contact_name, contact_phone, contact_email, source, note, extra, created_by, organization_id)
  select r.new_id, r.record ->> 'name', r.name_folded, ${list(`r.record -> 'formerNames'`)}, r.credit_code,
         r.record ->> 'registrationNo', r.record ->> 'regionCode', r.record ->> 'address',
         r.record ->> 'legalRepresentative', (r.record ->> 'establishedOn')::date,
         (r.record ->> 'registeredCapital')::numeric, r.record ->> 'enterpriseType', r.record ->> 'registrationStatus',
         r.record ->> 'industryCode', ${list(`r.record -> 'links'`)}, (r.record ->> 'platformId')::uuid,
         r.record ->> 'mainProducts', (r.record ->> 'employees')::int, r.record ->> 'contactName',
         r.record ->> 'contactPhone', r.record ->> 'contactEmail', r.record ->> 'source', r.record ->> 'note',
         coalesce(r.record -> 'extra', '{}'), $4, $5
    from ${STAGED} where ${CHUNK} and d.decision = 'new'`;

/** The column keeps its value where the field is not among the changes. */
const changed = (column: string, field: string, type = 'text') =>
  `${column} = case when d.changes ? '${field}' then (d.changes #>> '{${field},after}')::${type} else e.${column} end`;

const changedList = (column: string, field: string) =>
  `${column} = case when d.changes ? '${field}' then ${list(`d.changes #> '{${field},after}'`)} else e.${column} end`;

export const UPDATE_ENTERPRISES = `
  with updated as (
    update enterprise e set
      ${changed('name', 'name')},
      name_folded = case when d.changes ? 'name' then r.name_folded else e.name_folded end,
      ${changedList('former_names', 'formerNames')},
      ${changed('credit_code', 'creditCode')},
      ${changed('registration_no', 'registrationNo')},
      ${changed('region_id', 'regionCode')},
      ${changed('address', 'address')},
      ${changed('legal_representative', 'legalRepresentative')},
      ${changed('established_on', 'establishedOn', 'date')},
      ${changed('registered_capital', 'registeredCapital', 'numeric')},
      ${changed('enterprise_type', 'enterpriseType')},
      ${changed('registration_status', 'registrationStatus')},
      ${changed('industry_id', 'industryCode')},
      ${changedList('links', 'links')},
      ${changed('platform_id', 'platformId', 'uuid')},
      ${changed('main_products', 'mainProducts')},
      ${changed('employees', 'employees', 'int')},
      ${changed('contact_name', 'contactName')},
      ${changed('contact_phone', 'contactPhone')},
      ${changed('contact_email', 'contactEmail')},
      ${changed('source', 'source')},
      ${changed('note', 'note')},
      extra = coalesce(d.changes #> '{extra,after}', e.extra),
      version = e.version + 1, updated_at = now()
      from ${STAGED}
     where ${CHUNK} and d.decision = 'update' and e.id = d.target_id and e.version = d.target_version
    returning d.row_number, e.version)
  update import_decision d set version_after = u.version from updated u
   where d.batch_id = $1 and d.row_number = u.row_number`;

/** What hangs on the enterprises of a chunk: of new ones all that the row says, of others what the row changes. */
export const INSERT_CHILDREN = `
  with source as materialized (
    select d.target_id as id,
           case d.decision when 'new' then r.record
             else (select jsonb_object_agg(c.key, c.value -> 'after') from jsonb_each(d.changes) c) end as record
      from ${STAGED} where ${CHUNK} and (d.decision = 'new' or d.version_after is not null)),
  chains as (
    insert into enterprise_chain (enterprise_id, chain_id)
    select s.id, c.value::uuid from source s, jsonb_array_elements_text(s.record -> 'chains') c on conflict do nothing),
  clusters as (
    insert into enterprise_cluster (enterprise_id, cluster_id)
    select s.id, c.value::uuid from source s, jsonb_array_elements_text(s.record -> 'clusters') c on conflict do nothing),
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
  select r.new_id as id, r.record ->> 'name' as name, ${list(`r.record -> 'formerNames'`)} as "formerNames",
         r.credit_code as "creditCode", r.record ->> 'registrationNo' as "registrationNo"
    from ${STAGED} where ${CHUNK} and d.decision = 'new'`;

/** The updated enterprises of a chunk whose search entry is no longer right. */
export const NAMES_OF_RENAMED = `
  select e.id, e.name, e.former_names as "formerNames", e.credit_code as "creditCode", e.registration_no as "registrationNo"
    from import_decision d join enterprise e on e.id = d.target_id
   where ${CHUNK} and d.version_after is not null
     and d.changes ?| array['name', 'formerNames', 'creditCode', 'registrationNo']`;

/** Where chunks of `$2` rows that are to be written begin and end, and what they hold. */
export const CHUNKS = `
  select min(row_number) as first, max(row_number) as last,
         (count(*) filter (where decision = 'new'))::int as inserted,
         (count(*) filter (where decision = 'update'))::int as updated
    from (select row_number, decision, (row_number() over (order by row_number) - 1) / $2::int as chunk
            from import_decision where batch_id = $1 and decision in ('new', 'update')) x
   group by chunk order by chunk`;
