import type { Permission } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AppError } from '../../../foundation/http/app-error.js';
import type { PageQuery } from '../../../foundation/http/fields.js';
import type { AuthenticatedRequest, Principal } from '../../../foundation/http/principal.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { changedValues, fieldsOf, refuseUnreadable, stateOf, worded } from '../bulk-records.js';
import { type BulkKind, BulkSources } from '../bulk-source.js';
import { BULK_JOB, BULK_QUEUE } from './bulk-job-names.js';
import type {
  BulkLeftItem,
  BulkLeftList,
  BulkOrderList,
  BulkOrderRequest,
  BulkOrderResponse,
  BulkOrderValue,
} from './bulk-order.dto.js';
import { BulkOrderRepository, type CountedOrder, type LeftRecord } from './bulk-order.repository.js';

/** Orders of one account under way at a time. */
const MOST_RUNNING = 5;

/** Orders that are listed. */
const LISTED = 20;

/** Shown as they are given; the others by the name of what was chosen. */
const PLAIN: ReadonlySet<BulkKind> = new Set<BulkKind>(['text', 'choice', 'date', 'boolean']);

/** Orders changes of many records, and tells who ordered one how far it is and what came of it. */
@Injectable()
export class BulkOrdersService {
  constructor(
    private readonly orders: BulkOrderRepository,
    private readonly sources: BulkSources,
    private readonly jobs: Jobs,
  ) {}

  /** @throws AppError 422 for what no record takes; 409 while too many of the account are under way */
  async place(
    register: string,
    permission: Permission,
    { items, changes }: BulkOrderRequest,
    request: AuthenticatedRequest,
    principal: Principal,
  ): Promise<string> {
    await refuseUnreadable(this.sources.get(register), changes);
    const count = await this.orders.running(principal.accountId);
    if (count >= MOST_RUNNING) throw new AppError('bulk-too-many', { count });
    const id = uuid();
    const place = {
      ...{ id: request.id, ip: request.ip, method: request.method },
      route: request.routeOptions.url ?? null,
    };
    const permissions = [...principal.permissions];
    const order = { id, register, changes, permission, permissions, place, createdBy: principal.accountId };
    await this.orders.insert(order, items);
    await this.jobs.enqueue(BULK_JOB, { orderId: id }, { key: `bulk:${id}`, queue: BULK_QUEUE });
    return id;
  }

  async list(register: string, principal: Principal): Promise<BulkOrderList> {
    const rows = await this.orders.newest(register, principal.accountId, LISTED);
    return { items: rows.map((row) => this.response(row)) };
  }

  async get(register: string, id: string, principal: Principal): Promise<BulkOrderResponse> {
    return this.response(await this.own(register, id, principal));
  }

  /** The records that were left alone, called what the account may see of them now. */
  async left(register: string, id: string, { page, pageSize }: PageQuery, principal: Principal): Promise<BulkLeftList> {
    const order = await this.own(register, id, principal);
    const { rows, total } = await this.orders.left(id, page, pageSize);
    const items: BulkLeftItem[] = [];
    for (const row of rows) items.push(await this.leftItem(order, row, principal));
    return { items, total };
  }

  /** Stops an order: what is changed stays changed. @throws AppError 409 when it is over */
  async cancel(register: string, id: string, principal: Principal): Promise<BulkOrderResponse> {
    const { status } = await this.own(register, id, principal);
    if (status !== 'cancelled' && !(await this.orders.cancel(id))) {
      throw new AppError('bulk-over', { status: (await this.own(register, id, principal)).status });
    }
    return this.get(register, id, principal);
  }

  private async leftItem(order: CountedOrder, row: LeftRecord, principal: Principal): Promise<BulkLeftItem> {
    const state = await stateOf(this.sources.get(order.register), row.recordId, principal);
    return {
      ...{ id: row.recordId, title: state?.title ?? null, reason: row.reason },
      now: state ? changedValues(order.changes, state) : {},
      problem: row.problem && worded(row.problem),
    };
  }

  private async own(register: string, id: string, principal: Principal): Promise<CountedOrder> {
    const row = await this.orders.own(register, id, principal.accountId);
    if (!row) throw new AppError('not-found');
    return row;
  }

  private response(order: CountedOrder): BulkOrderResponse {
    const { id, status, total, changed, unchanged, stale, refused, open, createdAt, finishedAt, expiresAt } = order;
    return {
      ...{ id, status, total, changed, unchanged, stale, refused, open, createdAt, finishedAt, expiresAt },
      values: this.values(order),
      problem: order.problem && worded(order.problem),
      abilities: { cancel: finishedAt === null },
    };
  }

  /** What is changed to what; what is chosen from a list has its name once a record has shown it. */
  private values({ register, changes, shown }: CountedOrder): BulkOrderValue[] {
    return fieldsOf(this.sources.get(register)).flatMap((field): BulkOrderValue[] => {
      const given = changes[field.field];
      if (given === undefined) return [];
      if (given === null || PLAIN.has(field.kind)) return [{ field, value: given }];
      return [{ field, ...(shown && { value: shown[field.field] ?? null }) }];
    });
  }
}
