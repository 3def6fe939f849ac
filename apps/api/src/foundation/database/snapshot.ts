import pg from 'pg';

/** Tables, columns, indexes, checks and triggers of a migrated database, in a stable order. */
export async function databaseSnapshot(databaseUrl: string): Promise<object> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const rows = async (sql: string) => (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line);
    return {
      columns: await rows(`
        select format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                      case when a.attnotnull then ' not null' else '' end,
                      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname, a.attnum`),
      indexes: await rows(`select indexdef as line from pg_indexes where schemaname = 'public' order by indexname`),
      constraints: await rows(`
        select format('%s %s: %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line from pg_constraint
         where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u') order by conrelid::regclass::text, conname`),
      triggers: await rows(`
        select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
         where not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by c.relname, t.tgname`),
    };
  } finally {
    await client.end();
  }
}
