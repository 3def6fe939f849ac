/**
 * A CTE of the foreign keys of one column, as PostgreSQL knows them: `conrelid` and `column_name` refer to `confrelid` and
 * `target_column`; `confdeltype` is `c` where the row is deleted along with what it refers to.
 */
export const FOREIGN_KEYS = `
  fk as (
    select c.conrelid, c.confrelid, c.confdeltype, a.attname as column_name, b.attname as target_column
      from pg_constraint c
      join pg_class r on r.oid = c.conrelid and r.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
     where c.contype = 'f' and cardinality(c.conkey) = 1)`;
