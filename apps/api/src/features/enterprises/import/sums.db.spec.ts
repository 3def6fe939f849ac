import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

/** Few names and codes, so that rows meet each other and what is there already. */
const name = fc.constantFrom(
  '甲示例厂',
  '乙示例有限公司',
  '乙示例有限责任公司',
  '丙示例集团',
  '丁示例公司',
  '',
  '成功',
  '-',
  '12',
);
const code = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((n) => aCreditCode(n)),
  fc.constantFrom('', '', '未公开', '9112000010306I105B', '9.11E+17', '120000000012345', 'abc'),
);
const note = fc.constantFrom('', '好', '坏');
const employees = fc.constantFrom('', '', '12', '许多');
const chain = fc.constantFrom('', '氢能', '生物医药', '火星链');
const table = fc.array(fc.tuple(name, code, note, employees, chain), { minLength: 1, maxLength: 25 });

describe('random tables', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());

  const enterprises = () => t.sql('select id, version, name, credit_code, note from enterprise order by id');

  it('the six decisions add up; what was written is unchanged the second time; no code comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const list = csv(['企业名称', '统一社会信用代码', '备注', '职工人数', '产业链'], ...rows);
        // The desk checks the sum of the decisions whenever it looks at a batch.
        const batch = await desk.upload(list);
        if (batch.status === 'needs-input') return;
        expect(batch.status).toBe('ready');
        const before = (await enterprises()).length;
        const done = await desk.commit(batch.id);
        expect(done).toMatchObject({ status: 'committed', counts: batch.counts, result: { setAside: 0 } });
        const after = await enterprises();
        expect(after).toHaveLength(before + (batch.counts?.new ?? 0));
        const codes = after.flatMap((one) => ('credit_code' in one && one.credit_code ? [one.credit_code] : []));
        expect(new Set(codes).size).toBe(codes.length);

        const again = await desk.commit((await desk.upload(list)).id);
        expect(again.counts).toMatchObject({ new: 0, update: 0, refused: batch.counts?.refused });
        expect(await enterprises()).toEqual(after);
      }),
      { numRuns: 5 },
    );
  });
});
