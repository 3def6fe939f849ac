import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { aProject } from '../../../testing/a-project.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { registerDigest } from '../../imports/testing/register-digest.js';
import type { SavedProject } from '../project-response.dto.js';
import { exportOf } from '../testing/export-of.js';

const HEADER = ['项目编码', '项目名称', '项目类型', '备注', '记录标识', '记录版本'];

describe('projects that an export named', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('clerk'), '/api/project-imports');
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate project, ledger_number, enterprise, receiving_platform cascade'));

  const current = async (id: string) =>
    (await desk.visitor.get(`/api/projects/${id}`).expect(200)).body as Record<string, unknown>;
  const change = (project: SavedProject, fields: object) =>
    desk.visitor
      .patch(`/api/projects/${project.id}`)
      .send({ version: project.version, ...fields })
      .expect(200);
  /** As an export has it, with another note. */
  const line = ({ id, code, name, version }: SavedProject, note: string) => [
    ...[code, name, '', note, id, String(version)],
  ];
  const bin = async (project: { id: string }) => {
    const { version } = await current(project.id);
    await desk.visitor
      .delete(`/api/projects/${project.id}`)
      .query({ version: version as number })
      .expect(204);
  };

  /** Another program writes into the column of this header, in the row of this project. */
  async function edited(bytes: Buffer, name: string, header: string, value: string): Promise<Buffer> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    const [sheet] = book.worksheets;
    if (!sheet) throw new Error('no sheet');
    const columnOf = (wanted: string) => (sheet.getRow(1).values as string[]).indexOf(wanted);
    sheet.eachRow((row) => {
      if (row.getCell(columnOf('项目名称')).text === name) row.getCell(columnOf(header)).value = value;
    });
    return Buffer.from(await book.xlsx.writeBuffer());
  }

  it('find their projects under another name and without the codes; what was not edited says nothing', async () => {
    const first = await aProject().named('同名示例项目').inRegion('130209').savedBy(desk.visitor);
    const other = await aProject().named('同名示例项目').inRegion('130209').savedBy(desk.visitor);
    const bytes = await exportOf(desk.visitor, { columns: 'name,note', sort: 'code' });
    const unedited = await desk.upload(bytes, '项目台账.xlsx');
    expect(unedited.counts).toMatchObject({ unchanged: 2, new: 0, update: 0, question: 0, duplicate: 0 });
    const renamed = await edited(bytes, '同名示例项目', '项目名称', '改名示例项目');
    const batch = await desk.upload(renamed, '项目台账.xlsx');
    expect(
      (await desk.rows(batch.id)).map(({ decision, targetId, changes }) => ({ decision, targetId, changes })),
    ).toEqual(
      [first, other].map(({ id }) => ({
        decision: 'update',
        targetId: id,
        changes: { name: { before: '同名示例项目', after: '改名示例项目' } },
      })),
    );
    await desk.commit(batch.id);
    expect(await current(other.id)).toMatchObject({ name: '改名示例项目', version: 2, extra: {} });
    expect((await desk.upload(renamed, '项目台账.xlsx')).counts).toMatchObject({ unchanged: 2, question: 0 });
  });

  it('ask where somebody changed them since, and show both values; nothing is overwritten unasked', async () => {
    const project = await aProject().named('甲示例项目').worth('100').savedBy(desk.visitor);
    const calm = await aProject().named('乙示例项目').savedBy(desk.visitor);
    const bytes = await exportOf(desk.visitor);
    await change(project, { totalInvestment: '250' });
    const mine = await edited(await edited(bytes, '甲示例项目', '备注', '我写的'), '乙示例项目', '备注', '照写');
    const batch = await desk.upload(mine, '项目台账.xlsx');
    expect(batch.counts).toMatchObject({ question: 1, update: 1 });
    const [row] = await desk.rows(batch.id, { decision: 'question' });
    expect(row).toMatchObject({
      targetId: project.id,
      changes: { note: { before: null, after: '我写的' }, totalInvestment: { before: '250', after: '100' } },
      problems: [{ code: 'changed-since-export', params: { name: '甲示例项目', options: ['same-update', 'skip'] } }],
    });
    const candidates = await desk.visitor
      .get(`/api/project-imports/${batch.id}/rows/${String(row?.rowNumber)}/candidates`)
      .expect(200);
    expect(candidates.body.items).toMatchObject([{ id: project.id, score: 'id', values: { totalInvestment: '250' } }]);
    expect(candidates.body.items[0].differs.sort()).toEqual(['note', 'totalInvestment']);
    expect((await desk.commit(batch.id)).result).toEqual({ inserted: 0, updated: 1, setAside: 0 });
    expect(await current(project.id)).toMatchObject({ totalInvestment: '250', note: null });
    expect(await current(calm.id)).toMatchObject({ note: '照写' });
    const again = await desk.upload(mine, '项目台账.xlsx');
    expect(again.counts).toMatchObject({ question: 1, unchanged: 1 });
    await desk.answer(again.id, row?.rowNumber ?? 0, 'same-update').expect(200);
    expect((await desk.commit(again.id)).result).toMatchObject({ updated: 1 });
    expect(await current(project.id)).toMatchObject({ totalInvestment: '100', note: '我写的' });
  });

  it('ask before they refuse: an older stage in the row is not the importer’s mistake', async () => {
    const project = await aProject().named('进展示例项目').inStage('signed').savedBy(desk.visitor);
    const bytes = await exportOf(desk.visitor);
    await change(project, { stage: 'planned-start' });
    const { id } = await desk.upload(bytes, '项目台账.xlsx');
    expect(await desk.decisions(id)).toEqual({ 2: 'question changed-since-export' });
    expect((await desk.answer(id, 2, 'same-update').expect(200)).body).toMatchObject({ decision: 'refused' });
    expect(await desk.decisions(id)).toEqual({ 2: 'refused stage-needs-reason' });
  });

  it('ask when the code is that of another project', async () => {
    const one = await aProject().named('一号示例项目').savedBy(desk.visitor);
    const two = await aProject().named('二号示例项目').savedBy(desk.visitor);
    const { id } = await desk.upload(csv(HEADER, [two.code, one.name, '', '好', one.id, '1']));
    expect(await desk.decisions(id)).toEqual({ 2: 'question record-code-mismatch' });
    const [row] = await desk.rows(id);
    expect(row?.problems[0]?.message).toBe(
      `此行导出自“一号示例项目”，而项目编码与台账不一致（${one.code}），请确认是否同一个项目。`,
    );
    const { body } = await desk.answer(id, 2, 'same-update').expect(200);
    expect(body).toMatchObject({ decision: 'update', targetId: one.id, changes: { note: { after: '好' } } });
  });

  it('ask when they are in the bin: restored and updated, added anew, or left out', async () => {
    const gone = await aProject().named('已删示例项目').inRegion('130209').savedBy(desk.visitor);
    const bytes = await edited(await exportOf(desk.visitor), '已删示例项目', '备注', '新');
    await bin(gone);
    const before = await registerDigest(t);
    const { id } = await desk.upload(bytes, '项目台账.xlsx');
    const [row] = await desk.rows(id);
    expect(row).toMatchObject({
      decision: 'question',
      changes: { note: { before: null, after: '新' } },
      problems: [
        {
          code: 'in-recycle-bin',
          params: { name: '已删示例项目', targetId: gone.id, options: ['restore-update', 'different-new', 'skip'] },
        },
      ],
    });
    expect((await desk.answer(id, 2, 'different-new').expect(200)).body).toMatchObject({ decision: 'new' });
    expect((await desk.answer(id, 2, 'skip').expect(200)).body).toMatchObject({ decision: 'refused' });
    expect((await desk.answer(id, 2, 'restore-update').expect(200)).body).toMatchObject({
      decision: 'update',
      targetId: gone.id,
    });
    expect((await desk.commit(id)).result).toEqual({ inserted: 0, updated: 1, setAside: 0 });
    expect(await current(gone.id)).toMatchObject({ note: '新', code: gone.code, extra: {} });
    expect((await desk.undo(id)).undo).toMatchObject({ removed: 0, restored: 1, left: 0 });
    expect(await registerDigest(t)).toEqual(before);
  });

  it.each([
    ['our code', (p: SavedProject) => [p.code, '换名示例项目', '引进', '新', '', '']],
    ['the name at the same place', (p: SavedProject) => ['', p.name, '引进', '新', '', '']],
  ])('are found in the bin by %s, too', async (_, row) => {
    const gone = await aProject().named('回收示例项目').inRegion('130209').savedBy(desk.visitor);
    await bin(gone);
    const { id } = await desk.upload(csv(HEADER, row(gone)));
    expect(await desk.decisions(id)).toEqual({ 2: 'question in-recycle-bin' });
    await desk.answer(id, 2, 'different-new').expect(200);
    expect((await desk.commit(id)).result).toEqual({ inserted: 1, updated: 0, setAside: 0 });
    await desk.visitor.get(`/api/projects/${gone.id}`).expect(404);
  });

  it('named twice in a list are restored once', async () => {
    const gone = await aProject().named('两行示例项目').savedBy(desk.visitor);
    await bin(gone);
    const { id } = await desk.upload(
      csv(HEADER, ['', '两行示例项目甲', '', '一', gone.id, '1'], ['', '两行示例项目乙', '', '二', gone.id, '1']),
    );
    await desk.answer(id, 3, 'restore-update').expect(200);
    expect(await desk.decisions(id)).toEqual({ 2: 'question in-recycle-bin', 3: 'update' });
    await desk.answer(id, 2, 'restore-update').expect(200);
    expect(await desk.decisions(id)).toEqual({ 2: 'update', 3: 'duplicate duplicate-in-file' });
    expect((await desk.commit(id)).result).toEqual({ inserted: 0, updated: 1, setAside: 0 });
    expect(await current(gone.id)).toMatchObject({ name: '两行示例项目甲', note: '一' });
  });

  it('stay in the bin while what they refer to is there', async () => {
    const builder = await anEnterprise().named('建设示例有限公司').savedBy(desk.visitor);
    const gone = await aProject()
      .named('有建设单位的示例项目')
      .withParty('builder', { enterpriseId: builder.id })
      .savedBy(desk.visitor);
    const list = csv(HEADER, line(gone, '新'));
    await bin(gone);
    const early = await desk.upload(list);
    await desk.answer(early.id, 2, 'restore-update').expect(200);
    await desk.visitor.delete(`/api/enterprises/${builder.id}`).query({ version: builder.version }).expect(204);
    expect((await desk.commit(early.id)).result).toEqual({ inserted: 0, updated: 0, setAside: 1 });
    const late = await desk.upload(list);
    await desk.answer(late.id, 2, 'restore-update').expect(200);
    const [row] = await desk.rows(late.id);
    expect({ decision: row?.decision, said: row?.problems[0]?.message }).toEqual({
      decision: 'refused',
      said: '“有建设单位的示例项目”引用的记录也在回收站中（建设示例有限公司），请先恢复它们。',
    });
  });

  it('of another side stay in the bin, and are found by nothing that does not see them', async () => {
    const hebei = await t.signedIn('reviewer', 'hebei-department');
    const tianjin = new ImportDesk(t, await t.signedIn('reviewer', 'tianjin-department'), '/api/project-imports');
    const signed = await aProject().named('冀签约示例项目').inRegion('130209').inStage('signed').savedBy(hebei);
    const secret = await aProject().named('冀线索示例项目').inRegion('130209').savedBy(hebei);
    for (const { id } of [signed, secret]) await hebei.delete(`/api/projects/${id}`).query({ version: 1 }).expect(204);
    const { id } = await tianjin.upload(
      csv(HEADER, line(signed, '新'), [secret.code, secret.name, '引进', '新', secret.id, '1']),
    );
    const [row] = await tianjin.rows(id);
    expect(row).toMatchObject({
      decision: 'question',
      problems: [{ code: 'in-recycle-bin', params: { options: ['different-new', 'skip'] } }],
    });
    await tianjin.answer(id, 2, 'restore-update').expect(422);
    expect((await tianjin.decisions(id))[3]).toBe('new');
  });
});
