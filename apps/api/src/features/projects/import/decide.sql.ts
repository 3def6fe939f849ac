/** The SQL that matches staged rows with the register of projects. `$1` is the batch. */
import { projectContacts, PROJECT_STAGES, projectStages, stageMove } from '@lianqun/domain';
import { restrictedEnterprise } from '../../enterprises/index.js';
import { changesOf, type DecidePlan, type Finding, saidOf, seen } from '../../imports/index.js';
import { BINNED_REFERENCES } from './binned-references.sql.js';
import { findSteps } from './find.sql.js';
import { placingRefusals } from './scope.sql.js';

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Moves between stages that a list cannot make: a stage is skipped, or a reason is needed. */
const FORBIDDEN_MOVES = PROJECT_STAGES.flatMap((from) =>
  PROJECT_STAGES.flatMap((to) => {
    const dates = { actualStart: '-', actualCompletion: '-', actualProduction: '-' };
    const [error] = stageMove(from, to, { dates }).errors;
    return error ? [[from, to, error.code, JSON.stringify(error.params)].map(literal).join(', ')] : [];
  }),
)
  .map((row) => `(${row})`)
  .join(', ');

/** The dates that belong to each stage. */
const STAGE_DATES = PROJECT_STAGES.flatMap((stage) =>
  projectStages[stage].requiredDates.map((field, i) => `(${literal(stage)}, ${literal(field)}, ${String(i)})`),
).join(', ');

/** Keys by which rows are matched and parties are found; they are no values of the record. */
const KEYS = `'{code,builderCode,folded,recordId,recordVersion}'::text[]`;

/** A project (`p`) as the import sees it: the same keys and the same writing as the record of a staged row. */
const CURRENT = `
  jsonb_build_object(
    'name', p.name, 'nationalCode', p.national_code, 'type', p.type, 'nature', p.nature, 'chainEffect', p.chain_effect,
    'stage', p.stage, 'links', to_jsonb(p.links), 'sourceRegionCode', p.source_region_id, 'regionCode', p.region_id,
    'site', p.site, 'platformId', p.platform_id, 'content', p.content,
    'totalInvestment', trim_scale(p.total_investment)::text,
    'fixedAssetInvestment', trim_scale(p.fixed_asset_investment)::text,
    'plannedStart', p.planned_start::text, 'actualStart', p.actual_start::text,
    'plannedCompletion', p.planned_completion::text, 'actualCompletion', p.actual_completion::text,
    'plannedProduction', p.planned_production::text, 'actualProduction', p.actual_production::text,
    'organizationId', p.organization_id, 'responsiblePerson', p.responsible_person,
    'responsiblePhone', p.responsible_phone, 'leadOfficial', p.lead_official, 'inStatistics', p.in_statistics,
    'note', p.note, 'extra', p.extra)
  || jsonb_build_object(
    'chains', coalesce(chains.list, '[]'), 'clusters', coalesce(clusters.list, '[]'),
    'plans', coalesce(plans.object, '{}'), 'investor', coalesce(parties.object -> 'investor', '[]'),
    'source', coalesce(parties.object -> 'source', '[]'), 'partner', coalesce(parties.object -> 'partner', '[]'))`;

/** What hangs on the projects that rows have found, gathered once for all of them. */
const CHILDREN = `
  chains as (
    select project_id, jsonb_agg(chain_id) as list from project_chain
     where project_id in (select id from match_target) group by 1),
  clusters as (
    select project_id, jsonb_agg(cluster_id) as list from project_cluster
     where project_id in (select id from match_target) group by 1),
  plans as (
    select project_id, jsonb_object_agg(year::text, trim_scale(amount)::text) as object from project_plan
     where project_id in (select id from match_target) group by 1),
  parties as (
    select project_id, jsonb_object_agg(role, list) as object
      from (select project_id, role, jsonb_agg(coalesce(enterprise_id::text, name) order by sort_order) as list
              from project_party where project_id in (select id from match_target) group by 1, 2) x
     group by 1)`;

const sorted = (list: string) => `(select jsonb_agg(v order by v) from jsonb_array_elements(${list}) v)`;

/**
 * The rows that found a project, and what they would change in it. Another builder takes the place of the old one. One out
 * of the bin changes by being there again.
 */
const JUDGED = `${CHILDREN},
  matched as materialized (
    select t.row_number, p.id, p.version, p.name as title, r.mode, t.how = 'bin' as restored,
           r.record - ${KEYS} - case when p.name_folded = r.name_folded then 'name' else '' end as incoming,
           ${CURRENT} as current, coalesce(parties.object -> 'builder', '[]') as builder_before
      from match_target t
      join import_row r on r.batch_id = $1 and r.row_number = t.row_number
      join project p on p.id = t.id
      left join chains on chains.project_id = p.id
      left join clusters on clusters.project_id = p.id
      left join plans on plans.project_id = p.id
      left join parties on parties.project_id = p.id
     where t.first = t.row_number or (t.first is null and t.how in ('id', 'bin'))),
  taken as (
    select r.*, ${saidOf(`(current || jsonb_build_object('builder', builder_before))`, 'incoming', 'r')} as said
      from matched r),
  compared as (
    select m.*, ${changesOf('current', `(said - 'builder')`)} as own_changes,
           case when said ? 'builder' and ${sorted(`(said -> 'builder')`)} is distinct from ${sorted('builder_before')}
             then jsonb_build_object('builder', jsonb_build_object('before', builder_before, 'after', said -> 'builder'))
           end as builder_changes,
           said <> incoming and (import_changes(current, incoming - 'builder') is not null or incoming ? 'builder'
             and ${sorted(`(incoming -> 'builder')`)} is distinct from ${sorted('builder_before')}) as kept
      from taken m),
  judged as (
    select c.row_number, c.id, c.version, c.title, c.current, c.kept, c.said as incoming,
           case when c.restored or c.own_changes is not null or c.builder_changes is not null
             then coalesce(c.own_changes, '{}') || coalesce(c.builder_changes, '{}') end as changes,
           move.code as move_code, move.params as move_params, over_plan.params as over_plan
      from compared c
      left join (values ${FORBIDDEN_MOVES}) move(from_stage, to_stage, code, params)
             on move.from_stage = c.current ->> 'stage' and move.to_stage = c.said ->> 'stage'
      left join lateral (
        select jsonb_build_object('year', a.key, 'plan', a.value, 'total', total.amount) as params
          from (select coalesce(c.said ->> 'totalInvestment', c.current ->> 'totalInvestment') as amount) total,
               jsonb_each_text((c.current -> 'plans') || coalesce(c.said -> 'plans', '{}')) a
         where c.own_changes ?| array['plans', 'totalInvestment'] and a.value::numeric > total.amount::numeric
         order by a.key limit 1) over_plan on true)`;

/** What rows say of projects, `$1`, compared with these as they are now. */
export const COMPARE = `
  with said as (select * from jsonb_to_recordset($1::jsonb) as s(id uuid, "recordId" uuid, says jsonb)),
       match_target as (select "recordId" as id from said),
       ${CHILDREN},
  compared as (
    select s.id, p.version, import_changes(${CURRENT}, s.says - 'builder') as own_changes, s.says -> 'builder' as builder,
           coalesce(parties.object -> 'builder', '[]') as builder_before
      from said s
      join project p on p.id = s."recordId" and p.deleted_at is null
      left join chains on chains.project_id = p.id
      left join clusters on clusters.project_id = p.id
      left join plans on plans.project_id = p.id
      left join parties on parties.project_id = p.id)
  select id, version,
         nullif(coalesce(own_changes, '{}') || case
           when builder is not null and ${sorted('builder')} is distinct from ${sorted('builder_before')}
             then jsonb_build_object('builder', jsonb_build_object('before', builder_before, 'after', builder))
           else '{}' end, '{}') as changes
    from compared`;

/** Of an enterprise that is not shared the code is not shown beside a row. */
const BUILDER_CODE = `(
  select e.credit_code from project_party b join enterprise e on e.id = b.enterprise_id
   where b.project_id = p.id and b.role = 'builder' and not ${restrictedEnterprise('e')} order by b.sort_order limit 1)`;

/** Projects by their ids, `$1`, with the codes that rows have beside what they say. */
export const RECORDS = `
  with match_target as (select x.id, x.place from unnest($1::uuid[]) with ordinality x(id, place)),
       ${CHILDREN}
  select p.id, ${CURRENT} || jsonb_build_object('builder', coalesce(parties.object -> 'builder', '[]'), 'code', p.code,
           'builderCode', ${BUILDER_CODE}) as record,
         null as source, 0 as projects
    from match_target m
    join project p on p.id = m.id
    left join chains on chains.project_id = p.id
    left join clusters on clusters.project_id = p.id
    left join plans on plans.project_id = p.id
    left join parties on parties.project_id = p.id
   order by m.place`;

/** Projects with one of the keys of a row: an id, codes, the folded name. */
export const FITTING = `
  select id from (
    select id, 1 as place from project where id = $1::uuid and deleted_at is null
    union all
    select id, 2 from project where (code = any($2::text[]) or national_code = any($2::text[])) and deleted_at is null
    union all
    select id, 3 from project where name_folded = $3 and deleted_at is null
  ) x order by place, id limit 20`;

/** A date that belongs to the stage and stands neither in the row nor in the register. */
const MISSING_DATE = `(
  select jsonb_build_object('stage', s.stage, 'field', s.field) from (values ${STAGE_DATES}) s(stage, field, position)
   where s.stage = coalesce(r.record ->> 'stage', j.current ->> 'stage')
     and coalesce(r.record ->> s.field, j.current ->> s.field) is null
   order by s.position limit 1)`;

/** A project of this name at another place. */
const NAMESAKE = `(
  select jsonb_build_object('id', p.id, 'name', p.name, 'code', p.code) from project p
   where p.name_folded = r.name_folded and p.deleted_at is null and ${seen('p')} order by p.code limit 1)`;

const OPTIONS = (...options: string[]) => `'${JSON.stringify(options)}'::jsonb`;

/** Somebody changed the project after it was exported. */
const STALE = `(t.how = 'id' and m.record_version < j.version and j.changes is not null
                and m.answer is distinct from 'same-update')`;

/** The project is in the bin, and nobody who may put it back has said that it is meant. */
const BINNED = `(t.how = 'bin' and not (t.settled and k.covered))`;

/** What a row would change is not judged while it is open whether it is to change the project at all. */
const SURE = `(t.other_code is not null or ${STALE} or ${BINNED}) is not true`;

const question = (code: string, field: string, params: string, options: string) =>
  `import_problem('${field}', 'question', '${code}', jsonb_build_object('register', 'project', ${params},
     'options', ${options}))`;

/** What is asked about a row, the surest first. */
const QUESTIONS: readonly Finding[] = [
  {
    when: `t.candidates > 1`,
    problem: question('several-matches', 'name', `'count', t.candidates`, OPTIONS('different-new', 'skip')),
  },
  {
    when: `t.other_code is not null`,
    problem: question(
      'record-code-mismatch',
      'code',
      `'name', j.title, 'key', 'project-code', 'code', t.other_code, 'targetId', t.id`,
      OPTIONS('same-update', 'skip'),
    ),
  },
  {
    when: `t.other_name is not null`,
    problem: question(
      'similar-name',
      'nationalCode',
      `'name', t.other_name, 'targetId', t.id`,
      OPTIONS('same-update', 'different-new', 'skip'),
    ),
  },
  {
    when: STALE,
    problem: question(
      'changed-since-export',
      'name',
      `'name', j.title, 'targetId', t.id`,
      OPTIONS('same-update', 'skip'),
    ),
  },
  {
    when: BINNED,
    problem: question(
      'in-recycle-bin',
      'name',
      `'name', j.title, 'targetId', t.id`,
      `case when k.covered then ${OPTIONS('restore-update', 'different-new', 'skip')}
            else ${OPTIONS('different-new', 'skip')} end`,
    ),
  },
];

const REFUSALS: readonly Finding[] = [
  {
    when: `m.row_number is not null and t.row_number is null and not r.record ? 'type'`,
    problem: `import_problem('type', 'error', 'required', '{}')`,
  },
  {
    when: `j.move_code is not null and ${SURE}`,
    problem: `import_problem('stage', 'error', j.move_code, j.move_params::jsonb)`,
  },
  {
    when: `j.over_plan is not null and ${SURE}`,
    problem: `import_problem('plan:' || (j.over_plan ->> 'year'), 'error', 'plan-above-total', j.over_plan)`,
  },
  {
    when: `t.how = 'bin' and t.settled and ${BINNED_REFERENCES('t.id')} is not null`,
    problem: `import_problem('name', 'error', 'restore-refers-to-bin',
      jsonb_build_object('name', j.title, 'by', ${BINNED_REFERENCES('t.id')}))`,
  },
];

export const DECIDE: DecidePlan = {
  register: 'project',
  contacts: Object.keys(projectContacts),
  tables: ['match_party'],
  keys: [`r.record ->> 'code'`, `r.record ->> 'nationalCode'`, 'r.name_folded'],
  find: findSteps,
  clear: `candidates = 1 and other_name is null and other_code is null and (how <> 'bin' or settled)`,
  decision: {
    judged: JUDGED,
    duplicate: `import_problem(null, 'warning', 'duplicate-in-file',
      jsonb_build_object('row', coalesce(m.duplicate_of, t.first)))`,
    // A code leaves no doubt; a name may be that of another project.
    outside: `case when t.how = 'id' or coalesce(m.code, m.national_code) is not null then ${OPTIONS('skip')}
                   else ${OPTIONS('different-new', 'skip')} end`,
    refusals: REFUSALS,
    questions: QUESTIONS,
    notes: [
      {
        when: `m.row_number is not null and ${MISSING_DATE} is not null`,
        problem: `import_problem('stage', 'warning', 'stage-needs-date', ${MISSING_DATE})`,
      },
      {
        when: `m.row_number is not null and t.row_number is null and ${NAMESAKE} is not null`,
        problem: `import_problem('name', 'warning', 'project-similar', ${NAMESAKE})`,
      },
    ],
  },
  refusals: placingRefusals,
};
