import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const HEADER = ['企业名称', '统一社会信用代码'];
const A = '91120000103061105B';

describe('questions about rows and their answers', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  const decisionAfter = async (id: string, answer: string, row = 2) =>
    (await desk.answer(id, row, answer).expect(200)).body as { decision: string; targetId: string | null };

  it('a code with a typing error: taken as suggested, left out, or the row left out; changed at will', async () => {
    const { id } = await desk.upload(csv(HEADER, ['甲示例有限公司', '9112000010306I1O5B']));
    const [row] = await desk.rows(id);
    expect(row).toMatchObject({
      decision: 'question',
      problems: [{ code: 'credit-code-repairable', params: { suggestion: A }, raw: '9112000010306I1O5B' }],
    });
    expect(await decisionAfter(id, 'accept-repair')).toMatchObject({ decision: 'new', values: { creditCode: A } });
    expect((await decisionAfter(id, 'without-code')).decision).toBe('new');
    expect((await desk.rows(id))[0]?.values).not.toHaveProperty('creditCode');
    expect((await decisionAfter(id, 'skip')).decision).toBe('refused');
    expect((await decisionAfter(id, 'accept-repair')).decision).toBe('new');
    expect((await desk.commit(id)).result).toEqual({ inserted: 1, updated: 0, setAside: 0 });
    expect(await desk.found('甲示例')).toMatchObject({ creditCode: A });
  });

  it('生物医药 alone is a chain or a cluster; each question of a row is settled by itself', async () => {
    const { id } = await desk.upload(
      csv([...HEADER, '所属产业链'], ['甲示例有限公司', '9112000010306I105B', '生物医药、机器人']),
    );
    expect((await decisionAfter(id, 'cluster')).decision).toBe('question');
    expect(await decisionAfter(id, 'accept-repair')).toMatchObject({
      decision: 'new',
      values: { creditCode: A, chains: ['机器人'], clusters: ['生物医药'] },
    });
    expect(await decisionAfter(id, 'chain')).toMatchObject({
      values: { chains: ['机器人', '生物医药'], clusters: [], creditCode: A },
    });
    await desk.commit(id);
    expect(await desk.found('甲示例')).toMatchObject({
      chains: [{ name: '生物医药' }, { name: '机器人' }],
      clusters: [],
    });
  });

  it('the same name with another code: the same one, another one, or left out', async () => {
    const known = await anEnterprise().named('甲示例有限公司').withCode(aCreditCode(1)).savedBy(desk.visitor);
    const { id } = await desk.upload(csv([...HEADER, '备注'], ['甲示例有限公司', A, '好']));
    expect((await desk.rows(id))[0]).toMatchObject({
      decision: 'question',
      problems: [{ code: 'name-code-mismatch', params: { targetId: known.id, code: known.creditCode } }],
    });
    expect(await decisionAfter(id, 'same-update')).toMatchObject({
      decision: 'update',
      targetId: known.id,
      changes: { note: { before: null, after: '好' } },
    });
    expect((await decisionAfter(id, 'different-new')).decision).toBe('new');
    expect((await decisionAfter(id, 'skip')).decision).toBe('refused');
    expect((await decisionAfter(id, 'different-new')).decision).toBe('new');
    expect((await desk.commit(id)).result).toMatchObject({ inserted: 1 });
    expect((await desk.visitor.get('/api/enterprises').query({ q: '甲示例' })).body.total).toBe(2);
  });

  it('a doubtful name is taken when a person says so', async () => {
    const { id, counts } = await desk.upload(
      csv(['序号', '企业名称', '简称'], ['103', '成功', '突破'], ['104', '华为', '']),
    );
    expect(counts).toMatchObject({ question: 2, new: 0 });
    expect((await decisionAfter(id, 'name-correct', 3)).decision).toBe('new');
    const done = await desk.commit(id);
    expect(done).toMatchObject({ counts: { new: 1, question: 1 }, result: { inserted: 1 } });
  });

  it('refuses answers that were not offered, to rows that ask nothing, and after the commit', async () => {
    const { id } = await desk.upload(csv(HEADER, ['甲示例有限公司', '9112000010306I105B'], ['乙示例有限公司', '']));
    expect(refusedFields(await desk.answer(id, 2, 'chain'))).toEqual({ answer: 'import-answer-unknown' });
    expect(refusedFields(await desk.answer(id, 2, 'x'))).toEqual({ answer: 'import-answer-unknown' });
    expectProblem(await desk.answer(id, 3, 'skip'), 409, 'import-row-not-question');
    expectProblem(await desk.answer(id, 99, 'skip'), 404);
    expectProblem(await desk.answer(id, 99_999_999_999, 'skip'));
    await desk.commit(id);
    expectProblem(await desk.answer(id, 2, 'skip'), 409, 'import-not-ready');
  });
});
