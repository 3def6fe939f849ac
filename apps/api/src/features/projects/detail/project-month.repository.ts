import type { ProjectStage } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { DRAFT_ENTRY } from '../access/project-access.sql.js';
import { CLOSED_STATUSES } from '../list/project-list.sql.js';

/** What a project entered for one period, and how it stood at the cut-off. */
export interface MonthRow {
  periodId: string;
  firstMonth: string;
  lastMonth: string;
  status: string;
  cutoffOn: string;
  nextClosesOn: string | null;
  isClosed: boolean;
  entryId: string;
  filled: boolean;
  monthlyInvestment: string | null;
  fundsInPlace: string | null;
  imageProgress: string | null;
  stage: ProjectStage;
}

@Injectable()
export class ProjectMonthRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The periods for which a project has an entry, oldest first. What its province has not approved yet is a draft: the
   * other sides do not see the period at all.
   */
  async of(projectId: string, withDrafts: boolean): Promise<MonthRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select q.id as "periodId", q.first_month as "firstMonth", q.last_month as "lastMonth", q.status,
              q.cutoff_on as "cutoffOn", (select min(n.closes_on) from reporting_period n where n.last_month > q.last_month)
                as "nextClosesOn", q.status in ${CLOSED_STATUSES} as "isClosed", e.id as "entryId",
              e.filled_at is not null and e.monthly_investment is not null as filled,
              trim_scale(e.monthly_investment)::text as "monthlyInvestment",
              trim_scale(e.funds_in_place)::text as "fundsInPlace", e.image_progress as "imageProgress",
              coalesce((select g.stage from project_stage g where g.project_id = p.id and g.entered_on <= q.cutoff_on
                         order by g.entered_on desc, g.recorded_at desc, g.id desc limit 1),
                       (select g.stage from project_stage g where g.project_id = p.id
                         order by g.entered_on, g.recorded_at, g.id limit 1), p.stage) as stage
         from progress_entry e
         join reporting_period q on q.id = e.period_id
         join project p on p.id = e.project_id
        where e.project_id = $1 and ($2 or not ${DRAFT_ENTRY}) order by q.last_month`,
      [projectId, withDrafts],
    );
  }
}
