import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetched } from '../../../testing/fetched.js';
import { KillableService } from '../../../testing/killable-service.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';

const ROWS = 8000;
const KILLS = 3;

describe('a service killed in the midst of an export', () => {
  let service: KillableService;

  beforeAll(async () => {
    service = await KillableService.open();
    await service.behind.query(
      `insert into enterprise (id, name, name_folded, employees)
       select uuidv7(), '中断' || n || '号示例有限公司', '中断' || n || '号示例有限公司', n from generate_series(1, ${String(ROWS)}) n`,
    );
  }, 60_000);
  afterAll(() => service.close());

  const state = async (id: string) =>
    (
      await service.behind.query<{ status: string; attempt: number; sha: string | null; records: number }>(
        `select status, attempt, file_sha256 as sha, cardinality(record_ids) as records from export_job where id = $1`,
        [id],
      )
    ).rows[0];

  it('takes it up again by itself: there is the whole file, or none', async () => {
    const { id } = (await service.visitor.post('/api/enterprise-exports').send({}).expect(202)).body as { id: string };
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(Math.round(Math.random() * 900));
      await service.kill();
      const found = await state(id);
      const whole = found?.status === 'ready';
      expect([found?.sha !== null, found?.records]).toEqual([whole, whole ? ROWS : 0]);
      await service.start();
    }
    let status = '';
    while (status !== 'ready') {
      ({ status } = (await service.visitor.get(`/api/enterprise-exports/${id}`).expect(200)).body as {
        status: string;
      });
      expect(['waiting', 'writing', 'ready']).toContain(status);
      await sleep(50);
    }
    const { lines } = await sheetLines(await fetched(service.visitor, `/api/enterprise-exports/${id}/file`));
    expect(new Set(lines.map((line) => line.企业名称?.text)).size).toBe(ROWS);
    const told = await service.behind.query(`select from notification where kind = 'export-ready'`);
    expect(told.rowCount).toBe(1);
  }, 120_000);
});
