import { Injectable } from '@nestjs/common';
import { type RecordKind, RecordKinds } from '../../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { setAsideStatement } from '../deciding/apply-sql.js';
import { findingsStatement } from '../deciding/part-sql.js';
import type { Compared, RecordChanges, Said } from '../import-target.js';
import type { ChunkRange } from '../deciding/import-decision.repository.js';
import { MAX_ROW_NUMBER, type MappedColumn, type RowProblem } from '../reading/protocol.js';
import type { BinnedRecord, KnownRecord, Values } from './small-matching.js';
import * as sql from './small.sql.js';

export interface StagedValues {
  rowNumber: number;
  record: Values;
  answer: string | null;
  answerTarget: string | null;
}

/** A row with what it says of its record, for deciding. */
export interface PreparedRow {
  rowNumber: number;
  says: Values;
  /** The version that was exported; null for a row that no export named, or with a record that is gone. */
  exported: number | null;
  duplicateOf: number | null;
  target: string | null;
  question: RowProblem | null;
  answer: string | null;
}

export interface DecidedRow {
  rowNumber: number;
  decision: string;
  targetId: string | null;
  targetVersion: number | null;
  changes: RecordChanges | null;
  problems: RowProblem[];
}

export interface RefusedRow {
  rowNumber: number;
  problems: RowProblem[];
}

export interface WrittenRow {
  rowNumber: number;
  id: string;
  version: number;
}

const EVERY_ROW: readonly [number, number] = [0, MAX_ROW_NUMBER];

@Injectable()
export class SmallImportRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  async rows(batchId: string): Promise<StagedValues[]> {
    return (await this.unitOfWork.writer()).query<StagedValues[]>(sql.ROWS, [batchId]);
  }

  /** Puts what was found where deciding looks for it. */
  async fill(rows: readonly PreparedRow[], records: readonly KnownRecord[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(sql.SMALL_TABLES);
    await writer.query(sql.FILL_ROWS, [JSON.stringify(rows)]);
    const known = records.map(({ id, version, title, values }) => ({ id, version, title, record: values }));
    await writer.query(sql.FILL_RECORDS, [JSON.stringify(known)]);
    await writer.query(`analyze small_row; analyze small_record`);
  }

  /** The records of the register that were deleted. */
  async binned(register: string): Promise<BinnedRecord[]> {
    const { table, title } = this.kind(register);
    return (await this.unitOfWork.reader()).query<BinnedRecord[]>(
      `select t.id, ${title} as title, coalesce(to_jsonb(t) ->> 'code', to_jsonb(t) ->> 'key') as code
         from ${table} t where t.deleted_at is not null`,
    );
  }

  async decided(batchId: string): Promise<DecidedRow[]> {
    return (await this.unitOfWork.writer()).query<DecidedRow[]>(sql.DECIDED, [batchId]);
  }

  async toWrite(batchId: string, [, first, last]: ChunkRange | [string, ...typeof EVERY_ROW]): Promise<DecidedRow[]> {
    return (await this.unitOfWork.writer()).query<DecidedRow[]>(sql.TO_WRITE, [batchId, first, last]);
  }

  everyRow(batchId: string): Promise<DecidedRow[]> {
    return this.toWrite(batchId, [batchId, ...EVERY_ROW]);
  }

  async refuse(batchId: string, rows: readonly RefusedRow[]): Promise<void> {
    if (!rows.length) return;
    const writer = await this.unitOfWork.writer();
    await writer.query(sql.REFUSE, [batchId, JSON.stringify(rows)]);
    const numbers = rows.map(({ rowNumber }) => String(rowNumber)).join(', ');
    await writer.query(findingsStatement(`d.row_number in (${numbers})`), [batchId]);
  }

  async written(batchId: string, rows: readonly WrittenRow[]): Promise<void> {
    if (rows.length) await (await this.unitOfWork.writer()).query(sql.WRITTEN, [batchId, JSON.stringify(rows)]);
  }

  async mapping(batchId: string): Promise<MappedColumn[]> {
    const found: { mapping: MappedColumn[] }[] = await (
      await this.unitOfWork.writer()
    ).query(`select mapping from import_batch where id = $1`, [batchId]);
    return found[0]?.mapping ?? [];
  }

  async compare(said: readonly Said[], records: readonly KnownRecord[]): Promise<Compared[]> {
    const known = records.map(({ id, version, values }) => ({ id, version, record: values }));
    const reader = await this.unitOfWork.reader();
    return reader.query<Compared[]>(sql.COMPARE, [JSON.stringify(said), JSON.stringify(known)]);
  }

  /** What sets rows aside whose record appeared, changed or vanished since they were decided. */
  setAside(register: string): string {
    return setAsideStatement(
      this.kind(register).table,
      [sql.APPEARED],
      `{"register": "${register}", "options": ["skip"]}`,
    );
  }

  private kind(register: string): RecordKind {
    const kind = this.kinds.find(register);
    if (!kind) throw new Error(`records of ${register} have not been announced`);
    return kind;
  }
}
