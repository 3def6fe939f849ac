// The sums that a report shows, as one plain statement over the rows of a snapshot would make them: by everything, chain,
// cluster, place and source. $1 snapshot. Lights, and the words and rules of each figure, are not in it.

const amounts = ['totalInvestment', 'annualPlan', 'monthlyInvestment', 'yearInvestment', 'cumulativeFunds'];
const dates = ['plannedStart', 'actualStart', 'plannedCompletion', 'actualCompletion', 'actualProduction'];
const flags = ['owes', 'filled', 'late'];
const field = (name, type) => `(content ->> '${name}')::${type} as "${name}"`;

const each = (list) => `jsonb_array_elements_text(${list})`;

const count = (name, condition) => `count(*) filter (where ${condition}) as "${name}"`;
const within = (column) => `${column} between period.from_day and period.to_day`;
const next = (column) => `${column} > period.to_day and ${column} <= period.next_end`;

const SOURCE = `
  row as materialized (select kind, content from snapshot_row where snapshot_id = $1),
  period as (
    select (content ->> 'countsFrom')::date as from_day, (content ->> 'cutoffOn')::date as to_day, content ->> 'lastMonth' as month,
           (to_date(content ->> 'lastMonth', 'YYYY-MM') + interval '2 months -1 day')::date as next_end
      from row where kind = 'period'),
  project as materialized (
    select ${[...amounts.map((name) => field(name, 'numeric')), ...dates.map((name) => field(name, 'date'))].join(', ')},
           ${flags.map((name) => field(name, 'boolean')).join(', ')}, content ->> 'id' as id, content -> 'chains' as chains,
           content -> 'clusters' as clusters, content -> 'regionPath' as place, content -> 'sourcePath' as source,
           content ->> 'coordination' as coordination, content -> 'milestones' as milestones, content -> 'history' as history,
           case when jsonb_array_length(content -> 'monthlyPlan') = 0
                then (content ->> 'annualPlan')::numeric * right(period.month, 2)::int / 12
                else (select sum((m ->> 'amount')::numeric) from jsonb_array_elements(content -> 'monthlyPlan') m
                       where m ->> 'month' <= period.month) end as planned
      from row, period where kind = 'project' and content ->> 'stage' <> 'terminated'),
  blocker as materialized (
    select content ->> 'id' as id, content ->> 'kind' as kind, content ->> 'status' as status, content ->> 'chain' as chain, content -> 'regionPath' as place,
           (content ->> 'raisedOn')::date as raised_on, (content ->> 'closedOn')::date as closed_on,
           (content ->> 'deadline')::date as deadline, content -> 'projectIds' as projects
      from row where kind = 'blocker')`;

/** By group of projects. */
const PROJECTS = `
  select g.key, count(*) as projects, ${amounts.map((name) => `sum("${name}") as "${name}"`).join(', ')},
         sum("yearInvestment") / nullif(sum("annualPlan"), 0) as completion, sum(planned) / nullif(sum("annualPlan"), 0) as planned,
         sum("cumulativeFunds") / nullif(sum("totalInvestment"), 0) as funds,
         sum("totalInvestment") filter (where ${within('"actualStart"')}) as "startedInvestment",
         ${[
           count('started', within('"actualStart"')),
           count('completed', within('"actualCompletion"')),
           count('produced', within('"actualProduction"')),
           count('startDue', '"plannedStart" <= period.to_day'),
           count('startDone', '"plannedStart" <= period.to_day and "actualStart" <= period.to_day'),
           count('completionDue', '"plannedCompletion" <= period.to_day'),
           count(
             'completionOnTime',
             '"plannedCompletion" <= period.to_day and "actualCompletion" <= "plannedCompletion"',
           ),
           count('startNext', `"actualStart" is null and ${next('"plannedStart"')}`),
           count('completionNext', `"actualCompletion" is null and ${next('"plannedCompletion"')}`),
           count(
             'milestoneNext',
             `exists (select from jsonb_array_elements(milestones) m where m ->> 'actualOn' is null
                       and ${next(`(m ->> 'plannedOn')::date`)})`,
           ),
           count('coordination', `btrim(coordination) <> ''`),
           count('notFilled', 'owes and not filled'),
           count('filledLate', 'filled and late'),
         ].join(', ')}
    from period, project, lateral (
           select 'all' as key union all select 'chain-' || ${each('chains')} union all select 'cluster-' || ${each('clusters')}
           union all select 'region-' || (place ->> 0) union all select 'source-' || (source ->> 0)) g group by 1`;

/** By group of blockers; to a cluster they belong through their projects. */
const BLOCKERS = `
  select g.key, ${[
    count('raised', within('raised_on')),
    count('closed', within('closed_on')),
    count('open', `status <> 'closed'`),
    count('overdue', `status <> 'closed' and deadline < period.to_day`),
    count('dueNext', `status <> 'closed' and ${next('deadline')}`),
    ...['missing-link', 'choke-point', 'policy-barrier', 'factor-shortage'].map((kind) =>
      count(kind, `status <> 'closed' and kind = '${kind}'`),
    ),
  ].join(', ')}
    from period, blocker join (
           select id, 'all' as key from blocker union all select id, 'chain-' || chain from blocker
           union all select id, 'region-' || (place ->> 0) from blocker
           union all select distinct b.id, 'cluster-' || ${each('p.clusters')} from blocker b, ${each('b.projects')} i
             join project p on p.id = i) g using (id) group by 1`;

/** The amounts of the last thirteen months. */
const COURSE = `
  select h ->> 1 as month, sum((h ->> 2)::numeric) as amount from project, jsonb_array_elements(history) h group by 1`;

export const BARE_FIGURES_STATEMENT = `
  with ${SOURCE}, of_projects as (${PROJECTS}), of_blockers as (${BLOCKERS}), course as (${COURSE})
  select 'projects' as part, to_jsonb(of_projects) as figures from of_projects
  union all select 'blockers', to_jsonb(of_blockers) from of_blockers
  union all select 'course', to_jsonb(course) from course`;
