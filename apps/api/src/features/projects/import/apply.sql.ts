/**
 * The SQL that carries out decisions. `$1` is the batch, `$2` and `$3` the first and the last row number of a chunk.
 */
import { PROJECT_STAGES, projectStages } from '@lianqun/domain';
import {
  changed,
  changedList,
  CHUNK,
  livingEntries,
  setAsideStatement,
  STAGED,
  textList,
  updateStatement,
  WRITTEN,
  seen,
} from '../../imports/index.js';
import { BINNED_REFERENCES } from './binned-references.sql.js';
import { PARTY_FIELDS } from './project-reading.js';

/**
 * By now the register has the code of a new row, its national code, or its name at its place; or what comes out of the bin
 * refers to something that has gone there.
 */
export const SET_ASIDE = setAsideStatement(
  'project',
  [
    `select d.row_number from ${STAGED} join project e on e.code = r.record ->> 'code'
      where d.batch_id = $1 and d.decision = 'new' and e.deleted_at is null and ${seen('e')}`,
    `select d.row_number from ${STAGED} join project e on e.national_code = r.record ->> 'nationalCode'
      where d.batch_id = $1 and d.decision = 'new' and e.deleted_at is null and ${seen('e')} and r.answer is distinct from 'different-new'`,
    `select d.row_number from ${STAGED} join project e
         on e.name_folded = r.name_folded and e.region_id is not distinct from r.record ->> 'regionCode'
      where d.batch_id = $1 and d.decision = 'new' and e.deleted_at is null and ${seen('e')} and r.answer is distinct from 'different-new'`,
    `select d.row_number from import_decision d join project e on e.id = d.target_id and e.deleted_at is not null
      where d.batch_id = $1 and d.decision = 'update' and ${BINNED_REFERENCES('e.id')} is not null`,
  ],
  '{"register": "project", "options": ["skip"]}',
);

const text = (field: string) => `r.record ->> '${field}'`;

/** `$4` the account that imports, `$5` its organization, `$6` the codes of the new projects in the order of their rows. */
export const INSERT_PROJECTS = `
  insert into project (
    id, code, national_code, name, name_folded, type, nature, chain_effect, stage, links, source_region_id, region_id,
    site, platform_id, content, total_investment, fixed_asset_investment, planned_start, actual_start,
    planned_completion, actual_completion, planned_production, actual_production, responsible_person,
    responsible_phone, lead_official, in_statistics, note, extra, created_by, organization_id)
  select r.new_id, ($6::text[])[row_number() over (order by d.row_number)], ${text('nationalCode')}, ${text('name')},
         r.name_folded, ${text('type')}, ${text('nature')}, ${text('chainEffect')}, coalesce(${text('stage')}, 'lead'),
         ${textList(`r.record -> 'links'`)}, ${text('sourceRegionCode')}, ${text('regionCode')}, ${text('site')},
         (${text('platformId')})::uuid, ${text('content')}, (${text('totalInvestment')})::numeric,
         (${text('fixedAssetInvestment')})::numeric, (${text('plannedStart')})::date, (${text('actualStart')})::date,
         (${text('plannedCompletion')})::date, (${text('actualCompletion')})::date,
         (${text('plannedProduction')})::date, (${text('actualProduction')})::date, ${text('responsiblePerson')},
         ${text('responsiblePhone')}, ${text('leadOfficial')}, (${text('inStatistics')})::boolean, ${text('note')},
         coalesce(r.record -> 'extra', '{}'), $4, coalesce((${text('organizationId')})::uuid, $5)
    from ${STAGED} where ${CHUNK} and d.decision = 'new'`;

export const UPDATE_PROJECTS = updateStatement('project', [
  changed('name', 'name'),
  `name_folded = case when d.changes ? 'name' then r.name_folded else e.name_folded end`,
  changed('national_code', 'nationalCode'),
  changed('type', 'type'),
  changed('nature', 'nature'),
  changed('chain_effect', 'chainEffect'),
  changed('stage', 'stage'),
  changedList('links', 'links'),
  changed('source_region_id', 'sourceRegionCode'),
  changed('region_id', 'regionCode'),
  changed('site', 'site'),
  changed('platform_id', 'platformId', 'uuid'),
  changed('content', 'content'),
  changed('total_investment', 'totalInvestment', 'numeric'),
  changed('fixed_asset_investment', 'fixedAssetInvestment', 'numeric'),
  changed('planned_start', 'plannedStart', 'date'),
  changed('actual_start', 'actualStart', 'date'),
  changed('planned_completion', 'plannedCompletion', 'date'),
  changed('actual_completion', 'actualCompletion', 'date'),
  changed('planned_production', 'plannedProduction', 'date'),
  changed('actual_production', 'actualProduction', 'date'),
  changed('organization_id', 'organizationId', 'uuid'),
  changed('responsible_person', 'responsiblePerson'),
  changed('responsible_phone', 'responsiblePhone'),
  changed('lead_official', 'leadOfficial'),
  changed('in_statistics', 'inStatistics', 'boolean'),
  changed('note', 'note'),
  `extra = coalesce(d.changes #> '{extra,after}', e.extra)`,
  // Only what a person said to restore is still in the bin here.
  `deleted_at = null`,
  `deleted_by = null`,
]);

const UUID = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;

/** Parties in the order of their roles. */
const ROLES = PARTY_FIELDS.map((role, i) => `('${role}', ${String(i * 100)})`).join(', ');

/**
 * What hangs on the projects of a chunk: of new ones all that the row says, of others what the row changes. A party that
 * was deleted since the list was read stays by its name; one that was merged into another is that one.
 */
export const INSERT_CHILDREN = `
  with ${WRITTEN},
  chains as (
    insert into project_chain (project_id, chain_id) ${livingEntries('chain')} on conflict do nothing),
  clusters as (
    insert into project_cluster (project_id, cluster_id) ${livingEntries('cluster')} on conflict do nothing),
  plans as (
    insert into project_plan as p (project_id, year, amount)
    select s.id, a.key::smallint, a.value::numeric from source s, jsonb_each_text(s.record -> 'plans') a
    on conflict (project_id, year) do update set amount = excluded.amount where p.amount <> excluded.amount),
  named as (
    select s.id, o.role, o.position + n.ordinality as position, n.value,
           case when n.value ~ ${UUID} then n.value::uuid end as enterprise_id
      from source s cross join (values ${ROLES}) o(role, position)
     cross join jsonb_array_elements_text(s.record -> o.role) with ordinality n),
  parties as (
    select distinct on (n.id, n.role, coalesce(k.id::text, e.name, n.value)) n.id, n.role, n.position,
           k.id as enterprise_id, case when k.id is null then coalesce(e.name, n.value) end as name
      from named n
      left join enterprise e on e.id = n.enterprise_id and ${seen('e')}
      left join enterprise k on k.id = coalesce(e.merged_into_id, e.id) and k.deleted_at is null and ${seen('k')}
     order by n.id, n.role, coalesce(k.id::text, e.name, n.value), n.position),
  gone as (
    delete from project_party t using source s
     where t.project_id = s.id and t.role = 'builder' and s.record ? 'builder'
       and not exists (select from parties p where p.id = t.project_id and p.role = t.role
                          and p.enterprise_id is not distinct from t.enterprise_id and p.name is not distinct from t.name))
  insert into project_party (id, project_id, role, enterprise_id, name, sort_order)
  select gen_random_uuid(), p.id, p.role, p.enterprise_id, p.name, p.position from parties p
   where not exists (select from project_party t where t.project_id = p.id and t.role = p.role
                       and t.enterprise_id is not distinct from p.enterprise_id and t.name is not distinct from p.name)`;

const STAGE_DATE: Record<string, string> = {
  actualStart: 'p.actual_start',
  actualCompletion: 'p.actual_completion',
  actualProduction: 'p.actual_production',
};

const stageDay = PROJECT_STAGES.flatMap((stage) => {
  const { dateField } = projectStages[stage];
  return dateField === null ? [] : [`when '${stage}' then ${STAGE_DATE[dateField] ?? 'null'}`];
}).join(' ');

/**
 * The stages that the projects of a chunk enter: on the day that belongs to the stage, else today; never before the
 * stage from which they come. Runs when the records have been written.
 */
export const INSERT_STAGES = `
  with ${WRITTEN}
  insert into project_stage (id, project_id, stage, entered_on)
  select gen_random_uuid(), p.id, p.stage,
         greatest(coalesce(case p.stage ${stageDay} end, (now() at time zone 'Asia/Shanghai')::date),
                  (select max(g.entered_on) from project_stage g where g.project_id = p.id))
    from source s join project p on p.id = s.id
   where s.is_new or s.record ? 'stage'`;

/** The projects of a chunk whose search entry is missing or no longer right. */
export const NAMES = `
  select p.id, p.name, p.code, p.national_code as "nationalCode"
    from import_decision d join project p on p.id = d.target_id
   where ${CHUNK} and (d.decision = 'new'
          or (d.version_after is not null and d.changes ?| array['name', 'nationalCode']))`;
