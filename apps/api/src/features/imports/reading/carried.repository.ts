import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { ImportRowRepository } from '../rows/import-row.repository.js';
import type { CellEdit } from './protocol.js';

/** Answers that say something of the row itself; all others are said to matching. */
export const OF_READING: readonly string[] = ['chain', 'cluster', 'accept-repair', 'without-code', 'name-correct'];

/** What people did to the rows of a batch, carried over when its file is read again. */
@Injectable()
export class CarriedRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: ImportRowRepository,
  ) {}

  /** Remembers, for the running unit of work, what people did. @returns the cells that they edited */
  async take(batchId: string): Promise<CellEdit[]> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `create temp table carried_row on commit drop as
       select row_number, cells, problems, answer, answer_target, mode, edits from import_row
        where batch_id = $1 and (answer is not null or mode is not null or edits is not null)`,
      [batchId],
    );
    return writer.query(
      `select c.row_number as row, e.key::int as column, e.value as before, c.cells[e.key::int + 1] as text
         from carried_row c, jsonb_each_text(c.edits) e order by 1, 2`,
    );
  }

  /** Gives it back to the rows whose cells are the same as they were. */
  async restore(batchId: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const said = await writer.query<{ answer: string; rows: number[] }[]>(
      `select p -> 'params' ->> 'answer' as answer, array_agg(distinct r.row_number) as rows
         from carried_row c
         join import_row r on r.batch_id = $1 and r.row_number = c.row_number and r.cells = c.cells,
              jsonb_array_elements(c.problems) p
        where p -> 'params' ->> 'answer' is not null group by 1`,
      [batchId],
    );
    for (const { answer, rows } of said) await this.rows.answer(batchId, rows, answer, null);
    await writer.query(
      `update import_row r
          set answer = c.answer, answer_target = c.answer_target, mode = c.mode, edits = c.edits from carried_row c
        where r.batch_id = $1 and r.row_number = c.row_number and r.cells = c.cells`,
      [batchId],
    );
    await writer.query(`drop table carried_row`);
  }
}
