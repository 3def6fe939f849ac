import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Readable } from 'node:stream';
import { storable } from '../../foundation/database/copy-line.js';
import { FileStore } from '../../foundation/files/file-store.js';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { said } from './batches/batch-response.js';
import type { ImportJob } from './batches/batch-work.js';
import { choicesOf } from './deciding/choices.js';
import { ImportBatchRepository } from './batches/import-batch.repository.js';
import type { ImportBatchQuery } from './history/history.dto.js';
import { COMMIT_JOB, READ_JOB } from './batches/import-jobs.js';
import { ImportReader } from './import-reader.js';
import { ImportTargets } from './import-target.js';
import type {
  ImportBatchList,
  ImportBatchResponse,
  ImportFieldList,
  ReadAgainRequest,
  SheetHeadResponse,
} from './import.dto.js';
import { importerOf } from './importer.js';
import { notReady, OpenBatches } from './batches/open-batches.js';
import { RowViews } from './rows/row-views.js';

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

/** Without folders, and with nothing that PostgreSQL cannot keep; long names lose their middle, never their ending. */
function fileNameToKeep(given: string): string {
  const name = storable(given.replaceAll('\0', '').split(/[/\\]/).at(-1) ?? '').trim() || '未命名';
  const characters = Array.from(name);
  return characters.length <= 200 ? name : [...characters.slice(0, 150), '…', ...characters.slice(-40)].join('');
}

const madeBy = (principal: Principal) => ({
  organizationId: principal.organizationId,
  regionId: principal.organizationRegionId,
  createdBy: principal.accountId,
});

/** Why there is nothing left to cancel. */
function tooLate(status: string): AppError {
  if (status === 'committed') return new AppError('import-already-committed');
  return status === 'undone' ? new AppError('import-already-undone') : notReady(status);
}

/** One file of a register, from upload to commit. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly open: OpenBatches,
    private readonly batches: ImportBatchRepository,
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
      ...madeBy(principal),
    });
    await this.enqueueReading(register, id, principal);
    return id;
  }

  get(register: string, id: string, principal: Principal): Promise<ImportBatchResponse> {
    return this.open.response(register, id, principal);
  }

  async list(register: string, query: ImportBatchQuery, principal: Principal): Promise<ImportBatchList> {
    const keeper = query.keeper === 'me' ? principal.accountId : query.keeper;
    const { items, total } = await this.batches.list(
      register,
      importerOf(register, principal),
      { ...query, keeper },
      query,
    );
    return { items: items.map((batch) => this.open.shown(batch, principal)), total };
  }

  fields(register: string): ImportFieldList {
    const target = this.targets.get(register);
    const items = target.fields().map((one) => ({
      ...one,
      several: target.reading.takesSeveral(one.field),
      units: [...new Set(target.reading.units(one.field))],
    }));
    return { items };
  }

  /** The first rows of a sheet as they stand in the file. */
  async sheetHead(register: string, id: string, sheet: number, principal: Principal): Promise<SheetHeadResponse> {
    const found = (await this.open.get(register, id, principal)).sheets.find(({ index }) => index === sheet);
    if (!found) throw new AppError('import-sheet-unknown', { sheet });
    return { rows: this.views.head(found.head) };
  }

  /** The file as it was uploaded. @throws AppError 403 when it may hold contact details that are not for this account */
  async original(register: string, id: string, principal: Principal): Promise<OriginalFile> {
    const batch = await this.open.get(register, id, principal);
    if (!this.open.shown(batch, principal).abilities.original) throw new AppError('forbidden');
    return {
      fileName: batch.fileName,
      content: await this.files.read(batch.fileSha256),
      details: { file: batch.fileName, contacts: this.open.mayHoldContacts(batch) },
    };
  }

  /** Reads the file again with what a person corrected. */
  async readAgain(
    register: string,
    id: string,
    request: ReadAgainRequest,
    principal: Principal,
  ): Promise<ImportBatchResponse> {
    const batch = await this.open.get(register, id, principal);
    const choices = choicesOf(this.targets.get(register), request, batch.choices);
    if (choices.sheet !== undefined && !batch.sheets.some(({ index }) => index === choices.sheet)) {
      throw validationFailed([{ field: 'sheet', code: 'import-sheet-unknown', params: { sheet: choices.sheet } }]);
    }
    if (!(await this.batches.move(id, ['needs-input', 'ready'], 'reading', request.version))) {
      throw await this.open.notMoved(batch, request.version, principal);
    }
    await this.batches.choose(id, choices);
    await this.enqueueReading(register, id, principal);
    return this.get(register, id, principal);
  }

  /** Starts the commit; a second call while it runs, or after it, changes nothing. */
  async commit(register: string, id: string, principal: Principal): Promise<ImportBatchResponse> {
    const batch = await this.open.get(register, id, principal);
    if (batch.status === 'needs-input') {
      throw new AppError('import-needs-input', { register, reason: batch.problem && said(batch.problem).message });
    }
    if (!(await this.batches.move(id, ['ready'], 'committing'))) {
      const now = await this.open.get(register, id, principal);
      if (now.status === 'committing' || now.status === 'committed') return this.open.shown(now, principal);
      throw notReady(now.status);
    }
    // What was decided by somebody who reaches further is decided anew for whoever confirms it; the batch is held now.
    if (batch.decidedBy.some((one) => one !== principal.accountId)) {
      await this.targets.get(register).decide(id, importerOf(register, principal));
      await this.batches.decided(id, principal.accountId, 'all');
    }
    await this.batches.forgetProblem(id);
    // One queue a register: batches are written one after the other, so each is matched against what the last one wrote.
    const job: ImportJob = { register, batchId: id, importer: importerOf(register, principal) };
    await this.jobs.enqueue(COMMIT_JOB, { ...job }, { key: `commit:${id}`, queue: `import:${register}` });
    return this.get(register, id, principal);
  }

  /** Stops whatever is done with a batch; nothing of it remains. What has ended already says so. */
  async cancel(register: string, id: string, principal: Principal): Promise<ImportBatchResponse> {
    const batch = await this.open.get(register, id, principal);
    // Each waits for a work that is just ending; the others need not know which one it was.
    const cancelled =
      (await this.batches.move(id, ['reading', 'needs-input', 'ready'], 'cancelled')) ||
      (await this.batches.move(id, ['committing'], 'ready')) ||
      (await this.batches.move(id, ['undoing'], 'committed'));
    if (!cancelled) throw tooLate((await this.open.get(register, id, principal)).status);
    this.reader.abort(id);
    // A file that is still coming in is waited for by the database: its reader has been told.
    if (batch.progress?.stage !== 'reading') await this.batches.interrupt(id);
    return this.get(register, id, principal);
  }

  /** The same file with the same choices as a batch of its own. */
  async again(register: string, id: string, principal: Principal): Promise<string> {
    const batch = await this.open.get(register, id, principal);
    if (!this.open.shown(batch, principal).abilities.again) throw notReady(batch.status);
    const { fileName, fileSha256, choices, mode, fieldModes } = batch;
    const anew = uuid();
    await this.batches.insert({
      id: anew,
      register,
      fileName,
      fileSize: Number(batch.fileSize),
      fileSha256,
      ...madeBy(principal),
      repeats: { id, choices, mode, fieldModes },
    });
    await this.enqueueReading(register, anew, principal);
    return anew;
  }

  private enqueueReading(register: string, batchId: string, principal: Principal): Promise<void> {
    const job: ImportJob = { register, batchId, importer: importerOf(register, principal) };
    return this.jobs.enqueue(READ_JOB, { ...job }, { key: `read:${batchId}` });
  }
}
