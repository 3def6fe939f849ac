import type { AccessRow, PeriodMonths } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { FILLED } from './entry.sql.js';
import { accessOf, type SetOwner } from './sets/entry-set.policy.js';

/** A set of entries as far as people are told of it. */
export interface NoticedSet extends PeriodMonths {
  periodId: string;
  organizationId: string;
  organizationName: string;
  submittedBy: string | null;
  owner: AccessRow;
  /** Organizations of its province, and those of none: a draft is nobody else's to see. */
  reviewingIds: string[];
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

  async set(id: string): Promise<NoticedSet | null> {
    const reader = await this.unitOfWork.reader();
    const rows: (Omit<NoticedSet, 'owner'> & SetOwner)[] = await reader.query(
      `select p.id as "periodId", p.first_month as "firstMonth", p.last_month as "lastMonth",
              s.organization_id as "organizationId", o.path as "organizationPath", r.path as "organizationRegionPath",
              o.name as "organizationName", s.submitted_by as "submittedBy",
              array(select w.id from organization w left join region wr on wr.id = w.region_id
                     where wr.path[1] is null or wr.path[1] = r.path[1]) as "reviewingIds"
         from entry_set s
         join reporting_period p on p.id = s.period_id
         join organization o on o.id = s.organization_id
         left join region r on r.id = o.region_id
        where s.id = $1`,
      [id],
    );
    return rows[0] ? { ...rows[0], owner: accessOf(rows[0]) } : null;
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
