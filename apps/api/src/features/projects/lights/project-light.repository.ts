import type { Milestone, MonthlyPlan, ProjectStage } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { CLOSED_STATUSES } from '../list/project-list.sql.js';

/** What a light is judged for: a period, or how things stand now. */
export interface Judgement {
  /** Null before the first period has closed. */
  periodId: string | null;
  month: string | null;
  asOf: string;
  nextClosesOn: string | null;
  /** The period that is being filled in. */
  openPeriodId: string | null;
}

/** What the light of one project is judged by. */
export interface LightFacts {
  id: string;
  stage: ProjectStage;
  annualPlan: string | null;
  monthlyPlan: MonthlyPlan[];
  constructionFrom: string | null;
  constructionTo: string | null;
  milestones: Milestone[];
  yearInvestment: string;
  totalInvestment: string;
  totalFunds: string;
  /** There is an entry to fill in for the judged period. */
  owes: boolean;
  filled: boolean;
  /** The entry of the period that is open; null where the project owes none. */
  openEntry: { monthlyInvestment: string | null; fundsInPlace: string | null; imageProgress: string | null } | null;
}

const PERIOD_COLUMNS = `
  p.id as "periodId", p.last_month as month, p.cutoff_on::text as "cutoffOn",
  (select min(n.closes_on)::text from reporting_period n where n.last_month > p.last_month) as "nextClosesOn"`;

const OPEN_PERIOD = `(select id from reporting_period where status = 'open' order by last_month desc limit 1)`;

const money = (value: string) => `trim_scale(${value})::text`;

/**
 * `$1` ids, `$2` the judged period, `$3` its last month, `$4` the day as of which stages and dates are read, `$5` the
 * open period, `$6` the year. The newest transition up to that day is the stage; where there is none yet, the first.
 */
export const LIGHT_FACTS_STATEMENT = `
  select p.id,
         coalesce((select g.stage from project_stage g where g.project_id = p.id
                    order by g.entered_on > $4::date, case when g.entered_on <= $4::date then g.entered_on end desc,
                             case when g.entered_on <= $4::date then g.recorded_at end desc, g.entered_on, g.id desc
                    limit 1), p.stage) as stage,
         ${money('pl.amount')} as "annualPlan",
         coalesce((select jsonb_agg(jsonb_build_object('month', m.month, 'amount', ${money('m.amount')}) order by m.month)
            from project_monthly_plan m where m.project_id = p.id and left(m.month, 4) = $6::int::text), '[]') as "monthlyPlan",
         coalesce(case when p.actual_start <= $4::date then p.actual_start end, p.planned_start) as "constructionFrom",
         coalesce(case when p.actual_completion <= $4::date then p.actual_completion end, p.planned_completion)
           as "constructionTo",
         coalesce((select jsonb_agg(jsonb_build_object('name', m.name, 'plannedOn', m.planned_on, 'actualOn', m.actual_on)
             order by m.sort_order) from project_milestone m where m.project_id = p.id), '[]') as milestones,
         ${money(`coalesce(i.year, 0)
           + case when left(p.opening_month, 4) = $6::int::text then p.opening_year_investment else 0 end`)} as "yearInvestment",
         ${money('coalesce(i.total, 0) + p.opening_investment')} as "totalInvestment",
         ${money('coalesce(i.funds, 0) + p.opening_funds')} as "totalFunds",
         n.id is not null as owes, n.filled_at is not null and n.monthly_investment is not null as filled,
         case when w.id is not null then jsonb_build_object('monthlyInvestment', w.monthly_investment::text,
           'fundsInPlace', w.funds_in_place::text, 'imageProgress', w.image_progress) end as "openEntry"
    from project p
    left join project_plan pl on pl.project_id = p.id and pl.year = $6::int
    left join progress_entry n on n.project_id = p.id and n.period_id = $2::uuid
    left join progress_entry w on w.project_id = p.id and w.period_id = $5::uuid
    left join lateral (
      select sum(e.monthly_investment) filter (where left(q.last_month, 4) = $6::int::text) as year,
             sum(e.monthly_investment) as total, sum(e.funds_in_place) as funds
        from progress_entry e join reporting_period q on q.id = e.period_id
       where e.project_id = p.id and q.last_month <= $3::text) i on true
   where p.id = any($1::uuid[])`;

@Injectable()
export class ProjectLightRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest period whose filling has closed, read as of `today`. */
  async newest(today: string): Promise<Judgement> {
    const reader = await this.unitOfWork.reader();
    const [row] = await reader.query<Omit<Judgement, 'asOf'>[]>(
      `select ${PERIOD_COLUMNS}, ${OPEN_PERIOD} as "openPeriodId"
         from (select 1) one left join (
           select * from reporting_period where status in ${CLOSED_STATUSES} order by last_month desc limit 1) p on true`,
    );
    if (!row) throw new Error('a single row did not come');
    return { ...row, asOf: today };
  }

  /** One period, read as of its cut-off; null where there is no such period. */
  async ofPeriod(periodId: string): Promise<Judgement | null> {
    const reader = await this.unitOfWork.reader();
    const [row] = await reader.query<(Omit<Judgement, 'asOf'> & { cutoffOn: string })[]>(
      `select ${PERIOD_COLUMNS}, ${OPEN_PERIOD} as "openPeriodId" from reporting_period p where p.id = $1`,
      [periodId],
    );
    return row ? { ...row, asOf: row.cutoffOn } : null;
  }

  async facts(ids: readonly string[], { periodId, month, asOf, openPeriodId }: Judgement): Promise<LightFacts[]> {
    const reader = await this.unitOfWork.reader();
    const year = Number((month ?? asOf).slice(0, 4));
    return reader.query(LIGHT_FACTS_STATEMENT, [ids, periodId, month, asOf, openPeriodId, year]);
  }
}
