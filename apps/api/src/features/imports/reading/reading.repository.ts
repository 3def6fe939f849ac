import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { ListedValue } from './values/listed-values.js';
import { MAX_ROW_NUMBER, type RowProblem } from './protocol.js';

/** A row as it was read. */
export interface SourceRow {
  cells: string[];
  problems: RowProblem[];
  answer: string | null;
  edits: Record<string, string> | null;
}

/** What becomes of a row when one of its cells was edited. */
export interface RewrittenRow extends SourceRow {
  record: Record<string, unknown>;
  state: string;
  creditCode: string | null;
  nameFolded: string | null;
}

/** Rows and texts of batches as reading left them. */
@Injectable()
export class ReadingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async values(batchId: string): Promise<ListedValue[]> {
    const reader = await this.unitOfWork.reader();
    const [batch] = await reader.query<{ values: ListedValue[] }[]>(
      `select unmatched as values from import_batch where id = $1`,
      [batchId],
    );
    return batch?.values ?? [];
  }

  async keepValues(batchId: string, values: readonly ListedValue[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update import_batch set unmatched = $2::jsonb where id = $1`, [
      batchId,
      JSON.stringify(values),
    ]);
  }

  /** A row that is about to be rewritten: nobody else does it meanwhile. */
  async lockRow(batchId: string, rowNumber: number): Promise<SourceRow | null> {
    if (rowNumber > MAX_ROW_NUMBER || rowNumber < 1) return null;
    const writer = await this.unitOfWork.writer();
    const [row] = await writer.query<SourceRow[]>(
      `select cells, problems, answer, edits from import_row where batch_id = $1 and row_number = $2 for update`,
      [batchId, rowNumber],
    );
    return row ?? null;
  }

  async rewriteRow(batchId: string, rowNumber: number, row: RewrittenRow): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update import_row set cells = $3::text[], record = $4::jsonb, problems = $5::jsonb, state = $6, credit_code = $7,
              name_folded = $8, answer = $9, edits = $10::jsonb
        where batch_id = $1 and row_number = $2`,
      [
        batchId,
        rowNumber,
        row.cells,
        JSON.stringify(row.record),
        JSON.stringify(row.problems),
        row.state,
        row.creditCode,
        row.nameFolded,
        row.answer,
        row.edits && JSON.stringify(row.edits),
      ],
    );
  }
}
