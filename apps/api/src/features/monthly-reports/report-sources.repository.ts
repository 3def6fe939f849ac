import { addMonths } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { ScopeKind } from './monthly-report.dto.js';

export interface ReportedPeriod {
  id: string;
  firstMonth: string;
  lastMonth: string;
  status: string;
}

/** Another period that an edition is compared with. */
export interface ComparedSnapshot {
  firstMonth: string;
  lastMonth: string;
  edition: number;
  /** A report made from it had been issued when the edition was ordered. */
  issued: boolean;
}

/** What a report is about. */
export interface FoundScope {
  id: string;
  name: string;
  region: string | null;
  regionPath: string[];
}

/** Statement by kind of scope: finds what a person named by id, key or code. */
const SCOPES: Record<Exclude<ScopeKind, 'all'>, string> = {
  region: `select id, full_name as name, id as region, path as "regionPath" from region where id = $1`,
  chain: `select key as id, name, null as region, '{}'::text[] as "regionPath" from chain where key = $1 or id::text = $1`,
  cluster: `select key as id, name, null as region, '{}'::text[] as "regionPath" from cluster where key = $1 or id::text = $1`,
  platform: `select f.id::text as id, f.name, f.region_id as region, coalesce(r.path, '{}') as "regionPath"
    from receiving_platform f left join region r on r.id = f.region_id where f.key = $1 or f.id::text = $1`,
};

/** What a report is made from: its period, its scope, and the periods that it is compared with. */
@Injectable()
export class ReportSourcesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async period(id: string): Promise<ReportedPeriod | null> {
    const rows: ReportedPeriod[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select id, first_month as "firstMonth", last_month as "lastMonth", status from reporting_period where id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** The newest period that is locked; null before the first. */
  async lastLocked(): Promise<ReportedPeriod | null> {
    const rows: ReportedPeriod[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select id, first_month as "firstMonth", last_month as "lastMonth", status from reporting_period
        where status in ('locked', 'published') order by last_month desc limit 1`,
    );
    return rows[0] ?? null;
  }

  async scope(kind: Exclude<ScopeKind, 'all'>, id: string): Promise<FoundScope | null> {
    const rows: FoundScope[] = await (await this.unitOfWork.reader()).query(SCOPES[kind], [id]);
    return rows[0] ?? null;
  }

  /** What a chain, cluster or platform was called at the cut-off; null for what the snapshot does not name. */
  async nameIn(snapshotId: string, kind: ScopeKind, id: string): Promise<string | null> {
    const rows: { name: string }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select content ->> 'name' as name from snapshot_row where snapshot_id = $1 and kind = $2 and record_id = $3`,
      [snapshotId, kind, id],
    );
    return rows[0]?.name ?? null;
  }

  /** The topic group, to which everything belongs that goes beyond a province. */
  async groupPath(): Promise<string[]> {
    const rows: { path: string[] }[] = await (
      await this.unitOfWork.reader()
    ).query(`select path from organization where key = 'industry-group'`);
    return rows[0]?.path ?? [];
  }

  /**
   * The month directly before: what its last issued edition was made from (of the same scope, else of everything), or
   * else what is locked.
   */
  async monthBefore(period: ReportedPeriod, kind: ScopeKind, id: string | null): Promise<string | null> {
    return this.snapshotOf(null, addMonths(period.firstMonth, -1), kind, id);
  }

  /** The same months of the year before. */
  async yearBefore(period: ReportedPeriod, kind: ScopeKind, id: string | null): Promise<string | null> {
    return this.snapshotOf(addMonths(period.firstMonth, -12), addMonths(period.lastMonth, -12), kind, id);
  }

  /** Of the period that ends with a month, and begins with one where that is given. */
  private async snapshotOf(
    firstMonth: string | null,
    lastMonth: string,
    kind: ScopeKind,
    id: string | null,
  ): Promise<string | null> {
    const rows: { id: string }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select s.id
         from reporting_period q
         left join lateral (
           select m.snapshot_id from monthly_report m
            where m.period_id = q.id and m.status = 'issued'
              and (m.scope_kind = 'all' or (m.scope_kind = $3 and m.scope_id is not distinct from $4))
            order by (m.scope_kind = $3) desc, m.issued_at desc limit 1) i on true
         join lateral (
           select x.* from period_snapshot x
            where x.period_id = q.id
              and (x.id = i.snapshot_id or (i.snapshot_id is null and q.status in ('locked', 'published')))
            order by x.edition desc limit 1) s on true
        where q.last_month = $2 and ($1::text is null or q.first_month = $1)`,
      [firstMonth, lastMonth, kind, id],
    );
    return rows[0]?.id ?? null;
  }

  /** What an edition ordered at that moment is compared with. */
  async compared(snapshotId: string, orderedAt: Date): Promise<ComparedSnapshot> {
    const rows: ComparedSnapshot[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select q.first_month as "firstMonth", q.last_month as "lastMonth", s.edition,
              exists (select 1 from monthly_report m where m.snapshot_id = s.id and m.issued_at < $2) as issued
         from period_snapshot s join reporting_period q on q.id = s.period_id where s.id = $1`,
      [snapshotId, orderedAt],
    );
    const [row] = rows;
    if (!row) throw new Error(`no snapshot ${snapshotId}`);
    return row;
  }
}
