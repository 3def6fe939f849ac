import { PassThrough } from 'node:stream';
import type { ErrorCode, ErrorParams, NotificationParams } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork, type WorkContext } from '../../../foundation/database/unit-of-work.js';
import { FileStore, type StoredFile } from '../../../foundation/files/file-store.js';
import { AppError } from '../../../foundation/http/app-error.js';
import { Authenticator, type Principal, restrictedTo } from '../../../foundation/http/principal.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { Notifications } from '../../../foundation/notifications/notifications.js';
import { ExportFormRepository } from '../forms/export-form.repository.js';
import { EXPORT_JOB } from './export-job-name.js';
import { type ExportRow, ExportJobRepository } from './export-job.repository.js';
import { type ExportSource, ExportSources } from '../export-source.js';
import { ExportWriter } from '../export-writer.js';

/** What a sheet holds below its header. */
const MOST_ROWS = 1_000_000;

/** How often progress is written, in milliseconds. */
const PROGRESS_EVERY = 300;

const UPKEEP_JOB = 'exports.upkeep';

/** Thrown when an export was cancelled, or taken up by somebody else, while it was written. */
class Overtaken extends Error {}

const contextOf = ({ createdBy }: ExportRow): WorkContext => ({
  actorId: createdBy,
  origin: { kind: 'system' },
  requestId: null,
});

/**
 * Writes exports that were ordered. The file is stored first and becomes the export's in one transaction at the end:
 * interrupted at any moment, there is none, and the work is taken up anew.
 */
@Injectable()
export class ExportWorker implements OnModuleInit {
  constructor(
    private readonly exports: ExportJobRepository,
    private readonly forms: ExportFormRepository,
    private readonly sources: ExportSources,
    private readonly writer: ExportWriter,
    private readonly accounts: Authenticator,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly jobs: Jobs,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.files.addOwner(() => this.exports.files());
    this.jobs.register(EXPORT_JOB, (payload, lastTry) => this.run((payload as { exportId: string }).exportId, lastTry));
    this.jobs.daily(UPKEEP_JOB, '19:00', () => this.forgetOld());
  }

  /** Removes files that were kept for long enough. */
  async forgetOld(): Promise<void> {
    const context: WorkContext = { actorId: null, origin: { kind: 'system' }, requestId: null };
    const files = await this.unitOfWork.run(context, () => this.exports.forgetOld());
    for (const sha256 of files) await this.files.removeUnowned(sha256);
  }

  private async run(id: string, lastTry: boolean): Promise<void> {
    const row = await this.exports.take(id);
    if (!row) return;
    try {
      await this.make(row);
    } catch (error) {
      if (error instanceof Overtaken) return;
      if (error instanceof AppError) return this.fail(row, error.code, error.params);
      if (lastTry) await this.fail(row, 'export-failed', {});
      throw error;
    }
  }

  /** @throws AppError when the account may not have it */
  private async make(row: ExportRow): Promise<void> {
    const source = this.sources.get(row.register);
    const principal = await this.principalOf(row, source);
    const { filter, sort, formId } = row.request;
    const contacts = row.request.contacts && principal.permissions.has('contact.reveal');
    if (contacts !== row.request.contacts) throw new AppError('export-not-allowed');
    const form = formId === null ? null : await this.forms.own(row.register, formId, principal.organizationId);
    if (formId !== null && !form) throw new AppError('export-form-unknown');
    const ids = await source.ids(filter, sort, principal);
    if (ids.length > MOST_ROWS) throw new AppError('export-too-large', { count: ids.length, limit: MOST_ROWS });
    const report = this.reporter(row, ids.length);
    const stream = new PassThrough();
    const writing = { source, ids, request: row.request, form, principal, report };
    const file = await this.stored(stream, this.writer.write(stream, writing));
    await this.unitOfWork.run(contextOf(row), async () => {
      if (!(await this.exports.keepFile(row.id, row.attempt, file, ids))) throw new Overtaken();
      await this.tell('export-ready', row, { fileName: row.fileName, count: ids.length });
    });
  }

  /** Stores what is written; when writing fails nothing is stored, and why it failed is what is told. */
  private async stored(stream: PassThrough, writing: Promise<void>): Promise<StoredFile> {
    const storing = this.files.store(stream);
    try {
      const [, file] = await Promise.all([writing, storing]);
      return file;
    } catch (error) {
      stream.destroy();
      await storing.catch(() => undefined);
      throw error;
    }
  }

  private async principalOf(row: ExportRow, source: ExportSource): Promise<Principal> {
    const now = await this.accounts.account(row.createdBy);
    const principal = now && restrictedTo(row.request.permissions, now);
    if (!principal?.permissions.has(source.permission) || !principal.permissions.has(source.read)) {
      throw new AppError('export-not-allowed');
    }
    return principal;
  }

  private async fail(row: ExportRow, code: ErrorCode, params: ErrorParams): Promise<void> {
    await this.unitOfWork.run(contextOf(row), async () => {
      if (!(await this.exports.keepProblem(row.id, row.attempt, { code, params }))) return;
      await this.tell('export-failed', row, { fileName: row.fileName });
    });
  }

  private tell<K extends 'export-ready' | 'export-failed'>(
    kind: K,
    { register, createdBy }: ExportRow,
    params: NotificationParams[K],
  ): Promise<void> {
    const { page } = this.sources.get(register);
    return this.notifications.send({ kind, to: { accountIds: [createdBy] }, params, link: page });
  }

  private reporter({ id, attempt }: ExportRow, total: number): (done: number) => Promise<void> {
    let last = -Infinity;
    return async (done) => {
      const now = Date.now();
      if (now - last < PROGRESS_EVERY) return;
      last = now;
      if (!(await this.exports.progress(id, attempt, done, total))) throw new Overtaken();
    };
  }
}
