/**
 * What a locked period takes with it: one row a record, as it stood on the day of the cut-off.
 *
 * Stages, steps, deadlines and closings are read from their dated transitions, names of chains and clusters from their
 * terms; other names of dictionaries are what they were at the end of that day, from the audit record where they changed since. Amounts are texts of 万元, dates texts, so
 * that the content reads the same everywhere. Parameters: $1 snapshot, $2 period, $3 the day from which the period counts
 * (the one after the cut-off before; projects do without).
 */
import { UNSHARED_STAGES } from '@lianqun/domain';

const UNSHARED = UNSHARED_STAGES.map((stage) => `'${stage}'`).join(', ');

const PERIOD = `period as (
  select p.*, left(p.last_month, 4)::int as year,
         to_char(to_date(p.last_month, 'YYYY-MM') - interval '13 months', 'YYYY-MM') as history_after,
         (p.cutoff_on + 1)::timestamp at time zone 'Asia/Shanghai' as cutoff_end,
         coalesce((select min(n.cutoff_on) from reporting_period n where n.last_month > p.last_month), 'infinity') as next_cutoff_on
    from reporting_period p where p.id = $2)`;

const money = (value: string) => `trim_scale(${value})::text`;

/** A date only as far as it had come by the cut-off. */
const past = (value: string) => `case when ${value} <= period.cutoff_on then ${value} end`;

/** A list of JSON from its items as text: much quicker to add up than jsonb, for there is one to each entry. */
const list = (item: string, order: string) =>
  `('[' || string_agg(${item}, ', ' order by ${order} collate "C") || ']')::jsonb`;

/**
 * Entries of the year and since the start, up to and including this period. What depends on the period alone is worked
 * out once, not for every entry: `told` begins the item of the history, null where it does not go back so far.
 */
const SUMS = `months as materialized (
    select q.id, q.last_month, left(q.last_month, 4)::int = period.year as in_year,
           case when q.last_month > period.history_after then '["' || q.first_month || '", "' || q.last_month || '", "' end as told
      from period join reporting_period q on q.last_month <= period.last_month),
  sums as (
    select e.project_id, sum(e.monthly_investment) filter (where q.in_year) as year_investment,
           sum(e.monthly_investment) as investment, sum(e.funds_in_place) as funds,
           ${list(`q.told || ${money('e.monthly_investment')} || '"]'`, 'q.last_month')} as history
      from months q join progress_entry e on e.period_id = q.id
     group by e.project_id)`;

const PROJECTS = `
  with ${PERIOD}, ${SUMS},
  stages as (
    select distinct on (s.project_id) s.project_id, s.stage, s.entered_on
      from period, project_stage s where s.entered_on <= period.cutoff_on
     order by s.project_id, s.entered_on desc, s.recorded_at desc, s.id desc),
  chains as (
    select pc.project_id, jsonb_agg(c.key order by c.sort_order) as keys
      from project_chain pc join chain c on c.id = pc.chain_id group by 1),
  clusters as (
    select pc.project_id, jsonb_agg(c.key order by c.sort_order) as keys
      from project_cluster pc join cluster c on c.id = pc.cluster_id group by 1),
  plans as (
    select m.project_id, ${list(`'{"month": "' || m.month || '", "amount": "' || ${money('m.amount')} || '"}'`, 'm.month')} as months
      from period, project_monthly_plan m where left(m.month, 4)::int = period.year group by 1),
  milestones as (
    select m.project_id, jsonb_agg(jsonb_build_object('name', m.name, 'plannedOn', m.planned_on,
             'actualOn', ${past('m.actual_on')}) order by m.sort_order) as items
      from period, project_milestone m group by 1),
  builders as (
    select distinct on (t.project_id) t.project_id,
           case when e.confidentiality = 'internal' then '（内部记录）' else coalesce(e.name, t.name) end as name
      from project_party t left join enterprise e on e.id = t.enterprise_id
     where t.role = 'builder' order by t.project_id, t.sort_order)
  insert into snapshot_row (snapshot_id, kind, record_id, content)
  select $1::uuid, 'project', p.id::text, jsonb_build_object(
      'id', p.id, 'code', p.code, 'name', p.name, 'type', p.type, 'stage', s.stage, 'stageOn', s.entered_on,
      'regionCode', p.region_id, 'regionName', r.full_name, 'regionPath', coalesce(to_jsonb(r.path), '[]'),
      'sourcePath', coalesce(to_jsonb(o.path), '[]'),
      'chains', coalesce(chains.keys, '[]'), 'clusters', coalesce(clusters.keys, '[]'),
      'platformId', p.platform_id, 'organizationId', p.organization_id, 'builder', builders.name,
      'totalInvestment', ${money('p.total_investment')},
      'annualPlan', ${money('pl.amount')}, 'monthlyPlan', coalesce(plans.months, '[]'),
      'plannedStart', p.planned_start, 'actualStart', ${past('p.actual_start')},
      'plannedCompletion', p.planned_completion, 'actualCompletion', ${past('p.actual_completion')},
      'actualProduction', ${past('p.actual_production')},
      'milestones', coalesce(milestones.items, '[]'),
      'owes', e.id is not null, 'filled', e.filled_at is not null and e.monthly_investment is not null,
      'late', coalesce(e.late, false),
      'monthlyInvestment', ${money('e.monthly_investment')}, 'fundsInPlace', ${money('e.funds_in_place')},
      'yearInvestment', ${money(`coalesce(sums.year_investment, 0) +
          case when left(p.opening_month, 4)::int = period.year then p.opening_year_investment else 0 end`)},
      'cumulativeInvestment', ${money('coalesce(sums.investment, 0) + p.opening_investment')},
      'cumulativeFunds', ${money('coalesce(sums.funds, 0) + p.opening_funds')},
      'imageProgress', e.image_progress, 'progress', e.progress, 'problems', e.problems,
      'coordination', e.coordination, 'nextStep', e.next_step, 'noChangeReason', e.no_change_reason,
      'history', coalesce(sums.history, '[]'),
      'restricted', p.confidentiality = 'internal' or s.stage = 'terminated' and not exists (
        select from project_stage g where g.project_id = p.id and g.entered_on <= period.cutoff_on
           and g.stage not in (${UNSHARED}, 'terminated')))
    from period
    join project p on p.deleted_at is null
    join stages s on s.project_id = p.id and s.stage not in (${UNSHARED})
    left join region r on r.id = p.region_id
    left join region o on o.id = p.source_region_id
    left join project_plan pl on pl.project_id = p.id and pl.year = period.year
    left join progress_entry e on e.project_id = p.id and e.period_id = $2
    left join sums on sums.project_id = p.id
    left join chains on chains.project_id = p.id
    left join clusters on clusters.project_id = p.id
    left join plans on plans.project_id = p.id
    left join milestones on milestones.project_id = p.id
    left join builders on builders.project_id = p.id`;

const BLOCKERS = `
  with ${PERIOD},
  steps as (select s.* from period, blocker_step s where s.taken_on <= period.cutoff_on),
  last_step as (
    select distinct on (blocker_id) blocker_id, to_status, taken_on
      from steps order by blocker_id, taken_on desc, taken_at desc, id desc),
  deadlines as (
    select distinct on (blocker_id) blocker_id, deadline, first_value(deadline) over w as original
      from steps where deadline is not null
    window w as (partition by blocker_id order by taken_on, taken_at, id)
     order by blocker_id, taken_on desc, taken_at desc, id desc),
  leads as (
    select distinct on (blocker_id) blocker_id, lead_organization_id as id
      from steps where lead_organization_id is not null order by blocker_id, taken_on desc, taken_at desc, id desc),
  assigned as (select blocker_id, min(taken_on) as taken_on from steps where step in ('assign', 'request') group by 1),
  noted as (
    select distinct n.blocker_id from period, blocker_note n where n.noted_on between $3::date and period.cutoff_on),
  targets as (
    select blocker_id, coalesce(jsonb_agg(project_id order by project_id) filter (where project_id is not null), '[]') as projects,
           count(enterprise_id) as enterprises
      from blocker_target group by 1)
  insert into snapshot_row (snapshot_id, kind, record_id, content)
  select $1::uuid, 'blocker', b.id::text, jsonb_build_object(
      'id', b.id, 'code', b.code, 'kind', b.kind, 'title', b.title, 'chain', c.key, 'link', b.link, 'level', b.level,
      'raisedOn', b.raised_on, 'raisedBy', b.organization_id, 'status', coalesce(l.to_status, 'raised'),
      'leadId', leads.id, 'measures', b.measures,
      'assignedOn', assigned.taken_on, 'deadline', d.deadline, 'originalDeadline', d.original,
      'closedOn', case when l.to_status = 'closed' then l.taken_on end,
      'closedLaterOn', case when l.to_status is distinct from 'closed' and b.closed_on <= period.next_cutoff_on then b.closed_on end,
      'noted', noted.blocker_id is not null,
      'regionCode', b.region_id, 'regionPath', coalesce(to_jsonb(r.path), '[]'),
      'projectIds', coalesce(t.projects, '[]'), 'enterprises', coalesce(t.enterprises, 0),
      'restricted', b.confidentiality = 'internal')
    from period
    join blocker b on b.deleted_at is null and b.raised_on <= period.cutoff_on
    left join last_step l on l.blocker_id = b.id
    left join deadlines d on d.blocker_id = b.id
    left join leads on leads.blocker_id = b.id
    left join assigned on assigned.blocker_id = b.id
    left join noted on noted.blocker_id = b.id
    left join targets t on t.blocker_id = b.id
    left join chain c on c.id = b.chain_id
    left join region r on r.id = b.region_id`;

/** What a column of a dictionary held at the end of the day of the cut-off. */
const then = (kind: string, column: string, row: string) => `coalesce((
  select a.before ->> '${column}' from audit_record a
   where a.kind = '${kind}' and a.root_id = ${row}.id::text and a.operation = 'update'
     and a.occurred_at >= period.cutoff_end and a.before ? '${column}' order by a.id limit 1), ${row}.${column})`;

/** Chains and clusters say in their terms what held when. */
const STATUS_THEN = `coalesce((
  select t.status from chain_term t where t.owner_id = c.id and (t.starts_on is null or t.starts_on <= period.cutoff_on)
   order by t.starts_on desc nulls last limit 1), c.status)`;

const DICTIONARIES = `
  with ${PERIOD}
  insert into snapshot_row (snapshot_id, kind, record_id, content)
  select $1::uuid, 'chain', c.key, jsonb_build_object('id', c.id, 'key', c.key, 'name', chain_name_on(c.id, period.cutoff_on),
         'status', ${STATUS_THEN}, 'sortOrder', c.sort_order) from period, chain c where c.deleted_at is null
  union all
  select $1::uuid, 'cluster', c.key, jsonb_build_object('id', c.id, 'key', c.key, 'name', chain_name_on(c.id, period.cutoff_on),
         'status', ${STATUS_THEN}, 'sortOrder', c.sort_order) from period, cluster c where c.deleted_at is null
  union all
  select $1::uuid, 'platform', f.id::text, jsonb_build_object('id', f.id, 'name', ${then('receiving_platform', 'name', 'f')})
    from period, receiving_platform f
  union all
  select $1::uuid, 'organization', g.id::text, jsonb_build_object('id', g.id, 'name', ${then('organization', 'name', 'g')},
         'shortName', ${then('organization', 'short_name', 'g')}, 'regionCode', g.region_id) from period, organization g
  union all
  select $1::uuid, 'entry-set', s.organization_id::text, jsonb_build_object('organizationId', s.organization_id,
         'status', case when s.status = 'excused' then 'excused' else 'approved' end,
         'reason', case when s.status = 'excused' then s.reason end)
    from period join entry_set s on s.period_id = period.id
  union all
  select $1::uuid, 'period', period.id::text, jsonb_build_object('id', period.id, 'firstMonth', period.first_month,
         'lastMonth', period.last_month, 'countsFrom', $3::date, 'cutoffOn', period.cutoff_on,
         'nextClosesOn', (select min(n.closes_on) from reporting_period n where n.last_month > period.last_month)) from period
  union all
  select $1::uuid, 'setting', s.key, s.value from setting s where s.key = 'light-thresholds'`;

export const SNAPSHOT_STATEMENTS = { projects: PROJECTS, blockers: BLOCKERS, dictionaries: DICTIONARIES } as const;

/** One digest over every row in a fixed order. $1 snapshot */
export const DIGEST_STATEMENT = `
  select count(*)::int as rows, encode(sha256(coalesce(string_agg(
           sha256(convert_to(kind || chr(31) || record_id || chr(31) || content::text, 'UTF8')), ''::bytea
           order by kind collate "C", record_id collate "C"), ''::bytea)), 'hex') as digest
    from snapshot_row where snapshot_id = $1`;
