import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { registerDigest } from '../../imports/testing/register-digest.js';

const HEADER = [
  '企业名称',
  '统一社会信用代码',
  '曾用名',
  '所在地',
  '所属产业链',
  '资质荣誉',
  '2025年营业收入（万元）',
  '联系人',
  '联系电话',
  '备注',
  '注册资本（万元）',
  '自定义列',
];
const of = (id: string) => `/api/enterprise-imports/${id}`;

/** A number that looks random and is the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** A list of some of thirty enterprises, with whatever a list may say of each. */
function anyList(seed: number): string {
  const roll = dice(seed);
  const some = (...texts: string[]) => texts[roll(texts.length)] ?? '';
  const lines: string[][] = [];
  for (let number = 0; number < 30; number++) {
    if (roll(3) === 0) continue;
    lines.push([
      `${some('', '', '新')}撤销${String(number)}号示例有限公司`,
      aCreditCode(900 + number),
      some('', `旧称${String(roll(5))}示例有限公司`),
      some('', '河北省唐山市', '天津市滨海新区', '北京市'),
      some('', '氢能', '氢能、生物医药产业链'),
      some('', '国家高新技术企业', '专精特新“小巨人”企业（2024年）'),
      some('', String(roll(100_000) / 100), '0.01'),
      some('', '张三', '李四'),
      some('', '13800000000', '022-12345678'),
      some('', '甲', '乙“引号”', 'C:\\路径'),
      some('', '500', '1234567.891234'),
      some('', '另记', '再记'),
    ]);
  }
  return csv(HEADER, ...lines);
}

describe('undoing an import', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  it.each([1, 2, 3, 4, 5, 6])('leaves every table as it was, whatever the list says (%i)', async (seed) => {
    await desk.bringIn(anyList(seed));
    const before = await registerDigest(t);
    const batch = await desk.bringIn(anyList(seed + 100));
    expect(batch.status).toBe('committed');
    expect(batch.result?.updated).toBeGreaterThan(0);
    expect(batch.result?.inserted).toBeGreaterThan(0);
    expect(await registerDigest(t)).not.toEqual(before);
    const undone = await desk.undo(batch.id);
    expect(undone).toMatchObject({
      status: 'undone',
      undo: { removed: batch.result?.inserted, restored: batch.result?.updated, left: 0 },
    });
    expect(await registerDigest(t)).toEqual(before);
  });

  it('puts back into the bin what it took out, unless something refers to it by now', async () => {
    const [gone, wanted] = await Promise.all(
      ['出箱示例一有限公司', '出箱示例二有限公司'].map((name) =>
        anEnterprise().named(name).withCode().inRegion('130209').savedBy(desk.visitor),
      ),
    );
    for (const one of [gone, wanted])
      await desk.visitor
        .delete(`/api/enterprises/${one?.id ?? ''}`)
        .query({ version: 1 })
        .expect(204);
    const { id } = await desk.upload(csv(['企业名称'], ['出箱示例一有限公司'], ['出箱示例二有限公司']));
    for (const row of [2, 3]) await desk.answer(id, row, 'restore-update').expect(200);
    expect((await desk.commit(id)).result).toMatchObject({ updated: 2 });
    await aProject()
      .named('出箱示例项目')
      .inRegion('130209')
      .withParty('builder', { enterpriseId: wanted?.id ?? '' })
      .savedBy(desk.visitor);
    expect((await desk.undo(id)).undo).toMatchObject({ removed: 0, restored: 1, left: 1 });
    const { body } = await desk.visitor.get(`${of(id)}/undo-left`).expect(200);
    expect(body.items).toMatchObject([
      {
        rowNumber: 3,
        recordId: wanted?.id,
        reason: 'referred-to',
        details: { by: [{ kind: 'project', count: 1, names: [expect.stringContaining('出箱示例项目')] }] },
      },
    ]);
    await desk.visitor.get(`/api/enterprises/${wanted?.id ?? ''}`).expect(200);
    expectProblem(await desk.visitor.get(`/api/enterprises/${gone?.id ?? ''}`), 404, 'not-found');
  });

  it('leaves alone what somebody has hung something on or said something about', async () => {
    const { id } = await desk.bringIn(
      csv(['企业名称'], ['有附件示例有限公司'], ['有评论示例有限公司'], ['无附件示例有限公司']),
    );
    const idOf = async (name: string) =>
      (await t.sql<{ id: string }>('select id from enterprise where name = $1', [name]))[0]?.id ?? '';
    const [held, discussed] = [await idOf('有附件示例有限公司'), await idOf('有评论示例有限公司')];
    const path = (one: string) => `/api/records/enterprise/${one}`;
    await desk.visitor
      .post(`${path(held)}/attachments`)
      .attach('file', Buffer.from('说明'), '说明.txt')
      .expect(201);
    await desk.visitor
      .post(`${path(discussed)}/comments`)
      .send({ body: '请核对' })
      .expect(201);
    expect((await desk.undo(id)).undo).toMatchObject({ removed: 1, left: 2 });
    const { body } = await desk.visitor.get(`${of(id)}/undo-left`).expect(200);
    expect(body.items).toMatchObject([
      { recordId: held, reason: 'referred-to', details: { by: [{ kind: 'attachment', count: 1, names: [] }] } },
      { recordId: discussed, reason: 'referred-to', details: { by: [{ kind: 'comment', count: 1, names: [] }] } },
    ]);
  });

  it('leaves alone and lists what was edited, referred to or removed since', async () => {
    const kept = await anEnterprise().named('在册示例有限公司').withCode(aCreditCode(31)).savedBy(desk.visitor);
    const { id } = await desk.bringIn(
      csv(
        ['企业名称', '统一社会信用代码', '备注'],
        ['在册示例有限公司', aCreditCode(31), '名单'],
        ['被改示例有限公司', aCreditCode(32), ''],
        ['被引用示例有限公司', aCreditCode(33), ''],
        ['已删示例有限公司', aCreditCode(34), ''],
        ['未动示例有限公司', aCreditCode(35), ''],
      ),
    );
    const edited = await desk.found('被改示例');
    await desk.visitor
      .patch(`/api/enterprises/${String(edited.id)}`)
      .send({ version: edited.version, note: '人工' })
      .expect(200);
    const referred = await desk.found('被引用示例');
    const made = await aProject()
      .named('引用示例项目')
      .with({ parties: [{ role: 'builder', enterpriseId: String(referred.id), name: null }] })
      .savedBy(await t.signedIn('industry-group'));
    await t.sql(`update enterprise set deleted_at = now() where name = '已删示例有限公司'`);

    const undone = await desk.undo(id);
    expect(undone).toMatchObject({ status: 'undone', undo: { removed: 1, restored: 1, left: 3 } });
    const left = await desk.visitor.get(`${of(id)}/undo-left`).expect(200);
    expect(left.body).toMatchObject({
      total: 3,
      items: [
        {
          rowNumber: 3,
          recordId: edited.id,
          name: '被改示例有限公司',
          reason: 'edited',
          details: { byName: 'clerk-1' },
        },
        {
          rowNumber: 4,
          recordId: referred.id,
          reason: 'referred-to',
          details: { by: [{ kind: 'project', count: 1, names: ['引用示例项目'] }] },
        },
        { rowNumber: 5, reason: 'gone' },
      ],
    });
    expect(await desk.found('被改示例')).toMatchObject({ note: '人工' });
    expect(await desk.found('被引用示例')).toMatchObject({ id: referred.id });
    // The version goes up, so that whoever has the imported one open is told.
    expect(await desk.found('在册示例')).toMatchObject({ id: kept.id, note: null, version: kept.version + 2 });
    const history = await desk.visitor.get(`/api/enterprises/${kept.id}/history`).expect(200);
    expect(history.body.items[0]).toMatchObject({ origin: { kind: 'import', batchId: id, undo: true, rowNumber: 2 } });
    await t.sql(`delete from project where id = $1`, [made.id]);
  });

  it('is undone by importing again: a new batch of the same file and choices', async () => {
    const list = csv(['名单', '说明'], ['再来示例有限公司', '甲'], ['又来示例有限公司', '乙']);
    const first = await desk.upload(list, '再来.csv');
    const chosen = await desk.readAgain(first.id, { headerRow: 1, columns: { 0: 'name', 1: 'note' } });
    expect(chosen.counts).toMatchObject({ new: 2 });
    await desk.commit(first.id);
    const before = await registerDigest(t);
    await desk.undo(first.id);
    expectProblem(await desk.visitor.post(`${of(first.id)}/undo`).send({ version: 1 }), 409, 'stale-version');
    const { id } = (await desk.visitor.post(`${of(first.id)}/again`).expect(201)).body as { id: string };
    await desk.work();
    const again = await desk.commit(id);
    expect(again).toMatchObject({ fileName: '再来.csv', repeatsId: first.id, result: { inserted: 2 } });
    expect(again.mapping.map(({ field }) => field)).toEqual(['name', 'note']);
    expect(Object.keys(await registerDigest(t))).toEqual(Object.keys(before));
    expect(await desk.found('再来示例')).toMatchObject({ note: '甲' });
  });

  it('waits for its turn, and goes back to imported when it is cancelled', async () => {
    const { id, version } = await desk.bringIn(csv(['企业名称'], ['取消示例有限公司']));
    const before = await registerDigest(t);
    await desk.visitor
      .post(`${of(id)}/undo`)
      .send({ version })
      .expect(202);
    expectProblem(await desk.visitor.post(`${of(id)}/commit`), 409, 'import-not-ready');
    expect((await desk.visitor.post(`${of(id)}/cancel`).expect(202)).body).toMatchObject({ status: 'committed' });
    await desk.work();
    expect(await registerDigest(t)).toEqual(before);
    expectProblem(await desk.visitor.post(`${of(id)}/cancel`), 409, 'import-already-committed');
    await desk.undo(id);
    expectProblem(await desk.visitor.post(`${of(id)}/cancel`), 409, 'import-already-undone');
  });

  it('is stopped in the midst of its work, and so is a commit: nothing of it remains', async () => {
    const lines = Array.from({ length: 6000 }, (_, i) => [`中途${String(i)}号示例有限公司`, aCreditCode(5000 + i)]);
    const { id } = await desk.upload(csv(['企业名称', '统一社会信用代码'], ...lines));
    const empty = await registerDigest(t);
    const stopped = async (start: () => Promise<unknown>, status: string) => {
      await start();
      const working = desk.work();
      for (;;) {
        const { progress, status: now } = await desk.batch(id);
        if (progress && progress.done > 0) break;
        expect(['committing', 'undoing']).toContain(now);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const began = performance.now();
      expect((await desk.visitor.post(`${of(id)}/cancel`).expect(202)).body).toMatchObject({ status });
      await working;
      // It was interrupted, not waited for.
      expect(performance.now() - began).toBeLessThan(1500);
      expect(await desk.batch(id)).toMatchObject({ status, progress: null, problem: null });
    };
    await stopped(async () => desk.visitor.post(`${of(id)}/commit`).expect(202), 'ready');
    expect(await registerDigest(t)).toEqual(empty);
    await desk.commit(id);
    const full = await registerDigest(t);
    const { version } = await desk.batch(id);
    await stopped(
      async () =>
        desk.visitor
          .post(`${of(id)}/undo`)
          .send({ version })
          .expect(202),
      'committed',
    );
    expect(await registerDigest(t)).toEqual(full);
    await desk.undo(id);
    expect(await registerDigest(t)).toEqual(empty);
  }, 60_000);
});
