import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROW_ANSWERS, VALUE_MODES } from '@lianqun/domain';
import fc from 'fast-check';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const HEADER = ['企业名称', '统一社会信用代码', '曾用名', '备注', '记录标识', '记录版本'];
const CODES = [1, 2, 3, 4, 5].map((n) => aCreditCode(9100 + n));
/** Names that are the same, nearly the same, or were the name of another. */
const NAMES = [
  '冀东示例储能',
  '冀东示列储能',
  '唐山示例电池',
  '唐山示例电池股份',
  '天津甲示例',
  '天津乙示例',
  '老示例',
].map((name) => `${name}有限公司`);

const aName = fc.constantFrom(...NAMES);
const aCode = fc.option(fc.constantFrom(...CODES), { freq: 2, nil: '' });
const aNote = fc.constantFrom('', '一', '二');

/** Columns of decisions that tell what becomes of a row. */
const OUTCOME = `
  select d.row_number, d.decision, d.target_id, d.target_version, d.duplicate_of, d.changes, d.problems, d.proposed,
         (select json_agg(f.code || ' ' || f.open order by f.code) from import_finding f
           where f.batch_id = d.batch_id and f.row_number = d.row_number) as findings
    from import_decision d where d.batch_id = $1 order by d.row_number`;

describe('deciding the rows that depend on a change', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());

  /** A register with every kind of likeness, one record of it in the bin. */
  async function register(): Promise<string[]> {
    await t.sql('truncate enterprise cascade');
    const [A, B, C] = CODES;
    const made = [
      anEnterprise().named('冀东示例储能有限公司').withCode(null).with({ note: '旧' }),
      anEnterprise().named('唐山示例电池有限公司').withCode(A),
      anEnterprise().named('天津甲示例有限公司').withCode(B).formerly('老示例有限公司'),
      anEnterprise().named('天津乙示例有限公司').withCode(null),
      anEnterprise().named('天津乙示例有限公司').withCode(C),
    ];
    const ids: string[] = [];
    for (const one of made) ids.push((await one.savedBy(desk.visitor)).id);
    const gone = await anEnterprise()
      .named('老示例有限公司')
      .withCode(CODES[3] ?? null)
      .savedBy(desk.visitor);
    await t.sql('update enterprise set deleted_at = now() where id = $1', [gone.id]);
    return [...ids, gone.id];
  }

  const decided = (id: string) => t.sql(OUTCOME, [id]);

  it('leads to what deciding everything leads to, and every row is counted once', async () => {
    const ids = await register();
    const aRow = fc.tuple(
      aName,
      aCode,
      fc.constantFrom('', '', ...NAMES),
      aNote,
      fc.constantFrom('', '', '', '', ...ids),
      fc.constantFrom('', '1', '9'),
    );
    const step = fc.record({
      row: fc.nat(7),
      answer: fc.constantFrom(...ROW_ANSWERS),
      mode: fc.constantFrom(null, ...VALUE_MODES),
      alike: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(aRow, { minLength: 2, maxLength: 8 }),
        fc.array(step, { maxLength: 4 }),
        async (rows, steps) => {
          const { id } = await desk.upload(csv(HEADER, ...rows));
          for (const { row, answer, mode, alike } of steps) {
            const number = 2 + (row % rows.length);
            const path = `/api/enterprise-imports/${id}`;
            // Answers that were not asked for are refused; whatever is taken must lead to the same.
            await desk.visitor
              .put(`${path}/rows/${String(number)}/mode`)
              .send({ mode, alike })
              .expect(200);
            if (alike) await desk.visitor.put(`${path}/answers`).send({ rowNumber: number, answer, alike });
            else await desk.answer(id, number, answer);
          }
          const { version } = await desk.batch(id);
          const parts = await decided(id);
          await desk.visitor.put(`/api/enterprise-imports/${id}/mode`).send({ version, mode: 'overwrite' }).expect(200);
          expect(parts).toEqual(await decided(id));
          const { counts, dataRows } = await desk.batch(id);
          expect(Object.values(counts ?? {}).reduce((sum, one) => sum + one, 0)).toBe(dataRows);
          expect(dataRows).toBe(rows.length);
        },
      ),
      { numRuns: 12 },
    );
  }, 240_000);
});
