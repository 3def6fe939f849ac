import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { ImportBatchResponse } from '../../imports/index.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const BASE = '/api/enterprise-imports';
const HEADER = ['企业名称', '统一社会信用代码', '产业链', '所在园区', '所在地'];
let codes = 0;
const line = (name: string, chain: string, park: string, region = '唐山市') => [
  name,
  aCreditCode(++codes),
  chain,
  park,
  region,
];

interface Listed {
  field: string;
  text: string;
  count: number;
  code: string;
  label: string;
  header: string;
  options: { id: string; label: string }[] | null;
  meaning: { ids: string[] | null; labels: string[]; learned: boolean } | null;
}

describe('values that name no entry of a dictionary', () => {
  let t: TestApp;
  let desk: ImportDesk;
  let colleague: ImportDesk;
  let stranger: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
    colleague = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
    stranger = new ImportDesk(t, await t.signedIn('clerk', 'tianjin-department'));
  });
  afterAll(() => t.close());

  const values = async (visitor: Visitor, id: string): Promise<Listed[]> =>
    (await visitor.get(`${BASE}/${id}/values`).expect(200)).body.items as Listed[];
  const settle = async (at: ImportDesk, id: string, items: object[]) => {
    const { version } = await at.batch(id);
    const answer = await at.visitor.put(`${BASE}/${id}/values`).send({ version, items });
    await at.work();
    return answer;
  };
  const idOf = async (table: string, key: string) =>
    (await t.sql<{ id: string }>(`select id from ${table} where key = '${key}'`))[0]?.id ?? '';

  let first: ImportBatchResponse;
  let next: ImportBatchResponse;

  it('are listed once with their count, and what they may mean', async () => {
    first = await desk.upload(
      csv(
        HEADER,
        line('甲示例有限公司', '生物医药', '高新东园'),
        line('乙示例有限公司', '生物医药、火星链', '高新东园'),
        line('丙示例有限公司', '氢能', '高新东园', '桥西区'),
      ),
      '第一份.csv',
    );
    expect(first).toMatchObject({ unmatched: 4, learned: null, counts: { question: 2, new: 1 } });
    const listed = await values(desk.visitor, first.id);
    expect(
      listed.map(({ field, text, count, code, label, header }) => ({ field, text, count, code, label, header })),
    ).toEqual([
      {
        field: 'platformId',
        text: '高新东园',
        count: 3,
        code: 'platform-unknown',
        label: '承接平台',
        header: '所在园区',
      },
      { field: 'chains', text: '生物医药', count: 2, code: 'chain-or-cluster', label: '产业链', header: '产业链' },
      { field: 'chains', text: '火星链', count: 1, code: 'chain-unknown', label: '产业链', header: '产业链' },
      { field: 'regionCode', text: '桥西区', count: 1, code: 'region-ambiguous', label: '所在地', header: '所在地' },
    ]);
    const [chain, cluster] = [await idOf('chain', 'biomedicine'), await idOf('cluster', 'biomedicine-cluster')];
    expect(listed[1]?.options).toEqual([
      { id: chain, label: '生物医药（产业链）' },
      { id: cluster, label: '生物医药（产业集群）' },
    ]);
    expect(listed[3]?.options?.map(({ id }) => id)).toEqual(['130104', '130503', '130703']);
  });

  it('are mapped once: the list is read again, and their rows are settled', async () => {
    const cluster = await idOf('cluster', 'biomedicine-cluster');
    const platform =
      (await t.sql<{ id: string }>('select id from receiving_platform order by key limit 1'))[0]?.id ?? '';
    const answer = await settle(desk, first.id, [
      { field: 'platformId', text: '高新东园', ids: [platform] },
      { field: 'chains', text: '生物医药', ids: [cluster] },
      { field: 'chains', text: '火星链', ids: null },
    ]);
    expect(answer.status).toBe(202);
    const settled = await desk.batch(first.id);
    expect(settled).toMatchObject({ status: 'ready', unmatched: 1, counts: { new: 3, question: 0 } });
    const rows = await desk.rows(first.id);
    expect(rows.map(({ values: { clusters, chains, extra } }) => ({ clusters, chains, extra }))).toEqual([
      { clusters: ['生物医药'], chains: undefined, extra: undefined },
      { clusters: ['生物医药'], chains: undefined, extra: { 产业链: '火星链' } },
      { clusters: undefined, chains: ['氢能'], extra: { 所在地: '桥西区' } },
    ]);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], [], ['region-ambiguous']]);
    expect(
      (await values(desk.visitor, first.id))
        .filter(({ meaning }) => meaning)
        .map(({ text, meaning }) => [text, meaning?.labels]),
    ).toEqual([
      ['高新东园', [expect.any(String)]],
      ['生物医药', ['生物医药（产业集群）']],
      ['火星链', []],
    ]);
  });

  it('are remembered for the next list of the organization, and of no other', async () => {
    next = await colleague.upload(csv(HEADER, line('丁示例有限公司', '生物医药', '高新东园')), '第二份.csv');
    expect(next).toMatchObject({
      unmatched: 0,
      learned: { from: '第一份.csv', columns: 0, values: 2 },
      counts: { new: 1, question: 0 },
    });
    const others = await stranger.upload(csv(HEADER, line('戊示例有限公司', '生物医药', '高新东园', '滨海新区')));
    expect(others).toMatchObject({ unmatched: 2, learned: null, counts: { question: 1 } });
    expect(await desk.readAgain(next.id, { useMemory: false })).toMatchObject({ unmatched: 2, learned: null });
  });

  it('are forgotten by the organization that taught them, on record', async () => {
    const memory = await desk.visitor.get(`${BASE}/memory`).expect(200);
    expect(
      memory.body.items.map(({ kind, label, field, meaning }: Record<string, unknown>) => [
        kind,
        label,
        field,
        meaning,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['value', '生物医药', '产业链', '生物医药（产业集群）'],
        ['value', '火星链', '产业链', '不对应字典，保留原文'],
      ]),
    );
    const { id } = memory.body.items.find(({ label }: { label: string }) => label === '生物医药');
    expectProblem(await stranger.visitor.delete(`${BASE}/memory/${String(id)}`), 404);
    expect((await stranger.visitor.get(`${BASE}/memory`)).body).toEqual({ items: [], total: 0 });
    await colleague.visitor.delete(`${BASE}/memory/${String(id)}`).expect(204);
    expect(await desk.readAgain(next.id, {})).toMatchObject({ unmatched: 1, counts: { question: 1 } });
    // What was said of the first list itself stays with it.
    expect(await desk.readAgain(first.id, {})).toMatchObject({ unmatched: 1 });
    await desk.visitor.delete(`${BASE}/memory`).expect(204);
    expect((await desk.visitor.get(`${BASE}/memory`)).body.total).toBe(0);
    const noted = await t.sql<{ operation: string }>(
      `select operation from audit_record where table_name = 'import_memory' order by id`,
    );
    expect(noted.map(({ operation }) => operation.toLowerCase())).toEqual([
      ...['insert', 'insert', 'insert', 'delete', 'delete', 'delete'],
    ]);
  });

  it('are refused where the list or the dictionary does not have them', async () => {
    const batch = await desk.upload(csv(HEADER, line('己示例有限公司', '氢能', '无名园')));
    const refused = async (item: object) => refusedFields(await settle(desk, batch.id, [item]));
    expect(await refused({ field: 'platformId', text: '别的园', ids: null })).toEqual({
      'items.0.text': 'import-value-unknown',
    });
    expect(await refused({ field: 'platformId', text: '无名园', ids: ['nothing'] })).toEqual({
      'items.0.ids': 'import-entry-unknown',
    });
    const ids = (await t.sql<{ id: string }>('select id from receiving_platform limit 2')).map(({ id }) => id);
    expect(await refused({ field: 'platformId', text: '无名园', ids })).toEqual({ 'items.0.ids': 'too-many' });
    expectProblem(
      await desk.visitor
        .put(`${BASE}/${batch.id}/values`)
        .send({ version: 1, items: [{ field: 'platformId', text: '无名园', ids: null }] }),
      409,
      'stale-version',
    );
    expectProblem(await stranger.visitor.get(`${BASE}/${batch.id}/values`), 404);
  });

  it('keep the answers and edits that rows were given when the list is read again for them', async () => {
    const batch = await desk.upload(
      csv(
        HEADER,
        ['庚示例厂', '91120000103O61105B', '', '东一园', ''],
        ['某某局', '', '', '东一园', ''],
        ['成功', '', '', '', ''],
      ),
    );
    expect(await desk.decisions(batch.id)).toMatchObject({
      2: expect.stringContaining('question'),
      4: expect.stringContaining('question'),
    });
    await desk.answer(batch.id, 2, 'accept-repair').expect(200);
    await desk.answer(batch.id, 4, 'skip').expect(200);
    await desk.visitor
      .put(`${BASE}/${batch.id}/rows/3/cells`)
      .send({ column: 0, text: '某某示例有限公司', before: '某某局' })
      .expect(200);
    await settle(desk, batch.id, [{ field: 'platformId', text: '东一园', ids: null }]);
    const rows = await desk.rows(batch.id);
    expect(
      rows.map(({ decision, answer, edits, values: { name, creditCode } }) => ({
        decision,
        answer,
        edits,
        name,
        creditCode,
      })),
    ).toEqual([
      { decision: 'new', answer: 'accept-repair', edits: {}, name: '庚示例厂', creditCode: '91120000103061105B' },
      { decision: 'new', answer: null, edits: { 0: '某某局' }, name: '某某示例有限公司', creditCode: undefined },
      { decision: 'refused', answer: 'skip', edits: {}, name: '成功', creditCode: undefined },
    ]);
  });
});
