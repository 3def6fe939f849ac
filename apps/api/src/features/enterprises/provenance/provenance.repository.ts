import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { ValueProvenance } from './provenance.dto.js';

/** The tables whose lines say together where a value of the record comes from; the others say it one by one. */
const WHOLE = {
  enterprise_chain: 'chains',
  enterprise_cluster: 'clusters',
  enterprise_tag: 'tags',
} as const;

/**
 * The newest line that gave each value, of those that stand. Taking back a merge or an import leaves the values as they
 * were before it, and so neither its lines nor those of what was taken back count. `$1` is the record as text, `$2` as
 * it is.
 *
 * `touched` has a row for each value that a line gave or changed; a member of a JSON column by its own name.
 */
const NEWEST = `
  with merged as (
    select request_id, bool_or(after ? 'undone_at') as undone from audit_record
     where root_id = $1 and kind = 'enterprise' and table_name = 'enterprise_merge' and request_id is not null
     group by request_id),
  undoing as (
    select a.request_id from audit_record a join enterprise_merge m on m.id::text = a.after ->> 'id' and m.undone_at is not null
     where a.root_id = $1 and a.kind = 'enterprise' and a.table_name = 'enterprise_merge' and a.operation = 'insert'
    union select request_id from merged where undone),
  line as (
    select a.* from audit_record a
     where a.root_id = $1 and a.kind = 'enterprise'
       and not exists (select from audit_record u where u.root_id = $1 and u.kind = 'enterprise'
                          and u.origin ? 'undo' and u.origin ->> 'batchId' = a.origin ->> 'batchId')
       and (a.request_id is null or a.request_id not in (select request_id from undoing where request_id is not null))),
  touched as (
    select l.id, l.table_name, null::text as year, v.key as column
      from line l, jsonb_each(l.after) v where l.table_name = 'enterprise' and v.key <> 'extra'
    union all
    select l.id, 'extra', null, v.key
      from line l, jsonb_each(l.after -> 'extra') v
     where l.table_name = 'enterprise' and jsonb_typeof(l.after -> 'extra') = 'object'
       and v.value is distinct from l.before -> 'extra' -> v.key
    union all
    select l.id, l.table_name, l.after ->> 'year', v.key
      from line l, jsonb_each(l.after) v where l.table_name = 'enterprise_year' and v.value <> 'null'
    union all
    select l.id, l.table_name, null, null from line l where l.table_name = any($3)),
  newest as (select table_name, year, "column", max(id) as id from touched group by 1, 2, 3)
  select n.table_name as "table", n.year, n."column", l.occurred_at as at, account.display_name as "actorName",
         case when l.request_id in (select request_id from merged) then 'merge' else l.origin ->> 'kind' end as origin,
         case when b.id is not null then
           jsonb_build_object('id', b.id, 'fileName', b.file_name, 'rowNumber', (
             select min(row_number) from import_decision
              where batch_id = b.id and target_id = $2 and decision in ('new', 'update'))) end as batch
    from newest n join line l on l.id = n.id
    left join account on account.id = l.actor_id
    left join import_batch b on b.id = (l.origin ->> 'batchId')::uuid`;

/** A value by where it is kept: the table, for a figure its year, and the column or the member of a JSON column. */
export interface KeptValue extends Omit<ValueProvenance, 'field'> {
  table: string;
  year: string | null;
  column: string | null;
}

@Injectable()
export class ProvenanceRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Where the values of an enterprise come from, also such as it has no more. */
  async of(id: string): Promise<KeptValue[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(NEWEST, [id, id, Object.keys(WHOLE)]);
  }
}

export const wholeField = (table: string): string | null =>
  Object.hasOwn(WHOLE, table) ? WHOLE[table as keyof typeof WHOLE] : null;
