import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  Logger as GraphileLogger,
  type ParsedCronItem,
  parseCronItems,
  run,
  runOnce,
  type Runner,
  type TaskList,
} from 'graphile-worker';
import type { Logger } from 'pino';
import { DatabaseServer } from '../database/server.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { LOGGER } from '../logging/logger.js';

export interface JobOptions {
  /** Only one job with this key waits at a time. */
  key?: string;
  /** Jobs of one queue run one after the other. */
  queue?: string;
  /** How often it is tried, each time after a longer pause; three times unless said otherwise. */
  tries?: number;
}

/** Work of a day that was missed because the service did not run is made good within this time, in milliseconds. */
const CATCH_UP = 12 * 3_600_000;

/** `lastTry` tells a task that nobody will try again when it fails. */
type Task = (payload: unknown, lastTry: boolean) => Promise<void>;

/** Work that outlives its request. A job is delivered at least once: a task must find out whether it is done already. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly tasks = new Map<string, Task>();
  private readonly timetable: ParsedCronItem[] = [];
  private runner: Runner | null = null;

  constructor(
    private readonly server: DatabaseServer,
    private readonly unitOfWork: UnitOfWork,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Names the program of a kind of job; called once by the feature it belongs to. */
  register(name: string, task: Task): void {
    if (this.tasks.has(name)) throw new Error(`job ${name} is registered twice`);
    this.tasks.set(name, task);
  }

  /** Registers a kind of job that is wanted every day at this time (`HH:MM`, UTC), by one service of several. */
  daily(name: string, time: string, task: Task): void {
    const [hour, minute] = time.split(':').map(Number);
    this.register(name, task);
    this.timetable.push(
      ...parseCronItems([
        { task: name, match: `${String(minute)} ${String(hour)} * * *`, options: { backfillPeriod: CATCH_UP } },
      ]),
    );
  }

  /** Adds a job in the running transaction: it exists exactly when the transaction commits. */
  async enqueue(name: string, payload: Record<string, unknown>, options: JobOptions = {}): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `select graphile_worker.add_job($1, payload := $2::json, queue_name := $3, job_key := $4, max_attempts := $5)`,
      [name, JSON.stringify(payload), options.queue ?? null, options.key ?? null, options.tries ?? 3],
    );
  }

  /** Starts taking jobs; waiting ones from before a restart are taken up again. */
  async start(): Promise<void> {
    this.server.pool.on('connect', (client) =>
      client.on('error', (error) => this.logger.warn({ err: error }, 'connection lost')),
    );
    await this.server.unlockAbandonedJobs();
    this.runner = await run({
      ...this.shared(),
      concurrency: 2,
      pollInterval: 1000,
      parsedCronItems: this.timetable,
    });
  }

  /** Runs what waits and returns when nothing is left; for tests. */
  async runWaiting(): Promise<void> {
    await runOnce({ ...this.shared() });
    // The worker does not wait for its note that a job failed; until it is there, the job is held.
    const held = () => this.server.pool.query(`select 1 from graphile_worker.jobs where locked_at is not null limit 1`);
    while ((await held()).rowCount) await sleep(5);
  }

  async onApplicationShutdown(): Promise<void> {
    const { runner } = this;
    this.runner = null;
    await runner?.stop().catch(() => undefined);
  }

  private shared() {
    const taskList: TaskList = {};
    for (const [name, task] of this.tasks)
      taskList[name] = (payload, { job }) => task(payload, job.attempts >= job.max_attempts);
    const logger = new GraphileLogger(() => (level, message) => {
      if (level === 'error') this.logger.error({ job: true }, message);
      else this.logger.debug({ job: true }, message);
    });
    return { pgPool: this.server.pool, taskList, noHandleSignals: true, logger };
  }
}
