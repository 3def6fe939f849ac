/**
 * The SQL that takes a committed batch back. New records are removed; of the others the audit record knows what the batch
 * changed, row by row, and that is turned round table by table. `$1` is the batch unless said otherwise.
 */
import type { Bind } from '../../../foundation/access/access.sql.js';
import type { RecordKind } from '../../../foundation/access/record-kinds.js';
import { RESTORES } from '../deciding/apply-sql.js';
import type { Importer } from '../importer.js';
import { coveredKind } from '../deciding/scope-sql.js';
import type { AuditedTable, Reference } from './catalogue.sql.js';

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A record with more names of what refers to it than these says how many more there are. */
const NAMED = 3;

/**
 * `undo_row`: what the batch wrote, and why it stays (`reason`) where it does; `goes` from the register, if it was new or
 * came out of the bin. `undo_image`: rows that the batch changed in records which it found, each with what it takes to
 * have it as before.
 */
export const WORK_TABLES = `
  create temp table undo_row (
    row_number integer primary key, id uuid, is_new boolean, goes boolean, version integer, chunk integer, reason text,
    details jsonb not null default '{}'
  ) on commit drop;
  create temp table undo_image (
    table_name text, root_id uuid, key jsonb, how text, image jsonb
  ) on commit drop`;

/** `$2` is the size of a chunk. */
export const WRITTEN_ROWS = `
  insert into undo_row (row_number, id, is_new, goes, version, chunk)
  select d.row_number, d.target_id, d.decision = 'new', d.decision = 'new' or ${RESTORES}, coalesce(d.version_after, 1),
         (row_number() over (order by d.row_number) - 1) / $2::int
    from import_decision d
   where d.batch_id = $1 and (d.decision = 'new' or d.version_after is not null)`;

/** From here on nobody changes the records, nor refers to them anew. */
export const lockRecords = (table: string): string => `
  with locked as (select t.id from ${table} t where t.id in (select id from undo_row) order by t.id for update)
  select count(*) from locked`;

/** `$1` says of each table how its rows are told apart: `{table: {root, keys}}`; `$2` are the kinds, `$3` is the batch. */
export const IMAGES = `
  insert into undo_image
  select x.table_name, x.root_id::uuid, x.key,
         case when x.operations[1] = 'insert' then 'remove' when 'delete' = any(x.operations) then 'put-back' else 'set' end,
         coalesce(x.image, '{}')
    from (
      select a.table_name, a.root_id, k.key, array_agg(a.operation order by a.id) as operations,
             -- What a column held before the first of several changes counts: the last member of a name wins.
             jsonb_object_agg(m.key, m.value order by a.id desc) filter (where m.key is not null) as image
        from undo_row u
        join audit_record a on a.root_id = u.id::text and a.kind = any($2)
             and a.origin @> jsonb_build_object('kind', 'import', 'batchId', $3::text) and not a.origin ? 'undo'
        join jsonb_each($1::jsonb) c on c.key = a.table_name
       cross join lateral (
         select jsonb_object_agg(n.name, case when n.name = c.value ->> 'root' then to_jsonb(a.root_id)
                                              else coalesce(a.before, a.after) -> n.name end) as key
           from jsonb_array_elements_text(c.value -> 'keys') n(name)) k
        left join lateral jsonb_each(a.before) m on true
       where not u.is_new and u.reason is null
       group by a.table_name, a.root_id, k.key) x`;

/** Who changed the record last, and when. `u` is the row. */
const LAST_CHANGE = `(
  select jsonb_strip_nulls(jsonb_build_object('at', a.occurred_at, 'byName', p.display_name))
    from audit_record a left join account p on p.id = a.actor_id
   where a.root_id = u.id::text and a.kind = $1 order by a.id desc limit 1)`;

/** Records that changed since, that are gone, or that whoever undoes may not change. `$1` is the kind. */
export const leaveChanged = (kind: RecordKind, importer: Importer, bind: Bind): string => `
  update undo_row u
     set reason = x.reason, details = case x.reason when 'edited' then coalesce(${LAST_CHANGE}, '{}') else '{}' end
    from (select v.row_number,
                 case when t.id is null or t.deleted_at is not null then 'gone'
                      when t.version <> v.version then 'edited'
                      when not ${coveredKind(kind, importer, bind)} then 'out-of-scope' end as reason
            from undo_row v left join ${kind.table} t on t.id = v.id) x
   where x.row_number = u.row_number and x.reason is not null`;

/** Records that would go though something else refers to them meanwhile. A record is named by its audited root, of a kind. */
export const leaveReferred = ({ table, column, kind, root }: Reference, live = 'true'): string => `
  update undo_row u
     set reason = 'referred-to',
         details = jsonb_build_object('by', coalesce(u.details -> 'by', '[]') || jsonb_build_object(
           'kind', ${literal(kind ?? table)}, 'count', x.count, 'ids', x.ids))
    from (select r.${column} as id, ${root ? `count(distinct r.${root})` : 'count(*)'}::int as count,
                 ${root ? `to_jsonb((array_agg(distinct r.${root}))[1:${String(NAMED)}])` : `'[]'::jsonb`} as ids
            from ${table} r join undo_row v on v.id = r.${column} and v.goes and ${live}
           group by r.${column}) x
   where x.id = u.id and u.goes and (u.reason is null or u.reason = 'referred-to')`;

/** What people have hung on records since, which know a record by its id alone: it is not thrown away with them. */
export const LEAVE_HANGING = [
  leaveReferred({ table: 'attachment', column: 'record_id', kind: 'attachment', root: null }, 'r.deleted_at is null'),
  leaveReferred({ table: 'record_comment', column: 'record_id', kind: 'comment', root: null }, 'r.deleted_at is null'),
];

/** Records that would refer again to something that is no more. `$1` is the table that refers. */
export const leaveDangling = (column: string, target: string, targetColumn: string): string => `
  update undo_row u set reason = 'reference-gone', details = jsonb_build_object('column', '${column}')
    from undo_image i
   where i.table_name = $1 and i.root_id = u.id and u.reason is null and i.how <> 'remove'
     and i.image ->> '${column}' is not null
     and not exists (select from ${target} x where x.${targetColumn}::text = i.image ->> '${column}')`;

/** Proposals that others accepted have changed their records in their own names: they are listed, not taken back. */
export const LEAVE_ACCEPTED = `
  insert into undo_row (row_number, id, is_new, reason)
  select p.row_number, p.record_id, false, 'accepted' from proposal p
   where p.batch_id = $1 and p.status = 'accepted'
      on conflict (row_number) do nothing`;

export const WITHDRAW = `
  update proposal set status = 'superseded', version = version + 1, decided_at = now()
   where batch_id = $1 and status = 'open'`;

/** What asks to change records that are no more, whoever asks. */
export const WITHDRAW_FROM_REMOVED = `
  update proposal p set status = 'superseded', version = p.version + 1, decided_at = now()
    from undo_row u where u.id = p.record_id and u.is_new and u.reason is null and p.status = 'open'`;

export const UNINVITE = `
  delete from record_invitation i using undo_row u where u.id = i.record_id and u.is_new and u.reason is null`;

/** `$1` is the chunk, as in all that follow. What hangs on the records goes by cascade. */
export const removeRecords = (table: string): string => `
  with gone as (
    delete from ${table} t using undo_row u
     where u.chunk = $1 and u.is_new and u.reason is null and t.id = u.id returning t.id)
  select count(*)::int as count from gone`;

/** The new records of a chunk, `$1`, that go. */
export const REMOVED = `select id from undo_row where chunk = $1 and is_new and reason is null`;

const OF_CHUNK = `i.root_id in (select id from undo_row where chunk = $1 and not is_new and reason is null)`;

const matches = ({ root, keys }: AuditedTable): string =>
  keys
    .map(({ column, type }) =>
      column === root ? `t.${column} = i.root_id` : `t.${column} = (i.key ->> '${column}')::${type}`,
    )
    .join(' and ');

/** Rows that the batch added, and those that it removed in case it added them again. */
export const removeRows = (audited: AuditedTable): string => `
  delete from ${audited.table} t using undo_image i
   where i.table_name = '${audited.table}' and i.how in ('remove', 'put-back') and ${OF_CHUNK} and ${matches(audited)}`;

export const putRowsBack = ({ table, columns }: AuditedTable): string => `
  insert into ${table} (${columns.join(', ')})
  select ${columns.map((column) => `p.${column}`).join(', ')}
    from undo_image i cross join lateral jsonb_populate_record(null::${table}, i.image) p
   where i.table_name = '${table}' and i.how = 'put-back' and ${OF_CHUNK}`;

/**
 * A version is never used again, so that of a record goes up: whoever still has the imported one open is told that it is
 * no longer current instead of overwriting what was restored.
 */
export function setRowsBack(audited: AuditedTable, isRecord: boolean): string | null {
  const { table, keys } = audited;
  const columns = audited.columns.filter(
    (column) => !keys.some((key) => key.column === column) && !(isRecord && ['version', 'updated_at'].includes(column)),
  );
  if (!columns.length) return null;
  return `
  update ${table} t
     set (${columns.join(', ')}) = (
           select ${columns.map((column) => `p.${column}`).join(', ')} from jsonb_populate_record(t, i.image) p)
         ${isRecord ? ', version = t.version + 1, updated_at = now()' : ''}
    from undo_image i
   where i.table_name = '${table}' and i.how = 'set' and ${OF_CHUNK} and ${matches(audited)}`;
}

/** Restored records of a chunk with values in columns (`$3`) of `$2` from which others are derived. */
export const RENAMED = `
  select distinct i.root_id as id from undo_image i
   where i.table_name = $2 and i.image ?| $3::text[] and ${OF_CHUNK}`;

export const KEEP_LEFT = `
  insert into import_undo_left (batch_id, row_number, record_id, reason, details)
  select $1, row_number, id, reason, details from undo_row where reason is not null`;

export const SUMMARY = `
  select count(*) filter (where is_new and reason is null)::int as removed,
         count(*) filter (where not is_new and reason is null)::int as restored,
         count(*) filter (where reason is not null)::int as left,
         coalesce(max(chunk), -1) + 1 as chunks
    from undo_row`;
