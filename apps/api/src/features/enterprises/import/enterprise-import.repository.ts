import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { BatchOwner, CommitResult } from '../../imports/index.js';
import { EnterpriseSearchRepository, type NamedEnterprise } from '../enterprise-search.repository.js';
import {
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
  }

  async commit(batchId: string, owner: BatchOwner, report: (done: number) => void): Promise<CommitResult> {
    const writer = await this.unitOfWork.writer();
    const [aside]: { count: number }[] = await writer.query(SET_ASIDE, [batchId]);
    const result = { inserted: 0, updated: 0, setAside: aside?.count ?? 0 };
    await this.search.expectMany();
    for (let first = 0; ;) {
      const chunk = await this.nextChunk(batchId, first);
      if (!chunk) break;
      const range = [batchId, chunk.first, chunk.last];
      await writer.query(INSERT_ENTERPRISES, [...range, owner.createdBy, owner.organizationId]);
      await writer.query(UPDATE_ENTERPRISES, range);
      for (const statement of INSERT_CHILDREN) await writer.query(statement, range);
      await this.search.add(await writer.query<NamedEnterprise[]>(NAMES_OF_NEW, range));
      await this.search.refresh(await writer.query<NamedEnterprise[]>(NAMES_OF_RENAMED, range));
      result.inserted += chunk.inserted;
      result.updated += chunk.updated;
      report(result.inserted + result.updated);
      first = chunk.last;
    }
    await this.search.mergeMany();
    return result;
  }

  /** The next rows to be written after a row number; null when there are none. */
  private async nextChunk(batchId: string, after: number) {
    const writer = await this.unitOfWork.writer();
    const rows: { first: number | null; last: number; inserted: number; updated: number }[] = await writer.query(
      `select min(row_number) as first, max(row_number) as last,
              (count(*) filter (where decision = 'new'))::int as inserted,
              (count(*) filter (where decision = 'update'))::int as updated
         from (select row_number, decision from import_decision
                where batch_id = $1 and decision in ('new', 'update') and row_number > $2
                order by row_number limit ${String(CHUNK)}) x`,
      [batchId, after],
    );
    const [chunk] = rows;
    return chunk && chunk.first !== null ? { ...chunk, first: chunk.first } : null;
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
