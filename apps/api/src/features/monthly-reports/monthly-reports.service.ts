import { errorMessage, isErrorCode, periodLabel, type ReportScope, type Viewer } from '@lianqun/domain';
import { renderHtml } from '@lianqun/official-document';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { Notifications } from '../../foundation/notifications/notifications.js';
import { ReportingPeriodsService } from '../reporting-periods/index.js';
import { figureRows } from './figure-rows.js';
import type {
  ComparedWith,
  CreateReportRequest,
  FigureRowList,
  ReportList,
  ReportResponse,
  ReportSummary,
} from './monthly-report.dto.js';
import { MonthlyReportRepository, type ReportRow } from './monthly-report.repository.js';
import { REPORT_JOB } from './report-job.js';
import { ReportMaker } from './report-maker.js';
import { mayIssue, mayOrder, maySee } from './report.policy.js';
import { type ComparedSnapshot, ReportSourcesRepository } from './report-sources.repository.js';
import { SnapshotReaderRepository } from './snapshot-reader.repository.js';

const rowsUrl = (report: string, figure: string) => `/api/monthly-reports/${report}/figures/${figure}`;

const titleOf = (scope: ReportScope, name: string | null, label: string): string => {
  const subject = {
    all: '京津冀产业链群协同',
    region: `${name ?? ''}产业链群协同`,
    chain: `京津冀${name ?? ''}产业链协同`,
    cluster: `京津冀${name ?? ''}集群协同`,
    platform: `${name ?? ''}承接项目`,
  }[scope.kind];
  return `${subject}月度进展（${label}）`;
};

@Injectable()
export class MonthlyReportsService {
  constructor(
    private readonly reports: MonthlyReportRepository,
    private readonly sources: ReportSourcesRepository,
    private readonly snapshots: SnapshotReaderRepository,
    private readonly maker: ReportMaker,
    private readonly periods: ReportingPeriodsService,
    private readonly jobs: Jobs,
    private readonly notifications: Notifications,
  ) {}

  async list(periodId: string | null, page: number, pageSize: number, viewer: Viewer): Promise<ReportList> {
    const { items, total, withheld } = await this.reports.list(periodId, page, pageSize, viewer);
    return { items: items.map(summaryOf), total, withheld };
  }

  /**
   * Orders an edition; it is made in the job queue.
   * @throws AppError 403 when it is not for this account to make, 409 when the period is not locked
   */
  async order(request: CreateReportRequest, principal: Principal): Promise<string> {
    const { kind, id = null } = request.scope;
    const found = await this.scope(kind, id);
    const groupPath = await this.sources.groupPath();
    const subject = { kind, variant: request.variant, regionPath: found?.regionPath ?? [], groupPath };
    if (!mayOrder(principal, subject)) throw new AppError('report-out-of-scope');
    return this.create(request, principal);
  }

  /** Orders samples in the running unit of work: as the topic group's own. */
  async orderSample(request: CreateReportRequest): Promise<string> {
    const organizationId = (await this.sources.groupPath()).at(-1) ?? null;
    return this.create(request, { accountId: null, organizationId, isSample: true });
  }

  private async create({ periodId, scope, variant }: CreateReportRequest, owner: Owner): Promise<string> {
    await this.reports.holdPeriod(periodId);
    const period = await this.sources.period(periodId);
    if (!period) throw new AppError('not-found');
    const snapshotId = await this.snapshots.latestOf(periodId);
    if (!['locked', 'published'].includes(period.status) || snapshotId === null) {
      throw new AppError('report-period-not-locked', { period: periodLabel(period), status: period.status });
    }
    const found = await this.scope(scope.kind, scope.id ?? null);
    const name = found && ((await this.sources.nameIn(snapshotId, scope.kind, found.id)) ?? found.name);
    const id = uuid();
    const of = [period, scope.kind, found?.id ?? null] as const;
    await this.reports.insert({
      id,
      periodId,
      snapshotId,
      comparedSnapshotId: await this.sources.monthBefore(...of),
      yearBeforeSnapshotId: await this.sources.yearBefore(...of),
      scopeKind: scope.kind,
      scopeId: found?.id ?? null,
      scopeName: name,
      variant,
      title: titleOf({ kind: scope.kind, id: found?.id ?? null }, name, periodLabel(period)),
      regionId: found?.region ?? null,
      organizationId: owner.organizationId,
      createdBy: owner.accountId,
      isSample: owner.isSample ?? false,
    });
    await this.jobs.enqueue(REPORT_JOB, { reportId: id }, { key: `report-${id}` });
    return id;
  }

  /** @throws AppError 404 where there is none, or it is not issued and not of one's own side */
  async get(id: string, principal: Principal): Promise<ReportResponse> {
    const report = await this.seen(id, principal);
    const { figures, document } = await this.reports.content(id);
    const { month, year } = await this.maker.comparedWith(report);
    const { problem } = report;
    const issue = mayIssue(principal, report, await this.sources.groupPath());
    return {
      ...summaryOf(report),
      abilities: { issue },
      figures: figures && figures.map((figure) => ({ ...figure, rows: rowsUrl(id, figure.key) })),
      document,
      comparedWith: comparedOf(month),
      yearBefore: comparedOf(year),
      problem: problem && {
        code: problem.code,
        message: isErrorCode(problem.code) ? errorMessage(problem.code) : problem.code,
      },
    };
  }

  /** The rows behind a figure of a drafted edition, as its snapshot holds them. */
  async figure(id: string, key: string, principal: Principal): Promise<FigureRowList> {
    const report = await this.drafted(id, principal);
    const { figures, snapshot } = await this.maker.figures(report);
    const figure = figures.byKey(key);
    if (!figure) throw new AppError('not-found');
    return figureRows(figure, snapshot, rowsUrl(id, key));
  }

  /** The Word file as it was kept: its digest in the store and what to call it. */
  async word(id: string, principal: Principal): Promise<{ sha256: string; fileName: string }> {
    const report = await this.drafted(id, principal);
    return { sha256: report.fileSha256 ?? '', fileName: `${fileNameOf(report)}.docx` };
  }

  async html(id: string, principal: Principal): Promise<{ html: string; fileName: string }> {
    const report = await this.drafted(id, principal);
    const { document } = await this.reports.content(id);
    if (!document) throw new AppError('report-not-ready');
    return { html: await renderHtml(document), fileName: `${fileNameOf(report)}.html` };
  }

  /** Issues a draft; a report on everything publishes its period. */
  async issue(id: string, version: number, principal: Principal): Promise<ReportSummary> {
    const seen = await this.seen(id, principal);
    if (!mayIssue(principal, seen, await this.sources.groupPath())) throw new AppError('out-of-scope');
    await this.reports.holdPeriod(seen.periodId);
    const report = await this.row(id);
    const settled = ['locked', 'published'].includes(report.periodStatus);
    const isNewest = (await this.snapshots.latestOf(report.periodId)) === report.snapshotId;
    if (report.status !== 'draft' || !settled || !isNewest) throw new AppError('report-not-issuable');
    if (!(await this.reports.issue(id, version, principal.accountId))) {
      throw new AppError('stale-version', { version: report.version }, { current: summaryOf(report), conflicts: [] });
    }
    if (report.scopeKind === 'all') await this.periods.publish(report.periodId, principal.accountId);
    await this.notifications.send({
      kind: 'report-issued',
      to: { permission: 'monthly-report.read' },
      params: { title: report.title, edition: report.edition },
      link: `/reports/${id}`,
      except: principal.accountId,
    });
    return summaryOf(await this.row(id));
  }

  /** Removes the reports made of sample data, in the running unit of work. */
  removeSamples(): Promise<void> {
    return this.reports.removeSamples();
  }

  private async scope(kind: ReportScope['kind'], id: string | null) {
    if (kind === 'all') return null;
    const found = id === null ? null : await this.sources.scope(kind, id);
    if (!found) throw new AppError('report-scope-unknown');
    return found;
  }

  private async row(id: string): Promise<ReportRow> {
    const report = await this.reports.byId(id);
    if (!report) throw new AppError('not-found');
    return report;
  }

  private async seen(id: string, principal: Principal): Promise<ReportRow> {
    const report = await this.row(id);
    if (!maySee(principal, report)) throw new AppError('not-found');
    return report;
  }

  private async drafted(id: string, principal: Principal): Promise<ReportRow> {
    const report = await this.seen(id, principal);
    if (report.fileSha256 === null) throw new AppError('report-not-ready');
    return report;
  }
}

/** Who orders a report. */
interface Owner {
  accountId: string | null;
  organizationId: string | null;
  isSample?: boolean;
}

const comparedOf = (other: ComparedSnapshot | null): ComparedWith | null =>
  other && { label: periodLabel(other), edition: other.edition, issued: other.issued };

const fileNameOf = (report: ReportRow): string =>
  `${report.title}${report.variant === 'internal' ? '内部调度版' : '报送版'}第${String(report.edition)}版`;

function summaryOf(report: ReportRow): ReportSummary {
  const { scopeKind, scopeId, scopeName } = report;
  return {
    id: report.id,
    version: report.version,
    periodId: report.periodId,
    label: periodLabel(report),
    lastMonth: report.lastMonth,
    scope: { kind: scopeKind, id: scopeId, name: scopeName },
    variant: report.variant,
    edition: report.edition,
    title: report.title,
    status: report.status,
    progress: report.progress,
    digest: report.digest,
    snapshot: {
      edition: report.snapshotEdition,
      digest: report.snapshotDigest,
      cutoffOn: report.cutoffOn,
      rowCount: report.rowCount,
      takenAt: report.takenAt,
    },
    createdAt: report.createdAt,
    createdByName: report.createdByName,
    draftedAt: report.draftedAt,
    issuedAt: report.issuedAt,
    auditHead: report.auditHead,
    fileSize: report.fileSize,
    isSample: report.isSample,
  };
}
