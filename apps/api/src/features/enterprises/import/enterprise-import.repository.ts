import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { BatchOwner, CommitResult } from '../../imports/index.js';
import { EnterpriseSearchRepository, type NamedEnterprise } from '../enterprise-search.repository.js';
import {
  CHUNKS,
  INSERT_CHILDREN,
  INSERT_ENTERPRISES,
  NAMES_OF_NEW,
  NAMES_OF_RENAMED,
  SET_ASIDE,
  UPDATE_ENTERPRISES,
} from './apply.sql.js';
import { type AnsweredRow, answered } from './answers.js';
import { DECIDE } from './decide.sql.js';
import type { EnterpriseLookups } from './lookups.js';

/** Rows written by one set of statements. */
const CHUNK = 2000;

/** Row numbers from and to, and how many rows between them are inserted and updated. */
interface Chunk {
  first: number;
  last: number;
  inserted: number;
  updated: number;
}

@Injectable()
export class EnterpriseImportRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: EnterpriseSearchRepository,
  ) {}

  async dictionaries(): Promise<Omit<EnterpriseLookups, 'today'>> {
    const reader = await this.unitOfWork.reader();
    const named = (table: string) =>
      reader.query<EnterpriseLookups['chains']>(`select id, name, aliases, array[key] as keys from ${table}`);
    // One after the other: within a unit of work they share a connection.
    return {
      regions: await reader.query(
        `select id, name, full_name as "fullName", level, parent_id as "parentId", aliases from region`,
      ),
      industries: await reader.query(`select id, name, level, parent_id as "parentId" from industry`),
      chains: await named('chain'),
      clusters: await named('cluster'),
      platforms: await named('receiving_platform'),
    };
  }

  async decide(batchId: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from import_decision where batch_id = $1`, [batchId]);
    for (const { text, batch } of DECIDE) await writer.query(text, batch ? [batchId] : []);
    await writer.query(`select analyze_import_decisions()`);
  }

  async commit(batchId: string, owner: BatchOwner, report: (done: number) => void): Promise<CommitResult> {
    const writer = await this.unitOfWork.writer();
    const [aside]: { count: number }[] = await writer.query(SET_ASIDE, [batchId]);
    const result = { inserted: 0, updated: 0, setAside: aside?.count ?? 0 };
    await this.search.expectMany();
    for (const chunk of await writer.query<Chunk[]>(CHUNKS, [batchId, CHUNK])) {
      const range = [batchId, chunk.first, chunk.last];
      const names = await writer.query<NamedEnterprise[]>(NAMES_OF_NEW, range);
      const inserted = writer.query(INSERT_ENTERPRISES, [...range, owner.createdBy, owner.organizationId]);
      // While PostgreSQL writes the records, the program makes their search entries.
      const entries = await this.search.prepare(names);
      await inserted;
      await writer.query(UPDATE_ENTERPRISES, range);
      await writer.query(INSERT_CHILDREN, range);
      await this.search.add(entries);
      await this.search.refresh(await writer.query<NamedEnterprise[]>(NAMES_OF_RENAMED, range));
      result.inserted += chunk.inserted;
      result.updated += chunk.updated;
      report(result.inserted + result.updated);
    }
    await this.search.mergeMany();
    return result;
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
