import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type Bind, ownSideSql } from '../../../foundation/access/access.sql.js';
import { type RecordKind, RecordKinds } from '../../../foundation/access/record-kinds.js';
import { CHUNKS, lockStatement } from './apply-sql.js';
import { type DecidePlan, decisionStatement, firstOfTarget, type Taken } from './decide-sql.js';
import { CHANGED, findingsStatement, FOUND_BY_OTHERS, grownStatement, inPart, PART_TABLE } from './part-sql.js';
import type { CommitResult } from '../import-target.js';
import type { Importer } from '../importer.js';
import { binding, CONFINE, REACH_TABLE, reachStatement, UNSEEN_TABLE, visibleKind } from './scope-sql.js';

/** Rows written by one set of statements. */
const CHUNK_SIZE = 2000;

/** A part larger than this, in rows, is no quicker to decide than everything. */
const LARGEST_PART = 2000;

const EVERYTHING: Taken = () => 'true';

/** The batch, the first row number and the last one: what the statements of a chunk take. */
export type ChunkRange = [batchId: string, first: number, last: number];

/** How a register carries out decisions: what it sets aside, and what it writes of a chunk. */
export interface CommitPlan {
  register: string;
  setAside: string;
  /** @returns how many rows it wrote, where these may be fewer than were decided */
  write: (range: ChunkRange, inserted: number) => Promise<{ inserted: number; updated: number } | undefined>;
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

  /**
   * Decides anew what is to become of each row of a batch; with `rows` of those that changed and of all that depend on
   * them, with the same outcome.
   */
  async decide(batchId: string, plan: DecidePlan, importer: Importer, rows?: readonly number[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    if (rows && rows.length <= LARGEST_PART && (await this.decidePart(batchId, plan, importer, rows))) return;
    await writer.query(`delete from import_decision where batch_id = $1`, [batchId]);
    await writer.query(`delete from import_finding where batch_id = $1`, [batchId]);
    await this.match(batchId, plan, EVERYTHING, importer);
    await this.judge(batchId, plan, EVERYTHING, importer);
    await writer.query(findingsStatement('true'), [batchId]);
    await writer.query(`select analyze_import_decisions()`);
  }

  /** @returns false where so much depends on the rows that everything is to be decided */
  private async decidePart(
    batchId: string,
    plan: DecidePlan,
    importer: Importer,
    rows: readonly number[],
  ): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const added = async (text: string) => (await writer.query<{ count: number }[]>(text, [batchId]))[0]?.count ?? 0;
    await writer.query(`drop table if exists match_part`);
    await writer.query(PART_TABLE);
    await writer.query(CHANGED, [batchId, rows]);
    let size = rows.length;
    do {
      for (let more = 1; more > 0; size += more) {
        if (size > LARGEST_PART) return false;
        more = await added(grownStatement(plan.keys));
      }
      await this.match(batchId, plan, inPart, importer);
    } while ((await added(FOUND_BY_OTHERS)) > 0);
    for (const table of ['import_decision', 'import_finding'])
      await writer.query(`delete from ${table} d where d.batch_id = $1 and ${inPart('d')}`, [batchId]);
    await this.judge(batchId, plan, inPart, importer);
    await writer.query(findingsStatement(inPart('d')), [batchId]);
    return true;
  }

  /** Finds the records of the rows. */
  private async match(batchId: string, plan: DecidePlan, taken: Taken, importer: Importer): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`drop table if exists ${['match_row', 'match_target', ...plan.tables].join(', ')}`);
    for (const { text, batch } of plan.find(taken)) await writer.query(text, batch ? [batchId] : []);
    await this.reach(plan.register, importer, `select id from match_target`, []);
    await writer.query(firstOfTarget(plan.clear));
    await writer.query(`analyze match_target`);
  }

  /** Says what is to become of the rows. */
  private async judge(batchId: string, plan: DecidePlan, taken: Taken, importer: Importer): Promise<void> {
    const values: unknown[] = [batchId];
    const writer = await this.unitOfWork.writer();
    await writer.query(decisionStatement(plan, taken, importer, binding(values)), values);
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
    await writer.query(lockStatement(this.kind(register).table), [batchId]);
    const [aside]: { count: number }[] = await writer.query(setAside, [batchId]);
    const updated = `select target_id from import_decision where batch_id = $1 and decision = 'update'`;
    await this.reach(register, importer, updated, [batchId]);
    await writer.query(CONFINE, [batchId, register]);
    await writer.query(findingsStatement(`d.decision = 'question'`), [batchId]);
    const result = { inserted: 0, updated: 0, setAside: aside?.count ?? 0 };
    for (const { first, last, inserted, updated } of await writer.query<Chunk[]>(CHUNKS, [batchId, CHUNK_SIZE])) {
      const written = (await write([batchId, first, last], inserted)) ?? { inserted, updated };
      result.inserted += written.inserted;
      result.updated += written.updated;
      report(result.inserted + result.updated);
    }
    return result;
  }

  /** Notes which records the importer does not see, as the register selects their ids. */
  async hide(importer: Importer, unseen: (importer: Importer, bind: Bind) => string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const values: unknown[] = [];
    await writer.query(UNSEEN_TABLE);
    await writer.query(`insert into match_unseen ${unseen(importer, binding(values))}`, values);
    await writer.query(`analyze match_unseen`);
  }

  /** Those of the records that the viewer may not see. */
  hidden(register: string, ids: readonly string[], viewer: Importer): Promise<Set<string>> {
    const kind = this.kind(register);
    return this.those(register, ids, (bind) => `not ${visibleKind(kind, viewer, bind)}`);
  }

  /** Those of the records that are of the viewer's own side, to which contact details are shown. */
  ownSide(register: string, ids: readonly string[], viewer: Importer): Promise<Set<string>> {
    return this.those(register, ids, (bind) => ownSideSql(viewer, 't', bind));
  }

  private async those(register: string, ids: readonly string[], where: (bind: Bind) => string): Promise<Set<string>> {
    if (!ids.length) return new Set();
    const values: unknown[] = [ids];
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(
      `select t.id from ${this.kind(register).table} t where t.id = any($1) and ${where(binding(values))}`,
      values,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Finds out how far the importer reaches; `ids` selects the records. */
  private async reach(register: string, importer: Importer, ids: string, values: unknown[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`drop table if exists match_reach`);
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
