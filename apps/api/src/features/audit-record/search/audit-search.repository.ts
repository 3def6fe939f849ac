import { Injectable } from '@nestjs/common';
import type { Origin } from '../../../foundation/database/unit-of-work.js';
import { DatabaseServer } from '../../../foundation/database/server.js';
import { ACCESS_COLUMNS, ROW_COLUMNS, type Statement } from './audit-search.sql.js';

/** A changed row or an event, as the database has it. */
export interface AuditLine {
  id: string;
  source: 'row' | 'access';
  at: Date;
  accountId: string | null;
  username: string | null;
  ip: string | null;
  kind: string | null;
  recordId: string | null;
  table: string | null;
  operation: string;
  method: string | null;
  route: string | null;
  outcome: string;
  requestId: string | null;
  origin: Origin | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  details: Record<string, unknown> | null;
}

/** Where counting stops: nobody reads so many, and finding out how many there are takes long. */
export const COUNT_LIMIT = 10_001;

const LINES_AT_ONCE = 1_000;

const unionOf = (parts: (string | null)[]): string => parts.filter((part) => part !== null).join('\nunion all\n');

/** Finds lines of the audit record, the newest first. */
@Injectable()
export class AuditSearchRepository {
  constructor(private readonly server: DatabaseServer) {}

  /** First the keys of the page, which need the indexes alone, and then its lines. */
  async page({ rows, access, parameters }: Statement, page: number, pageSize: number): Promise<AuditLine[]> {
    const offset = (page - 1) * pageSize;
    if ((rows === null && access === null) || offset >= COUNT_LIMIT) return [];
    const newest = `order by occurred_at desc, id desc limit ${String(offset + pageSize)}`;
    const keys = unionOf([
      rows && `(select 'row' as source, a.id, a.occurred_at from audit_record a where ${rows} ${newest})`,
      access && `(select 'access' as source, e.id, e.occurred_at from access_event e where ${access} ${newest})`,
    ]);
    const { rows: lines } = await this.server.pool.query<AuditLine>(
      `with wanted as materialized (
         select * from (${keys}) found order by occurred_at desc, source, id desc
          limit ${String(pageSize)} offset ${String(offset)})
       select * from (
         select ${ROW_COLUMNS} from wanted w join audit_record a on w.source = 'row' and a.id = w.id and a.occurred_at = w.occurred_at
         union all
         select ${ACCESS_COLUMNS} from wanted w join access_event e on w.source = 'access' and e.id = w.id and e.occurred_at = w.occurred_at
       ) lines order by at desc, source, id desc`,
      parameters,
    );
    return lines;
  }

  async count({ rows, access, parameters }: Statement): Promise<number> {
    if (rows === null && access === null) return 0;
    const matching = unionOf([
      rows && `(select from audit_record a where ${rows} limit ${String(COUNT_LIMIT)})`,
      access && `(select from access_event e where ${access} limit ${String(COUNT_LIMIT)})`,
    ]);
    const { rows: counts } = await this.server.pool.query<{ total: number }>(
      `select count(*)::int as total from (select from (${matching}) m limit ${String(COUNT_LIMIT)}) counted`,
      parameters,
    );
    return counts[0]?.total ?? 0;
  }

  /** Every line, in pieces: a cursor keeps memory flat however many there are. Leaving early releases it. */
  async *all({ rows, access, parameters }: Statement): AsyncGenerator<AuditLine[]> {
    if (rows === null && access === null) return;
    const lines = unionOf([
      rows && `select ${ROW_COLUMNS} from audit_record a where ${rows}`,
      access && `select ${ACCESS_COLUMNS} from access_event e where ${access}`,
    ]);
    const client = await this.server.pool.connect();
    try {
      await client.query('begin read only');
      await client.query(
        `declare lines no scroll cursor for select * from (${lines}) lines order by at desc, source, id desc`,
        parameters,
      );
      for (;;) {
        const { rows: piece } = await client.query<AuditLine>(`fetch ${String(LINES_AT_ONCE)} from lines`);
        if (!piece.length) return;
        yield piece;
      }
    } finally {
      await client.query('rollback').then(
        () => client.release(),
        (error: Error) => client.release(error),
      );
    }
  }
}
