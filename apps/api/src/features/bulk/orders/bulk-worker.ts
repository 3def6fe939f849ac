import { BULK_AWAITED } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccessEvents } from '../../../foundation/access/access-events.repository.js';
import { UnitOfWork, type WorkContext } from '../../../foundation/database/unit-of-work.js';
import { AppError } from '../../../foundation/http/app-error.js';
import { Authenticator, type Principal, restrictedTo } from '../../../foundation/http/principal.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { Notifications } from '../../../foundation/notifications/notifications.js';
import { changedValues, keptOf, stateOf } from '../bulk-records.js';
import { type BulkSource, BulkSources, type BulkState } from '../bulk-source.js';
import { BULK_JOB, BULK_QUEUE } from './bulk-job-names.js';
import type { KeptProblem } from './bulk-order.entity.js';
import {
  BulkOrderRepository,
  type CountedOrder,
  type OrderedRecord,
  type OrderRow,
  type Outcome,
} from './bulk-order.repository.js';

const UPKEEP_JOB = 'bulk.upkeep';

/** How long an order keeps the others waiting before it queues up again behind them, in milliseconds. */
const TURN = 2000;

/** Who ordered a few records waits for them, but not longer than this, in milliseconds. */
const AWAITED = 30_000;

/** Thrown when an order was stopped, or taken up by somebody else, while a record was changed: the change is undone. */
class Overtaken extends Error {}

/** Thrown when whoever had the order before was still at a record, and came to its end after all. */
class Settled extends Error {}

/** A change is made by whoever ordered it, in the request in which it was ordered. */
const contextOf = ({ createdBy, place }: OrderRow): WorkContext => ({
  actorId: createdBy,
  origin: { kind: 'request' },
  requestId: place.id,
});

/**
 * Carries out orders, each record in a transaction of its own together with the note of what came of it: interrupted at
 * any moment, a record is changed and noted or neither, and the work goes on with those that are not.
 */
@Injectable()
export class BulkWorker implements OnModuleInit {
  constructor(
    private readonly orders: BulkOrderRepository,
    private readonly sources: BulkSources,
    private readonly accounts: Authenticator,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: AccessEvents,
    private readonly jobs: Jobs,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.jobs.register(BULK_JOB, (payload, lastTry) => this.run((payload as { orderId: string }).orderId, lastTry));
    this.jobs.daily(UPKEEP_JOB, '19:10', () => this.forgetOld());
  }

  /** Removes results that were kept for long enough. */
  async forgetOld(): Promise<void> {
    const context: WorkContext = { actorId: null, origin: { kind: 'system' }, requestId: null };
    await this.unitOfWork.run(context, () => this.orders.forgetOld());
  }

  private async run(id: string, lastTry: boolean): Promise<void> {
    const order = await this.orders.take(id);
    if (!order) return;
    try {
      if (await this.turn(order)) await this.finish(order, 'done', null);
      else await this.queueAgain(order);
    } catch (error) {
      if (error instanceof Overtaken) return;
      if (error instanceof AppError) return this.finish(order, 'failed', keptOf(error));
      if (lastTry) await this.finish(order, 'failed', keptOf(new AppError('bulk-failed')));
      throw error;
    }
  }

  /** @returns whether nothing is left to do. @throws AppError when the account may not change the register any more */
  private async turn(order: OrderRow): Promise<boolean> {
    const source = this.sources.get(order.register);
    const end = Date.now() + TURN;
    for (const record of await this.orders.open(order.id)) {
      if (Date.now() >= end) return false;
      // Asked for each: a role that is taken away counts from the next record on.
      const principal = await this.principalOf(order);
      try {
        await this.change(order, source, record, principal);
      } catch (error) {
        if (!(error instanceof Settled)) throw error;
      }
    }
    return true;
  }

  private async principalOf(order: OrderRow): Promise<Principal> {
    const now = await this.accounts.account(order.createdBy);
    const principal = now && restrictedTo(order.permissions, now);
    if (principal?.permissions.has(order.permission)) return principal;
    const error = new AppError('bulk-not-allowed');
    if (now) await this.noteRefusal(order, error, now);
    throw error;
  }

  private async change(order: OrderRow, source: BulkSource, record: OrderedRecord, principal: Principal) {
    try {
      await this.unitOfWork.run(contextOf(order), async () => {
        const after = await source.change(record.recordId, record.version, order.changes, principal);
        await this.settle(order, record, after.version === record.version ? 'unchanged' : 'changed', null);
        await this.show(order, after);
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await this.leave(order, source, record, principal, error);
    }
  }

  /** Notes why a record stays as it is. A refusal goes on record as if it had been a request of its own. */
  private async leave(
    order: OrderRow,
    source: BulkSource,
    record: OrderedRecord,
    principal: Principal,
    error: AppError,
  ): Promise<void> {
    if (error.status === 403) await this.noteRefusal(order, error, principal, record.recordId);
    await this.unitOfWork.run(contextOf(order), async () => {
      if (error.code !== 'stale-version') return this.settle(order, record, 'refused', keptOf(error));
      await this.settle(order, record, 'stale', null);
      if (!order.shown) await this.showWouldBe(order, source, record, principal);
    });
  }

  private async settle(order: OrderRow, record: OrderedRecord, outcome: Outcome, problem: KeptProblem | null) {
    if (await this.orders.settle(order, record, outcome, problem)) return;
    throw (await this.orders.isTakenBy(order)) ? new Settled() : new Overtaken();
  }

  /** What is chosen from a list is named by the first record that has it. */
  private async show(order: OrderRow, state: BulkState): Promise<void> {
    if (order.shown) return;
    order.shown = changedValues(order.changes, state);
    await this.orders.keepShown(order.id, order.shown);
  }

  /** Where the first record is stale, it is asked what it would have become. */
  private async showWouldBe(order: OrderRow, source: BulkSource, { recordId }: OrderedRecord, by: Principal) {
    const now = await stateOf(source, recordId, by);
    if (!now) return;
    try {
      const after = await this.unitOfWork.rehearse(() => source.change(recordId, now.version, order.changes, by));
      await this.show(order, after);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  private async queueAgain(order: OrderRow): Promise<void> {
    await this.unitOfWork.run(contextOf(order), () =>
      this.jobs.enqueue(BULK_JOB, { orderId: order.id }, { key: `bulk:${order.id}`, queue: BULK_QUEUE }),
    );
  }

  private async finish(order: OrderRow, status: 'done' | 'failed', problem: KeptProblem | null): Promise<void> {
    await this.unitOfWork.run(contextOf(order), async () => {
      const ended = await this.orders.end(order, status, problem);
      if (ended) await this.tell(ended);
    });
  }

  /** Whoever waits for a few records sees what came of them and is told nothing besides. */
  private async tell(order: CountedOrder): Promise<void> {
    const { id, register, status, total, changed, unchanged, stale, refused, open, createdBy, createdAt } = order;
    const to = { accountIds: [createdBy] };
    const link = `/bulk-edits/${register}/${id}`;
    if (status === 'failed') {
      await this.notifications.send({ kind: 'bulk-failed', to, link, params: { register, total, changed, open } });
      return;
    }
    if (total <= BULK_AWAITED && Date.now() - createdAt.getTime() < AWAITED) return;
    const params = { register, total, changed, unchanged, left: stale + refused };
    await this.notifications.send({ kind: 'bulk-finished', to, link, params });
  }

  private noteRefusal({ place, register }: OrderRow, error: AppError, principal: Principal, id?: string) {
    const request = { ...place, routeOptions: { url: place.route ?? undefined } };
    const details = { code: error.code };
    return this.events.note(
      { kind: 'refusal', outcome: 'refused', details, ...(id && { record: { kind: register, id } }) },
      { request, principal },
    );
  }
}
