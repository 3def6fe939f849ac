import type pg from 'pg';
import { rowEntry, SEAL_SOURCES, type SealSource } from '../seal/row-digest.js';

/** A seal, and what the rows of its range are now. */
export interface FoundSeal {
  id: string;
  source: SealSource;
  firstId: string;
  lastId: string;
  rowCount: number;
  digests: Buffer;
  previous: Buffer;
  chain: Buffer;
  sealedAt: Date;
  sealedMicros: string;
  found: Buffer | null;
}

/** What a row says of itself. */
export interface RowWords {
  id: string;
  at: Date;
  kind: string;
  record: string | null;
  table: string;
  operation: string | null;
}

/** Up to which event of access, and from before when, events were removed because their time was over. */
export interface Expiry {
  throughId: string;
  sealedBefore: Date;
}

export interface RecordedHead {
  report: string;
  head: string;
}

/** Seals, and rows under them, that are read at once. */
const SEALS_AT_ONCE = 1_000;
const ROWS_AT_ONCE = 40_000;

const rowsOf = async <T extends object>(client: pg.ClientBase, text: string, values: unknown[] = []): Promise<T[]> =>
  (await client.query<T>(text, values)).rows;

const found = (source: SealSource): string =>
  `when '${source}' then (select string_agg(${rowEntry(source)}, '' order by t.id) from ${source} t
                           where t.id between s.first_id and s.last_id)`;

/** The seals after this one, as many as fit into a bounded piece of memory. */
export function nextSeals(client: pg.ClientBase, after: string): Promise<FoundSeal[]> {
  return rowsOf<FoundSeal>(
    client,
    `with upcoming as (
       select id, sum(row_count) over (order by id) as rows from (
         select id, row_count from audit_seal where id > $1 order by id limit $2) s),
     last as (
       select coalesce(max(id) filter (where rows <= $3), min(id)) as id from upcoming)
     select s.id, s.source, s.first_id as "firstId", s.last_id as "lastId", s.row_count as "rowCount", s.digests,
            s.previous, s.chain, s.sealed_at as "sealedAt",
            (extract(epoch from s.sealed_at) * 1000000)::bigint as "sealedMicros",
            case s.source ${SEAL_SOURCES.map(found).join('\n')} end as found
       from audit_seal s where s.id > $1 and s.id <= (select id from last) order by s.id`,
    [after, SEALS_AT_ONCE, ROWS_AT_ONCE],
  );
}

const WORDS: Record<SealSource, string> = {
  audit_record: `kind, root_id as record, table_name as table, operation`,
  access_event: `kind, concat_ws(' ', record_kind, record_id) as record, 'access_event' as table, outcome as operation`,
};

export function wordsOf(client: pg.ClientBase, source: SealSource, ids: string[]): Promise<RowWords[]> {
  return rowsOf<RowWords>(
    client,
    `select id, occurred_at as at, ${WORDS[source]} from ${source} where id = any($1::bigint[]) order by id`,
    [ids],
  );
}

/** Rows with numbers below the first sealed one; numbers start at 1. */
export function rowsBefore(client: pg.ClientBase, source: SealSource): Promise<RowWords[]> {
  return rowsOf<RowWords>(
    client,
    `select id, occurred_at as at, ${WORDS[source]} from ${source} where id < 1 order by id`,
  );
}

export async function countAfter(client: pg.ClientBase, source: SealSource, lastId: string): Promise<number> {
  const rows = await rowsOf<{ rows: string }>(client, `select count(*) as rows from ${source} where id > $1`, [lastId]);
  return Number(rows[0]?.rows ?? 0);
}

/** The audit record says what was removed; only what was sealed more than six months before may have been. */
export function expiries(client: pg.ClientBase): Promise<Expiry[]> {
  return rowsOf<Expiry>(
    client,
    `select a.root_id as "throughId", least(a.occurred_at, s.sealed_at, now()) - interval '6 months' as "sealedBefore"
       from audit_record a
       left join audit_seal s on s.source = 'audit_record' and a.id between s.first_id and s.last_id
      where a.kind = 'access-event' and a.table_name = 'access_event' and a.operation = 'delete' order by a.id`,
  );
}

export function recordedHeads(client: pg.ClientBase): Promise<RecordedHead[]> {
  return rowsOf<RecordedHead>(
    client,
    `select format('%s（%s）', title, edition) as report, audit_head as head from monthly_report
      where audit_head is not null order by issued_at, id`,
  );
}
