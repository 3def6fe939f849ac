import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { DIGEST_STATEMENT, SNAPSHOT_STATEMENTS } from './snapshot.sql.js';

/** The shape of the rows; a reader of older snapshots can tell by it. Since 2 they say what is not shared. */
const SCHEMA_VERSION = 2;

@Injectable()
export class SnapshotRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Writes the next snapshot of a period in the running unit of work. @returns its id */
  async take(periodId: string, takenBy: string | null): Promise<string> {
    const writer = await this.unitOfWork.writer();
    const id = uuid();
    // The head comes first, for the rows refer to it; what it says of them is filled in when they are there.
    await writer.query(
      `insert into period_snapshot (id, period_id, edition, schema_version, cutoff_on, digest, row_count, taken_by)
       select $1, p.id, 1 + coalesce((select max(edition) from period_snapshot where period_id = p.id), 0), $3, p.cutoff_on, '', 0, $4
         from reporting_period p where p.id = $2`,
      [id, periodId, SCHEMA_VERSION, takenBy],
    );
    const from = await this.countsFrom(periodId);
    await writer.query(SNAPSHOT_STATEMENTS.projects, [id, periodId]);
    for (const statement of [SNAPSHOT_STATEMENTS.blockers, SNAPSHOT_STATEMENTS.dictionaries]) {
      await writer.query(statement, [id, periodId, from]);
    }
    await writer.query(
      `update period_snapshot s set digest = d.digest, row_count = d.rows from (${DIGEST_STATEMENT}) d where s.id = $1`,
      [id],
    );
    return id;
  }

  /**
   * The day from which a period counts: after the cut-off of the one directly before, or the first of its first month.
   * What happened in months that were left out is not taken for what happened in this one.
   */
  private async countsFrom(periodId: string): Promise<string> {
    const rows: { from: string }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select coalesce((select b.cutoff_on + 1 from reporting_period b
                         where to_date(b.last_month, 'YYYY-MM') + interval '1 month' = to_date(p.first_month, 'YYYY-MM')),
                       to_date(p.first_month, 'YYYY-MM'))::text as from
         from reporting_period p where p.id = $1`,
      [periodId],
    );
    const [row] = rows;
    if (!row) throw new Error(`no reporting period ${periodId}`);
    return row.from;
  }
}
