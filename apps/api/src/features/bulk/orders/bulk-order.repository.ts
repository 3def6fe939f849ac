import { BULK_KEPT_DAYS, type BulkLeftBy, type BulkStatus } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { BulkValue } from '../bulk-source.js';
import type { BulkOrder, KeptProblem } from './bulk-order.entity.js';

export interface OrderRow extends Omit<BulkOrder, 'status'> {
  status: BulkStatus;
  expiresAt: Date | null;
}

export interface OrderCounts {
  total: number;
  changed: number;
  unchanged: number;
  stale: number;
  refused: number;
  /** Those whose turn has not come. */
  open: number;
}

export type CountedOrder = OrderRow & OrderCounts;

export type NewOrder = Pick<
  BulkOrder,
  'id' | 'register' | 'changes' | 'permission' | 'permissions' | 'place' | 'createdBy'
>;

export interface OrderedRecord {
  position: number;
  recordId: string;
  version: number;
}

export interface LeftRecord {
  recordId: string;
  reason: BulkLeftBy;
  problem: KeptProblem | null;
}

export type Outcome = 'changed' | 'unchanged' | 'stale' | 'refused';

const COLUMNS = `o.id, o.register, o.status, o.changes, o.shown, o.permission, o.permissions, o.place, o.attempt,
  o.problem, o.created_by as "createdBy", o.created_at as "createdAt", o.finished_at as "finishedAt",
  o.finished_at + make_interval(days => ${String(BULK_KEPT_DAYS)}) as "expiresAt"`;

const COUNTED = `bulk_order o cross join lateral (
  select count(*)::int as total,
         count(*) filter (where r.outcome = 'changed')::int as changed,
         count(*) filter (where r.outcome = 'unchanged')::int as unchanged,
         count(*) filter (where r.outcome = 'stale')::int as stale,
         count(*) filter (where r.outcome = 'refused')::int as refused,
         count(*) filter (where r.outcome is null)::int as open
    from bulk_order_record r where r.order_id = o.id) c`;

const UNDER_WAY = `status in ('waiting', 'running')`;

/** Records that were not changed; those whose turn never came only once nothing more will be. */
const LEFT = `bulk_order_record r join bulk_order o on o.id = r.order_id
  where r.order_id = $1 and (r.outcome in ('stale', 'refused') or (r.outcome is null and o.finished_at is not null))`;

/** The orders of accounts: each sees its own. */
@Injectable()
export class BulkOrderRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  async insert(order: NewOrder, records: readonly { id: string; version: number }[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const { id, register, changes, permission, permissions, place, createdBy } = order;
    await writer.query(
      `insert into bulk_order (id, register, status, changes, permission, permissions, place, created_by)
       values ($1, $2, 'waiting', $3::jsonb, $4, $5, $6::jsonb, $7)`,
      [id, register, JSON.stringify(changes), permission, permissions, JSON.stringify(place), createdBy],
    );
    await writer.query(
      `insert into bulk_order_record (order_id, position, record_id, version)
       select $1, position, record_id, version
         from unnest($2::uuid[], $3::int[]) with ordinality as given (record_id, version, position)`,
      [id, records.map((record) => record.id), records.map((record) => record.version)],
    );
  }

  async own(register: string, id: string, accountId: string): Promise<CountedOrder | null> {
    const reader = await this.unitOfWork.reader();
    const rows: CountedOrder[] = await reader.query(
      `select ${COLUMNS}, c.* from ${COUNTED} where o.id = $1 and o.register = $2 and o.created_by = $3`,
      [id, register, accountId],
    );
    return rows[0] ?? null;
  }

  async newest(register: string, accountId: string, most: number): Promise<CountedOrder[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select ${COLUMNS}, c.* from ${COUNTED} where o.register = $1 and o.created_by = $2
        order by o.created_at desc, o.id desc limit $3`,
      [register, accountId, most],
    );
  }

  /** How many orders of an account are under way; asked by one request of the account at a time. */
  async running(accountId: string): Promise<number> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`select pg_advisory_xact_lock(hashtextextended('bulk:' || $1, 0))`, [accountId]);
    const rows: { running: number }[] = await writer.query(
      `select count(*)::int as running from bulk_order where created_by = $1 and ${UNDER_WAY}`,
      [accountId],
    );
    return rows[0]?.running ?? 0;
  }

  /** A page of the records that were left alone, in the order in which they were given. */
  async left(id: string, page: number, pageSize: number): Promise<{ rows: LeftRecord[]; total: number }> {
    const reader = await this.unitOfWork.reader();
    const rows: LeftRecord[] = await reader.query(
      `select r.record_id as "recordId", coalesce(r.outcome, 'open') as reason, r.problem
         from ${LEFT} order by r.position limit $2 offset $3`,
      [id, pageSize, (page - 1) * pageSize],
    );
    const counted: { total: number }[] = await reader.query(`select count(*)::int as total from ${LEFT}`, [id]);
    return { rows, total: counted[0]?.total ?? 0 };
  }

  /** @returns whether it was under way */
  async cancel(id: string): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `update bulk_order set status = 'cancelled', finished_at = now() where id = $1 and ${UNDER_WAY} returning id`,
      [id],
    );
    return rows.length > 0;
  }

  /** Takes an order up, also one that somebody who is gone had taken up; null when it is over. */
  async take(id: string): Promise<OrderRow | null> {
    const [rows]: [OrderRow[], number] = await this.dataSource.query(
      `update bulk_order o set status = 'running', attempt = attempt + 1
        where o.id = $1 and ${UNDER_WAY} returning ${COLUMNS}`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** The records whose turn has not come. */
  async open(id: string): Promise<OrderedRecord[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select position, record_id as "recordId", version from bulk_order_record
        where order_id = $1 and outcome is null order by position`,
      [id],
    );
  }

  /** Notes what came of a record, in the transaction that changed it. @returns whether it was still open, and this attempt the one */
  async settle(
    { id, attempt }: OrderRow,
    { position }: OrderedRecord,
    outcome: Outcome,
    problem: KeptProblem | null,
  ): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `update bulk_order_record r set outcome = $4, problem = $5::jsonb
         from bulk_order o
        where r.order_id = $1 and r.position = $3 and r.outcome is null
          and o.id = r.order_id and o.attempt = $2 and o.status = 'running'
       returning r.position`,
      [id, attempt, position, outcome, problem && JSON.stringify(problem)],
    );
    return rows.length > 0;
  }

  /** Whether this attempt is still the one. */
  async isTakenBy({ id, attempt }: OrderRow): Promise<boolean> {
    const reader = await this.unitOfWork.reader();
    const rows: unknown[] = await reader.query(
      `select from bulk_order where id = $1 and attempt = $2 and status = 'running'`,
      [id, attempt],
    );
    return rows.length > 0;
  }

  async keepShown(id: string, shown: Readonly<Record<string, BulkValue>>): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update bulk_order set shown = $2::jsonb where id = $1 and shown is null`, [
      id,
      JSON.stringify(shown),
    ]);
  }

  /** Ends an order. @returns it with its counts; null where this attempt was not the one any more */
  async end(
    { id, attempt, register, createdBy }: OrderRow,
    status: 'done' | 'failed',
    problem: KeptProblem | null,
  ): Promise<CountedOrder | null> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `update bulk_order set status = $3, problem = $4::jsonb, finished_at = now()
        where id = $1 and attempt = $2 and status = 'running' returning id`,
      [id, attempt, status, problem && JSON.stringify(problem)],
    );
    return rows.length ? this.own(register, id, createdBy) : null;
  }

  /** Forgets orders that were over for longer than they are kept. */
  async forgetOld(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `delete from bulk_order where finished_at < now() - make_interval(days => ${String(BULK_KEPT_DAYS)})`,
    );
  }
}
