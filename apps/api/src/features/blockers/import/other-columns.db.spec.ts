import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asBytes } from '../../../testing/fetched.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import type { BlockerList, BlockerResponse } from '../blocker-response.dto.js';

describe('a ledger of blockers with columns of its own', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('industry-group'), '/api/blocker-imports');
  });
  afterAll(() => t.close());

  const found = async (): Promise<BlockerResponse> => {
    const { body } = await desk.visitor.get('/api/blockers').query({ q: '示例其他列' }).expect(200);
    return (body as BlockerList).items[0] as BlockerResponse;
  };

  it('keeps columns that the register does not have, and gives them out again', async () => {
    const list = (count: string) =>
      csv(['类型', '级别', '问题名称', '催办次数', '调度批次'], ['卡点', '省级', '示例其他列的问题', count, '第二批']);
    await desk.bringIn(list('2'));
    expect((await found()).extra).toEqual({ 催办次数: '2', 调度批次: '第二批' });
    const batch = await desk.upload(list('3'));
    expect((await desk.rows(batch.id)).map(({ changes }) => changes)).toEqual([
      { extra: { before: { 催办次数: '2', 调度批次: '第二批' }, after: { 催办次数: '3', 调度批次: '第二批' } } },
    ]);
    await desk.commit(batch.id);
    const out = asBytes(desk.visitor.get('/api/blockers/export').query({ q: '示例其他列' }));
    const { lines } = await sheetLines((await out.expect(200)).body as Buffer);
    expect(lines[0]).toMatchObject({ 催办次数: { text: '3' }, 调度批次: { text: '第二批' } });
  });
});
