import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { chainSql, rowEntry, type SealSource } from './row-digest.js';

/** One process seals at a time. */
const SEAL_LOCK = 7_402_033;

export interface SealHead {
  id: string;
  /** The last link of the chain, in hexadecimal. */
  chain: string;
}

/** How many rows a seal took; null while another process is sealing. */
type SealedRows = number | null;

/** The seals over the audit record. Reads and writes on its own: no request has a part in it. */
@Injectable()
export class AuditSealRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest number given out by each table, whether or not its row was kept. */
  async lastNumbers(): Promise<Record<SealSource, bigint>> {
    const [row] = await this.dataSource.query<{ rows: string; events: string }[]>(
      `select coalesce(pg_sequence_last_value(pg_get_serial_sequence('audit_record', 'id')), 0) as rows,
              coalesce(pg_sequence_last_value(pg_get_serial_sequence('access_event', 'id')), 0) as events`,
    );
    return { audit_record: BigInt(row?.rows ?? 0), access_event: BigInt(row?.events ?? 0) };
  }

  /** The number of a new transaction, which ends at once. */
  async newTransaction(): Promise<bigint> {
    const [row] = await this.dataSource.query<{ xact: string }[]>(`select pg_current_xact_id()::text as xact`);
    return BigInt(row?.xact ?? 0);
  }

  /** Whether every transaction numbered below `xact` has ended. */
  async allEndedBefore(xact: bigint): Promise<boolean> {
    const [row] = await this.dataSource.query<{ ended: boolean }[]>(
      `select pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8 as ended`,
      [String(xact)],
    );
    return row?.ended ?? false;
  }

  /** Seals the rows after the last sealed one, up to `last` or as many as one seal holds. */
  async sealNext(source: SealSource, last: bigint, limit: number): Promise<SealedRows> {
    return this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ mine: boolean }[]>(`select pg_try_advisory_xact_lock($1) as mine`, [
        SEAL_LOCK,
      ]);
      return lock?.mine ? this.sealHeld(manager, source, last, limit) : null;
    });
  }

  /** A full seal ends with its last row, any other one with the end of the range: gaps of numbers are closed too. */
  private async sealHeld(manager: EntityManager, source: SealSource, last: bigint, limit: number): Promise<number> {
    const rows = await manager.query<{ rows: number }[]>(
      `with done as materialized (
         select coalesce(max(last_id), 0) as last_id from audit_seal where source = $1),
       head as materialized (
         select id, chain from audit_seal order by id desc limit 1),
       content as materialized (
         select t.id, ${rowEntry(source)} as entry from ${source} t
          where t.id > (select last_id from done) and t.id <= $2 order by t.id limit $3),
       drawn as (
         select coalesce((select id from head), 0) + 1 as id, $1::text as source, d.last_id + 1 as first_id,
                case when count(c.id) = $3 then max(c.id) else $2 end as last_id, count(c.id)::int as row_count,
                string_agg(c.entry, '' order by c.id) as digests,
                coalesce((select chain from head), ''::bytea) as previous, clock_timestamp() as sealed_at
           from done d join content c on true group by d.last_id)
       insert into audit_seal (id, source, first_id, last_id, row_count, digests, previous, chain, sealed_at)
       select id, source, first_id, last_id, row_count, digests, previous, ${chainSql}, sealed_at from drawn
       returning row_count as rows`,
      [source, String(last), limit],
    );
    return rows[0]?.rows ?? 0;
  }

  /** The end of the chain; null before the first seal. */
  async head(): Promise<SealHead | null> {
    const rows = await this.dataSource.query<SealHead[]>(
      `select id, encode(chain, 'hex') as chain from audit_seal order by id desc limit 1`,
    );
    return rows[0] ?? null;
  }

  /** Until when everything that happened is sealed; null before the first seal. */
  async sealedUntil(): Promise<Date | null> {
    const rows = await this.dataSource.query<{ at: Date | null }[]>(`select max(sealed_at) as at from audit_seal`);
    return rows[0]?.at ?? null;
  }

  /** Makes the partitions of the coming months. @returns how many were made */
  async keepPartitions(): Promise<number> {
    let made = 0;
    // Each in a transaction of its own: held together, their locks would meet those of a request half way.
    for (const table of ['audit_record', 'access_event']) {
      const rows = await this.dataSource.query<{ made: number }[]>(`select keep_audit_partitions($1) as made`, [table]);
      made += rows[0]?.made ?? 0;
    }
    return made;
  }

  /** Removes old events of access. @returns the last one removed, null when there was none */
  async expireEvents(days: number): Promise<string | null> {
    const rows = await this.dataSource.query<{ through: string | null }[]>(
      `select expire_access_events($1) as through`,
      [days],
    );
    return rows[0]?.through ?? null;
  }
}
