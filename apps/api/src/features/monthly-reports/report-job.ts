import { Readable } from 'node:stream';
import { renderDocx } from '@lianqun/official-document';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork, type WorkContext } from '../../foundation/database/unit-of-work.js';
import { FileStore } from '../../foundation/files/file-store.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { Notifications } from '../../foundation/notifications/notifications.js';
import { type Drafted, MonthlyReportRepository, type ReportRow } from './monthly-report.repository.js';
import { ReportMaker } from './report-maker.js';
import { storedFigure } from './stored-figure.js';

export const REPORT_JOB = 'monthly-report.make';

const STAGES = ['figures', 'document', 'word'] as const;

/** Makes ordered reports. All of an edition is written in one transaction at the end: interrupted, nothing of it is. */
@Injectable()
export class ReportJob implements OnModuleInit {
  constructor(
    private readonly reports: MonthlyReportRepository,
    private readonly maker: ReportMaker,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly jobs: Jobs,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.files.addOwner(() => this.reports.files());
    this.jobs.register(REPORT_JOB, (payload, lastTry) => this.run((payload as { reportId: string }).reportId, lastTry));
  }

  private async run(id: string, lastTry: boolean): Promise<void> {
    const report = await this.reports.byId(id);
    if (!report || !['queued', 'drafting'].includes(report.status)) return;
    const context: WorkContext = { actorId: report.createdBy, origin: { kind: 'system' }, requestId: null };
    try {
      const draft = await this.make(report, context);
      await this.unitOfWork.run(context, async () => {
        // Delivered twice, the first to finish has written the same.
        if (!(await this.reports.lockUndrafted(id))) return;
        await this.reports.keepDraft(id, draft);
        await this.tell('report-ready', report);
      });
    } catch (error) {
      if (lastTry) {
        await this.unitOfWork.run(context, async () => {
          await this.reports.keepFailure(id, 'report-failed');
          await this.tell('report-failed', report);
        });
      }
      throw error;
    }
  }

  /** Who ordered it hears how it went. */
  private tell(kind: 'report-ready' | 'report-failed', report: ReportRow): Promise<void> {
    const { id, title, edition, createdBy } = report;
    const to = { accountIds: [createdBy] };
    return this.notifications.send({ kind, to, params: { title, edition }, link: `/reports/${id}` });
  }

  /** Reading, counting and rendering hold no transaction. */
  private async make(report: ReportRow, context: WorkContext): Promise<Drafted> {
    const at = (stage: (typeof STAGES)[number]) =>
      this.unitOfWork.run(context, () => this.reports.progress(report.id, stage, STAGES.indexOf(stage), STAGES.length));
    await at('figures');
    const { figures } = await this.maker.figures(report);
    await at('document');
    const composed = await this.maker.compose(report, figures);
    await at('word');
    const bytes = await renderDocx(composed.document);
    const { sha256, size } = await this.files.store(Readable.from([Buffer.from(bytes)]));
    return {
      digest: composed.digest,
      figures: composed.figures.map(storedFigure),
      document: composed.document,
      fileSha256: sha256,
      fileSize: size,
    };
  }
}
