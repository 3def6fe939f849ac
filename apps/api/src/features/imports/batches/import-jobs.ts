import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { BatchWork, type ImportJob, Overtaken, Stopwatch } from './batch-work.js';
import { type BatchRow, ImportBatchRepository } from './import-batch.repository.js';
import { ImportNotices } from './import-notices.js';
import type { ImportTarget } from '../import-target.js';
import type { Importer } from '../importer.js';
import { ImportMemories } from '../memory/memory.service.js';
import { Raising } from '../proposals/raising.js';
import { Staging } from '../rows/staging.js';
import { UndoRepository } from '../undo/undo.repository.js';

export const READ_JOB = 'import.read';
export const COMMIT_JOB = 'import.commit';
export const UNDO_JOB = 'import.undo';

/** Whoever waited no longer than this, in milliseconds, for a file to be read is still looking at it. */
const A_MOMENT = 10_000;

const payloadOf = (payload: unknown): ImportJob => payload as ImportJob;

/** The long works of an import. Each is one transaction: interrupted at any moment, nothing of it remains. */
@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly batches: ImportBatchRepository,
    private readonly work: BatchWork,
    private readonly staging: Staging,
    private readonly undoing: UndoRepository,
    private readonly jobs: Jobs,
    private readonly notices: ImportNotices,
    private readonly raising: Raising,
    private readonly memories: ImportMemories,
  ) {}

  onModuleInit(): void {
    this.staging.keep(() => this.batches.files());
    this.jobs.register(READ_JOB, (payload, lastTry) =>
      this.work.run(payloadOf(payload), 'reading', lastTry, (...work) => this.read(...work)),
    );
    this.jobs.register(COMMIT_JOB, (payload, lastTry) =>
      this.work.run(payloadOf(payload), 'committing', lastTry, (...work) => this.commit(...work)),
    );
    this.jobs.register(UNDO_JOB, (payload, lastTry) =>
      this.work.run(payloadOf(payload), 'undoing', lastTry, (...work) => this.undo(...work)),
    );
  }

  private async read(batch: BatchRow, target: ImportTarget, importer: Importer): Promise<void> {
    const watch = new Stopwatch();
    const report = this.work.reporter(batch.id, 'reading', null);
    const known = { lookups: await target.lookups(), learned: await this.memories.learned(batch.register, importer) };
    const result = await this.staging.read(batch, known, report);
    watch.lap('read');
    // What the columns are is known to deciding.
    await this.batches.keepReading(batch.id, result);
    if (!result.needs) {
      await this.batches.progress(batch.id, { stage: 'matching', done: 0, total: result.dataRows });
      await this.staging.analyze();
      watch.lap('analyze');
      await target.decide(batch.id, importer);
      await this.batches.decided(batch.id, importer.accountId, 'all');
      watch.lap('match');
    }
    await this.batches.keepTimings(batch.id, watch.timings);
    const outcome = result.needs ? 'needs-input' : 'ready';
    if (!(await this.batches.move(batch.id, ['reading'], outcome))) throw new Overtaken();
    if (watch.total > A_MOMENT)
      await this.notices.finished(batch, outcome, result.dataRows ?? null, importer.accountId);
  }

  private async commit(batch: BatchRow, target: ImportTarget, importer: Importer): Promise<void> {
    const watch = new Stopwatch();
    const total = (batch.counts?.new ?? 0) + (batch.counts?.update ?? 0);
    const report = this.work.reporter(batch.id, 'committing', total);
    const result = await target.commit(batch.id, importer, report);
    await this.raising.raise(batch, importer);
    await this.memories.keep(batch, importer);
    await this.batches.recount(batch.id);
    watch.lap('commit');
    await this.batches.keepResult(batch.id, result, watch.timings);
    if (!(await this.batches.move(batch.id, ['committing'], 'committed'))) throw new Overtaken();
    await this.notices.finished(batch, 'committed', result.inserted + result.updated, importer.accountId);
  }

  private async undo(batch: BatchRow, target: ImportTarget, importer: Importer): Promise<void> {
    const watch = new Stopwatch();
    const total = (batch.result?.inserted ?? 0) + (batch.result?.updated ?? 0);
    const report = this.work.reporter(batch.id, 'undoing', total);
    const result = await this.undoing.undo(batch.id, target, importer, report);
    watch.lap('undo');
    await this.batches.keepUndo(batch.id, result, importer.accountId, watch.timings);
    if (!(await this.batches.move(batch.id, ['undoing'], 'undone'))) throw new Overtaken();
    await this.notices.finished(batch, 'undone', result.removed + result.restored, importer.accountId);
  }
}
