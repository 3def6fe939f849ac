import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KillableService } from '../../../testing/killable-service.js';
import type { BulkOrdered, BulkOrderResponse } from './bulk-order.dto.js';

const RECORDS = 300;
const KILLS = 3;

describe('a service killed in the midst of a change of many', () => {
  let service: KillableService;

  beforeAll(async () => {
    service = await KillableService.open();
    await service.behind.query(
      `insert into enterprise (id, name, name_folded)
       select uuidv7(), '中断' || n || '示例有限公司', '中断' || n || '示例有限公司' from generate_series(1, ${String(RECORDS)}) n`,
    );
  }, 60_000);
  afterAll(() => service.close());

  it('goes on by itself: every record is changed once, and counted as it is', async () => {
    const items = (await service.behind.query<{ id: string; version: number }>(`select id, version from enterprise`))
      .rows;
    const body = { items, changes: { note: '中断后继续' } };
    const { id } = (await service.visitor.post('/api/enterprise-bulk').send(body).expect(202)).body as BulkOrdered;
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(200 + Math.round(Math.random() * 600));
      await service.kill();
      const { rows } = await service.behind.query(
        `select (select count(*) from bulk_order_record where outcome = 'changed') as told,
                (select count(*) from enterprise where note is not null and version = 2) as changed`,
      );
      expect(rows[0].told).toBe(rows[0].changed);
      if (kill === 0) expect(Number(rows[0].told)).toBeLessThan(RECORDS);
      await service.start();
    }
    let order: BulkOrderResponse;
    do {
      await sleep(100);
      order = (await service.visitor.get(`/api/enterprise-bulk/orders/${id}`).expect(200)).body as BulkOrderResponse;
      expect(['waiting', 'running', 'done']).toContain(order.status);
    } while (order.status !== 'done');
    expect(order).toMatchObject({ changed: RECORDS, stale: 0, refused: 0, open: 0 });
    const { rows } = await service.behind.query(
      `select count(*)::int as lines, count(distinct root_id)::int as records, count(distinct request_id)::int as requests
         from audit_record where table_name = 'enterprise' and operation = 'update'`,
    );
    expect(rows[0]).toEqual({ lines: RECORDS, records: RECORDS, requests: 1 });
    const told = await service.behind.query(`select from notification where kind = 'bulk-finished'`);
    expect(told.rowCount).toBe(1);
  }, 180_000);
});
