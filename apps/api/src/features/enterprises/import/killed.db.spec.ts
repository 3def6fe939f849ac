import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { KillableService } from '../../../testing/killable-service.js';
import { csv } from '../../imports/testing/import-desk.js';
import type { ImportBatchResponse } from '../../imports/index.js';

const ROWS = 6000;

const LIST = csv(
  ['企业名称', '统一社会信用代码', '所在地', '注册资本（万元）', '备注'],
  ...Array.from({ length: ROWS }, (_, i) => [
    i % 100 === 7 ? '' : `中断${String(i)}号示例有限公司`,
    aCreditCode(500_000 + (i % 50 === 3 ? i - 1 : i)),
    '河北省唐山市',
    i % 90 === 5 ? '许多' : String(i),
    `第${String(i)}行`,
  ]),
);

describe('a service killed in the midst of an import', () => {
  let service: KillableService;

  beforeAll(async () => {
    service = await KillableService.open();
  });
  afterAll(() => service.close());

  const count = async (table: string) =>
    Number((await service.behind.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);

  /** Waits until the service has done its work, nobody asking for anything. */
  const settled = async (id: string): Promise<ImportBatchResponse> => {
    for (;;) {
      const { body } = await service.visitor.get(`/api/enterprise-imports/${id}`).expect(200);
      const batch = body as ImportBatchResponse;
      if (batch.status !== 'reading' && batch.status !== 'committing') return batch;
      await sleep(50);
    }
  };

  /** Kills after some moments of the work, several times, and starts again; then lets it come to its end. */
  const killed = async (id: string, moments: number[], allOrNothing: () => Promise<void>) => {
    for (const moment of moments) {
      await sleep(moment);
      await service.kill();
      await allOrNothing();
      await service.start();
    }
    return settled(id);
  };
  const moments = (times: number, most: number) =>
    Array.from({ length: times }, () => Math.round(Math.random() * most));

  it('takes its work up again by itself, and does all of it or nothing', async () => {
    const sent = await service.visitor
      .post('/api/enterprise-imports')
      .attach('file', Buffer.from(LIST), '名单.csv')
      .expect(201);
    const { id } = sent.body as { id: string };
    const ready = await killed(id, moments(3, 1200), async () => {
      expect([0, ROWS]).toContain(await count('import_row'));
      expect([0, ROWS]).toContain(await count('import_decision'));
    });
    expect(ready).toMatchObject({ status: 'ready', dataRows: ROWS, problem: null });
    expect(Object.values(ready.counts ?? {}).reduce((sum, one) => sum + one, 0)).toBe(ROWS);
    expect(ready.counts).toMatchObject({ update: 0, unchanged: 0, question: 0 });
    const fresh = ready.counts?.new ?? 0;

    await service.visitor.post(`/api/enterprise-imports/${id}/commit`).expect(202);
    const done = await killed(id, moments(2, 1500), async () => {
      expect([0, fresh]).toContain(await count('enterprise'));
      expect([0, fresh]).toContain(await count('enterprise_search'));
    });
    expect(done).toMatchObject({ status: 'committed', counts: ready.counts, result: { inserted: fresh, setAside: 0 } });
    expect(await count('enterprise')).toBe(fresh);
  }, 90_000);
});
