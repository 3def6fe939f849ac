// Fills a database with projects, their months and their blockers: in sets, with triggers put aside meanwhile.
// Everything is made from a number; ids are made from words, so that one statement knows those of another.
import { withClient } from '../embedded-postgres/databases.mjs';
import { fillRegister } from './fill.mjs';

/** The register from which builders come. */
const ENTERPRISES = 2000;
/** One blocker for so many projects. */
const PROJECTS_A_BLOCKER = 5;

/** As text, for the keys of months. */
const MONTH = `to_char(m.month, 'YYYY-MM')`;
const id = (kind, number) =>
  `overlay(overlay(md5('${kind}-' || ${number}) placing '4' from 13) placing '8' from 17)::uuid`;
/** The same draw for the same number and purpose. */
const draw = (number, purpose, size) => `(abs(hashint8(${number}::bigint * 64 + ${purpose})) % ${size})`;
/** One row of a numbered list, chosen by a draw. */
const from = (list, number, purpose, row = list) =>
  `${row}.at = ${draw(number, purpose, `(select count(*)::int from ${list})`)} + 1`;

/** What the statements choose from, and the numbers of projects, months and blockers. */
const LISTS = (projects, months) => `
  create temporary view place as select id, full_name, row_number() over (order by id) as at from region
   where level = (select max(level) from region) and left(id, 2) in ('11', '12', '13');
  create temporary view office as select id, row_number() over (order by key) as at from organization;
  create temporary view chain_of as select id, row_number() over (order by sort_order) as at from chain;
  create temporary view cluster_of as select id, row_number() over (order by sort_order) as at from cluster;
  create temporary view platform_of as select id, row_number() over (order by key) as at from receiving_platform;
  create temporary table builder as select id, row_number() over (order by id) as at from enterprise;
  create temporary view number as select n from generate_series(1, ${projects}) n;
  create temporary view issue as select n from generate_series(1, ${Math.ceil(projects / PROJECTS_A_BLOCKER)}) n;
  create temporary view month as
    select n as back, date_trunc('month', now() at time zone 'Asia/Shanghai') - n * interval '1 month' as month
      from generate_series(0, ${months}) n;`;

const PROJECTS = `
  insert into project (id, code, name, name_folded, type, nature, stage, source_region_id, region_id, platform_id, content,
                       total_investment, fixed_asset_investment, planned_start, actual_start, planned_completion,
                       actual_completion, actual_production, organization_id, responsible_person, responsible_phone)
  select ${id('project', 'n')}, 'XM2024-' || lpad(n::text, 5, '0'), '示范产业链协同项目第' || n || '号', '示范产业链协同项目第' || n || '号',
         (array['introduced', 'co-built', 'technical-renovation', 'research', 'platform'])[1 + n % 5], 'new', s.stage,
         (select id from place where ${from('place', 'n', 1)}), (select id from place where ${from('place', 'n', 2)}),
         case when n % 2 = 0 then (select id from platform_of where ${from('platform_of', 'n', 3)}) end,
         '建设厂房及配套设施，形成年产能' || n || '台（套）的生产能力', 1000 + ${draw('n', 4, 90000)}, 800 + ${draw('n', 4, 90000)} * 0.7,
         d.start, case when s.rank >= 3 then d.start + n % 45 end, d.start + 700 + n % 300,
         case when s.rank >= 4 then d.start + 500 + n % 200 end, case when s.rank >= 5 then d.start + 560 + n % 100 end,
         (select id from office where ${from('office', 'n', 5)}), '示范联系人', '000-8' || lpad(n::text, 7, '0')
    from number, lateral (select current_date - 1000 + ${draw('n', 6, 300)} as start) d,
         lateral (select case when n % 20 < 1 then 1 when n % 20 < 3 then 2 when n % 20 < 16 then 3 when n % 20 < 18 then 4 else 5 end as rank) r,
         lateral (select rank, (array['signed', 'planned-start', 'under-construction', 'completed', 'in-production'])[rank] as stage) s;

  insert into project_stage (id, project_id, stage, entered_on)
  select gen_random_uuid(), p.id, s.stage, s.entered_on
    from project p, lateral (values ('signed', p.planned_start - 30), ('planned-start', p.planned_start - 10),
         ('under-construction', p.actual_start), ('completed', p.actual_completion), ('in-production', p.actual_production))
         s(stage, entered_on)
   where s.entered_on is not null and (p.stage <> 'signed' or s.stage = 'signed');

  insert into project_chain select ${id('project', 'n')}, id from number, chain_of where ${from('chain_of', 'n', 7)};
  insert into project_chain select ${id('project', 'n')}, id from number, chain_of where n % 5 = 0 and ${from('chain_of', 'n', 8)}
      on conflict do nothing;
  insert into project_cluster select ${id('project', 'n')}, id from number, cluster_of where n % 3 = 0 and ${from('cluster_of', 'n', 9)};
  insert into project_party (id, project_id, role, enterprise_id, name, sort_order)
  select gen_random_uuid(), ${id('project', 'n')}, 'builder', b.id, case when b.id is null then '示范建设有限公司' end, 0
    from number left join builder b on n % 5 > 0 and ${from('builder', 'n', 10, 'b')};
  insert into project_plan
  select p.id, y.year, round(p.total_investment / 3) from project p,
         (select distinct extract(year from month)::int as year from month) y;
  insert into project_monthly_plan
  select p.id, extract(year from now()) || '-' || lpad(m::text, 2, '0'), round(p.total_investment / 36, 2)
    from project p, generate_series(1, 12) m where right(p.code, 1) in ('0', '4', '8');
  insert into project_milestone (id, project_id, name, planned_on, actual_on, sort_order)
  select gen_random_uuid(), p.id, m.name, p.planned_start + m.days, case when m.at < 2 then p.planned_start + m.days end, m.at
    from project p, (values ('主体结构封顶', 200, 1), ('设备进场', 900, 2)) m(name, days, at);`;

const MONTHS = `
  delete from reporting_period;
  insert into reporting_period (id, first_month, last_month, status, opens_on, closes_on, cutoff_on)
  select ${id('period', 'm.back')}, ${MONTH}, ${MONTH}, case when back = 0 then 'open' else 'locked' end,
         m.month + interval '24 days', m.month + interval '1 month 4 days', m.month + interval '1 month -1 day'
    from month m;
  insert into entry_set (id, period_id, status, organization_id)
  select gen_random_uuid(), q.id, case when q.status = 'open' then 'filling' else 'approved' end, o.id
    from reporting_period q, organization o;
  insert into progress_entry (id, period_id, project_id, monthly_investment, funds_in_place, stage, image_progress, progress,
                              problems, coordination, next_step, filled_at, region_id, organization_id)
  select ${id('entry', `n || '-' || m.back`)}, ${id('period', 'm.back')}, p.id,
         case when m.back > 0 then round(p.total_investment / 40, 2) + ${draw('n', 'm.back', 100)} * 0.01 end,
         case when m.back > 0 then round(p.total_investment / 40) end, p.stage,
         case when m.back > 0 then '主体结构施工至第' || m.back || '层，累计完成土建工程量的' || n % 100 || '%' end,
         '完成设备基础浇筑和厂房钢结构安装，开展生产线设备招标。', case when n % 5 = 0 then '部分进口设备交付延迟。' end,
         case when n % 7 = 0 then '协调用电增容手续。' end, '推进设备安装调试。', case when m.back > 0 then m.month + interval '28 days' end,
         p.region_id, p.organization_id
    from number join project p on p.id = ${id('project', 'n')}, month m;`;

const BLOCKERS = `
  insert into blocker (id, code, kind, title, chain_id, level, raised_on, status, lead_organization_id, original_deadline,
                       deadline, closed_on, region_id, organization_id)
  select ${id('blocker', 'n')}, 'KD-2024-' || lpad(n::text, 4, '0'),
         (array['missing-link', 'choke-point', 'policy-barrier', 'factor-shortage'])[1 + n % 4],
         '关键部件第' || n || '项依赖外部供应，本地尚无企业配套', (select id from chain_of where ${from('chain_of', 'n', 11)}),
         'province', d.raised, case when n % 3 = 0 then 'closed' else 'in-progress' end,
         (select id from office where ${from('office', 'n', 12)}), d.raised + 90, d.raised + 90,
         case when n % 3 = 0 then d.raised + 60 end, (select id from place where ${from('place', 'n', 13)}),
         (select id from office where ${from('office', 'n', 14)})
    from issue, lateral (select current_date - 70 - ${draw('n', 15, 600)} as raised) d;
  insert into blocker_target (id, blocker_id, project_id)
  select gen_random_uuid(), ${id('blocker', 'n')}, ${id('project', `(n * ${PROJECTS_A_BLOCKER})`)} from issue;
  insert into blocker_step (id, blocker_id, step, from_status, to_status, taken_on, lead_organization_id, deadline)
  select gen_random_uuid(), b.id, s.step, s.from_status, s.to_status, b.raised_on + s.days,
         case when s.step = 'assign' then b.lead_organization_id end, case when s.step = 'assign' then b.deadline end
    from blocker b, (values ('assign', 'raised', 'assigned', 3), ('accept', 'assigned', 'accepted', 5),
         ('start', 'accepted', 'in-progress', 9), ('close', 'closing-requested', 'closed', 60))
         s(step, from_status, to_status, days)
   where s.step <> 'close' or b.status = 'closed';`;

/**
 * Fills an empty database: so many projects, each with an entry in each of so many months up to the last one, and an
 * empty one in the current month, which is open.
 */
export async function fillMonths(url, { projects, months }) {
  await fillRegister(url, 0, ENTERPRISES);
  await withClient(url, async (client) => {
    await client.query(`set session_replication_role = replica; set work_mem = '64MB'`);
    for (const statement of [LISTS(projects, months), PROJECTS, MONTHS, BLOCKERS]) await client.query(statement);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  });
}

/** Ids that the filling has given. */
export const periodIdStatement = `select ${id('period', '$1::int')} as id`;
