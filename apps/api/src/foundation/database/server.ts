import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { poolOf } from './data-source.js';

export interface ServerHealth {
  version: string;
  auditRecordAppendOnly: boolean;
}

/** The database server itself: its connections and what it says of itself. */
@Injectable()
export class DatabaseServer {
  constructor(private readonly dataSource: DataSource) {}

  /** For the job runner, which brings its own SQL. */
  get pool(): pg.Pool {
    return poolOf(this.dataSource);
  }

  /** Null when it does not answer. */
  async health(): Promise<ServerHealth | null> {
    const rows: ServerHealth[] = await this.dataSource
      .query<ServerHealth[]>(
        `select current_setting('server_version') as version,
                not has_table_privilege('audit_record', 'update') as "auditRecordAppendOnly"`,
      )
      .catch(() => []);
    return rows[0] ?? null;
  }

  /**
   * Jobs and queues that a killed process still holds would wait for hours. A task finds out by itself if it is done.
   * A try that was cut short is no failed try: however often the process is killed, the job is taken up again.
   */
  async unlockAbandonedJobs(): Promise<void> {
    const held: { id: string; worker: string }[] = await this.dataSource.query(
      `select id, locked_by as worker from graphile_worker.jobs where locked_by is not null`,
    );
    if (!held.length) return;
    const workers = [...new Set(held.map(({ worker }) => worker))];
    await this.dataSource.query(`select graphile_worker.force_unlock_workers($1)`, [workers]);
    await this.dataSource.query(`select graphile_worker.reschedule_jobs($1, attempts := 0)`, [
      held.map(({ id }) => id),
    ]);
  }
}
