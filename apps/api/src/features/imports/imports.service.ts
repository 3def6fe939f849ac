import { errorMessage, importStatuses, type ImportStatus } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Readable } from 'node:stream';
import { storable } from '../../foundation/database/copy-line.js';
import { FileStore } from '../../foundation/files/file-store.js';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { type BatchRow, ImportBatchRepository } from './import-batch.repository.js';
import { COMMIT_JOB, type ImportJob, READ_JOB } from './import-jobs.js';
import { ImportReader } from './import-reader.js';
import { ImportRowRepository, type RowFilter, type StagedRow } from './import-row.repository.js';
import { ImportTargets } from './import-target.js';
import { importerOf } from './importer.js';
import { RowViews } from './row-views.js';
import type {
  ImportBatchList,
  ImportBatchResponse,
  ImportFieldList,
  ImportRowList,
  ImportRowResponse,
  ReadAgainRequest,
  SheetHeadResponse,
} from './import.dto.js';

import type { BatchProblem, Choices } from './reading/protocol.js';

const said = ({ code, params }: BatchProblem) => ({ code, params, message: errorMessage(code, params, 'zh') });

function response(batch: BatchRow): Omit<ImportBatchResponse, 'abilities'> {
  return {
    id: batch.id,
    status: batch.status,
    fileName: batch.fileName,
    fileSize: Number(batch.fileSize),
    createdAt: batch.createdAt,
    createdByName: batch.createdByName,
    version: batch.version,
    progress: batch.progress,
    sheets: batch.sheets.map(({ head: _head, ...sheet }) => sheet),
    table: batch.tableFound,
    mapping: batch.mapping,
    counts: batch.counts,
    dataRows: batch.dataRows,
    warnings: batch.warnings,
    outside: batch.outside.map(({ organization, rows }) => ({ organization, rows })),
    changedCells: batch.changedCells,
    problem: batch.problem && said(batch.problem),
    result: batch.result,
    timings: batch.timings,
    readAt: batch.readAt,
    committedAt: batch.committedAt,
  };
}

/** A file on its way in. `onlyOne` is asked when it has arrived, and refuses when another one follows. */
export interface Upload {
  fileName: string;
  content: Readable;
  onlyOne(): Promise<void>;
}

/** A file on its way out, and what is noted of its download. */
interface OriginalFile {
  fileName: string;
  content: NodeJS.ReadableStream;
  details: Record<string, unknown>;
}

const notReady = (status: string) =>
  new AppError('import-not-ready', { status: importStatuses[status as ImportStatus].zh });

/** Without folders, and with nothing that PostgreSQL cannot keep; long names lose their middle, never their ending. */
function fileNameToKeep(given: string): string {
  const name = storable(given.replaceAll('\0', '').split(/[/\\]/).at(-1) ?? '').trim() || '未命名';
  const characters = Array.from(name);
  return characters.length <= 200 ? name : [...characters.slice(0, 150), '…', ...characters.slice(-40)].join('');
}

/** What matching may ask; an answer to it can be changed though the question is no longer shown. */
const MATCHING_ANSWERS = ['same-update', 'different-new', 'skip'];

/** The answers that a row takes: to its open questions, and others than those it was given. */
function answersOf(row: StagedRow): string[] {
  const asked = row.problems.filter(({ severity, params }) => severity === 'question' || params.answer !== undefined);
  const options = asked.flatMap(({ params }) => (Array.isArray(params.options) ? params.options.map(String) : []));
  const again = row.answer !== null && MATCHING_ANSWERS.includes(row.answer) ? MATCHING_ANSWERS : [];
  return [...new Set([...options, ...again])];
}

/** One file of a register, from upload to commit. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly batches: ImportBatchRepository,
    private readonly rows: ImportRowRepository,
    private readonly targets: ImportTargets,
    private readonly files: FileStore,
    private readonly jobs: Jobs,
    private readonly reader: ImportReader,
    private readonly views: RowViews,
  ) {}

  async create(register: string, upload: Upload, principal: Principal): Promise<string> {
    const { sha256, size } = await this.files.store(upload.content);
    await upload.onlyOne();
    const id = uuid();
    await this.batches.insert({
      id,
      register,
      fileName: fileNameToKeep(upload.fileName),
      fileSize: size,
      fileSha256: sha256,
      organizationId: principal.organizationId,
      regionId: principal.organizationRegionId,
      createdBy: principal.accountId,
    });
    await this.enqueueReading(register, id, principal);
    return id;
  }

  async get(register: string, id: string, principal: Principal): Promise<ImportBatchResponse> {
    return this.shown(await this.batch(register, id, principal), principal);
  }

  async list(register: string, page: number, pageSize: number, principal: Principal): Promise<ImportBatchList> {
    const { items, total } = await this.batches.list(register, importerOf(register, principal), page, pageSize);
    return { items: items.map((batch) => this.shown(batch, principal)), total };
  }

  fields(register: string): ImportFieldList {
    return { items: this.targets.get(register).fields() };
  }

  /** The first rows of a sheet as they stand in the file. */
  async sheetHead(register: string, id: string, sheet: number, principal: Principal): Promise<SheetHeadResponse> {
    const found = (await this.batch(register, id, principal)).sheets.find(({ index }) => index === sheet);
    if (!found) throw new AppError('import-sheet-unknown', { sheet });
    return { rows: this.views.head(found.head) };
  }

  /** The file as it was uploaded. @throws AppError 403 when it may hold contact details that are not for this account */
  async original(register: string, id: string, principal: Principal): Promise<OriginalFile> {
    const batch = await this.batch(register, id, principal);
    if (!this.shown(batch, principal).abilities.original) throw new AppError('forbidden');
    return {
      fileName: batch.fileName,
      content: await this.files.read(batch.fileSha256),
      details: { file: batch.fileName, contacts: this.mayHoldContacts(batch) },
    };
  }

  /** Reads the file again with what a person corrected. */
  async readAgain(
    register: string,
    id: string,
    request: ReadAgainRequest,
    principal: Principal,
  ): Promise<ImportBatchResponse> {
    const batch = await this.batch(register, id, principal);
    const choices = this.choicesOf(register, request);
    if (choices.sheet !== undefined && !batch.sheets.some(({ index }) => index === choices.sheet)) {
      throw validationFailed([{ field: 'sheet', code: 'import-sheet-unknown', params: { sheet: choices.sheet } }]);
    }
    if (!(await this.batches.move(id, ['needs-input', 'ready'], 'reading', request.version))) {
      throw await this.notMoved(batch, request.version, principal);
    }
    await this.batches.choose(id, choices);
    await this.enqueueReading(register, id, principal);
    return this.get(register, id, principal);
  }

  /** Starts the commit; a second call while it runs, or after it, changes nothing. */
  async commit(register: string, id: string, principal: Principal): Promise<ImportBatchResponse> {
    const batch = await this.batch(register, id, principal);
    if (batch.status === 'needs-input') {
      throw new AppError('import-needs-input', { register, reason: batch.problem && said(batch.problem).message });
    }
    if (!(await this.batches.move(id, ['ready'], 'committing'))) {
      const now = await this.batch(register, id, principal);
      if (now.status === 'committing' || now.status === 'committed') return this.shown(now, principal);
      throw notReady(now.status);
    }
    // What was previewed by somebody who reaches further is decided anew for whoever confirms it; the batch is held now.
    if (batch.createdBy !== principal.accountId) {
      await this.targets.get(register).decide(id, importerOf(register, principal));
      await this.batches.recount(id);
    }
    await this.batches.forgetProblem(id);
    // One queue a register: batches are written one after the other, so each is matched against what the last one wrote.
    const job: ImportJob = { register, batchId: id, importer: importerOf(register, principal) };
    await this.jobs.enqueue(COMMIT_JOB, { ...job }, { key: `commit:${id}`, queue: `import:${register}` });
    return this.get(register, id, principal);
  }

  async cancel(register: string, id: string, principal: Principal): Promise<ImportBatchResponse> {
    await this.batch(register, id, principal);
    if (!(await this.batches.move(id, ['reading', 'needs-input', 'ready'], 'cancelled'))) {
      throw notReady((await this.batch(register, id, principal)).status);
    }
    this.reader.abort(id);
    return this.get(register, id, principal);
  }

  async listRows(
    register: string,
    id: string,
    filter: RowFilter,
    { page, pageSize }: { page: number; pageSize: number },
    principal: Principal,
  ): Promise<ImportRowList> {
    const { status } = await this.batch(register, id, principal);
    const { items, total } = await this.rows.page(id, filter, pageSize, (page - 1) * pageSize);
    const viewer = importerOf(register, principal);
    return { items: await this.views.of(register, items, status === 'committed', viewer), total };
  }

  /** Takes the answer to a row's question and matches anew. */
  async answer(
    register: string,
    id: string,
    { rowNumber, answer }: { rowNumber: number; answer: string },
    principal: Principal,
  ): Promise<ImportRowResponse> {
    const batch = await this.batch(register, id, principal);
    const importer = importerOf(register, principal);
    const row = await this.rows.one(id, rowNumber);
    if (!row) throw new AppError('not-found');
    if (batch.status !== 'ready') throw notReady(batch.status);
    const options = answersOf(row);
    if (!options.length) throw new AppError('import-row-not-question', { row: rowNumber });
    if (!options.includes(answer)) {
      throw validationFailed([{ field: 'answer', code: 'import-answer-unknown', params: { answer, options } }]);
    }
    if (!(await this.batches.move(id, ['ready'], 'ready')))
      throw notReady((await this.batch(register, id, principal)).status);
    await this.rows.answer(id, rowNumber, answer);
    await this.targets.get(register).decide(id, importer);
    await this.batches.recount(id);
    const [answered] = await this.views.of(register, [(await this.rows.one(id, rowNumber)) ?? row], false, importer);
    if (!answered) throw new AppError('not-found');
    return answered;
  }

  /** @throws AppError 404 when there is no such batch, or not for this account */
  async batch(register: string, id: string, principal: Principal): Promise<BatchRow> {
    const batch = await this.batches.visible(register, id, importerOf(register, principal));
    if (!batch) throw new AppError('not-found');
    return batch;
  }

  private shown(batch: BatchRow, principal: Principal): ImportBatchResponse {
    const original = !this.mayHoldContacts(batch) || principal.permissions.has('contact.reveal');
    return { ...response(batch), abilities: { original } };
  }

  /** Whether the file has contact details, or nobody knows: not yet, or since somebody chose the columns himself. */
  private mayHoldContacts({ register, readAt, mapping, choices }: BatchRow): boolean {
    const { contacts } = this.targets.get(register);
    if (readAt === null || mapping.length === 0 || choices.columns) return true;
    return mapping.some(({ field }) => field !== null && Object.hasOwn(contacts, field));
  }

  private choicesOf(register: string, request: ReadAgainRequest): Choices {
    const known = new Set(
      this.targets
        .get(register)
        .fields()
        .map(({ field }) => field),
    );
    const columns = request.columns ?? {};
    const taken = new Set<string>();
    for (const [column, field] of Object.entries(columns)) {
      if (field === null) continue;
      const name = `columns.${column}`;
      if (typeof field !== 'string' || !known.has(field) || !/^\d{1,5}$/.test(column)) {
        throw validationFailed([{ field: name, code: 'import-field-unknown', params: { field: String(field) } }]);
      }
      if (taken.has(field)) throw validationFailed([{ field: name, code: 'import-field-twice', params: { field } }]);
      taken.add(field);
    }
    return {
      ...(request.sheet !== undefined && { sheet: request.sheet }),
      ...(request.headerRow !== undefined && { headerRow: request.headerRow }),
      ...(request.columns && { columns }),
    };
  }

  private enqueueReading(register: string, batchId: string, principal: Principal): Promise<void> {
    const job: ImportJob = { register, batchId, importer: importerOf(register, principal) };
    return this.jobs.enqueue(READ_JOB, { ...job }, { key: `read:${batchId}` });
  }

  private async notMoved(batch: BatchRow, version: number, principal: Principal): Promise<AppError> {
    const now = await this.batch(batch.register, batch.id, principal);
    if (now.version !== version)
      return new AppError('stale-version', { version: now.version }, { current: this.shown(now, principal) });
    return notReady(now.status);
  }
}
