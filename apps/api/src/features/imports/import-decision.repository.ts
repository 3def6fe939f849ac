import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { visibleSql } from '../../foundation/access/access.sql.js';
import { type RecordKind, RecordKinds } from '../../foundation/access/record-kinds.js';
import { CHUNKS } from './apply-sql.js';
import { type DecidePlan, decisionStatement, firstOfTarget } from './decide-sql.js';
import type { CommitResult } from './import-target.js';
import type { Importer } from './importer.js';
import { binding, CONFINE, REACH_TABLE, reachStatement } from './scope-sql.js';

/** Rows written by one set of statements. */
const CHUNK_SIZE = 2000;

/** The batch, the first row number and the last one: what the statements of a chunk take. */
export type ChunkRange = [batchId: string, first: number, last: number];

/** How a register carries out decisions: what it sets aside, and what it writes of a chunk. */
export interface CommitPlan {
  register: string;
  setAside: string;
  write: (range: ChunkRange, inserted: number) => Promise<void>;
}

interface Chunk {
  first: number;
  last: number;
  inserted: number;
  updated: number;
}

/** How decisions come about and are carried out, whatever the register. */
@Injectable()
export class ImportDecisionRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  /** Decides anew what is to become of each row of a batch. */
  async decide(batchId: string, plan: DecidePlan, importer: Importer): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from import_decision where batch_id = $1`, [batchId]);
    for (const { text, batch } of plan.find) await writer.query(text, batch ? [batchId] : []);
    await this.reach(plan.register, importer, `select id from match_target`, []);
    await writer.query(firstOfTarget(plan.clear));
    await writer.query(`analyze match_target`);
    const values: unknown[] = [batchId];
    await writer.query(decisionStatement(plan, importer, binding(values)), values);
    await writer.query(`select analyze_import_decisions()`);
  }

  /**
   * Sets aside what changed since the preview and what the importer does not reach, then has the rest written chunk by
   * chunk. `report` takes the rows done so far.
   */
  async commit(
    batchId: string,
    importer: Importer,
    { register, setAside, write }: CommitPlan,
    report: (done: number) => void,
  ): Promise<CommitResult> {
    const writer = await this.unitOfWork.writer();
    const [aside]: { count: number }[] = await writer.query(setAside, [batchId]);
    const updated = `select target_id from import_decision where batch_id = $1 and decision = 'update'`;
    await this.reach(register, importer, updated, [batchId]);
    await writer.query(CONFINE, [batchId, register]);
    const result = { inserted: 0, updated: 0, setAside: aside?.count ?? 0 };
    for (const { first, last, inserted, updated } of await writer.query<Chunk[]>(CHUNKS, [batchId, CHUNK_SIZE])) {
      await write([batchId, first, last], inserted);
      result.inserted += inserted;
      result.updated += updated;
      report(result.inserted + result.updated);
    }
    return result;
  }

  /** Those of the records that the viewer may not see. */
  async hidden(register: string, ids: readonly string[], viewer: Importer): Promise<Set<string>> {
    if (!ids.length) return new Set();
    const { table, restricted } = this.kind(register);
    const values: unknown[] = [ids];
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(
      `select t.id from ${table} t
        where t.id = any($1) and not ${visibleSql(viewer, 't', restricted, binding(values))}`,
      values,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Finds out how far the importer reaches; `ids` selects the records. */
  private async reach(register: string, importer: Importer, ids: string, values: unknown[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(REACH_TABLE);
    await writer.query(reachStatement(this.kind(register), importer, ids, binding(values)), values);
    await writer.query(`analyze match_reach`);
  }

  private kind(register: string): RecordKind {
    const kind = this.kinds.find(register);
    if (!kind) throw new Error(`records of ${register} have not been announced`);
    return kind;
  }
}
