import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import type { RelocationDetail } from '../relocation-response.dto.js';
import { aRelocation, peopleOf } from '../testing/a-relocation.js';

interface Told {
  id: string;
  version: number;
  recordVersion: number;
  status: string;
  organization: string;
  changes: { key: string; accepted: boolean }[];
}

const fields = ({ changes }: Told) => changes.map(({ key }) => key).sort();

describe('a list of one side that says something of the other', () => {
  let t: TestApp;
  let people: Awaited<ReturnType<typeof peopleOf>>;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    people = await peopleOf(t);
  });
  afterAll(() => t.close());

  const deskOf = (visitor: Visitor) => new ImportDesk(t, visitor, '/api/relocation-imports');
  const show = async (visitor: Visitor, { id }: { id: string }) =>
    (await visitor.get(`/api/relocations/${id}`).expect(200)).body as RelocationDetail;
  const proposals = async (visitor: Visitor, { id }: { id: string }, box = 'received') =>
    (
      (await visitor.get('/api/relocation-proposals').query({ box, pageSize: 200 }).expect(200)).body.items as Told[]
    ).filter((one) => (one as Told & { recordId: string }).recordId === id);
  const accept = (visitor: Visitor, { id, version, recordVersion }: Told, keys?: string[]) =>
    visitor.post(`/api/relocation-proposals/${id}/accept`).send({ version, recordVersion, ...(keys && { keys }) });
  const waiting = async (visitor: Visitor) =>
    ((await visitor.get('/api/proposals/open').expect(200)).body as { total: number }).total;

  it('writes its own part and proposes the rest, of which the other side takes what it likes', async () => {
    const logged = await aRelocation(people.tangshan, { subjectName: '京示例两方甲有限公司' });
    const desk = deskOf(people.changping);
    const before = await waiting(people.tangshan);
    const batch = await desk.upload(
      csv(
        ['企业名称', '迁入地', '原有职工数', '随迁职工数', '迁入地址', '存在问题'],
        ['京示例两方甲有限公司', '唐山市曹妃甸区', '77', '7', '示例路1号', '待协调'],
      ),
    );
    expect(batch).toMatchObject({
      counts: { update: 1, question: 0 },
      changedCells: 2,
      outside: [{ organization: '唐山市工信局', rows: 1, whole: 0 }],
    });
    const [row] = await desk.rows(batch.id);
    expect(Object.keys(row?.changes ?? {}).sort()).toEqual(['employees', 'problems']);
    expect(row?.problems.map(({ field, column, severity, code }) => [field, column, severity, code]).sort()).toEqual([
      ['address', 4, 'warning', 'asks-other-side'],
      ['movedEmployees', 3, 'warning', 'asks-other-side'],
    ]);
    expect(row?.problems[0]?.message).toBe('此项由迁入方填写，提交后转唐山市工信局确认。');
    expect((await desk.commit(batch.id)).result).toEqual({ inserted: 0, updated: 1, setAside: 0 });
    expect(await show(people.hebei, logged)).toMatchObject({
      ...{ employees: 77, problems: '待协调', movedEmployees: null, address: null, version: 2 },
    });
    expect(await waiting(people.tangshan)).toBe(before + 1);
    expect(await proposals(people.beijing, logged)).toEqual([]);
    const [sent] = await proposals(people.changping, logged, 'sent');
    const [asked] = await proposals(people.tangshan, logged);
    expect([sent?.id, sent && fields(sent)]).toEqual([asked?.id, ['address', 'movedEmployees']]);
    const { items } = (await people.tangshan.get('/api/notifications').expect(200)).body;
    expect(items[0]).toMatchObject({ kind: 'proposal-received', params: { by: expect.stringContaining('昌平') } });
    await accept(people.tangshan, asked as Told, ['movedEmployees']).expect(200);
    expect(await show(people.changping, logged)).toMatchObject({ movedEmployees: 7, address: null });
  });

  it('that says nothing but what the other writes becomes a proposal, unless it is left out', async () => {
    const logged = await aRelocation(people.tangshan, { subjectName: '京示例两方乙有限公司' });
    const desk = deskOf(people.changping);
    const list = csv(['企业名称', '迁入地', '随迁职工数'], ['京示例两方乙有限公司', '唐山市曹妃甸区', '7']);
    const batch = await desk.upload(list);
    expect(batch).toMatchObject({ counts: { question: 1 }, outside: [{ rows: 1, whole: 1 }] });
    expect(await desk.decisions(batch.id)).toEqual({ 2: 'question asks-other-side' });
    await desk.commit(batch.id);
    expect((await proposals(people.tangshan, logged)).map(fields)).toEqual([['movedEmployees']]);
    expect((await show(people.tangshan, logged)).version).toBe(1);
    const again = await desk.upload(list);
    await desk.answer(again.id, 2, 'skip').expect(200);
    expect(await desk.decisions(again.id)).toEqual({ 2: 'refused' });
    expect((await desk.batch(again.id)).outside).toEqual([]);
  });

  it('asks nobody while there is no other side: 产业组, from whom it is kept back, learns nothing of it', async () => {
    const { code } = await aRelocation(people.changping, {
      ...{ subjectName: '京示例去向未定有限公司', regionCode: null, stageDays: { intent: '2025-01-10' } },
    });
    const told = async () =>
      ((await people.group.get('/api/notifications').expect(200)).body as { total: number }).total;
    const before = await told();
    const desk = deskOf(people.changping);
    const batch = await desk.upload(
      csv(['编号', '企业名称', '迁入地址'], [code, '京示例去向未定有限公司', '示例路9号']),
    );
    expect(await desk.decisions(batch.id)).toEqual({ 2: 'refused other-side' });
    await desk.commit(batch.id);
    expect(await told()).toBe(before);
  });

  it('of a third party asks each side for its own, again in place of what it asked that side before', async () => {
    const logged = await aRelocation(people.tangshan, {
      ...{ subjectName: '京示例三方有限公司', originOrganizationId: 'changping-bureau' },
    });
    const desk = deskOf(people.tianjin);
    const list = (...more: string[][]) =>
      csv(
        ['企业名称', '迁入地', ...more.map(([header = '']) => header)],
        ['京示例三方有限公司', '唐山市曹妃甸区', ...more.map(([, value = '']) => value)],
      );
    const first = await desk.upload(list(['原有职工数', '80'], ['随迁职工数', '8'], ['存在问题', '请补充']));
    expect(first).toMatchObject({ counts: { question: 1 } });
    expect(first.outside.map(({ rows, whole }) => [rows, whole]).sort()).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect((await desk.rows(first.id))[0]?.problems[0]).toMatchObject({ code: 'outside-scope' });
    expect((await desk.rows(first.id))[0]?.problems[0]?.message).toMatch(/由.*昌平.*、唐山市工信局负责/);
    await desk.commit(first.id);
    const [origin] = await proposals(people.changping, logged);
    const [destination] = await proposals(people.hebei, logged);
    expect([origin && fields(origin), destination && fields(destination)]).toEqual([
      ['employees'],
      ['movedEmployees', 'problems'],
    ]);
    expect(await proposals(people.tianjin, logged, 'sent')).toHaveLength(2);
    expectProblem(await accept(people.tangshan, origin as Told), 404, 'not-found');
    expectProblem(await accept(people.tianjin, origin as Told), 403, 'out-of-scope');
    await accept(people.changping, origin as Told).expect(200);
    expect(await show(people.tianjin, logged)).toMatchObject({ employees: 80, movedEmployees: null, problems: null });
    await desk.bringIn(list(['原有职工数', '81']));
    await desk.bringIn(list(['原有职工数', '82']));
    const open = async (visitor: Visitor) =>
      (await proposals(visitor, logged)).filter(({ status }) => status === 'open').map(fields);
    expect([await open(people.changping), await open(people.tangshan)]).toEqual([
      [['employees']],
      [['movedEmployees', 'problems']],
    ]);
  });

  it('about an intent reaches the origin, too, and nobody else', async () => {
    const logged = await aRelocation(people.tangshan, {
      ...{ subjectName: '京示例意向有限公司', stageDays: { intent: '2025-01-10' } },
    });
    await deskOf(people.hebei).bringIn(
      csv(['企业名称', '迁入地', '迁出前三年年均三税'], ['京示例意向有限公司', '唐山市曹妃甸区', '2500']),
    );
    expect((await proposals(people.beijing, logged)).map(fields)).toEqual([['averageTaxes']]);
    const text = JSON.stringify((await people.tianjin.get('/api/relocation-proposals').expect(200)).body);
    expect(text).not.toContain('京示例意向');
    const [asked] = await proposals(people.beijing, logged);
    await accept(people.beijing, asked as Told).expect(200);
    expect((await show(people.tangshan, logged)).averageTaxes).toBe('2500');
  });

  it('may name the other side that nobody has named, and asks it for the rest', async () => {
    const logged = await aRelocation(people.changping, { regionCode: null, subjectName: '京示例未定有限公司' });
    const desk = deskOf(people.changping);
    const batch = await desk.upload(
      csv(
        ['编号', '企业名称', '迁入地', '迁入地址'],
        [logged.code, '京示例未定有限公司', '河北省唐山市曹妃甸区', '示例路2号'],
      ),
    );
    expect(await desk.decisions(batch.id)).toEqual({ 2: 'update asks-other-side' });
    await desk.commit(batch.id);
    expect(await show(people.changping, logged)).toMatchObject({ regionCode: '130209', address: null });
    const [asked] = await proposals(people.hebei, logged);
    expect(asked && [asked.organization, fields(asked)]).toEqual([expect.stringContaining('河北'), ['address']]);
    // Not out of its own hands: that is refused as in the form.
    const away = await desk.upload(
      csv(
        ['编号', '企业名称', '原址', '迁出地责任单位'],
        [logged.code, '京示例未定有限公司', '天津市武清区', '天津市工业和信息化局'],
      ),
    );
    expect(await desk.decisions(away.id)).toEqual({ 2: 'refused not-in-own-scope' });
  });

  it('asks for the days of stages that only the other records', async () => {
    const logged = await aRelocation(people.tangshan, {
      subjectName: '京示例阶段有限公司',
      stageDays: { signed: '2025-03-01', 'business-registration': '2025-04-01' },
    });
    const desk = deskOf(people.changping);
    const batch = await desk.upload(
      csv(
        ['企业名称', '迁入地', '税务变更', '开工'],
        ['京示例阶段有限公司', '唐山市曹妃甸区', '2025-05-01', '2025-06-01'],
      ),
    );
    expect(await desk.decisions(batch.id)).toEqual({ 2: 'update asks-other-side' });
    await desk.commit(batch.id);
    expect((await show(people.tangshan, logged)).stage).toBe('tax-registration');
    const [asked] = await proposals(people.tangshan, logged);
    await accept(people.tangshan, asked as Told).expect(200);
    expect((await show(people.tangshan, logged)).stage).toBe('started');
  });

  it('is taken back with what it asked', async () => {
    const logged = await aRelocation(people.tangshan, { subjectName: '京示例撤回有限公司', employees: 5 });
    const desk = deskOf(people.changping);
    const batch = await desk.bringIn(
      csv(['企业名称', '迁入地', '原有职工数', '随迁职工数'], ['京示例撤回有限公司', '唐山市曹妃甸区', '6', '4']),
    );
    expect(await desk.undo(batch.id)).toMatchObject({ undo: { restored: 1, left: 0 } });
    expect((await show(people.tangshan, logged)).employees).toBe(5);
    expect((await proposals(people.tangshan, logged)).map(({ status }) => status)).toEqual(['superseded']);
  });
});
