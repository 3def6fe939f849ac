import { Injectable } from '@nestjs/common';
import { type Origin, UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type BatchRow, ImportBatchRepository } from './import-batch.repository.js';
import { ImportNotices } from './import-notices.js';
import { ReadingRefused } from '../import-reader.js';
import type { ImportTarget } from '../import-target.js';
import { ImportTargets } from '../import-target.js';
import type { Importer } from '../importer.js';

/** What a job works on, and in whose name. */
export interface ImportJob {
  register: string;
  batchId: string;
  importer: Importer;
}

/** Thrown to undo everything when a batch was cancelled while it was worked on. */
export class Overtaken extends Error {}

/** The long works, by the state of a batch that is worked on: where a work that failed leaves it, and what it says. */
const WORKS = {
  reading: { failed: 'failed', problem: 'reader-crashed' },
  committing: { failed: 'ready', problem: 'commit-failed' },
  undoing: { failed: 'committed', problem: 'undo-failed' },
} as const;

export type WorkStatus = keyof typeof WORKS;

/** How often progress is written, in milliseconds. */
const PROGRESS_EVERY = 300;

/** Milliseconds by stage. */
export class Stopwatch {
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

type Work = (batch: BatchRow, target: ImportTarget, importer: Importer) => Promise<void>;

/** Long work on a batch as one transaction: interrupted or cancelled at any moment, nothing of it remains. */
@Injectable()
export class BatchWork {
  constructor(
    private readonly batches: ImportBatchRepository,
    private readonly targets: ImportTargets,
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: ImportNotices,
  ) {}

  /** Does a job unless it is done already; a batch that cannot be worked on says why instead of waiting for ever. */
  async run(
    { register, batchId, importer }: ImportJob,
    status: WorkStatus,
    lastTry: boolean,
    work: Work,
  ): Promise<void> {
    const batch = await this.batches.byId(register, batchId);
    if (batch?.status !== status) return;
    const origin: Origin = { kind: 'import', batchId, ...(status === 'undoing' && { undo: true }) };
    const context = { actorId: importer.accountId, origin, requestId: null };
    try {
      await this.unitOfWork.run(context, async () => {
        await this.batches.lock(batchId);
        // Whoever held the lock before may have done the work.
        if ((await this.batches.byId(register, batchId))?.status !== status) throw new Overtaken();
        await this.batches.progress(batchId, {
          stage: status,
          done: 0,
          total: null,
          pid: await this.batches.backend(),
        });
        await work(batch, this.targets.get(register), importer);
      });
    } catch (error) {
      if (error instanceof Overtaken) return;
      const refused = error instanceof ReadingRefused;
      const problem = refused ? error.problem : { code: WORKS[status].problem, params: {} };
      const over = await this.unitOfWork.run(context, async () => {
        // A cancelled work fails with whatever it was doing; who cancelled may not have said so to everybody yet.
        if (!(await this.batches.holds(batchId, status))) return true;
        if (!refused && !lastTry) return false;
        // Nothing was written. A failed commit can be started again; a file that cannot be read stays so.
        if (!(await this.batches.move(batchId, [status], WORKS[status].failed))) return true;
        await this.batches.keepProblem(batchId, problem);
        await this.notices.failed(batch, importer.accountId);
        return refused;
      });
      if (!over) throw error;
    } finally {
      await this.batches.forgetProgress(batchId);
    }
  }

  /** Takes what is done so far, and has it written now and then. */
  reporter(batchId: string, stage: string, total: number | null): (done: number) => void {
    let last = 0;
    return (done) => {
      const now = Date.now();
      if (now - last < PROGRESS_EVERY) return;
      last = now;
      // A lost report is made good by the next one.
      this.batches.progress(batchId, { stage, done, total }).catch(() => undefined);
    };
  }
}
