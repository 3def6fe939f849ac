import type { ValueMode } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import { copyInto } from '../../foundation/database/copy.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { type AnsweredRow, answered } from './answers.js';
import { type RowProblem, STAGED_COLUMNS } from './reading/protocol.js';

export interface StagedRow {
  rowNumber: number;
  cells: string[];
  record: Record<string, unknown>;
  decision: string;
  targetId: string | null;
  duplicateOf: number | null;
  changes: Record<string, { before: unknown; after: unknown }> | null;
  problems: RowProblem[];
  answer: string | null;
  mode: ValueMode | null;
  edits: Record<string, string> | null;
}

/** What an integer column holds. */
const MAX_ROW_NUMBER = 2_147_483_647;

export interface RowFilter {
  decisions?: string[];
  withProblems?: boolean;
}

const COLUMNS = `
  r.row_number as "rowNumber", r.cells, r.record, d.decision, d.target_id as "targetId",
  d.duplicate_of as "duplicateOf", d.changes, d.problems, r.answer, r.mode, r.edits`;

@Injectable()
export class ImportRowRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Drops what an earlier reading left, and opens the stream that takes the new rows. */
  async restage(batchId: string): Promise<Writable> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from import_row where batch_id = $1`, [batchId]);
    return copyInto(writer, 'import_row', STAGED_COLUMNS);
  }

  /** Without fresh statistics the match joins run for minutes. Only the owner of a table may do it, hence a function. */
  async analyze(): Promise<void> {
    await (await this.unitOfWork.writer()).query(`select analyze_import_rows()`);
  }

  async page(
    batchId: string,
    filter: RowFilter,
    limit: number,
    offset: number,
  ): Promise<{ items: StagedRow[]; total: number }> {
    const where = `batch_id = $1 and ($2::text[] is null or decision = any($2))
      and ($3::boolean is not true or problems <> '[]')`;
    const parameters = [batchId, filter.decisions?.length ? filter.decisions : null, filter.withProblems ?? false];
    const reader = await this.unitOfWork.reader();
    const [items, counted] = await Promise.all([
      reader.query<StagedRow[]>(
        // The page is cut from the narrow table before the wide one is looked at.
        `select ${COLUMNS}
           from (select * from import_decision where ${where} order by row_number limit $4 offset $5) d
           join import_row r on r.batch_id = d.batch_id and r.row_number = d.row_number
          order by d.row_number`,
        [...parameters, limit, offset],
      ),
      reader.query<{ total: number }[]>(
        `select count(*)::int as total from import_decision where ${where}`,
        parameters,
      ),
    ]);
    return { items, total: counted[0]?.total ?? 0 };
  }

  async one(batchId: string, rowNumber: number): Promise<StagedRow | null> {
    if (rowNumber > MAX_ROW_NUMBER) return null;
    const reader = await this.unitOfWork.reader();
    const rows: StagedRow[] = await reader.query(
      `select ${COLUMNS} from import_decision d join import_row r on r.batch_id = d.batch_id and r.row_number = d.row_number
        where d.batch_id = $1 and d.row_number = $2`,
      [batchId, rowNumber],
    );
    return rows[0] ?? null;
  }

  /** The rows that a commit leaves out, in the order of the file, in pages by row number. */
  async leftOutAfter(batchId: string, rowNumber: number, limit: number): Promise<StagedRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select ${COLUMNS} from import_decision d join import_row r on r.batch_id = d.batch_id and r.row_number = d.row_number
        where d.batch_id = $1 and d.decision in ('refused', 'question') and d.row_number > $2
        order by d.row_number limit $3`,
      [batchId, rowNumber, limit],
    );
  }

  /** Takes an answer into the staged row: a suggested code, the choice between chain and cluster, or nothing but itself. */
  async answer(batchId: string, rowNumber: number, answer: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const rows: AnsweredRow[] = await writer.query(
      `select record, problems, credit_code as "creditCode", state from import_row
        where batch_id = $1 and row_number = $2 for update`,
      [batchId, rowNumber],
    );
    const [row] = rows;
    if (!row) return;
    const { record, problems, creditCode, state } = answered(row, answer);
    await writer.query(
      `update import_row set answer = $3, record = $4::jsonb, problems = $5::jsonb, credit_code = $6, state = $7
        where batch_id = $1 and row_number = $2`,
      [batchId, rowNumber, answer, JSON.stringify(record), JSON.stringify(problems), creditCode, state],
    );
  }
}
