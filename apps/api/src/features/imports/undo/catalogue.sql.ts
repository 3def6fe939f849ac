/**
 * What PostgreSQL knows of a register: which tables the audit record follows and how it tells their rows apart, and what
 * refers to its records by foreign key. A table that a later version adds takes part in undoing without being named here.
 */
import { FOREIGN_KEYS } from '../../../foundation/records/foreign-keys.sql.js';

/** A table whose changes the audit record notes under a record, its root. */
export interface AuditedTable {
  table: string;
  /** The kind under which they are noted. */
  kind: string;
  /** The column with the id of the record. */
  root: string;
  keys: { column: string; type: string }[];
  /** All columns that can be written. */
  columns: string[];
}

/** A column that refers to the records of a register from outside. */
export interface Reference {
  table: string;
  column: string;
  /** The kind and the column of the record that it belongs to; null where the audit record does not follow it. */
  kind: string | null;
  root: string | null;
}

/** A column that refers to something else. */
export interface Outgoing {
  table: string;
  column: string;
  target: string;
  targetColumn: string;
}

/** What the triggers of the audit record were told of their tables: kind, column of the root, columns of the key. */
const FOLLOWED = `
  followed as (
    select t.tgrelid as oid, t.tgrelid::regclass::text as table_name, a.list[1] as kind, a.list[2] as root
      from pg_trigger t, lateral (select string_to_array(encode(t.tgargs, 'escape'), '\\000') as list) a
     where t.tgfoid = 'audit_statement'::regproc and t.tgname like '%\\_audit\\_delete')`;

/** The kind under which the audit record notes the records of a table, `$1`. */
export const AUDITED_AS = `with ${FOLLOWED} select kind from followed where table_name = $1`;

/**
 * Rows of either of two registers are noted under one kind: their root is a column made of those that say whose they are,
 * and they go with the record by cascade. `$2` is the table of the records.
 */
const SHARED = `
  exists (select from pg_attribute g join pg_constraint k on k.conrelid = g.attrelid
           where g.attrelid = f.oid and g.attname = f.root and g.attgenerated <> ''
             and k.contype = 'f' and k.confrelid = $2::regclass and k.confdeltype = 'c')`;

/** `$1` is the kind, `$2` the table of its records. */
export const AUDITED_TABLES = `
  with ${FOLLOWED}
  select f.table_name as table, f.kind, f.root,
         (select json_agg(json_build_object('column', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by k.i)
            from pg_index x cross join lateral unnest(x.indkey) with ordinality k(number, i)
            join pg_attribute a on a.attrelid = f.oid and a.attnum = k.number
           where x.indrelid = f.oid and x.indisprimary) as keys,
         (select json_agg(a.attname order by a.attnum) from pg_attribute a
           where a.attrelid = f.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '') as columns
    from followed f where f.kind = $1 or ${SHARED} order by 1`;

/**
 * `$1` is the kind, `$2` the table of its records. What goes with a record by cascade and is part of its own history does
 * not count as referring to it, nor does what is followed nowhere, such as search entries.
 */
export const REFERENCES = `
  with ${FOLLOWED}, ${FOREIGN_KEYS}
  select fk.conrelid::regclass::text as table, fk.column_name as column, f.kind, f.root
    from fk left join followed f on f.oid = fk.conrelid
   where fk.confrelid = $2::regclass and not (fk.confdeltype = 'c' and (coalesce(f.kind, $1) = $1 or ${SHARED}))
   order by 1, 2`;

/** `$1` are the tables. */
export const OUTGOING = `
  with ${FOREIGN_KEYS}
  select conrelid::regclass::text as table, column_name as column, confrelid::regclass::text as target,
         target_column as "targetColumn"
    from fk where conrelid::regclass::text = any($1)`;
