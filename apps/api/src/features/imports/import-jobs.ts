import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { type BatchRow, ImportBatchRepository } from './import-batch.repository.js';
import { ImportNotices } from './import-notices.js';
import { ReadingRefused } from './import-reader.js';
import type { Importer } from './importer.js';
import { Raising } from './proposals/raising.js';
import { Staging } from './staging.js';
import { type ImportTarget, ImportTargets } from './import-target.js';

export const READ_JOB = 'import.read';
export const COMMIT_JOB = 'import.commit';

/** What a job works on, and in whose name. */
export interface ImportJob {
  register: string;
  batchId: string;
  importer: Importer;
}

/** Thrown to undo everything when a batch was cancelled while it was worked on. */
class Overtaken extends Error {}

/** How often progress is written, in milliseconds. */
const PROGRESS_EVERY = 300;

/** Whoever waited no longer than this, in milliseconds, for a file to be read is still looking at it. */
const A_MOMENT = 10_000;

const payloadOf = (payload: unknown): ImportJob => payload as ImportJob;

/** Milliseconds by stage. */
class Stopwatch {
  readonly timings: Record<string, number> = {};
  private last = performance.now();

  lap(stage: string): void {
    const now = performance.now();
    this.timings[stage] = Math.round(now - this.last);
    this.last = now;
  }

  get total(): number {
    return Object.values(this.timings).reduce((sum, one) => sum + one, 0);
  }
}

/** The two long works of an import. Each is one transaction: interrupted at any moment, nothing of it remains. */
@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly batches: ImportBatchRepository,
    private readonly staging: Staging,
    private readonly targets: ImportTargets,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly notices: ImportNotices,
    private readonly raising: Raising,
  ) {}

  onModuleInit(): void {
    this.staging.keep(() => this.batches.files());
    this.jobs.register(READ_JOB, (payload, lastTry) =>
      this.run(payloadOf(payload), 'reading', lastTry, (...work) => this.read(...work)),
    );
    this.jobs.register(COMMIT_JOB, (payload, lastTry) =>
      this.run(payloadOf(payload), 'committing', lastTry, (...work) => this.commit(...work)),
    );
  }

  /** Does a job unless it is done already; a batch that cannot be worked on says why instead of waiting for ever. */
  private async run(
    { register, batchId, importer }: ImportJob,
    status: 'reading' | 'committing',
    lastTry: boolean,
    work: (batch: BatchRow, target: ImportTarget, importer: Importer) => Promise<void>,
  ): Promise<void> {
    const batch = await this.batches.byId(register, batchId);
    if (batch?.status !== status) return;
    const context = { actorId: importer.accountId, origin: { kind: 'import' as const, batchId }, requestId: null };
    try {
      await this.unitOfWork.run(context, async () => {
        await this.batches.lock(batchId);
        // Whoever held the lock before may have done the work.
        if ((await this.batches.byId(register, batchId))?.status !== status) throw new Overtaken();
        await work(batch, this.targets.get(register), importer);
      });
    } catch (error) {
      if (error instanceof Overtaken) return;
      if (!(error instanceof ReadingRefused) && !lastTry) throw error;
      // Nothing was written. A failed commit can be started again; a file that cannot be read stays so.
      const [next, unforeseen] =
        status === 'reading' ? (['failed', 'reader-crashed'] as const) : (['ready', 'commit-failed'] as const);
      const problem = error instanceof ReadingRefused ? error.problem : { code: unforeseen, params: {} };
      await this.unitOfWork.run(context, async () => {
        if (!(await this.batches.move(batchId, [status], next))) return;
        await this.batches.keepProblem(batchId, problem);
        await this.notices.failed(batch, importer.accountId);
      });
      if (!(error instanceof ReadingRefused)) throw error;
    } finally {
      await this.batches.forgetProgress(batchId);
    }
  }

  private async read(batch: BatchRow, target: ImportTarget, importer: Importer): Promise<void> {
    const watch = new Stopwatch();
    const report = this.reporter(batch.id, 'reading', null);
    const lookups = await target.lookups();
    const result = await this.staging.read(batch, lookups, report);
    watch.lap('read');
    if (!result.needs) {
      await this.batches.progress(batch.id, 'matching', 0, result.dataRows);
      await this.staging.analyze();
      watch.lap('analyze');
      await target.decide(batch.id, importer);
      await this.batches.recount(batch.id);
      watch.lap('match');
    }
    await this.batches.keepReading(batch.id, result, watch.timings);
    const outcome = result.needs ? 'needs-input' : 'ready';
    if (!(await this.batches.move(batch.id, ['reading'], outcome))) throw new Overtaken();
    if (watch.total > A_MOMENT)
      await this.notices.finished(batch, outcome, result.dataRows ?? null, importer.accountId);
  }

  private async commit(batch: BatchRow, target: ImportTarget, importer: Importer): Promise<void> {
    const watch = new Stopwatch();
    const total = (batch.counts?.new ?? 0) + (batch.counts?.update ?? 0);
    const report = this.reporter(batch.id, 'committing', total);
    const result = await target.commit(batch.id, importer, report);
    await this.raising.raise(batch, importer);
    await this.batches.recount(batch.id);
    watch.lap('commit');
    await this.batches.keepResult(batch.id, result, watch.timings);
    if (!(await this.batches.move(batch.id, ['committing'], 'committed'))) throw new Overtaken();
    await this.notices.finished(batch, 'committed', result.inserted + result.updated, importer.accountId);
  }

  private reporter(batchId: string, stage: string, total: number | null): (done: number) => void {
    let last = 0;
    return (done) => {
      const now = Date.now();
      if (now - last < PROGRESS_EVERY) return;
      last = now;
      // A lost report is made good by the next one.
      this.batches.progress(batchId, stage, done, total).catch(() => undefined);
    };
  }
}
