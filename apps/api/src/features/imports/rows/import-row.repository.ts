import { MATCHING_ANSWERS, type ValueMode } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import type { Bind } from '../../../foundation/access/access.sql.js';
import { copyInto } from '../../../foundation/database/copy.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type AnsweredRow, answered } from '../deciding/answers.js';
import { MAX_ROW_NUMBER, type RowProblem, STAGED_COLUMNS } from '../reading/protocol.js';
import { binding } from '../deciding/scope-sql.js';

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

const ANSWERED_AT_ONCE = 1000;

const MATCHING: ReadonlySet<string> = new Set(MATCHING_ANSWERS);

export interface RowFilter {
  decisions?: string[];
  withProblems?: boolean;
  /** Code of a problem that the rows have. */
  problem?: string;
  /** Part of a name, folded, or of a code. */
  text?: { name: string; code: string };
  edited?: boolean;
  answered?: boolean;
}

/** The codes of a row (`r`) that people look for. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  project: [`r.record ->> 'code'`, `r.record ->> 'nationalCode'`],
};

/** Conditions on decided rows (`d`); `bind` adds a parameter after the batch, `$1`. */
function conditions(filter: RowFilter, register: string, bind: Bind): string {
  const { decisions, withProblems, problem, text, edited, answered } = filter;
  const rows = (condition: string) =>
    `d.row_number in (select r.row_number from import_row r where r.batch_id = $1 and ${condition})`;
  const given = (column: string, wanted: boolean) => `${wanted ? '' : 'not '}${rows(`r.${column} is not null`)}`;
  const where = ['d.batch_id = $1'];
  if (decisions?.length) where.push(`d.decision = any(${bind(decisions)})`);
  if (withProblems) where.push(`d.problems <> '[]'`);
  if (problem !== undefined)
    where.push(
      `d.row_number in (select f.row_number from import_finding f where f.batch_id = $1 and f.code = ${bind(problem)})`,
    );
  if (text !== undefined) {
    const codes = (CODES[register] ?? ['r.credit_code']).map((code) => `strpos(${code}, ${bind(text.code)}) > 0`);
    where.push(rows(`(${[`strpos(r.name_folded, ${bind(text.name)}) > 0`, ...codes].join(' or ')})`));
  }
  if (edited !== undefined) where.push(given('edits', edited));
  if (answered !== undefined) where.push(given('answer', answered));
  return where.join(' and ');
}

const COLUMNS = `
  r.row_number as "rowNumber", r.cells, r.record, d.decision, d.target_id as "targetId",
  d.duplicate_of as "duplicateOf", d.changes, d.problems, r.answer, r.mode, r.edits`;

/** The statements of a page of the preview; the bench runs them through bare `pg`. */
export function pageStatements(batchId: string, register: string, filter: RowFilter, limit: number, offset: number) {
  const parameters: unknown[] = [batchId];
  const where = conditions(filter, register, binding(parameters));
  const counting = [...parameters];
  const bind = binding(parameters);
  return {
    page: {
      // The page is cut from the narrow table before the wide one is looked at.
      text: `select ${COLUMNS}
           from (select d.* from import_decision d where ${where} order by d.row_number limit ${bind(limit)} offset ${bind(offset)}) d
           join import_row r on r.batch_id = d.batch_id and r.row_number = d.row_number
          order by d.row_number`,
      parameters,
    },
    total: { text: `select count(*)::int as total from import_decision d where ${where}`, parameters: counting },
  };
}

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
    register: string,
    filter: RowFilter,
    limit: number,
    offset: number,
  ): Promise<{ items: StagedRow[]; total: number }> {
    const statements = pageStatements(batchId, register, filter, limit, offset);
    const reader = await this.unitOfWork.reader();
    const [items, counted] = await Promise.all([
      reader.query<StagedRow[]>(statements.page.text, statements.page.parameters),
      reader.query<{ total: number }[]>(statements.total.text, statements.total.parameters),
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

  /**
   * Takes an answer into staged rows: a suggested code, the choice between chain and cluster, or nothing but itself.
   * `target` is the record that was meant, where a row may mean several.
   */
  async answer(
    batchId: string,
    rowNumbers: readonly number[],
    answer: string,
    target: string | null = null,
  ): Promise<void> {
    const writer = await this.unitOfWork.writer();
    for (let at = 0; at < rowNumbers.length; at += ANSWERED_AT_ONCE) {
      const rows: (AnsweredRow & { rowNumber: number; answer: string | null })[] = await writer.query(
        `select row_number as "rowNumber", record, problems, credit_code as "creditCode", state, answer from import_row
          where batch_id = $1 and row_number = any($2) order by row_number for update`,
        [batchId, rowNumbers.slice(at, at + ANSWERED_AT_ONCE)],
      );
      const after = rows.map((row) => {
        const { settled, ...changed } = answered(row, answer);
        // What was said of the record stays said when another question of the row is answered.
        const stays = settled && MATCHING.has(row.answer ?? '');
        return { ...changed, rowNumber: row.rowNumber, answer: stays ? row.answer : answer, stays };
      });
      await writer.query(
        `update import_row r
            set answer = x.answer, record = x.record, problems = x.problems, credit_code = x."creditCode", state = x.state,
                answer_target = case when x.stays then r.answer_target else $3::uuid end
           from jsonb_to_recordset($2::jsonb) as x("rowNumber" integer, answer text, record jsonb, problems jsonb,
                                                   "creditCode" text, state text, stays boolean)
          where r.batch_id = $1 and r.row_number = x."rowNumber"`,
        [batchId, JSON.stringify(after), target],
      );
    }
  }
}
