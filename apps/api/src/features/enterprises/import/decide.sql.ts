/** The SQL that matches staged rows with the register. `$1` is the batch. */
import { SEEN } from './scope.sql.js';
import { changesOf, type DecidePlan, type DecideStep } from '../../imports/index.js';

/** An enterprise (`e`) as the import sees it: the same keys and the same writing as the record of a staged row. */
const CURRENT = `
  jsonb_build_object(
    'name', e.name, 'formerNames', to_jsonb(e.former_names), 'creditCode', e.credit_code,
    'registrationNo', e.registration_no, 'regionCode', e.region_id, 'address', e.address,
    'legalRepresentative', e.legal_representative, 'establishedOn', e.established_on::text,
    'registeredCapital', trim_scale(e.registered_capital)::text, 'enterpriseType', e.enterprise_type,
    'registrationStatus', e.registration_status, 'industryCode', e.industry_id, 'links', to_jsonb(e.links),
    'platformId', e.platform_id, 'mainProducts', e.main_products, 'employees', e.employees,
    'contactName', e.contact_name, 'contactPhone', e.contact_phone, 'contactEmail', e.contact_email,
    'source', e.source, 'note', e.note, 'extra', e.extra)
  || jsonb_build_object(
    'chains', coalesce(chains.list, '[]'), 'clusters', coalesce(clusters.list, '[]'),
    'tags', coalesce(tags.list, '[]'), 'years', coalesce(years.object, '{}'))`;

/** What hangs on the enterprises that rows have found, gathered once for all of them. */
const CHILDREN = `
  chains as (
    select enterprise_id, jsonb_agg(chain_id) as list from enterprise_chain
     where enterprise_id in (select id from match_target) group by 1),
  clusters as (
    select enterprise_id, jsonb_agg(cluster_id) as list from enterprise_cluster
     where enterprise_id in (select id from match_target) group by 1),
  tags as (
    select enterprise_id, jsonb_agg(jsonb_build_object('kind', kind, 'level', level, 'year', year)) as list
      from enterprise_tag where enterprise_id in (select id from match_target) group by 1),
  years as (
    select y.enterprise_id, jsonb_object_agg(y.year || '.' || m.measure, trim_scale(m.amount)::text) as object
      from enterprise_year y,
           lateral (values ('revenue', y.revenue), ('tax', y.tax), ('researchSpending', y.research_spending)) m(measure, amount)
     where y.enterprise_id in (select id from match_target) and m.amount is not null group by 1)`;

/** What rows say of enterprises, `$1`, compared with these as they are now. */
export const COMPARE = `
  with said as (select * from jsonb_to_recordset($1::jsonb) as s(id uuid, "recordId" uuid, says jsonb)),
       match_target as (select "recordId" as id from said),
       ${CHILDREN}
  select s.id, e.version, import_changes(${CURRENT}, s.says) as changes
    from said s
    join enterprise e on e.id = s."recordId" and e.deleted_at is null
    left join chains on chains.enterprise_id = e.id
    left join clusters on clusters.enterprise_id = e.id
    left join tags on tags.enterprise_id = e.id
    left join years on years.enterprise_id = e.id`;

/** Another row of the file has the name and another code, and the register does not know the code: one of the two may be wrong. */
const NAMESAKE = `(coalesce(m.namesake < m.row_number, false) and t.by_code is null
                   and m.answer is distinct from 'different-new')`;

/** The rows that found an enterprise, and what they would change in it. */
const JUDGED = `${CHILDREN},
      matched as materialized (
        select t.row_number, e.id, e.version, e.name,
               e.name_folded <> r.name_folded and r.name_folded <> all(e.former_names_folded) as renamed,
               e.name_folded <> r.name_folded and r.name_folded = any(e.former_names_folded) as by_former_name,
               case
                 when e.name_folded = r.name_folded or r.name_folded = any(e.former_names_folded) then r.record - 'name'
                 else r.record || jsonb_build_object('formerNames',
                        coalesce(r.record -> 'formerNames', '[]') || jsonb_build_array(e.name))
               end - case when e.credit_code <> r.credit_code then 'creditCode' else '' end as incoming,
               ${CURRENT} as current
          from match_target t
          join import_row r on r.batch_id = $1 and r.row_number = t.row_number
          join enterprise e on e.id = t.id
          left join chains on chains.enterprise_id = e.id
          left join clusters on clusters.enterprise_id = e.id
          left join tags on tags.enterprise_id = e.id
          left join years on years.enterprise_id = e.id
         where t.first = t.row_number
      ),
      judged as (
        select row_number, id, version, name, renamed, by_former_name, incoming,
               ${changesOf('current', 'incoming')} as changes from matched
      )`;

/**
 * A row finds its enterprise by credit code, else by its name, else by a former name. Within the file the first row
 * of an enterprise counts; a row without a code gives way to one of the same name that has a code.
 *
 * The steps stand in temporary tables that are analyzed: as one statement PostgreSQL cannot guess how many rows each
 * step yields, and joins them row by row. Statements with `batch` take the batch as `$1`.
 */
const FIND: readonly DecideStep[] = [
  {
    batch: false,
    text: `
      create temp table match_row (
        row_number integer primary key, credit_code text, name_folded text, answer text, duplicate_of integer,
        namesake integer
      ) on commit drop;
      create temp table match_name (row_number integer, id uuid, former boolean) on commit drop;
      create temp table match_target (
        row_number integer, id uuid, candidates bigint, other_code text, first integer, by_code boolean
      ) on commit drop`,
  },
  {
    batch: true,
    text: `
      insert into match_row
      select row_number, credit_code, name_folded, answer,
             nullif(case when credit_code is not null then min(row_number) over (partition by credit_code)
                         else coalesce(min(row_number) filter (where credit_code is not null) over same_name,
                                       min(row_number) over same_name) end, row_number),
             -- The first row of the same name that has a code, perhaps another one.
             case when credit_code is not null
                  then nullif(min(row_number) filter (where credit_code is not null) over same_name, row_number) end
        from import_row
       where batch_id = $1 and state = 'readable' and answer is distinct from 'skip'
      window same_name as (partition by name_folded)`,
  },
  { batch: false, text: `analyze match_row` },
  {
    batch: false,
    text: `
      insert into match_target (row_number, id, candidates, by_code)
      select r.row_number, e.id, 1, true
        from match_row r join enterprise e on e.credit_code = r.credit_code and e.deleted_at is null
       where r.duplicate_of is null`,
  },
  { batch: false, text: `analyze match_target` },
  {
    batch: false,
    text: `
      insert into match_name
      with unmatched as (
        select r.row_number, r.name_folded from match_row r
         where r.duplicate_of is null and r.answer is distinct from 'different-new'
           and not exists (select from match_target t where t.row_number = r.row_number))
      select r.row_number, e.id, false
        from unmatched r join enterprise e on e.name_folded = r.name_folded and e.deleted_at is null and ${SEEN}
      union all
      select r.row_number, f.id, true
        from unmatched r
        join (select e.id, unnest(e.former_names_folded) as name_folded from enterprise e
               where e.former_names_folded <> '{}' and e.deleted_at is null and ${SEEN}) f on f.name_folded = r.name_folded`,
  },
  { batch: false, text: `analyze match_name` },
  {
    batch: false,
    text: `
      insert into match_target (row_number, id, candidates, other_code)
      with counted as (
        -- Enterprises that bear the name today win over those that bore it once.
        select row_number,
               array_agg(distinct id) filter (where not former) as today, array_agg(distinct id) as ever
          from match_name group by row_number)
      select c.row_number, e.id, cardinality(coalesce(c.today, c.ever)),
             case when r.credit_code <> e.credit_code and r.answer is distinct from 'same-update' then e.credit_code end
        from counted c
        join match_row r on r.row_number = c.row_number
        join enterprise e on e.id = (coalesce(c.today, c.ever))[1]`,
  },
];

export const DECIDE: DecidePlan = {
  register: 'enterprise',
  find: FIND,
  clear: 'candidates = 1 and other_code is null',
  decision: {
    judged: JUDGED,
    duplicate: `import_problem(null, 'warning',
      case when f.credit_code = r.credit_code and f.name_folded <> r.name_folded then 'code-twice-in-file'
           else 'duplicate-in-file' end, jsonb_build_object('row', coalesce(m.duplicate_of, t.first)))`,
    // A code leaves no doubt; a name may be that of another enterprise.
    outside: `case when t.by_code then '["skip"]' else '["different-new", "skip"]' end::jsonb`,
    refusals: [],
    questions: [
      {
        when: `t.candidates > 1`,
        problem: `import_problem('name', 'question', 'several-matches',
          jsonb_build_object('count', t.candidates, 'options', '["different-new", "skip"]'::jsonb))`,
      },
      {
        when: `t.other_code is not null`,
        problem: `import_problem('creditCode', 'question', 'name-code-mismatch',
          jsonb_build_object('code', t.other_code, 'targetId', t.id,
                             'options', '["same-update", "different-new", "skip"]'::jsonb))`,
      },
      {
        when: NAMESAKE,
        problem: `import_problem('name', 'question', 'name-twice-in-file',
          jsonb_build_object('row', m.namesake, 'options', '["different-new", "skip"]'::jsonb))`,
      },
    ],
    notes: [
      {
        when: `j.renamed`,
        problem: `import_problem('name', 'warning', 'name-changed', jsonb_build_object('name', j.name))`,
      },
      {
        when: `j.by_former_name`,
        problem: `import_problem('name', 'warning', 'matched-former-name', jsonb_build_object('name', j.name))`,
      },
    ],
  },
};
