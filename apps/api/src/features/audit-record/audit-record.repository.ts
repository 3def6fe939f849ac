import { Injectable } from '@nestjs/common';
import { type Origin, UnitOfWork } from '../../foundation/database/unit-of-work.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** All rows of one record that one transaction changed. */
export interface AuditEntry {
  id: string;
  at: Date;
  actorName: string | null;
  origin: Origin;
  /** File and row, when the change came from an import. */
  fileName: string | null;
  rowNumber: number | null;
  /** Numbers are decimal text. */
  rows: {
    table: string;
    operation: 'insert' | 'update' | 'delete';
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
  }[];
}

/** Rows that are noted under another record than the one that they are the history of, told by their `id`. */
export interface AuditedWithin {
  table: string;
  rootId: string;
}

const alsoWithin = `or (a.table_name = $6 and a.root_id = $7 and coalesce(a.after, a.before) ->> 'id' = $2)`;

/** The members of a row with numbers as text: a JavaScript number would not hold every amount exactly. */
const exact = (column: string) => `(
  select jsonb_object_agg(key, case jsonb_typeof(value)
           when 'number' then to_jsonb(trim_scale((value #>> '{}')::numeric)::text) else value end)
    from jsonb_each(${column}))`;

@Injectable()
export class AuditRecordRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The history of one record, newest first. What one request or one batch did at a time stands together. */
  async history(
    kinds: readonly string[],
    rootId: string,
    limit: number,
    offset: number,
    within: AuditedWithin | null = null,
  ): Promise<{ entries: AuditEntry[]; total: number }> {
    const reader = await this.unitOfWork.reader();
    const rows: (AuditEntry & { total: number })[] = await reader.query(
      `with grouped as (
         select max(a.id) as id, min(a.occurred_at) as at, a.actor_id, a.origin,
                jsonb_agg(jsonb_build_object('table', a.table_name, 'operation', a.operation,
                                             'before', ${exact('a.before')}, 'after', ${exact('a.after')})
                          order by a.id) as rows
           from audit_record a
          where a.kind = any($1::text[]) and a.root_id = $2 ${within ? alsoWithin : ''}
          group by a.actor_id, a.origin, coalesce(a.request_id, a.origin ->> 'batchId', a.id::text)
       )
       select g.id, g.at, account.display_name as "actorName", g.origin, b.file_name as "fileName",
              r.row_number as "rowNumber", g.rows, count(*) over ()::int as total
         from grouped g
         left join account on account.id = g.actor_id
         left join import_batch b on b.id = (g.origin ->> 'batchId')::uuid
         left join lateral (
           select row_number from import_decision
            where batch_id = b.id and target_id = $5 and decision in ('new', 'update') limit 1) r on true
        order by g.id desc limit $3 offset $4`,
      [
        kinds,
        rootId,
        limit,
        offset,
        UUID.test(rootId) ? rootId : null,
        ...(within ? [within.table, within.rootId] : []),
      ],
    );
    // A page past the end has no row that could carry the count.
    if (!rows.length && offset) return { entries: [], total: (await this.history(kinds, rootId, 1, 0, within)).total };
    return { entries: rows, total: rows[0]?.total ?? 0 };
  }
}
