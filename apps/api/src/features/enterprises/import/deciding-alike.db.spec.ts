import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import type { ImportRowList } from '../../imports/rows/import-row.dto.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const HEADER = ['企业名称', '统一社会信用代码', '职工人数', '备注'];

describe('rows that are looked for and decided together', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  const at = (id: string, rest: string) => `/api/enterprise-imports/${id}/${rest}`;

  /** Two similar names, two codes with a typing error, a refused row, a new one. */
  async function mixed(): Promise<string> {
    for (const name of ['冀东示例储能有限公司', '保定示例电池有限公司'])
      await anEnterprise().named(name).withCode(null).savedBy(desk.visitor);
    const { id } = await desk.upload(
      csv(
        HEADER,
        ['冀东示例储能股份有限公司', aCreditCode(8501), '', ''],
        ['保定示例电池股份有限公司', '', '', ''],
        ['廊坊某某有限公司', '9112000010306I105B', '', ''],
        ['沧州某某有限公司', '91350100M00010OY43', '', ''],
        ['衡水某某有限公司', '', '许多', ''],
        ['邢台某某有限公司', aCreditCode(8502), '', ''],
      ),
    );
    return id;
  }

  it('problems are counted, with what waits for an answer', async () => {
    const id = await mixed();
    const { body } = await desk.visitor.get(at(id, 'problems')).expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        code: 'credit-code-repairable',
        severity: 'question',
        field: 'creditCode',
        count: 2,
        open: 2,
      }),
      expect.objectContaining({
        code: 'similar-name',
        count: 2,
        open: 2,
        message: expect.stringContaining('冀东示例储能有限公司'),
      }),
      expect.objectContaining({ code: 'not-a-number', severity: 'error', field: 'employees', count: 1, open: 0 }),
    ]);
  });

  it('one answer settles every question that is alike, and no other', async () => {
    const id = await mixed();
    const answer = await desk.visitor
      .put(at(id, 'answers'))
      .send({ rowNumber: 2, answer: 'same-update', alike: true })
      .expect(200);
    expect(answer.body).toMatchObject({
      answered: 2,
      counts: { update: 1, unchanged: 1, question: 2, refused: 1, new: 1 },
    });
    const second = await desk.visitor
      .put(at(id, 'answers'))
      .send({ rowNumber: 5, answer: 'accept-repair', alike: true })
      .expect(200);
    expect(second.body).toMatchObject({ answered: 2, counts: { new: 3, question: 0 } });
    const codes = (await desk.rows(id, { decision: 'new' })).map(({ values }) => values.creditCode);
    expect(codes).toEqual(['91120000103061105B', '91350100M000100Y43', aCreditCode(8502)]);
    const { body } = await desk.visitor.get(at(id, 'problems')).expect(200);
    expect(body.items.map(({ open }: { open: number }) => open)).toEqual([0, 0]);
    expect(
      refusedFields(await desk.visitor.put(at(id, 'answers')).send({ rowNumber: 2, answer: 'chain', alike: true })),
    ).toEqual({
      answer: 'import-answer-unknown',
    });
    expectProblem(
      await desk.visitor.put(at(id, 'answers')).send({ rowNumber: 7, answer: 'skip', alike: true }),
      409,
      'import-row-not-question',
    );
  });

  it('an answer about the record stays when another question of the row is answered', async () => {
    await anEnterprise().named('冀东示例储能有限公司').withCode(null).savedBy(desk.visitor);
    const { id } = await desk.upload(csv(HEADER, ['冀东示例储能股份有限公司', '9112000010306I105B', '', '好']));
    await desk.answer(id, 2, 'accept-repair').expect(200);
    await desk.answer(id, 2, 'same-update').expect(200);
    const { body } = await desk.answer(id, 2, 'without-code').expect(200);
    expect(body).toMatchObject({ decision: 'update', answer: 'same-update' });
    expect(Object.keys(body.changes)).toEqual(['note']);
  });

  it('rows are found by problem, by text in name or code, by being answered', async () => {
    const id = await mixed();
    await desk.answer(id, 2, 'skip').expect(200);
    const found = async (query: object) => (await desk.rows(id, query)).map(({ rowNumber }) => rowNumber);
    expect(await found({ problem: 'credit-code-repairable' })).toEqual([4, 5]);
    expect(await found({ problem: 'similar-name', decision: 'question' })).toEqual([3]);
    expect(await found({ q: '示例 电池' })).toEqual([3]);
    expect(await found({ q: aCreditCode(8502).slice(4).toLowerCase() })).toEqual([7]);
    expect(await found({ answered: true })).toEqual([2]);
    expect(await found({ answered: false, problem: 'similar-name' })).toEqual([3]);
    expect(await found({ edited: true })).toEqual([]);
    expect(await found({ withProblems: true })).toEqual([3, 4, 5, 6]);
    const { body } = await desk.visitor.get(at(id, 'rows')).query({ q: '某某', pageSize: 2, page: 2 }).expect(200);
    const page = body as ImportRowList;
    expect({ total: page.total, rows: page.items.map(({ rowNumber }) => rowNumber) }).toEqual({
      total: 4,
      rows: [6, 7],
    });
  });

  it('a row may mean a record that has the code it should have', async () => {
    const known = await anEnterprise().named('别名示例有限公司').withCode('91120000103061105B').savedBy(desk.visitor);
    const { id } = await desk.upload(csv(HEADER, ['廊坊某某有限公司', '9112000010306I105B', '', '']));
    const { body } = await desk.visitor.get(at(id, 'rows/2/candidates')).expect(200);
    expect(body.items).toMatchObject([{ id: known.id, score: 'code', differs: ['name'] }]);
    expectProblem(await desk.visitor.get(at(id, 'rows/9/candidates')), 404);
  });

  it('several records of one name: a person says which', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 2; i++)
      ids.push((await anEnterprise().named('同名示例有限公司').withCode(null).savedBy(desk.visitor)).id);
    const { id } = await desk.upload(csv(HEADER, ['同名示例有限公司', '', '', '好']));
    expect(await desk.decisions(id)).toEqual({ 2: 'question several-matches' });
    const { body } = await desk.visitor.get(at(id, 'rows/2/candidates')).expect(200);
    expect(body.items.map((one: { id: string }) => one.id)).toEqual([...ids].sort());
    for (const targetId of ids) {
      const answer = await desk.visitor
        .put(at(id, 'rows/2/answer'))
        .send({ answer: 'same-update', targetId })
        .expect(200);
      expect(answer.body).toMatchObject({ decision: 'update', targetId });
    }
  });

  it('what somebody changed since the preview is left out, shown beside the row, and comes back in the workbook', async () => {
    const known = await anEnterprise().named('示例有限公司').withCode(aCreditCode(8503)).savedBy(desk.visitor);
    const { id } = await desk.upload(csv(HEADER, ['示例有限公司', aCreditCode(8503), '', '我写的']));
    await desk.visitor
      .patch(`/api/enterprises/${known.id}`)
      .send({ version: known.version, note: '别人写的' })
      .expect(200);
    expect((await desk.commit(id)).result).toEqual({ inserted: 0, updated: 0, setAside: 1 });
    expect((await desk.rows(id, { problem: 'changed-meanwhile' })).map(({ rowNumber }) => rowNumber)).toEqual([2]);
    const { body } = await desk.visitor.get(at(id, 'rows/2/candidates')).expect(200);
    expect(body.items).toMatchObject([{ id: known.id, differs: ['note'], values: { note: '别人写的' } }]);
    const again = await desk.upload(await desk.refused(id), '未导入的行.xlsx');
    expect(await desk.decisions(again.id)).toEqual({ 2: 'update' });
    expect((await desk.commit(again.id)).result).toEqual({ inserted: 0, updated: 1, setAside: 0 });
  });

  it('a new enterprise outside the scope of the importer is refused', async () => {
    await t.sql(`insert into role (id, name, permissions, scope, region_ids)
      values (gen_random_uuid(), '唐山导入', '{enterprise.read,enterprise.import}', 'regions', '{130200}')`);
    const roles = await t.sql<{ id: string }>(`select id from role where name = '唐山导入'`);
    await t.account('tangshan-importer', [roles[0]?.id ?? ''], { organizationKey: 'tangshan-bureau' });
    const theirs = new ImportDesk(t, await t.signIn('tangshan-importer'));
    const { id } = await theirs.upload(
      csv(
        ['企业名称', '统一社会信用代码', '所在地'],
        ['甲示例有限公司', aCreditCode(8504), '唐山市'],
        ['乙示例有限公司', aCreditCode(8505), '天津市'],
        ['丙示例有限公司', aCreditCode(8506), ''],
      ),
    );
    expect(await theirs.decisions(id)).toEqual({
      2: 'new',
      3: 'refused not-in-own-scope',
      4: 'refused not-in-own-scope',
    });
  });
});
