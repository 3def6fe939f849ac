import type { TestApp } from '../../../testing/test-app.js';

/**
 * What undoing does not take back: what was recorded of the import itself, the messages about it, jobs, and numbers, of
 * which none is given twice.
 */
const LASTING =
  /^(audit_.*|import_.*|access_event.*|notification.*|mail|session|record_presence|proposal|ledger_number|migrations?|typeorm_.*)$/;

/** A digest of every table, without versions (they only go up) and times of change. */
export async function registerDigest(t: TestApp): Promise<Record<string, string>> {
  const tables = await t.sql<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not c.relispartition order by 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !LASTING.test(table.name))) {
    const [row] = await t.sql<{ digest: string; rows: string }>(
      `select count(*) as rows, coalesce(md5(string_agg(line, ',' order by line)), '') as digest
         from (select md5((to_jsonb(x) - array['version', 'updated_at'])::text) as line from ${name} x) y`,
    );
    digests[name] = `${row?.rows ?? ''} ${row?.digest ?? ''}`;
  }
  return digests;
}
