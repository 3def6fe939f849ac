/** The SQL that matches staged rows with the register. `$1` is the batch. */
import { enterpriseContacts } from '@lianqun/domain';
import { type DecidePlan, judgedChanges, replaces, saidOf } from '../../imports/index.js';
import { findSteps } from './find.sql.js';
import { placingRefusals } from './scope.sql.js';

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

/** Enterprises by their ids, `$1`. `seen` says which projects (`t`) are counted. */
export const recordsStatement = (seen: string): string => `
  with match_target as (select x.id, x.place from unnest($1::uuid[]) with ordinality x(id, place)),
       ${CHILDREN}
  select e.id, ${CURRENT} as record, e.source,
         (select count(distinct p.project_id) from project_party p join project t on t.id = p.project_id
           where p.enterprise_id = e.id and t.deleted_at is null and ${seen})::int as projects
    from match_target m
    join enterprise e on e.id = m.id
    left join chains on chains.enterprise_id = e.id
    left join clusters on clusters.enterprise_id = e.id
    left join tags on tags.enterprise_id = e.id
    left join years on years.enterprise_id = e.id
   order by m.place`;

/** Enterprises with one of the keys of a row: the record of an export, codes, the folded name. */
export const FITTING = `
  select id from (
    select id, 1 as place from enterprise where id = $1::uuid and deleted_at is null
    union all
    select id, 2 from enterprise where credit_code = any($2::text[]) and deleted_at is null
    union all
    select id, 3 from enterprise where name_folded = $3 and deleted_at is null
    union all
    select id, 4 from enterprise where former_names_folded @> array[$3::text] and former_names_folded <> '{}' and deleted_at is null
  ) x order by place, id limit 20`;

/** Another row of the file has the name and another code, and the register does not know the code: one of the two may be wrong. */
const NAMESAKE = `(coalesce(m.namesake < m.row_number, false) and t.how is distinct from 'code' and t.how is distinct from 'id'
                   and m.answer is distinct from 'different-new')`;

/** Answers by which a person said that a record of another name is meant. */
const SAME = `('same-update', 'same-former', 'same-rename')`;

const IDS_OF_EXPORT = `'{recordId,recordVersion}'::text[]`;

/** The name of the enterprise is the one of the row, or was. */
const BORNE = `(e.name_folded = r.name_folded or r.name_folded = any(e.former_names_folded))`;

/** The enterprise was told to be meant though its name is another one, and keeps it. */
const KEEPS_NAME = `(t.how in ('similar', 'merged') and r.answer is distinct from 'same-rename')`;

/** A list that says 天津市 of an enterprise in 宝坻区 says nothing new. */
const LESS_EXACT = `exists (select from region g
  where g.id = e.region_id and g.id <> r.record ->> 'regionCode' and r.record ->> 'regionCode' = any(g.path))`;

/** What a row says of the enterprise that it found: under another name, that this is the name now, or was once. */
const INCOMING = `
  (case
    when ${BORNE} then r.record - 'name'
    when ${KEEPS_NAME} and r.answer = 'same-former' then (r.record - 'name') || jsonb_build_object('formerNames',
           coalesce(r.record -> 'formerNames', '[]') || jsonb_build_array(r.record -> 'name'))
    when ${KEEPS_NAME} or not ${replaces('name', 'r')} then r.record - 'name'
    else r.record || jsonb_build_object('formerNames',
           coalesce(r.record -> 'formerNames', '[]') || jsonb_build_array(e.name))
  end - ${IDS_OF_EXPORT} - case when e.credit_code <> r.credit_code or t.code_taken then 'creditCode' else '' end
      - case when ${LESS_EXACT} then 'regionCode' else '' end)`;

/** Somebody changed the enterprise after it was exported. */
const STALE = `(t.how = 'id' and m.record_version < j.version and j.changes is not null
                and m.answer is distinct from 'same-update')`;

/** The rows that found an enterprise, and what they would change in it. One out of the bin changes by being there again. */
const JUDGED = `${CHILDREN},
      matched as materialized (
        select t.row_number, e.id, e.version, e.name, r.mode,
               not ${BORNE} and not ${KEEPS_NAME} as renamed, t.how = 'bin' as restored,
               e.name_folded <> r.name_folded and r.name_folded = any(e.former_names_folded) as by_former_name,
               ${INCOMING} as incoming,
               ${CURRENT} as current
          from match_target t
          join import_row r on r.batch_id = $1 and r.row_number = t.row_number
          join enterprise e on e.id = t.id
          left join chains on chains.enterprise_id = e.id
          left join clusters on clusters.enterprise_id = e.id
          left join tags on tags.enterprise_id = e.id
          left join years on years.enterprise_id = e.id
         where t.candidates = 1 and coalesce(t.first, t.row_number) = t.row_number
      ),
      taken as (
        select r.*, ${saidOf('current', 'incoming', 'r')} as said from matched r
      ),
      compared as (
        select row_number, id, version, name, renamed, restored, by_former_name, said as incoming,
               ${judgedChanges('current', 'said', 'incoming')} from taken
      ),
      judged as (
        select row_number, id, version, name, renamed, by_former_name, incoming, kept,
               case when restored then coalesce(changes, '{}') else changes end as changes from compared
      )`;

const question = (code: string, field: string, params: string, ...options: string[]) =>
  `import_problem('${field}', 'question', '${code}', jsonb_build_object(${params}, 'options', '${JSON.stringify(options)}'::jsonb))`;

/** What is asked about a row, the surest first. */
const QUESTIONS: DecidePlan['decision']['questions'] = [
  {
    when: `t.candidates > 1`,
    problem: question(
      'several-matches',
      'name',
      `'count', t.candidates, 'candidates', to_jsonb(t.others)`,
      'same-update',
      'different-new',
      'skip',
    ),
  },
  {
    when: `t.other_code is not null and t.how = 'id'`,
    problem: question(
      'record-code-mismatch',
      'creditCode',
      `'code', t.other_code, 'name', j.name, 'targetId', t.id`,
      'same-update',
      'different-new',
      'skip',
    ),
  },
  {
    when: `t.other_code is not null`,
    problem: question(
      'name-code-mismatch',
      'creditCode',
      `'code', t.other_code, 'targetId', t.id`,
      'same-update',
      'different-new',
      'skip',
    ),
  },
  {
    when: STALE,
    problem: question('changed-since-export', 'name', `'name', j.name, 'targetId', t.id`, 'same-update', 'skip'),
  },
  {
    when: `t.how = 'merged' and m.answer is distinct from 'same-update'`,
    problem: question(
      'merged-into-other',
      'name',
      `'name', j.name, 'targetId', t.id`,
      'same-update',
      'different-new',
      'skip',
    ),
  },
  {
    when: `t.how = 'bin' and m.answer is distinct from 'restore-update'`,
    problem: question(
      'in-recycle-bin',
      'name',
      `'name', j.name, 'targetId', t.id`,
      'restore-update',
      'different-new',
      'skip',
    ),
  },
  {
    when: `t.how = 'similar' and coalesce(m.answer not in ${SAME}, true)`,
    problem: question(
      'similar-name',
      'name',
      `'name', j.name, 'targetId', t.id, 'candidates', to_jsonb(t.others)`,
      'same-update',
      'same-former',
      'same-rename',
      'different-new',
      'skip',
    ),
  },
  {
    when: NAMESAKE,
    problem: question('name-twice-in-file', 'name', `'row', m.namesake`, 'different-new', 'skip'),
  },
];

export const DECIDE: DecidePlan = {
  register: 'enterprise',
  contacts: Object.keys(enterpriseContacts),
  tables: ['match_name', 'match_core', 'match_known'],
  keys: ['r.credit_code', 'r.name_folded'],
  find: findSteps,
  clear: `candidates = 1 and other_code is null and coalesce(how not in ('similar', 'bin', 'merged') or settled, true)`,
  decision: {
    judged: JUDGED,
    duplicate: `import_problem(null, 'warning',
      case when f.credit_code = r.credit_code and f.name_folded <> r.name_folded then 'code-twice-in-file'
           else 'duplicate-in-file' end, jsonb_build_object('row', coalesce(m.duplicate_of, t.first)))`,
    // A code leaves no doubt; a name may be that of another enterprise.
    outside: `case when t.how in ('code', 'id') then '["skip"]' else '["different-new", "skip"]' end::jsonb`,
    refusals: [],
    questions: QUESTIONS,
    notes: [
      {
        when: `j.renamed and j.changes ? 'name'`,
        problem: `import_problem('name', 'warning', case t.how when 'code' then 'name-changed' else 'renamed-by-list' end,
          jsonb_build_object('name', j.name))`,
      },
      {
        when: `j.by_former_name`,
        problem: `import_problem('name', 'warning', 'matched-former-name', jsonb_build_object('name', j.name))`,
      },
    ],
  },
  refusals: placingRefusals,
};
