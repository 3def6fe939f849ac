import type { AccessRow, PeriodMonths } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { accessJson } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { FILLED } from './entry.sql.js';

/** A set of entries as far as people are told of it. */
export interface NoticedSet extends PeriodMonths {
  periodId: string;
  organizationId: string;
  organizationName: string;
  submittedBy: string | null;
  access: AccessRow;
}

/** A set that is not handed in though its period closes. */
export interface UnfinishedSet extends PeriodMonths {
  periodId: string;
  organizationId: string;
  closesOn: string;
  /** Projects without an entry. */
  missing: number;
}

@Injectable()
export class MonthNoticesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Who opened the period made its sets, and is not on their side for that. */
  async set(id: string): Promise<NoticedSet | null> {
    const reader = await this.unitOfWork.reader();
    const rows: NoticedSet[] = await reader.query(
      `select p.id as "periodId", p.first_month as "firstMonth", p.last_month as "lastMonth",
              t.organization_id as "organizationId", o.name as "organizationName", t.submitted_by as "submittedBy",
              ${accessJson('t', `t.status not in ('approved', 'locked')`)} as access
         from (select id, period_id, region_id, organization_id, null::uuid as created_by, submitted_by, status
                 from entry_set) t
         join reporting_period p on p.id = t.period_id join organization o on o.id = t.organization_id
        where t.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Of open periods whose filling closes from one of these days to the other. */
  async unfinished(from: string, to: string): Promise<UnfinishedSet[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select p.id as "periodId", p.first_month as "firstMonth", p.last_month as "lastMonth", p.closes_on as "closesOn",
              s.organization_id as "organizationId",
              (select count(*)::int from progress_entry e join project x on x.id = e.project_id and x.deleted_at is null
                where e.period_id = p.id and e.organization_id = s.organization_id and not (${FILLED})) as missing
         from reporting_period p join entry_set s on s.period_id = p.id
        where p.status = 'open' and p.closes_on between $1 and $2
          and s.status in ('not-started', 'filling', 'returned')
        order by p.first_month, s.id`,
      [from, to],
    );
  }
}
