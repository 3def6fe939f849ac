import type { EntrySetStatus, PeriodStatus } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { FILLED, FILLED_FOR_OTHER } from '../entry.sql.js';
import type { EntrySetResponse } from './entry-set.dto.js';
import type { SetOwner } from './entry-set.policy.js';

/** A set with what decides who reaches it. */
export interface EntrySetRow
  extends Omit<EntrySetResponse, 'errors' | 'warnings' | 'readable' | 'abilities'>, SetOwner {
  periodStatus: PeriodStatus;
}

/** A set with its period, both held for the running unit of work. */
export interface HeldSet {
  id: string;
  version: number;
  status: EntrySetStatus;
  organizationId: string;
  periodId: string;
  periodStatus: PeriodStatus;
  firstMonth: string;
  lastMonth: string;
  cutoffOn: string;
}

const STATEMENT = `
  select s.id, s.version, s.period_id as "periodId",
         jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as organization,
         r.full_name as "regionName", s.status, c.owed, c.filled, s.reason,
         s.submitted_at as "submittedAt", a.display_name as "submittedByName",
         s.reviewed_at as "reviewedAt", v.display_name as "reviewedByName",
         c.for_other or (s.submitted_by is not null and a.organization_id is distinct from s.organization_id)
           as "filledForOther",
         o.id as "organizationId", o.path as "organizationPath", oo.path as "organizationRegionPath",
         q.status as "periodStatus"
    from entry_set s
    join reporting_period q on q.id = s.period_id
    join organization o on o.id = s.organization_id
    left join region oo on oo.id = o.region_id
    left join region r on r.id = s.region_id
    left join account a on a.id = s.submitted_by
    left join account v on v.id = s.reviewed_by
    left join lateral (
      select count(*)::int as owed, (count(*) filter (where ${FILLED}))::int as filled,
             coalesce(bool_or(${FILLED_FOR_OTHER}), false) as for_other
        from progress_entry e join project x on x.id = e.project_id and x.deleted_at is null
        left join account f on f.id = e.filled_by
       where e.period_id = s.period_id and e.organization_id = s.organization_id) c on true`;

@Injectable()
export class EntrySetRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async ofPeriod(periodId: string, organizationId: string | null): Promise<EntrySetRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `${STATEMENT} where s.period_id = $1 and ($2::uuid is null or s.organization_id = $2) order by o.source_key`,
      [periodId, organizationId],
    );
  }

  async byId(id: string): Promise<EntrySetRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: EntrySetRow[] = await reader.query(`${STATEMENT} where s.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Holds a set for the running unit of work, and its period against being moved: the period first, as whoever types. */
  async hold(id: string): Promise<HeldSet | null> {
    const writer = await this.unitOfWork.writer();
    const rows: HeldSet[] = await writer.query(
      `with period as materialized (
         select id, status, first_month, last_month, cutoff_on from reporting_period
          where id = (select period_id from entry_set where id = $1) for share),
       held as materialized (
         select id, version, status, organization_id from entry_set
          where id = $1 and exists (select from period) for update)
       select s.id, s.version, s.status, s.organization_id as "organizationId", p.id as "periodId",
              p.status as "periodStatus", p.first_month as "firstMonth", p.last_month as "lastMonth",
              p.cutoff_on as "cutoffOn"
         from held s, period p`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** The set of an organization, held as by `hold`. */
  async holdOf(periodId: string, organizationId: string): Promise<HeldSet | null> {
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(
      `select id from entry_set where period_id = $1 and organization_id = $2`,
      [periodId, organizationId],
    );
    return rows[0] ? this.hold(rows[0].id) : null;
  }

  /** Of a set that is held. */
  async submit(id: string, by: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update entry_set set status = 'submitted', reason = null, submitted_at = now(), submitted_by = $2,
              reviewed_at = null, reviewed_by = null, version = version + 1, updated_at = now() where id = $1`,
      [id, by],
    );
  }

  /** Of a set that is held. */
  async review(id: string, status: EntrySetStatus, reason: string | null, by: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update entry_set set status = $2, reason = $3, reviewed_at = now(), reviewed_by = $4, version = version + 1,
              updated_at = now() where id = $1`,
      [id, status, reason, by],
    );
  }

  /** Moves every set of a period that has one status to another. */
  async moveAll(periodId: string, from: EntrySetStatus, to: EntrySetStatus): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update entry_set set status = $3, version = version + 1, updated_at = now() where period_id = $1 and status = $2`,
      [periodId, from, to],
    );
  }

  /** Sees to it that these organizations have a set of the period. */
  async ensure(periodId: string, organizationIds: readonly string[], createdBy: string | null): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into entry_set (id, period_id, status, organization_id, region_id, created_by)
       select n.id, $1, 'not-started', o.id, o.region_id, $3
         from jsonb_to_recordset($2::jsonb) n(id uuid, organization_id uuid) join organization o on o.id = n.organization_id
       on conflict (period_id, organization_id) do nothing`,
      [periodId, JSON.stringify(organizationIds.map((one) => ({ id: uuid(), organization_id: one }))), createdBy],
    );
  }
}
