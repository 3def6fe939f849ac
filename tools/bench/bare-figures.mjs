// The sums that a report shows, as one plain statement over the rows of a snapshot would make them: by everything, chain,
// cluster, place and source. $1 snapshot. Lights, and the words and rules of each figure, are not in it.

const amounts = ['totalInvestment', 'annualPlan', 'monthlyInvestment', 'yearInvestment', 'cumulativeFunds'];
const dates = ['plannedStart', 'actualStart', 'plannedCompletion', 'actualCompletion', 'actualProduction'];
const lists = ['chains', 'clusters', 'regionPath', 'sourcePath', 'milestones', 'monthlyPlan', 'history'];

/** The fields of a row, each of which the server reads once. */
const fields = (types) =>
  Object.entries(types)
    .flatMap(([type, names]) => names.map((name) => `"${name}" ${type}`))
    .join(', ');
const PROJECT = fields({
  numeric: amounts,
  date: dates,
  boolean: ['owes', 'filled', 'late'],
  text: ['id', 'stage', 'coordination'],
  jsonb: lists,
});
const BLOCKER = fields({
  text: ['id', 'kind', 'status', 'chain'],
  date: ['raisedOn', 'closedOn', 'deadline'],
  jsonb: ['regionPath', 'projectIds'],
});

const each = (list) => `jsonb_array_elements_text(${list})`;
const rows = (kind, content) =>
  `select f.* from snapshot_row s, jsonb_to_record(s.content) f(${content}) where s.snapshot_id = $1 and s.kind = '${kind}'`;

const count = (name, condition) => `count(*) filter (where ${condition}) as "${name}"`;
const within = (column) => `${column} between period.from_day and period.to_day`;
const next = (column) => `${column} > period.to_day and ${column} <= period.next_end`;

const SOURCE = `
  period as materialized (
    select p."countsFrom" as from_day, p."cutoffOn" as to_day, p."lastMonth" as month,
           (to_date(p."lastMonth", 'YYYY-MM') + interval '2 months -1 day')::date as next_end
      from (${rows('period', fields({ date: ['countsFrom', 'cutoffOn'], text: ['lastMonth'] }))}) p),
  project as materialized (
    select p.*, case when jsonb_array_length(p."monthlyPlan") = 0 then p."annualPlan" * right(period.month, 2)::int / 12
                     else (select sum((m ->> 'amount')::numeric) from jsonb_array_elements(p."monthlyPlan") m
                            where m ->> 'month' <= period.month) end as planned
      from period, (${rows('project', PROJECT)}) p where p.stage <> 'terminated'),
  blocker as materialized (${rows('blocker', BLOCKER)})`;

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
           union all select 'region-' || ("regionPath" ->> 0) union all select 'source-' || ("sourcePath" ->> 0)) g group by 1`;

/** By group of blockers; to a cluster they belong through their projects. */
const BLOCKERS = `
  select g.key, ${[
    count('raised', within('"raisedOn"')),
    count('closed', within('"closedOn"')),
    count('open', `status <> 'closed'`),
    count('overdue', `status <> 'closed' and deadline < period.to_day`),
    count('dueNext', `status <> 'closed' and ${next('deadline')}`),
    ...['missing-link', 'choke-point', 'policy-barrier', 'factor-shortage'].map((kind) =>
      count(kind, `status <> 'closed' and kind = '${kind}'`),
    ),
  ].join(', ')}
    from period, blocker join (
           select id, 'all' as key from blocker union all select id, 'chain-' || chain from blocker
           union all select id, 'region-' || ("regionPath" ->> 0) from blocker
           union all select distinct b.id, 'cluster-' || ${each('p.clusters')} from blocker b, ${each('b."projectIds"')} i
             join project p on p.id = i) g using (id) group by 1`;

/** The amounts of the last thirteen months. */
const COURSE = `
  select h ->> 1 as month, sum((h ->> 2)::numeric) as amount from project, jsonb_array_elements(history) h group by 1`;

export const BARE_FIGURES_STATEMENT = `
  with ${SOURCE}, of_projects as (${PROJECTS}), of_blockers as (${BLOCKERS}), course as (${COURSE})
  select 'projects' as part, to_jsonb(of_projects) as figures from of_projects
  union all select 'blockers', to_jsonb(of_blockers) from of_blockers
  union all select 'course', to_jsonb(course) from course`;
