import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { CHUNKS } from './apply-sql.js';
import type { DecideStep } from './decide-sql.js';
import type { CommitResult } from './import-target.js';

/** Rows written by one set of statements. */
const CHUNK_SIZE = 2000;

/** The batch, the first row number and the last one: what the statements of a chunk take. */
export type ChunkRange = [batchId: string, first: number, last: number];

interface Chunk {
  first: number;
  last: number;
  inserted: number;
  updated: number;
}

/** How decisions come about and are carried out, whatever the register. */
@Injectable()
export class ImportDecisionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Decides anew what is to become of each row of a batch. */
  async decide(batchId: string, steps: readonly DecideStep[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from import_decision where batch_id = $1`, [batchId]);
    for (const { text, batch } of steps) await writer.query(text, batch ? [batchId] : []);
    await writer.query(`select analyze_import_decisions()`);
  }

  /**
   * Sets aside what changed since the preview, then has the rest written chunk by chunk.
   * `report` takes the rows done so far.
   */
  async commit(
    batchId: string,
    setAside: string,
    write: (range: ChunkRange, inserted: number) => Promise<void>,
    report: (done: number) => void,
  ): Promise<CommitResult> {
    const writer = await this.unitOfWork.writer();
    const [aside]: { count: number }[] = await writer.query(setAside, [batchId]);
    const result = { inserted: 0, updated: 0, setAside: aside?.count ?? 0 };
    for (const { first, last, inserted, updated } of await writer.query<Chunk[]>(CHUNKS, [batchId, CHUNK_SIZE])) {
      await write([batchId, first, last], inserted);
      result.inserted += inserted;
      result.updated += updated;
      report(result.inserted + result.updated);
    }
    return result;
  }
}
