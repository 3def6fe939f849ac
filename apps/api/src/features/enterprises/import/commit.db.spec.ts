import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const HEADER = ['企业名称', '统一社会信用代码', '备注'];
const of = (id: string) => `/api/enterprise-imports/${id}`;

describe('committing', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  const total = async () => ((await desk.visitor.get('/api/enterprises')).body as { total: number }).total;

  it('two people bring in overlapping lists at once: no enterprise comes twice', async () => {
    const other = await ImportDesk.open(t);
    const rows = (from: number, to: number, note: string) =>
      Array.from({ length: to - from }, (_, i) => [
        `重叠${String(from + i)}号示例有限公司`,
        (from + i) % 3 ? aCreditCode(from + i) : '',
        note,
      ]);
    const [mine, theirs] = await Promise.all([
      desk.send(csv(HEADER, ...rows(100, 400, '')), '甲.csv'),
      other.send(csv(HEADER, ...rows(300, 600, '')), '乙.csv'),
    ]);
    await desk.work();
    expect((await desk.batch(mine)).counts).toMatchObject({ new: 300 });
    expect((await other.batch(theirs)).counts).toMatchObject({ new: 300 });
    await Promise.all([desk.visitor.post(`${of(mine)}/commit`), other.visitor.post(`${of(theirs)}/commit`)]);
    await Promise.all([desk.work(), other.work()]);
    // One of the two found the queue taken.
    await desk.work();
    const results = [await desk.batch(mine), await other.batch(theirs)];
    expect(results.map(({ status }) => status)).toEqual(['committed', 'committed']);
    expect(results.map(({ result }) => result?.inserted).sort()).toEqual([200, 300]);
    expect(results.map(({ result }) => result?.setAside).sort()).toEqual([0, 100]);
    expect(await total()).toBe(500);
    const late = results.find(({ result }) => result?.setAside);
    expect(await desk.rows(late?.id ?? '', { decision: 'question' })).toHaveLength(100);
  });

  it('a row whose enterprise a person changed, made or removed since the preview is set aside', async () => {
    const changed = await anEnterprise().named('被改示例有限公司').withCode(aCreditCode(11)).savedBy(desk.visitor);
    await anEnterprise().named('无码示例有限公司').withCode(null).savedBy(desk.visitor);
    const { id, counts } = await desk.upload(
      csv(
        HEADER,
        ['被改示例有限公司', aCreditCode(11), '名单'],
        ['新示例有限公司', aCreditCode(12), ''],
        ['同名示例有限公司', '', ''],
        ['无码示例有限公司', aCreditCode(13), ''],
        ['好示例有限公司', aCreditCode(14), ''],
      ),
    );
    expect(counts).toMatchObject({ update: 2, new: 3 });
    await desk.visitor
      .patch(`/api/enterprises/${changed.id}`)
      .send({ version: changed.version, note: '人' })
      .expect(200);
    await anEnterprise().named('先到示例有限公司').withCode(aCreditCode(12)).savedBy(desk.visitor);
    await anEnterprise().named('同名示例有限公司').withCode(null).savedBy(desk.visitor);
    await anEnterprise().named('占码示例有限公司').withCode(aCreditCode(13)).savedBy(desk.visitor);
    const done = await desk.commit(id);
    expect(done).toMatchObject({ status: 'committed', result: { inserted: 1, updated: 0, setAside: 4 } });
    expect(await desk.decisions(id)).toEqual({
      2: 'question changed-meanwhile',
      3: 'question changed-meanwhile',
      4: 'question changed-meanwhile',
      5: 'question changed-meanwhile',
      6: 'new',
    });
    expect(await desk.found('被改示例')).toMatchObject({ note: '人' });
  });

  it('twice is once, whoever may; the history names the file and the row', async () => {
    const { id } = await desk.upload(csv(['名单'], ['甲示例有限公司'], ['乙示例有限公司']), '京津冀（第一批）.csv');
    const admin = await t.signedIn('industry-group');
    const answers = await Promise.all([1, 2, 3].map(() => admin.post(`${of(id)}/commit`)));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    await Promise.all([desk.work(), desk.work()]);
    expect((await admin.post(`${of(id)}/commit`).expect(202)).body).toMatchObject({ status: 'committed' });
    await desk.work();
    expect(await total()).toBe(2);
    const { id: enterprise } = await desk.found('乙示例');
    const history = await desk.visitor.get(`/api/enterprises/${String(enterprise)}/history`).expect(200);
    expect(history.body).toMatchObject({
      total: 1,
      items: [{ origin: { kind: 'import', batchId: id, fileName: '京津冀（第一批）.csv', rowNumber: 3 } }],
    });
    expectProblem(await desk.visitor.post(`${of(id)}/cancel`), 409, 'import-already-committed');
  });

  it('nothing is left of a reading that was cancelled; a cancelled batch stays so', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => [`取消${String(i)}号示例有限公司`, '', '']);
    const id = await desk.send(csv(HEADER, ...lines));
    const working = desk.work();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await desk.visitor.post(`${of(id)}/cancel`).expect(202)).body).toMatchObject({ status: 'cancelled' });
    await working;
    expect(await desk.batch(id)).toMatchObject({ status: 'cancelled', counts: null, progress: null });
    expect(await t.sql('select 1 from import_row where batch_id = $1', [id])).toEqual([]);
    expectProblem(await desk.visitor.post(`${of(id)}/commit`), 409, 'import-not-ready');
    expectProblem(await desk.visitor.post(`${of(id)}/cancel`), 409, 'import-not-ready');
  });

  it('is not for those who may only look', async () => {
    const { id, version } = await desk.upload(csv(HEADER, ['甲示例有限公司', '', '']));
    const viewer = await t.signedIn('viewer');
    const upload = await viewer.post('/api/enterprise-imports').attach('file', Buffer.from('企业名称'), 'a.csv');
    const answers = [
      upload,
      await viewer.get('/api/enterprise-imports'),
      await viewer.get(of(id)),
      await viewer.get(`${of(id)}/rows`),
      await viewer.get(`${of(id)}/sheet`),
      await viewer.get(`${of(id)}/fields`),
      await viewer.get(`${of(id)}/refused.xlsx`),
      await viewer.put(`${of(id)}/reading`).send({ version }),
      await viewer.put(`${of(id)}/rows/2/answer`).send({ answer: 'skip' }),
      await viewer.post(`${of(id)}/commit`),
      await viewer.post(`${of(id)}/cancel`),
      await viewer.post(`${of(id)}/undo`).send({ version }),
      await viewer.get(`${of(id)}/undo-left`),
      await viewer.post(`${of(id)}/again`),
      await viewer.put(`${of(id)}/keeper`).send({ version, accountId: null }),
      await viewer.get(`${of(id)}/colleagues`),
      await viewer.get('/api/enterprise-imports/template.xlsx'),
    ];
    for (const answer of answers) expectProblem(answer, 403, 'forbidden');
    expectProblem(await t.visitor().get(of(id)), 401);
    for (const path of ['', '/rows', '/sheet', '/refused.xlsx', '/fields', '/undo-left', '/colleagues']) {
      expectProblem(await desk.visitor.get(`${of('0193f1f0-0000-7000-8000-000000000000')}${path}`), 404);
    }
  });
});
