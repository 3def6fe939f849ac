/** The SQL by which entries are listed and read for saving. */
import { accessJson } from '../../foundation/access/access.sql.js';
import { restrictedProject } from '../projects/index.js';

const money = (value: string) => `trim_scale(${value})::text`;

const texts = (row: string) => `
  ${row}.image_progress as "imageProgress", ${row}.progress, ${row}.problems, ${row}.coordination,
  ${row}.next_step as "nextStep"`;

/** 代填: typed by an account of another organization. `e` is the entry, `f` the account. */
export const FILLED_FOR_OTHER = `(e.filled_by is not null and f.organization_id is distinct from e.organization_id)`;

/** An entry with everything that is needed to show and to judge it; `e` is the entry, `q` its period, `l` the last. */
const COLUMNS = `
  e.id, e.version, e.period_id as "periodId", e.organization_id as "organizationId",
  q.status as "periodStatus", q.first_month as "firstMonth", q.last_month as "lastMonth", q.closes_on as "closesOn",
  s.id as "setId", s.status as "setStatus",
  p.id as "projectId", p.code, p.name, ${money('p.total_investment')} as "totalInvestment",
  ${money('pl.amount')} as "annualPlan", p.stage as "projectStage",
  case when p.stage = 'terminated' then (
    select g.stage from project_stage g where g.project_id = p.id and g.stage <> 'terminated'
     order by g.entered_on desc, g.recorded_at desc limit 1) end as "stageBefore",
  p.planned_start as "plannedStart", p.planned_completion as "plannedCompletion",
  p.actual_start as "projectStart", p.actual_completion as "projectCompletion",
  p.actual_production as "projectProduction",
  coalesce((select jsonb_agg(jsonb_build_object('month', m.month, 'amount', ${money('m.amount')}) order by m.month)
     from project_monthly_plan m where m.project_id = p.id and left(m.month, 4) = left(q.last_month, 4)), '[]')
    as "monthlyPlan",
  o.name as "organizationName", o.short_name as "organizationShortName",
  ${money('e.monthly_investment')} as "monthlyInvestment", ${money('e.funds_in_place')} as "fundsInPlace", e.stage,
  e.actual_start as "actualStart", e.actual_completion as "actualCompletion",
  e.actual_production as "actualProduction", ${texts('e')}, e.in_statistics as "inStatistics",
  e.no_change_reason as "noChangeReason", e.reduction_reason as "reductionReason", e.explanations,
  e.filled_at as "filledAt", f.display_name as "filledByName", e.late, ${FILLED_FOR_OTHER} as "filledForOther",
  o.path as "organizationPath", oo.path as "organizationRegionPath",
  case when ${restrictedProject('p')} then ${accessJson('p', 'true')} end as "restrictedProject",
  case when l.id is not null then jsonb_build_object('periodId', l.period_id,
    'firstMonth', lq.first_month, 'lastMonth', lq.last_month,
    'monthlyInvestment', ${money('l.monthly_investment')}, 'fundsInPlace', ${money('l.funds_in_place')},
    'stage', l.stage, 'imageProgress', l.image_progress, 'progress', l.progress, 'problems', l.problems,
    'coordination', l.coordination, 'nextStep', l.next_step) end as last,
  ${money(`coalesce(b.year, 0)
    + case when left(p.opening_month, 4) = left(q.last_month, 4) then p.opening_year_investment else 0 end`)}
    as "yearBefore",
  ${money('coalesce(b.total, 0) + p.opening_investment')} as "totalBefore",
  ${money('coalesce(b.funds, 0) + p.opening_funds')} as "fundsBefore"`;

const FROM = `
  from progress_entry e
  join reporting_period q on q.id = e.period_id
  join project p on p.id = e.project_id
  left join entry_set s on s.period_id = e.period_id and s.organization_id = e.organization_id
  left join organization o on o.id = e.organization_id
  left join region oo on oo.id = o.region_id
  left join account f on f.id = e.filled_by
  left join project_plan pl on pl.project_id = p.id and pl.year = left(q.last_month, 4)::int
  left join lateral (select x.id, x.first_month, x.last_month from reporting_period x
                      where x.last_month < q.first_month order by x.last_month desc limit 1) lq on true
  left join progress_entry l on l.project_id = e.project_id and l.period_id = lq.id
  left join lateral (
    select sum(x.monthly_investment) filter (where left(y.last_month, 4) = left(q.last_month, 4)) as year,
           sum(x.monthly_investment) as total, sum(x.funds_in_place) as funds
      from progress_entry x join reporting_period y on y.id = x.period_id
     where x.project_id = e.project_id and y.last_month < q.first_month) b on true`;

/** `$1` the entry. */
export const ENTRY_STATEMENT = `select ${COLUMNS} ${FROM} where e.id = $1 and p.deleted_at is null`;

/** `$1` the period, `$2` an organization, or null for all. */
export const ENTRIES_STATEMENT = `select ${COLUMNS} ${FROM}
  where e.period_id = $1 and ($2::uuid is null or e.organization_id = $2) and p.deleted_at is null
  order by o.source_key, p.code`;

/** An entry says what every entry must say. `e` is the entry. */
export const FILLED = `(e.monthly_investment is not null and e.funds_in_place is not null
  and coalesce(btrim(e.image_progress), '') <> '')`;
