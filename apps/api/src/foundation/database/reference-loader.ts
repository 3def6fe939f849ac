import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from './unit-of-work.js';

type Value = string | number | boolean | null | string[] | object;

export interface ReferenceTable {
  table: string;
  /** Columns in the order of the values of each row; the first is what recognises the row from one version to the next. */
  columns: readonly string[];
  rows: readonly (readonly Value[])[];
  /** Whether the loader makes a UUID for each new row (tables whose id is no official code). */
  makesIds: boolean;
}

export interface LoadResult {
  table: string;
  inserted: number;
  updated: number;
  /** Keys of rows that somebody edited and that a newer version would have changed. */
  kept: string[];
}

const hashOf = (row: readonly Value[]) => createHash('sha256').update(JSON.stringify(row)).digest('hex');

/** Puts shipped reference data into its tables: new rows are added, changed ones updated unless somebody edited them. */
@Injectable()
export class ReferenceLoader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async load(reference: ReferenceTable): Promise<LoadResult> {
    const reader = await this.unitOfWork.reader();
    const existing: { source_key: string; shipped_hash: string; edited: boolean }[] = await reader.query(
      `select source_key, shipped_hash, edited_at is not null as edited from ${reference.table} where source_key is not null`,
    );
    const known = new Map(existing.map((row) => [row.source_key, row]));
    const removed = await this.removed(reference.table);
    const result: LoadResult = { table: reference.table, inserted: 0, updated: 0, kept: [] };
    const fresh: (readonly Value[])[] = [];
    for (const row of reference.rows) {
      const key = String(row[0]);
      const before = known.get(key);
      if (removed.has(key)) continue;
      if (!before) fresh.push(row);
      else if (before.shipped_hash !== hashOf(row)) {
        if (before.edited) result.kept.push(key);
        else {
          await this.update(reference, row);
          result.updated++;
        }
      }
    }
    await this.insert(reference, fresh);
    result.inserted = fresh.length;
    return result;
  }

  /** The ids that rows of a table have, by the key under which they were shipped. */
  async idsByKey(table: string): Promise<Map<string, string>> {
    const reader = await this.unitOfWork.reader();
    const rows: { source_key: string; id: string }[] = await reader.query(
      `select source_key, id from ${table} where source_key is not null`,
    );
    return new Map(rows.map((row) => [row.source_key, row.id]));
  }

  /** What was shipped once and somebody deleted since. */
  private async removed(table: string): Promise<Set<string>> {
    const reader = await this.unitOfWork.reader();
    const rows: { key: string }[] = await reader.query(
      `select source_key as key from shipped_removed where table_name = $1`,
      [table],
    );
    return new Set(rows.map(({ key }) => key));
  }

  private async insert(reference: ReferenceTable, rows: readonly (readonly Value[])[]): Promise<void> {
    if (!rows.length) return;
    const columns = [...reference.columns, 'source_key', 'shipped_hash', ...(reference.makesIds ? ['id'] : [])];
    const records = rows.map((row) => {
      const values = [...row, row[0], hashOf(row), ...(reference.makesIds ? [uuid()] : [])];
      return Object.fromEntries(columns.map((column, i) => [column, values[i]]));
    });
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into ${reference.table} (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::${reference.table}, $1::jsonb)`,
      [JSON.stringify(records)],
    );
  }

  private async update(reference: ReferenceTable, row: readonly Value[]): Promise<void> {
    const assignments = reference.columns.map((column) => `${column} = r.${column}`).join(', ');
    const record = Object.fromEntries(reference.columns.map((column, i) => [column, row[i]]));
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update ${reference.table} t set ${assignments}, shipped_hash = $2
         from jsonb_populate_record(null::${reference.table}, $1::jsonb) r where t.source_key = $3`,
      [JSON.stringify(record), hashOf(row), String(row[0])],
    );
  }
}
