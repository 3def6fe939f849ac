import type { Viewer } from '@lianqun/domain';
import type { OfficialDocument } from '@lianqun/official-document';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { ReportStatus, ScopeKind, Variant } from './monthly-report.dto.js';
import type { ReportOwner } from './report.policy.js';
import type { StoredFigure } from './stored-figure.js';

export interface ReportRow extends ReportOwner {
  id: string;
  version: number;
  periodId: string;
  firstMonth: string;
  lastMonth: string;
  periodStatus: string;
  snapshotId: string;
  comparedSnapshotId: string | null;
  yearBeforeSnapshotId: string | null;
  scopeKind: ScopeKind;
  scopeId: string | null;
  scopeName: string | null;
  variant: Variant;
  edition: number;
  title: string;
  status: ReportStatus;
  progress: { stage: string; done: number; total: number } | null;
  problem: { code: string } | null;
  digest: string | null;
  fileSha256: string | null;
  fileSize: number | null;
  isSample: boolean;
  createdAt: Date;
  createdByName: string | null;
  draftedAt: Date | null;
  issuedAt: Date | null;
  auditHead: string | null;
  snapshotEdition: number;
  snapshotDigest: string;
  cutoffOn: string;
  rowCount: number;
  takenAt: Date;
}

export interface Drafted {
  digest: string;
  figures: StoredFigure[];
  document: OfficialDocument;
  fileSha256: string;
  fileSize: number;
}

export interface NewReport extends Pick<
  ReportRow,
  | 'id'
  | 'periodId'
  | 'snapshotId'
  | 'comparedSnapshotId'
  | 'yearBeforeSnapshotId'
  | 'scopeKind'
  | 'scopeId'
  | 'scopeName'
  | 'variant'
  | 'title'
  | 'createdBy'
  | 'isSample'
  | 'organizationId'
> {
  regionId: string | null;
}

const COLUMNS = `
  m.id, m.version, m.period_id as "periodId", p.first_month as "firstMonth", p.last_month as "lastMonth",
  p.status as "periodStatus", m.snapshot_id as "snapshotId", m.compared_snapshot_id as "comparedSnapshotId",
  m.year_before_snapshot_id as "yearBeforeSnapshotId", m.scope_kind as "scopeKind", m.scope_id as "scopeId",
  m.scope_name as "scopeName", m.variant, m.edition, m.title, m.status, m.progress, m.problem, m.digest,
  m.file_sha256 as "fileSha256", m.file_size as "fileSize", m.is_sample as "isSample", m.created_at as "createdAt",
  m.created_by as "createdBy", a.display_name as "createdByName", m.drafted_at as "draftedAt", m.issued_at as "issuedAt",
  m.audit_head as "auditHead", m.organization_id as "organizationId", o.path as "organizationPath",
  oo.path as "organizationRegionPath",
  s.edition as "snapshotEdition", s.digest as "snapshotDigest", s.cutoff_on as "cutoffOn", s.row_count as "rowCount",
  s.taken_at as "takenAt"`;

const FROM = `
  from monthly_report m
  join reporting_period p on p.id = m.period_id
  join period_snapshot s on s.id = m.snapshot_id
  left join account a on a.id = m.created_by
  left join organization o on o.id = m.organization_id
  left join region oo on oo.id = o.region_id`;

/** As `maySee`; `$1` account, `$2` organization and `$3` province of who asks. */
const VISIBLE = `(m.status in ('issued', 'superseded') or m.created_by = $1::uuid or m.organization_id = $2::uuid
  or oo.path[1] = $3::text)`;

@Injectable()
export class MonthlyReportRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(
    periodId: string | null,
    page: number,
    pageSize: number,
    viewer: Viewer,
  ): Promise<{ items: ReportRow[]; total: number; withheld: number }> {
    const reader = await this.unitOfWork.reader();
    const where = `where ($4::uuid is null or m.period_id = $4)`;
    const parameters = [viewer.accountId, viewer.organizationId, viewer.provinceId, periodId];
    const [items, [count]] = await Promise.all([
      reader.query<ReportRow[]>(
        `select ${COLUMNS} ${FROM} ${where} and ${VISIBLE}
          order by p.last_month desc, m.created_at desc, m.id limit $5 offset $6`,
        [...parameters, pageSize, (page - 1) * pageSize],
      ),
      reader.query<{ total: number; withheld: number }[]>(
        `select count(*) filter (where ${VISIBLE})::int as total,
                count(*) filter (where ${VISIBLE} is not true)::int as withheld ${FROM} ${where}`,
        parameters,
      ),
    ]);
    return { items, total: count?.total ?? 0, withheld: count?.withheld ?? 0 };
  }

  async byId(id: string): Promise<ReportRow | null> {
    const rows: ReportRow[] = await (
      await this.unitOfWork.reader()
    ).query(`select ${COLUMNS} ${FROM} where m.id = $1`, [id]);
    return rows[0] ?? null;
  }

  async content(id: string): Promise<{ figures: StoredFigure[] | null; document: OfficialDocument | null }> {
    const rows: { figures: StoredFigure[] | null; document: OfficialDocument | null }[] = await (
      await this.unitOfWork.reader()
    ).query(`select figures, document from monthly_report where id = $1`, [id]);
    return rows[0] ?? { figures: null, document: null };
  }

  /** Until the unit of work ends nobody reopens the period, and nobody else orders or issues a report on it. */
  async holdPeriod(periodId: string): Promise<void> {
    await (
      await this.unitOfWork.writer()
    ).query(`select id from reporting_period where id = $1 for update`, [periodId]);
  }

  /** The edition after the last one of the same period, scope and variant; the period must be held. */
  async insert(report: NewReport): Promise<void> {
    await (
      await this.unitOfWork.writer()
    ).query(
      `insert into monthly_report (id, period_id, snapshot_id, compared_snapshot_id, year_before_snapshot_id, scope_kind,
              scope_id, scope_name, variant, edition, title, status, region_id, organization_id, created_by, is_sample)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, 1 + coalesce(max(m.edition), 0), $10, 'queued', $11, $12, $13, $14
         from monthly_report m
        where m.period_id = $2 and m.scope_kind = $6 and m.scope_id is not distinct from $7 and m.variant = $9`,
      [
        report.id,
        report.periodId,
        report.snapshotId,
        report.comparedSnapshotId,
        report.yearBeforeSnapshotId,
        report.scopeKind,
        report.scopeId,
        report.scopeName,
        report.variant,
        report.title,
        report.regionId,
        report.organizationId,
        report.createdBy,
        report.isSample,
      ],
    );
  }

  /** Takes the report to work on; false when it is done already, or somebody else's work finished it. */
  async lockUndrafted(id: string): Promise<boolean> {
    const rows: unknown[] = await (
      await this.unitOfWork.writer()
    ).query(`select id from monthly_report where id = $1 and status in ('queued', 'drafting') for update`, [id]);
    return rows.length > 0;
  }

  async progress(id: string, stage: string, done: number, total: number): Promise<void> {
    await (
      await this.unitOfWork.writer()
    ).query(
      `update monthly_report set status = 'drafting', progress = $2::jsonb where id = $1 and status in ('queued', 'drafting')`,
      [id, JSON.stringify({ stage, done, total })],
    );
  }

  async keepDraft(id: string, draft: Drafted): Promise<void> {
    await (
      await this.unitOfWork.writer()
    ).query(
      `update monthly_report set status = 'draft', progress = null, problem = null, digest = $2, figures = $3::jsonb,
              document = $4::jsonb, file_sha256 = $5, file_size = $6, drafted_at = now(), updated_at = now(),
              version = version + 1
        where id = $1`,
      [
        id,
        draft.digest,
        JSON.stringify(draft.figures),
        JSON.stringify(draft.document),
        draft.fileSha256,
        draft.fileSize,
      ],
    );
  }

  async keepFailure(id: string, code: string): Promise<void> {
    await (
      await this.unitOfWork.writer()
    ).query(
      `update monthly_report set status = 'failed', progress = null, problem = $2::jsonb, updated_at = now(), version = version + 1
        where id = $1 and status in ('queued', 'drafting')`,
      [id, JSON.stringify({ code })],
    );
  }

  /** Issues a draft of this version; the edition issued before it is superseded. @returns false when it is stale */
  async issue(id: string, version: number, issuedBy: string | null): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown = await writer.query(
      `with issued as (
         update monthly_report set status = 'issued', issued_at = now(), issued_by = $3, updated_at = now(),
                version = version + 1,
                audit_head = (select encode(chain, 'hex') from audit_seal order by id desc limit 1)
          where id = $1 and version = $2 and status = 'draft'
         returning id, period_id, scope_kind, scope_id, variant),
       superseded as (
         update monthly_report m set status = 'superseded', updated_at = now(), version = m.version + 1
           from issued i
          where m.status = 'issued' and m.id <> i.id and m.period_id = i.period_id and m.scope_kind = i.scope_kind
            and m.scope_id is not distinct from i.scope_id and m.variant = i.variant)
       select id from issued`,
      [id, version, issuedBy],
    );
    return Array.isArray(rows) && rows.length > 0;
  }

  async removeSamples(): Promise<void> {
    await (await this.unitOfWork.writer()).query(`delete from monthly_report where is_sample`);
  }

  /** Files that editions refer to. */
  async files(): Promise<string[]> {
    const rows: { sha256: string }[] = await (
      await this.unitOfWork.reader()
    ).query(`select distinct file_sha256 as sha256 from monthly_report where file_sha256 is not null`);
    return rows.map(({ sha256 }) => sha256);
  }
}
