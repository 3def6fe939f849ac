import type { EntrySetStatus, PeriodStatus } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { FILLED } from '../entry.sql.js';
import type { SnapshotSummary } from './period.dto.js';

/** A period with its counts. */
export interface PeriodRow {
  id: string;
  version: number;
  firstMonth: string;
  lastMonth: string;
  status: PeriodStatus;
  opensOn: string;
  closesOn: string;
  cutoffOn: string;
  owed: number;
  filled: number;
  /** How many sets there are of each status. */
  sets: Partial<Record<EntrySetStatus, number>>;
  /** Short names of the organizations whose set is neither approved nor excused. */
  unsettled: string[];
  /** The newest earlier period that was opened and is not locked. */
  earlier: { firstMonth: string; lastMonth: string } | null;
  snapshot: SnapshotSummary | null;
}

const STATEMENT = `
  select p.id, p.version, p.first_month as "firstMonth", p.last_month as "lastMonth", p.status,
         p.opens_on as "opensOn", p.closes_on as "closesOn", p.cutoff_on as "cutoffOn",
         c.owed, c.filled, coalesce(s.counts, '{}') as sets, coalesce(u.names, '{}') as unsettled,
         (select jsonb_build_object('firstMonth', b.first_month, 'lastMonth', b.last_month) from reporting_period b
           where b.last_month < p.first_month and b.status in ('open', 'closed') order by b.last_month desc limit 1)
           as earlier,
         (select jsonb_build_object('id', n.id, 'edition', n.edition, 'digest', n.digest, 'rowCount', n.row_count,
                                    'takenAt', n.taken_at, 'takenByName', a.display_name)
            from period_snapshot n left join account a on a.id = n.taken_by
           where n.period_id = p.id order by n.edition desc limit 1) as snapshot
    from reporting_period p
    left join lateral (
      select count(*)::int as owed, (count(*) filter (where ${FILLED}))::int as filled
        from progress_entry e join project x on x.id = e.project_id and x.deleted_at is null
       where e.period_id = p.id) c on true
    left join lateral (
      select jsonb_object_agg(status, count) as counts
        from (select status, count(*) from entry_set where period_id = p.id group by status) g) s on true
    left join lateral (
      select array_agg(o.short_name order by o.source_key) as names
        from entry_set t join organization o on o.id = t.organization_id
       where t.period_id = p.id and t.status not in ('approved', 'excused', 'locked')) u on true`;

@Injectable()
export class PeriodRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first. */
  async list(year: number | null): Promise<PeriodRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `${STATEMENT} where $1::int is null or left(p.first_month, 4)::int = $1 order by p.first_month desc`,
      [year],
    );
  }

  async byId(id: string): Promise<PeriodRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: PeriodRow[] = await reader.query(`${STATEMENT} where p.id = $1`, [id]);
    return rows[0] ?? null;
  }
}
