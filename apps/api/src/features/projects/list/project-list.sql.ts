/** The SQL by which projects are listed, counted and shown. */
import type { Viewer } from '@lianqun/domain';
import { searchQuery } from '@lianqun/domain/search';
import { accessJson, type Bind, visibleSql } from '../../../foundation/access/access.sql.js';
import { restrictedEnterprise } from '../../enterprises/index.js';
import { restrictedProject } from '../access/project-access.sql.js';

export interface ProjectFilter {
  q?: string;
  regionCode?: string[];
  /** Ids or keys, here and below. */
  chainId?: string[];
  clusterId?: string[];
  platformId?: string[];
  organizationId?: string[];
  stage?: string[];
  type?: string[];
  confidentiality?: string;
}

/** Free-text searches stop counting here: finding the exact number would cost more than the page itself. */
export const COUNT_LIMIT = 10_000;

const sortColumns: Record<string, string> = {
  name: 'p.name collate zh',
  code: 'p.code',
  regionCode: 'p.region_id',
  totalInvestment: 'p.total_investment',
  updatedAt: 'p.updated_at',
};

const references = (table: string, link: string) => `
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'key', c.key, 'name', c.name) order by c.sort_order)
     from project_${table} pc join ${table} c on c.id = pc.${link} where pc.project_id = p.id), '[]')`;

const money = (value: string) => `trim_scale(${value})::text`;

/** Periods whose filling has closed: amounts count, and lights are judged, up to the newest of them. */
export const CLOSED_STATUSES = `('closed', 'locked', 'published')`;

/** What a province has not approved counts for nobody yet; `n` is the entry, `q` its period. */
const APPROVED = `(q.status in ('locked', 'published') or exists (
  select from entry_set t where t.period_id = n.period_id and t.organization_id = n.organization_id
     and t.status in ('approved', 'locked')))`;

/** The newest month up to which amounts of a year count; `year` is an SQL expression. */
const through = (year: string) => `
  through as materialized (
    select max(last_month) as month from reporting_period
     where status in ${CLOSED_STATUSES} and last_month <= ${year}::text || '-12')`;

/** Whether a party (`e`) is an enterprise that is not shown to everybody. */
const INTERNAL = `coalesce(${restrictedEnterprise('e')}, false)`;

/** The columns of a project in a list; `p` is the project, `year` an SQL expression. */
const columns = (year: string) => `
  p.id, p.version, p.code, p.national_code as "nationalCode", p.name, p.type, p.nature,
  p.chain_effect as "chainEffect", p.stage, ${references('chain', 'chain_id')} as chains,
  ${references('cluster', 'cluster_id')} as clusters, p.links,
  p.source_region_id as "sourceRegionCode", s.full_name as "sourceRegionName",
  p.region_id as "regionCode", r.full_name as "regionName", p.site, p.platform_id as "platformId",
  f.name as "platformName",
  (select jsonb_build_object('id', t.enterprise_id, 'name', coalesce(e.name, t.name), 'internal', ${INTERNAL})
     from project_party t left join enterprise e on e.id = t.enterprise_id
    where t.project_id = p.id and t.role = 'builder' order by t.sort_order limit 1) as builder,
  p.content, ${money('p.total_investment')} as "totalInvestment",
  ${money('p.fixed_asset_investment')} as "fixedAssetInvestment", ${money('pl.amount')} as "annualPlan",
  ${money(`coalesce(i.year, 0) + ${openingOf(year)}`)} as "yearInvestment",
  ${money('coalesce(i.total, 0) + p.opening_investment')} as "cumulativeInvestment",
  p.planned_start as "plannedStart", p.actual_start as "actualStart", p.planned_completion as "plannedCompletion",
  p.actual_completion as "actualCompletion", p.planned_production as "plannedProduction",
  p.actual_production as "actualProduction",
  case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) end
    as organization,
  p.responsible_person as "responsiblePerson", p.responsible_phone as "responsiblePhone",
  p.lead_official as "leadOfficial", p.in_statistics as "inStatistics",
  (select count(*)::int from blocker_target bt join blocker b on b.id = bt.blocker_id
    where bt.project_id = p.id and b.status <> 'closed' and b.deleted_at is null) as "openBlockers",
  p.confidentiality, p.is_sample as "isSample", p.created_at as "createdAt", p.updated_at as "updatedAt"`;

/** What a project had invested in the year before it was followed here. */
function openingOf(year: string): string {
  return `case when left(p.opening_month, 4) = ${year}::text then p.opening_year_investment else 0 end`;
}

const joins = (year: string) => `
  left join region r on r.id = p.region_id
  left join region s on s.id = p.source_region_id
  left join receiving_platform f on f.id = p.platform_id
  left join organization o on o.id = p.organization_id
  left join project_plan pl on pl.project_id = p.id and pl.year = ${year}::int
  left join lateral (
    select sum(n.monthly_investment) filter (where left(q.last_month, 4) = ${year}::text) as year,
           sum(n.monthly_investment) as total
      from progress_entry n join reporting_period q on q.id = n.period_id, through
     where n.project_id = p.id and q.last_month <= through.month
       and ${APPROVED}) i on true`;

/** The SQL of a filter: its FROM, its WHERE, and which of these projects the viewer sees. */
function condition(filter: ProjectFilter, viewer: Viewer | null, bind: Bind) {
  const where = ['p.deleted_at is null'];
  const terms = filter.q ? searchQuery(filter.q) : [];
  for (const { grams, likePattern } of terms) {
    if (grams.length) where.push(`x.search_grams @> ${bind(grams)}::text[]`);
    where.push(`x.search_text like ${bind(likePattern)}`);
  }
  const among = (values: string[] | undefined, test: (place: string) => string) => {
    if (values?.length) where.push(test(`${bind(values)}::text[]`));
  };
  const entry = (table: string, link: string) => (place: string) =>
    `p.id in (select l.project_id from project_${table} l join ${table} c on c.id = l.${link}
               where c.id::text = any(${place}) or c.key = any(${place}))`;
  const named = (table: string, column: string) => (place: string) =>
    `p.${column} in (select id from ${table} where id::text = any(${place}) or key = any(${place}))`;
  among(filter.regionCode, (place) => `p.region_id in (select id from region where path && ${place})`);
  among(filter.chainId, entry('chain', 'chain_id'));
  among(filter.clusterId, entry('cluster', 'cluster_id'));
  among(filter.platformId, named('receiving_platform', 'platform_id'));
  among(filter.organizationId, named('organization', 'organization_id'));
  among(filter.stage, (place) => `p.stage = any(${place})`);
  among(filter.type, (place) => `p.type = any(${place})`);
  if (filter.confidentiality) where.push(`p.confidentiality = ${bind(filter.confidentiality)}`);
  const searched = terms.length > 0;
  const visible = viewer ? visibleSql(viewer, 'p', restrictedProject('p'), bind) : 'true';
  const from = `project p${searched ? ' join project_search x on x.project_id = p.id' : ''}`;
  return { from, where: where.join(' and '), searched, visible };
}

function ordering(sort: string): string {
  const field = sort.replace(/^-/, '');
  const column = sortColumns[field] ?? 'p.name collate zh';
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  // Not nullable and indexed: without the clause PostgreSQL can read the index instead of sorting.
  return field === 'name' ? `${column} ${direction}, p.id ${direction}` : `${column} ${direction} nulls last, p.id`;
}

/** The statements of a list page. Without a viewer they are those that the bench runs through bare `pg`. */
export function listStatements(
  filter: ProjectFilter,
  year: number,
  sort: string,
  limit: number,
  offset: number,
  viewer: Viewer | null = null,
) {
  // `$1` is the year.
  const parameters: unknown[] = [year];
  const bind: Bind = (value) => `$${String(parameters.push(value))}`;
  const { from, where, visible, searched } = condition(filter, viewer, bind);
  const page = {
    text: `with ${through('$1::int')},
           page as (select p.id, row_number() over () as position from (
             select p.id from ${from} where ${where} and ${visible}
              order by ${ordering(sort)} limit ${String(limit)} offset ${String(offset)}) p)
           select ${columns('$1::int')} from page join project p on p.id = page.id ${joins('$1::int')} order by page.position`,
    parameters,
  };
  const totals = { text: totalsStatement(from, where, visible, searched), parameters };
  return { page, totals, searched };
}

/**
 * What a filter leaves comes to. Projects that the viewer does not see are counted and no more; a text search does not
 * even count them, so that nobody finds out a name by guessing it.
 */
function totalsStatement(from: string, where: string, visible: string, searched: boolean): string {
  const seen = searched
    ? `select p.id, p.total_investment, ${openingOf('$1::int')} as opening
         from ${from} where ${where} and ${visible} limit ${String(COUNT_LIMIT + 1)}`
    : `select * from matching where visible`;
  const matching = `matching as materialized (
       select p.id, p.total_investment, ${openingOf('$1::int')} as opening, ${visible} as visible from ${from} where ${where}),`;
  return `with ${through('$1::int')}, ${searched ? '' : matching}
           chosen as materialized (${seen})
           select count(*)::int as total, ${money('coalesce(sum(total_investment), 0)')} as "totalInvestment",
                  (count(*) - count(total_investment))::int as "withoutTotalInvestment",
                  ${searched ? 'null' : '(select count(*)::int from matching where visible is not true)'} as withheld,
                  (select ${money('coalesce(sum(amount), 0)')} from project_plan
                    where year = $1::int and project_id in (select id from chosen)) as "annualPlan",
                  ${money(`coalesce(sum(opening), 0) + coalesce((
                    select sum(n.monthly_investment) from progress_entry n
                     where n.period_id in (select q.id from reporting_period q, through
                                            where left(q.last_month, 4) = $1::int::text and q.last_month <= through.month)
                       and n.project_id in (select id from chosen)
                       and exists (select from reporting_period q where q.id = n.period_id and ${APPROVED})), 0)`)} as "yearInvestment"
             from chosen`;
}

/** Ids in the order of the list, for the workbook. */
export function idsStatement(filter: ProjectFilter, viewer: Viewer, sort: string) {
  const parameters: unknown[] = [];
  const { from, where, visible } = condition(filter, viewer, (value) => `$${String(parameters.push(value))}`);
  return { text: `select p.id from ${from} where ${where} and ${visible} order by ${ordering(sort)}`, parameters };
}

/** Who reaches a project. */
const ACCESS = `${accessJson('p', restrictedProject('p'))} as access`;

/** Projects by id as the list shows them, and who reaches them. `$1` year, `$2` ids, in whose order they come. */
export const ITEMS_STATEMENT = `
  with ${through('$1::int')}
  select ${columns('$1::int')}, ${ACCESS} from unnest($2::uuid[]) with ordinality w(id, position)
    join project p on p.id = w.id ${joins('$1::int')} order by w.position`;

/** What hangs on a project and stands in its record alone. */
const DETAIL = `
  coalesce((select jsonb_agg(jsonb_build_object('year', a.year, 'amount', ${money('a.amount')}) order by a.year)
     from project_plan a where a.project_id = p.id), '[]') as plans,
  coalesce((select jsonb_agg(jsonb_build_object('month', a.month, 'amount', ${money('a.amount')}) order by a.month)
     from project_monthly_plan a where a.project_id = p.id), '[]') as "monthlyPlans",
  coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'role', t.role, 'name', t.name, 'enterprise',
       case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name, 'creditCode', e.credit_code,
         'regionName', er.full_name) end, 'internal', ${INTERNAL}) order by t.sort_order)
     from project_party t left join enterprise e on e.id = t.enterprise_id left join region er on er.id = e.region_id
    where t.project_id = p.id), '[]') as parties,
  coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'plannedOn', m.planned_on,
       'actualOn', m.actual_on) order by m.sort_order) from project_milestone m where m.project_id = p.id), '[]')
    as milestones,
  coalesce((select jsonb_agg(jsonb_build_object('stage', g.stage, 'enteredOn', g.entered_on, 'reason', g.reason)
       order by g.entered_on, g.recorded_at, g.id) from project_stage g where g.project_id = p.id), '[]') as stages,
  p.opening_month as "openingMonth", ${money('p.opening_investment')} as "openingInvestment",
  ${money('p.opening_year_investment')} as "openingYearInvestment", ${money('p.opening_funds')} as "openingFunds",
  p.note, p.extra`;

/** The statement of a single record. `$1` year, `$2` id; also what the bench runs through bare `pg`. */
export const RECORD_STATEMENT = `
  with ${through('$1::int')}
  select ${columns('$1::int')}, ${DETAIL}, ${ACCESS} from project p ${joins('$1::int')} where p.id = $2 and p.deleted_at is null`;
