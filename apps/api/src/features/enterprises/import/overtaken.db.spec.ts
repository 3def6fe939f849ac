import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

describe('an enterprise that somebody saves while a list is being written', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());

  const somebodyWaits = async () => {
    for (;;) {
      const waiting = await t.sql(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (waiting.length) return;
      await pause(20);
    }
  };

  it('keeps what he saved; the row is set aside and says so', async () => {
    const { id: enterpriseId } = await anEnterprise().named('同时示例有限公司').withCode().savedBy(desk.visitor);
    const { id } = await desk.upload(
      csv(['企业名称', '备注'], ['同时示例有限公司', '名单'], ['同批新增示例有限公司', '名单']),
    );
    const other = t.app.get(DataSource).createQueryRunner();
    await other.startTransaction();
    await other.query(`update enterprise set note = '本人', version = version + 1 where id = $1`, [enterpriseId]);
    await desk.visitor.post(`/api/enterprise-imports/${id}/commit`).expect(202);
    const written = desk.work();
    await somebodyWaits();
    await other.commitTransaction();
    await other.release();
    await written;
    expect(await desk.batch(id)).toMatchObject({
      status: 'committed',
      counts: { new: 1, update: 0, question: 1 },
      result: { inserted: 1, updated: 0, setAside: 1 },
    });
    expect(await desk.decisions(id)).toEqual({ 2: 'question changed-meanwhile', 3: 'new' });
    expect(await desk.found('同时示例')).toMatchObject({ note: '本人', version: 2 });
  });
});
