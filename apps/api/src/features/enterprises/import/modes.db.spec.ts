import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const [KNOWN, NEW] = [aCreditCode(8201), aCreditCode(8202)] as const;

const LIST = csv(
  [
    '企业名称',
    '统一社会信用代码',
    '备注',
    '地址',
    '产业链',
    '资质荣誉',
    '2024年营业收入（万元）',
    '2024年纳税（万元）',
    '法定代表人',
  ],
  // 备注 and the revenue stand in the register, 地址 and the tax do not; the last cell is blank.
  ['冀东示例储能有限公司', KNOWN, '新', '新址', '机器人', '高企（2022）', '120', '6', ''],
  ['保定另一示例有限公司', NEW, '', '', '', '', '', '', ''],
);

const NOTE = { before: '旧', after: '新' };
const ADDRESS = { before: null, after: '新址' };
const CHAINS = { before: ['氢能'], after: ['氢能', '机器人'] };
const TAGS = { before: [], after: ['高新技术企业（2022年）'] };
const REVENUE = { before: '100', after: '120' };
const TAX = { before: null, after: '6' };
const BLANKS = { address: ADDRESS, tags: TAGS, 'tax:2024': TAX };
const ALL = { ...BLANKS, note: NOTE, chains: CHAINS, 'revenue:2024': REVENUE };

describe('what a list does with records that the register has', () => {
  let t: TestApp;
  let desk: ImportDesk;
  let id: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
    await anEnterprise()
      .named('冀东示例储能有限公司')
      .withCode(KNOWN)
      .onChain('hydrogen')
      .with({ note: '旧', legalRepresentative: '周某', years: [{ year: 2024, revenue: '100' }] })
      .savedBy(desk.visitor);
    ({ id } = await desk.upload(LIST));
  });
  afterAll(() => t.close());

  const path = (rest: string) => `/api/enterprise-imports/${id}/${rest}`;

  async function inMode(mode: string, fieldModes: object = {}) {
    const { version } = await desk.batch(id);
    const answer = await desk.visitor.put(path('mode')).send({ version, mode, fieldModes }).expect(200);
    expect(answer.body).toMatchObject({ mode, fieldModes });
    return desk.rows(id);
  }

  const rowMode = (mode: string | null, rest: object = {}) =>
    desk.visitor.put(path('rows/2/mode')).send({ mode, ...rest });

  it.each([
    ['overwrite', 'update', ALL, 'new'],
    ['fill-blanks', 'update', BLANKS, 'new'],
    ['add-only', 'unchanged', {}, 'new'],
    ['update-only', 'update', ALL, 'refused'],
  ])('%s: %s %j, and a row that the register does not have is %s', async (mode, decision, changes, other) => {
    const [found, missing] = await inMode(mode);
    expect({ decision: found?.decision, changes: found?.changes }).toEqual({ decision, changes });
    expect(missing?.decision).toBe(other);
    expect(found?.problems.map(({ code }) => code)).toEqual(mode === 'add-only' ? ['kept-by-mode'] : []);
    expect(missing?.problems.map(({ code }) => code)).toEqual(mode === 'update-only' ? ['not-in-register'] : []);
  });

  it.each([
    ['overwrite', { note: 'keep', 'revenue:2024': 'fill-blanks', chains: 'fill-blanks' }, BLANKS],
    ['fill-blanks', { note: 'overwrite', tags: 'keep' }, { address: ADDRESS, 'tax:2024': TAX, note: NOTE }],
    [
      'add-only',
      { address: 'fill-blanks', 'revenue:2024': 'overwrite' },
      { address: ADDRESS, 'revenue:2024': REVENUE },
    ],
  ])('a field may be treated otherwise than %s: %j', async (mode, fieldModes, changes) => {
    expect((await inMode(mode, fieldModes))[0]?.changes).toEqual(changes);
  });

  it.each([
    ['overwrite', 'keep', {}],
    ['add-only', 'overwrite', ALL],
    ['add-only', 'fill-blanks', BLANKS],
    ['fill-blanks', 'overwrite', ALL],
  ])('in %s a row may be treated as %s, whatever is said of fields', async (mode, row, changes) => {
    await inMode(mode, { note: 'keep' });
    expect((await rowMode(row).expect(200)).body).toEqual({ changed: 1 });
    const [found] = await desk.rows(id);
    expect(found).toMatchObject({ mode: row, changes });
    await rowMode(null, { alike: true }).expect(200);
    expect((await desk.rows(id))[0]?.mode).toBeNull();
  });

  it('writes what was previewed and no more', async () => {
    await inMode('fill-blanks');
    const { result } = await desk.commit(id);
    expect(result).toEqual({ inserted: 1, updated: 1, setAside: 0 });
    expect(await desk.found('冀东示例储能')).toMatchObject({
      note: '旧',
      address: '新址',
      legalRepresentative: '周某',
      chains: [{ name: '氢能' }],
      years: [{ year: 2024, revenue: '100', tax: '6' }],
    });
    expect((await desk.upload(LIST)).counts).toMatchObject({ update: 1, unchanged: 1 });
  });

  it('refuses modes and fields that there are not, an old version, and a batch that is done', async () => {
    const open = await desk.upload(LIST);
    const put = (body: object) => desk.visitor.put(`/api/enterprise-imports/${open.id}/mode`).send(body);
    const version = open.version;
    expectProblem(await put({ version, mode: 'x' }), 422, 'validation-failed');
    expect(refusedFields(await put({ version, mode: 'overwrite', fieldModes: { x: 'keep' } }))).toEqual({
      'fieldModes.x': 'import-field-unknown',
    });
    expectProblem(await put({ version: version + 7, mode: 'overwrite' }), 409, 'stale-version');
    expectProblem(
      await desk.visitor.put(path('mode')).send({ version: 1, mode: 'overwrite' }),
      409,
      'import-not-ready',
    );
  });
});
