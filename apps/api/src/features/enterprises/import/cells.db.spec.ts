import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import type { ImportRowResponse } from '../../imports/rows/import-row.dto.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const BASE = '/api/enterprise-imports';
const HEADER = ['企业名称', '统一社会信用代码', '注册资本(万元)', '产业链', '联系电话', '其他'];
const PHONE = '13877776666';
const NEW_PHONE = '13911112222';

describe('a cell that is corrected in the preview', () => {
  let t: TestApp;
  let desk: ImportDesk;
  const put = (id: string, row: number, body: object) =>
    desk.visitor.put(`${BASE}/${id}/rows/${String(row)}/cells`).send(body);
  const edit = async (id: string, row: number, column: number, before: string, text: string) =>
    (await put(id, row, { column, before, text }).expect(200)).body as ImportRowResponse;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
  });
  afterAll(() => t.close());

  it('is read as the file is: the row mends, the counts follow, the text of the file stays on record', async () => {
    const code = aCreditCode(1);
    const { id } = await desk.upload(
      csv(
        HEADER,
        ['甲示例有限公司', code, '三千万', '火星链', '', '一'],
        ['乙示例有限公司', aCreditCode(2), '9', '', '', ''],
      ),
    );
    expect(await desk.decisions(id)).toEqual({ 2: 'refused number-in-words chain-unknown', 3: 'new' });
    const [row] = await desk.rows(id);
    expect(row).toMatchObject({ cells: ['甲示例有限公司', code, '三千万', '火星链', '', '一'], edits: {} });
    const mended = await edit(id, 2, 2, '三千万', '3,000');
    expect(mended).toMatchObject({
      decision: 'new',
      values: { registeredCapital: '3000', creditCode: code, extra: { 其他: '一', 产业链: '火星链' } },
      edits: { 2: '三千万' },
      cells: ['甲示例有限公司', code, '3,000', '火星链', '', '一'],
    });
    expect(await desk.batch(id)).toMatchObject({ counts: { new: 2, refused: 0 }, unmatched: 1 });
    expect((await edit(id, 2, 3, '火星链', '氢能')).values).toMatchObject({ chains: ['氢能'], extra: { 其他: '一' } });
    expect(await desk.batch(id)).toMatchObject({ unmatched: 0 });
    // A second edit keeps what stood in the file; the same text as there is no edit.
    expect((await edit(id, 2, 2, '3,000', '4000')).edits).toMatchObject({ 2: '三千万' });
    expect((await edit(id, 2, 2, '4000', '三千万')).edits).toEqual({ 3: '火星链' });
    expect((await edit(id, 2, 2, '三千万', '')).values).not.toHaveProperty('registeredCapital');
    expect((await desk.rows(id, { edited: true })).map(({ rowNumber }) => rowNumber)).toEqual([2]);
    expect(await desk.commit(id)).toMatchObject({ status: 'committed', result: { inserted: 2 } });
    expectProblem(await put(id, 2, { column: 0, before: '甲示例有限公司', text: '丙' }), 409, 'import-not-ready');
  });

  it('moves its row to the enterprise that it names now', async () => {
    const { id } = await desk.upload(csv(HEADER, ['甲示例有限公司', '', '7', '', '', '']));
    expect((await edit(id, 2, 0, '甲示例有限公司', '丁示例有限公司')).decision).toBe('new');
    expect((await edit(id, 2, 0, '丁示例有限公司', '甲示例有限公司')).decision).toBe('update');
  });

  it('is a contact detail: compared behind its mask, encrypted at rest, also what stood there before', async () => {
    const { id } = await desk.upload(csv(HEADER, ['戊示例有限公司', aCreditCode(5), '', '', PHONE, '']));
    const [row] = await desk.rows(id);
    const masked = row?.cells[4] ?? '';
    expect(masked).toBe('138****6666');
    const edited = await edit(id, 2, 4, masked, NEW_PHONE);
    expect(edited).toMatchObject({ cells: expect.arrayContaining(['139****2222']), edits: { 4: '138****6666' } });
    const [stored] = await t.sql<{ row: string }>(`select r::text as row from import_row r where batch_id = '${id}'`);
    expect(stored?.row).not.toMatch(new RegExp(`${PHONE}|${NEW_PHONE}`));
    expect(stored?.row).toMatch(/enc:/);
    const [noted] = await t.sql<{ count: string }>(
      `select count(*) from audit_record a where a::text ~ '${PHONE}|${NEW_PHONE}'`,
    );
    expect(noted?.count).toBe('0');
    await desk.commit(id);
    const found = await desk.found('戊示例有限公司');
    expect(JSON.stringify(found)).toContain('139****2222');
  });

  it('was changed by somebody else meanwhile, is of no such row or column, or of another one\u2019s list', async () => {
    const { id } = await desk.upload(csv(HEADER, ['己示例有限公司', '', '7', '', '', '']));
    const stale = expectProblem(await put(id, 2, { column: 2, before: '8', text: '9' }), 409, 'stale-cell');
    expect(stale.detail).toContain('“7”');
    expectProblem(await put(id, 99, { column: 2, before: '', text: '9' }), 404);
    expectProblem(await put(id, 2, { column: 77, before: '', text: '9' }), 422, 'import-cell-unknown');
    const stranger = await t.signedIn('clerk', 'tianjin-department');
    expectProblem(await stranger.put(`${BASE}/${id}/rows/2/cells`).send({ column: 2, before: '7', text: '9' }), 404);
  });
});
