import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { findingsStatement } from '../deciding/part-sql.js';
import type { RecordChanges } from '../import-target.js';
import type { RowProblem } from '../reading/protocol.js';
import type { Values } from './small-matching.js';

/** What a row asks one organization. */
export interface Ask {
  organizationId: string;
  changes: Values;
}

/** A row that changes a record which is there. */
export interface ChangingRow {
  rowNumber: number;
  decision: 'update' | 'question';
  targetId: string;
  changes: RecordChanges | null;
  proposed: Ask[] | null;
  problems: RowProblem[];
}

export type DividedRow = Omit<ChangingRow, 'targetId'>;

@Injectable()
export class SmallAskingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Rows that the importer writes, and rows of records that are not the importer's. */
  async changing(batchId: string): Promise<ChangingRow[]> {
    return (await this.unitOfWork.writer()).query<ChangingRow[]>(
      `select row_number as "rowNumber", decision, target_id as "targetId", changes, proposed, problems
         from import_decision
        where batch_id = $1 and (decision = 'update' or (decision = 'question' and proposed is not null))
        order by row_number`,
      [batchId],
    );
  }

  async divide(batchId: string, rows: readonly DividedRow[]): Promise<void> {
    if (!rows.length) return;
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update import_decision d
          set decision = x.decision, changes = x.changes, proposed = x.proposed, problems = x.problems
         from jsonb_to_recordset($2::jsonb) x("rowNumber" integer, decision text, changes jsonb, proposed jsonb, problems jsonb)
        where d.batch_id = $1 and d.row_number = x."rowNumber"`,
      [batchId, JSON.stringify(rows)],
    );
    const numbers = rows.map(({ rowNumber }) => String(rowNumber)).join(', ');
    await writer.query(findingsStatement(`d.row_number in (${numbers})`), [batchId]);
  }
}
