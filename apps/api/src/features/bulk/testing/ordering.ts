import { Jobs } from '../../../foundation/jobs/jobs.js';
import type { TestApp, Visitor } from '../../../testing/test-app.js';
import type { BulkLeftItem, BulkLeftList, BulkOrdered, BulkOrderResponse } from '../orders/bulk-order.dto.js';

export interface Item {
  id: string;
  version: number;
}

export const itemOf = ({ id, version }: Item): Item => ({ id, version });

export interface Result extends BulkOrderResponse {
  left: BulkLeftItem[];
}

const path = (register: string) => `/api/${register}-bulk`;

export const send = (visitor: Visitor, register: string, items: Item[], changes: object) =>
  visitor.post(path(register)).send({ items, changes });

export const order = async (visitor: Visitor, register: string, items: Item[], changes: object): Promise<string> =>
  ((await send(visitor, register, items, changes).expect(202)).body as BulkOrdered).id;

export const show = async (visitor: Visitor, register: string, id: string): Promise<BulkOrderResponse> =>
  (await visitor.get(`${path(register)}/orders/${id}`).expect(200)).body as BulkOrderResponse;

/** An order with all the records that it left alone. */
export async function result(visitor: Visitor, register: string, id: string): Promise<Result> {
  const left: BulkLeftItem[] = [];
  for (let page = 1; ; page++) {
    const query = { page, pageSize: 100 };
    const { body } = await visitor
      .get(`${path(register)}/orders/${id}/left`)
      .query(query)
      .expect(200);
    const { items, total } = body as BulkLeftList;
    left.push(...items);
    if (left.length >= total) break;
  }
  return { ...(await show(visitor, register, id)), left };
}

/** Carries out what waits. Jobs of one queue are taken one after the other: until none is left that could be. */
export async function work(t: TestApp): Promise<void> {
  const due = `select from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`;
  do await t.app.get(Jobs).runWaiting();
  while ((await t.sql(due)).length);
}

/** Orders, carries out, and asks what came of it. */
export async function change(t: TestApp, visitor: Visitor, register: string, items: Item[], changes: object) {
  const id = await order(visitor, register, items, changes);
  await work(t);
  return result(visitor, register, id);
}
