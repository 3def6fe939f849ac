import { errorMessage, ROWS_AT_ONCE } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Writable } from 'node:stream';
import { FileStore } from '../../foundation/files/file-store.js';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { EXPORT_JOB } from './orders/export-job-name.js';
import { ExportForms } from './forms/export-forms.service.js';
import { type ExportRow, ExportJobRepository } from './orders/export-job.repository.js';
import type { ExportList, ExportResponse } from './export.dto.js';
import { type ExportSource, ExportSources } from './export-source.js';
import { ExportWriter } from './export-writer.js';

/** Exports of one account that may be under way at a time. */
const MOST_RUNNING = 3;

/** What somebody wants to take along. */
export interface WantedExport {
  filter: object;
  sort: string;
  columns?: string[] | undefined;
  formId?: string | null | undefined;
  contacts?: 'masked' | 'reveal' | undefined;
}

/** An export that is written while it is fetched. */
export interface DirectExport {
  fileName: string;
  /** For the record of access. */
  details: Record<string, unknown>;
  write: (target: Writable) => Promise<void>;
}

function response(row: ExportRow): ExportResponse {
  const { problem, status } = row;
  return {
    id: row.id,
    status,
    fileName: row.fileName,
    done: row.done,
    total: row.total,
    fileSize: row.fileSize === null ? null : Number(row.fileSize),
    contacts: row.request.contacts,
    problem: problem && { ...problem, message: errorMessage(problem.code, problem.params, 'zh') },
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    expiresAt: row.expiresAt,
    abilities: { cancel: status === 'waiting' || status === 'writing', download: status === 'ready' },
  };
}

/** Taking a register along: at once where it is small, else as a file that is fetched later. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly sources: ExportSources,
    private readonly exports: ExportJobRepository,
    private readonly forms: ExportForms,
    private readonly writer: ExportWriter,
    private readonly files: FileStore,
    private readonly jobs: Jobs,
  ) {}

  /** @throws AppError 409 when there are more rows than are written at once */
  async direct(register: string, wanted: WantedExport, principal: Principal): Promise<DirectExport> {
    const source = this.sources.get(register);
    const { request, form, fileName } = await this.requestOf(source, wanted, principal);
    const ids = await source.ids(request.filter, request.sort, principal);
    if (ids.length > ROWS_AT_ONCE) {
      throw new AppError('export-in-background', { count: ids.length, limit: ROWS_AT_ONCE });
    }
    return {
      fileName,
      details: {
        register,
        filter: request.filter,
        rows: ids.length,
        contacts: request.contacts,
        ...(request.columns && { columns: request.columns }),
        ...(form && { form: form.name }),
      },
      write: (target) => this.writer.write(target, { source, ids, request, form, principal }),
    };
  }

  /** Orders an export in the background. */
  async order(register: string, wanted: WantedExport, principal: Principal): Promise<string> {
    const source = this.sources.get(register);
    const { request, fileName } = await this.requestOf(source, wanted, principal);
    const running = await this.exports.running(principal.accountId);
    if (running >= MOST_RUNNING) throw new AppError('export-too-many', { count: running });
    const id = uuid();
    await this.exports.insert({ id, register, request, fileName, createdBy: principal.accountId });
    // One after the other, so that the other jobs have their turn.
    await this.jobs.enqueue(EXPORT_JOB, { exportId: id }, { key: `export:${id}`, queue: 'exports' });
    return id;
  }

  async list(register: string, page: number, pageSize: number, principal: Principal): Promise<ExportList> {
    const { items, total } = await this.exports.list(register, principal.accountId, page, pageSize);
    return { items: items.map(response), total };
  }

  async get(register: string, id: string, principal: Principal): Promise<ExportResponse> {
    return response(await this.own(register, id, principal));
  }

  async cancel(register: string, id: string, principal: Principal): Promise<ExportResponse> {
    const { status } = await this.own(register, id, principal);
    if (status !== 'cancelled' && !(await this.exports.cancel(id))) {
      throw new AppError('export-over', { status: (await this.own(register, id, principal)).status });
    }
    return this.get(register, id, principal);
  }

  /**
   * The file of an export, for who ordered it, as long as he may still see all that is in it.
   * @throws AppError 409 when there is none, or what he may see has changed; 403 when contact details are not for him
   */
  async file(register: string, id: string, principal: Principal) {
    const row = await this.own(register, id, principal);
    if (row.status !== 'ready' || !row.fileSha256) throw new AppError('export-not-ready', { status: row.status });
    const source = this.sources.get(register);
    const { contacts, organizationId } = row.request;
    if (!principal.permissions.has(source.read)) throw new AppError('forbidden');
    if (contacts && !principal.permissions.has('contact.reveal')) throw new AppError('forbidden');
    const moved = contacts && organizationId !== principal.organizationId;
    if (moved || (await source.unseen(await this.exports.recordIds(id), principal))) {
      throw new AppError('export-outdated');
    }
    return {
      fileName: row.fileName,
      content: await this.files.read(row.fileSha256),
      details: { register, file: row.fileName, rows: row.total, contacts },
    };
  }

  private async own(register: string, id: string, principal: Principal): Promise<ExportRow> {
    const row = await this.exports.own(register, id, principal.accountId);
    if (!row) throw new AppError('not-found');
    return row;
  }

  /** @throws AppError 422 for a column or a form that there is not */
  private async requestOf(source: ExportSource, wanted: WantedExport, principal: Principal) {
    if (!principal.permissions.has(source.read)) throw new AppError('forbidden');
    const request = this.writer.request(source, wanted, principal);
    const { formId } = request;
    const form = formId === null ? null : await this.forms.own(source.register, formId, principal);
    return { request, form, fileName: this.writer.fileName(source, form) };
  }
}
