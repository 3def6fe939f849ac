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

/** Columns of a table that say nothing to a reader: a row of which only they changed is left out. */
export interface SilentColumns {
  table: string;
  columns: readonly string[];
}

export interface HistoryScope {
  within?: AuditedWithin | null;
  silent?: SilentColumns | null;
}

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
    { within = null, silent = null }: HistoryScope = {},
  ): Promise<{ entries: AuditEntry[]; total: number }> {
    const reader = await this.unitOfWork.reader();
    const parameters: unknown[] = [kinds, rootId, limit, offset, UUID.test(rootId) ? rootId : null];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const alsoWithin =
      within &&
      `or (a.table_name = ${bind(within.table)} and a.root_id = ${bind(within.rootId)}
           and coalesce(a.after, a.before) ->> 'id' = $2)`;
    const unlessSilent =
      silent &&
      `and not (a.table_name = ${bind(silent.table)} and a.operation = 'update'
                and a.before - ${bind(silent.columns)}::text[] = '{}'::jsonb)`;
    const rows: (AuditEntry & { total: number })[] = await reader.query(
      `with grouped as (
         select max(a.id) as id, min(a.occurred_at) as at, a.actor_id, a.origin,
                jsonb_agg(jsonb_build_object('table', a.table_name, 'operation', a.operation,
                                             'before', ${exact('a.before')}, 'after', ${exact('a.after')})
                          order by a.id) as rows
           from audit_record a
          where (a.kind = any($1::text[]) and a.root_id = $2 ${alsoWithin ?? ''}) ${unlessSilent ?? ''}
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
      parameters,
    );
    // A page past the end has no row that could carry the count.
    if (!rows.length && offset) {
      return { entries: [], total: (await this.history(kinds, rootId, 1, 0, { within, silent })).total };
    }
    return { entries: rows, total: rows[0]?.total ?? 0 };
  }
}
