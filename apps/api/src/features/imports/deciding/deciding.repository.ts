import type { ImportMode, ValueMode } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { RowProblem } from '../reading/protocol.js';

/** How often a problem occurs in a batch. */
export interface CountedProblem {
  code: string;
  severity: string;
  field: string | null;
  count: number;
  /** Rows that wait for an answer to it. */
  open: number;
  /** One of them, and the record that its row found. */
  example: RowProblem;
  decision: string;
  targetId: string | null;
}

/** Questions whose answer depends on the text of the cell: 生物医药 is asked about once, whatever else is in doubt. */
const BY_TEXT = `options ?| array['chain', 'cluster']`;

/** What people decide about the rows of a batch. */
@Injectable()
export class DecidingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async problems(batchId: string): Promise<CountedProblem[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select c.code, c.severity, c.field, c.count, c.open, e.example, e.decision, e."targetId"
         from (select code, min(severity) as severity, min(field) as field, count(*)::int as count,
                      (count(*) filter (where open))::int as open, min(row_number) as first
                 from import_finding where batch_id = $1 group by code) c,
              lateral (
                select p.value as example, d.decision, d.target_id as "targetId"
                  from import_decision d, jsonb_array_elements(d.problems) p
                 where d.batch_id = $1 and d.row_number = c.first and p.value ->> 'code' = c.code limit 1) e
        order by c.open desc, c.count desc, c.code`,
      [batchId],
    );
  }

  /** Rows with the same open question as this one: its code, its options and, where these depend on it, its text. */
  async askedAlike(batchId: string, rowNumber: number, answer: string): Promise<number[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { rowNumber: number }[] = await reader.query(
      `with asked as (
         select p.value ->> 'code' as code, p.value -> 'params' -> 'options' as options, p.value ->> 'raw' as raw
           from import_decision d, jsonb_array_elements(d.problems) p
          where d.batch_id = $1 and d.row_number = $2 and p.value ->> 'severity' = 'question'
            and p.value -> 'params' -> 'options' ? $3
          limit 1)
       select distinct d.row_number as "rowNumber"
         from asked
         join import_finding f on f.batch_id = $1 and f.code = asked.code and f.open
         join import_decision d on d.batch_id = f.batch_id and d.row_number = f.row_number,
              jsonb_array_elements(d.problems) p
        where p.value ->> 'severity' = 'question' and p.value ->> 'code' = asked.code
          and p.value -> 'params' -> 'options' = asked.options and (not ${BY_TEXT} or p.value ->> 'raw' = asked.raw)
        order by 1`,
      [batchId, rowNumber, answer],
    );
    return rows.map((row) => row.rowNumber);
  }

  /** Rows that would change the same fields of their records, and nothing else. */
  async changedAlike(batchId: string, rowNumber: number): Promise<number[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { rowNumber: number }[] = await reader.query(
      `with this as (
         select decision, array(select jsonb_object_keys(changes) order by 1) as fields
           from import_decision where batch_id = $1 and row_number = $2)
       select d.row_number as "rowNumber" from this join import_decision d on d.batch_id = $1 and d.decision = this.decision
        where d.target_id is not null and array(select jsonb_object_keys(d.changes) order by 1) = this.fields
        order by 1`,
      [batchId, rowNumber],
    );
    return rows.map((row) => row.rowNumber);
  }

  async keepMode(batchId: string, mode: ImportMode, fieldModes: Readonly<Record<string, ValueMode>>): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update import_batch set mode = $2, field_modes = $3::jsonb where id = $1`, [
      batchId,
      mode,
      JSON.stringify(fieldModes),
    ]);
  }

  async keepRowMode(batchId: string, rowNumbers: readonly number[], mode: ValueMode | null): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update import_row set mode = $3 where batch_id = $1 and row_number = any($2)`, [
      batchId,
      rowNumbers,
      mode,
    ]);
  }
}
