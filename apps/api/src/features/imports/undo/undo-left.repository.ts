import type { UndoLeftReason } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { visibleSql } from '../../../foundation/access/access.sql.js';
import { RecordKinds } from '../../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { Importer } from '../importer.js';
import { binding } from '../deciding/scope-sql.js';

export interface LeftRow {
  rowNumber: number;
  recordId: string;
  name: string;
  reason: UndoLeftReason;
  details: { at?: string; byName?: string; by?: { kind: string; count: number; ids: string[] }[] };
}

/** The records that undoing a batch left as they are. */
@Injectable()
export class UndoLeftRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  async page(batchId: string, limit: number, offset: number): Promise<{ items: LeftRow[]; total: number }> {
    const reader = await this.unitOfWork.reader();
    const items: LeftRow[] = await reader.query(
      `select l.row_number as "rowNumber", l.record_id as "recordId", coalesce(r.record ->> 'name', '') as name,
              l.reason, l.details
         from import_undo_left l join import_row r on r.batch_id = l.batch_id and r.row_number = l.row_number
        where l.batch_id = $1 order by l.row_number limit $2 offset $3`,
      [batchId, limit, offset],
    );
    const counted: { total: number }[] = await reader.query(
      `select count(*)::int as total from import_undo_left where batch_id = $1`,
      [batchId],
    );
    return { items, total: counted[0]?.total ?? 0 };
  }

  /** What records of a kind are called, as far as the viewer may see them. */
  async titles(kind: string, ids: readonly string[], viewer: Importer): Promise<ReadonlyMap<string, string>> {
    const known = this.kinds.find(kind);
    if (!known || !ids.length) return new Map();
    const values: unknown[] = [ids];
    const reader = await this.unitOfWork.reader();
    const rows: { id: string; title: string }[] = await reader.query(
      `select t.id, ${known.title} as title from ${known.table} t
        where t.id = any($1) and ${visibleSql(viewer, 't', known.restricted, binding(values))}`,
      values,
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }
}
