import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const HEADER = ['企业名称', '统一社会信用代码', '备注', '记录标识', '记录版本'];
const [A, B] = [aCreditCode(8401), aCreditCode(8402)] as const;

describe('rows that an export named', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  const known = (name: string, code: string | null) => anEnterprise().named(name).withCode(code).savedBy(desk.visitor);

  it('find their records whatever else changed; ids and versions are not written', async () => {
    const one = await known('同名示例有限公司', null);
    const other = await known('同名示例有限公司', null);
    const { id } = await desk.upload(
      csv(HEADER, ['同名示例有限公司', '', '一', one.id, '1'], ['改名示例有限公司', B, '二', other.id, '1']),
    );
    expect(await desk.decisions(id)).toEqual({ 2: 'update', 3: 'update renamed-by-list' });
    expect((await desk.rows(id)).map(({ targetId }) => targetId)).toEqual([one.id, other.id]);
    expect((await desk.rows(id))[0]?.values).toEqual({ name: '同名示例有限公司', note: '一' });
    await desk.commit(id);
    expect(await desk.found('改名示例')).toMatchObject({ id: other.id, creditCode: B, note: '二', extra: {} });
  });

  it('ask when the record was changed since, and show both', async () => {
    const one = await known('示例有限公司', A);
    const patched = { version: one.version, note: '别人写的' };
    await desk.visitor.patch(`/api/enterprises/${one.id}`).send(patched).expect(200);
    const list = csv(HEADER, ['示例有限公司', A, '我写的', one.id, String(one.version)]);
    const { id } = await desk.upload(list);
    const [row] = await desk.rows(id);
    expect(row).toMatchObject({
      decision: 'question',
      changes: { note: { before: '别人写的', after: '我写的' } },
      problems: [{ code: 'changed-since-export', params: { options: ['same-update', 'skip'] } }],
    });
    const { body } = await desk.visitor.get(`/api/enterprise-imports/${id}/rows/2/candidates`).expect(200);
    expect(body.items).toMatchObject([{ id: one.id, score: 'id', differs: ['note'], values: { note: '别人写的' } }]);
    expect((await desk.answer(id, 2, 'same-update').expect(200)).body).toMatchObject({ decision: 'update' });
    await desk.commit(id);
    // What says nothing new asks nothing, however old it is.
    expect((await desk.upload(list)).counts).toMatchObject({ unchanged: 1, question: 0 });
  });

  it('ask when the code is another one', async () => {
    const one = await known('示例有限公司', A);
    await known('别家示例有限公司', B);
    const { id } = await desk.upload(csv(HEADER, ['示例有限公司', B, '好', one.id, '1']));
    expect(await desk.decisions(id)).toEqual({ 2: 'question record-code-mismatch' });
    const { body } = await desk.answer(id, 2, 'same-update').expect(200);
    expect(body).toMatchObject({ decision: 'update', targetId: one.id });
    expect(Object.keys(body.changes)).toEqual(['note']);
    await desk.commit(id);
    expect(await desk.found('别家')).toMatchObject({ creditCode: B });
  });

  it('with an id that nothing has go by code and name', async () => {
    await known('示例有限公司', A);
    const unknown = '01900000-0000-7000-8000-000000000000';
    const { id } = await desk.upload(csv(HEADER, ['示例有限公司', A, '好', unknown, '1']));
    expect(await desk.decisions(id)).toEqual({ 2: 'update' });
  });
});

describe('rows whose enterprise was deleted', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  async function inBin(name: string, code: string | null): Promise<string> {
    const { id } = await anEnterprise().named(name).withCode(code).with({ note: '旧' }).savedBy(desk.visitor);
    await t.sql('update enterprise set deleted_at = now() where id = $1', [id]);
    return id;
  }

  it.each([
    ['by code', '换名示例有限公司', A],
    ['by name', '示例有限公司', ''],
  ])('%s are restored and updated, added anew, or left out', async (_, name, code) => {
    const gone = await inBin('示例有限公司', A);
    const { id } = await desk.upload(csv(['企业名称', '统一社会信用代码', '备注'], [name, code, '新']));
    const [row] = await desk.rows(id);
    expect(row?.decision).toBe('question');
    expect(row?.problems.at(-1)).toMatchObject({
      code: 'in-recycle-bin',
      params: { targetId: gone, options: ['restore-update', 'different-new', 'skip'] },
    });
    expect((await desk.answer(id, 2, 'different-new').expect(200)).body.decision).toBe('new');
    expect((await desk.answer(id, 2, 'restore-update').expect(200)).body).toMatchObject({
      decision: 'update',
      targetId: gone,
    });
    expect((await desk.commit(id)).result).toEqual({ inserted: 0, updated: 1, setAside: 0 });
    expect(await desk.found(name.slice(0, 4))).toMatchObject({ id: gone, note: '新', creditCode: A });
  });

  it('stay in the bin where another enterprise has their code by now', async () => {
    await inBin('示例有限公司', A);
    const { id } = await desk.upload(csv(['企业名称', '统一社会信用代码'], ['示例有限公司', A]));
    await desk.answer(id, 2, 'restore-update').expect(200);
    await anEnterprise().named('后来示例有限公司').withCode(A).savedBy(desk.visitor);
    expect((await desk.commit(id)).result).toEqual({ inserted: 0, updated: 0, setAside: 1 });
  });

  it('that were merged into another ask whether that one is meant', async () => {
    const gone = await inBin('旧示例有限公司', A);
    const kept = await anEnterprise().named('留下的储能有限公司').withCode(B).savedBy(desk.visitor);
    await t.sql('update enterprise set merged_into_id = $2 where id = $1', [gone, kept.id]);
    const { id } = await desk.upload(csv(['企业名称', '统一社会信用代码', '备注'], ['旧示例有限公司', A, '新']));
    expect(await desk.decisions(id)).toEqual({ 2: 'question merged-into-other' });
    const { body } = await desk.answer(id, 2, 'same-update').expect(200);
    expect(body).toMatchObject({ decision: 'update', targetId: kept.id });
    expect(body.changes).toEqual({ note: { before: null, after: '新' } });
  });
});
