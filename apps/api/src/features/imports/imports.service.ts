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
import { COMMIT_JOB, READ_JOB } from './import-jobs.js';
import { ImportReader } from './import-reader.js';
import { ImportRowRepository, type RowFilter, type StagedRow } from './import-row.repository.js';
import { ImportTargets } from './import-target.js';
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

function response(batch: BatchRow): ImportBatchResponse {
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
    await this.enqueueReading(register, id);
    return id;
  }

  async get(register: string, id: string): Promise<ImportBatchResponse> {
    return response(await this.batch(register, id));
  }

  async list(register: string, page: number, pageSize: number): Promise<ImportBatchList> {
    const { items, total } = await this.batches.list(register, page, pageSize);
    return { items: items.map(response), total };
  }

  fields(register: string): ImportFieldList {
    return { items: this.targets.get(register).fields() };
  }

  /** The first rows of a sheet as they stand in the file. */
  async sheetHead(register: string, id: string, sheet: number): Promise<SheetHeadResponse> {
    const found = (await this.batch(register, id)).sheets.find(({ index }) => index === sheet);
    if (!found) throw new AppError('import-sheet-unknown', { sheet });
    return { rows: found.head };
  }

  /** Reads the file again with what a person corrected. */
  async readAgain(register: string, id: string, request: ReadAgainRequest): Promise<ImportBatchResponse> {
    const batch = await this.batch(register, id);
    const choices = this.choicesOf(register, request);
    if (choices.sheet !== undefined && !batch.sheets.some(({ index }) => index === choices.sheet)) {
      throw validationFailed([{ field: 'sheet', code: 'import-sheet-unknown', params: { sheet: choices.sheet } }]);
    }
    if (!(await this.batches.move(id, ['needs-input', 'ready'], 'reading', request.version))) {
      throw await this.notMoved(batch, request.version);
    }
    await this.batches.choose(id, choices);
    await this.enqueueReading(register, id);
    return this.get(register, id);
  }

  /** Starts the commit; a second call while it runs, or after it, changes nothing. */
  async commit(register: string, id: string): Promise<ImportBatchResponse> {
    const batch = await this.batch(register, id);
    if (batch.status === 'needs-input') {
      throw new AppError('import-needs-input', { register, reason: batch.problem && said(batch.problem).message });
    }
    if (!(await this.batches.move(id, ['ready'], 'committing'))) {
      const now = await this.batch(register, id);
      if (now.status === 'committing' || now.status === 'committed') return response(now);
      throw notReady(now.status);
    }
    await this.batches.forgetProblem(id);
    // One queue a register: batches are written one after the other, so each is matched against what the last one wrote.
    await this.jobs.enqueue(
      COMMIT_JOB,
      { register, batchId: id },
      { key: `commit:${id}`, queue: `import:${register}` },
    );
    return this.get(register, id);
  }

  async cancel(register: string, id: string): Promise<ImportBatchResponse> {
    await this.batch(register, id);
    if (!(await this.batches.move(id, ['reading', 'needs-input', 'ready'], 'cancelled'))) {
      throw notReady((await this.batch(register, id)).status);
    }
    this.reader.abort(id);
    return this.get(register, id);
  }

  async listRows(
    register: string,
    id: string,
    filter: RowFilter,
    page: number,
    pageSize: number,
  ): Promise<ImportRowList> {
    const { status } = await this.batch(register, id);
    const { items, total } = await this.rows.page(id, filter, pageSize, (page - 1) * pageSize);
    return { items: await this.rowResponses(register, items, status === 'committed'), total };
  }

  /** Takes the answer to a row's question and matches anew. */
  async answer(register: string, id: string, rowNumber: number, answer: string): Promise<ImportRowResponse> {
    const batch = await this.batch(register, id);
    const row = await this.rows.one(id, rowNumber);
    if (!row) throw new AppError('not-found');
    if (batch.status !== 'ready') throw notReady(batch.status);
    const options = answersOf(row);
    if (!options.length) throw new AppError('import-row-not-question', { row: rowNumber });
    if (!options.includes(answer)) {
      throw validationFailed([{ field: 'answer', code: 'import-answer-unknown', params: { answer, options } }]);
    }
    if (!(await this.batches.move(id, ['ready'], 'ready'))) throw notReady((await this.batch(register, id)).status);
    await this.rows.answer(id, rowNumber, answer);
    await this.targets.get(register).decide(id);
    await this.batches.recount(id);
    const [answered] = await this.rowResponses(register, [(await this.rows.one(id, rowNumber)) ?? row], false);
    if (!answered) throw new AppError('not-found');
    return answered;
  }

  async batch(register: string, id: string): Promise<BatchRow> {
    const batch = await this.batches.byId(register, id);
    if (!batch) throw new AppError('not-found');
    return batch;
  }

  private async rowResponses(register: string, rows: StagedRow[], committed: boolean): Promise<ImportRowResponse[]> {
    const target = this.targets.get(register);
    const values = await target.display(rows.map((row) => row.record));
    const before = await target.display(rows.map((row) => sideOf(row, 'before')));
    const after = await target.display(rows.map((row) => sideOf(row, 'after')));
    return rows.map((row, i) => ({
      rowNumber: row.rowNumber,
      decision: row.decision,
      values: values[i] ?? {},
      changes: changesShown(before[i] ?? {}, after[i] ?? {}),
      problems: row.problems.map((problem) => ({ ...problem, ...said(problem) })),
      targetId: row.decision === 'new' && !committed ? null : row.targetId,
      duplicateOf: row.duplicateOf,
      answer: row.answer,
    }));
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

  private enqueueReading(register: string, batchId: string): Promise<void> {
    return this.jobs.enqueue(READ_JOB, { register, batchId }, { key: `read:${batchId}` });
  }

  private async notMoved(batch: BatchRow, version: number): Promise<AppError> {
    const now = await this.batch(batch.register, batch.id);
    if (now.version !== version)
      return new AppError('stale-version', { version: now.version }, { current: response(now) });
    return notReady(now.status);
  }
}

/** Before and after as they are shown: one stored value may show as several, of which some stay as they were. */
function changesShown(before: Record<string, unknown>, after: Record<string, unknown>): ImportRowResponse['changes'] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    fields
      .map((field) => [field, { before: before[field] ?? null, after: after[field] ?? null }] as const)
      .filter(([, change]) => JSON.stringify(change.before) !== JSON.stringify(change.after)),
  );
}

function sideOf(row: StagedRow, side: 'before' | 'after'): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row.changes ?? {}).map(([field, change]) => [field, change[side]]));
}
