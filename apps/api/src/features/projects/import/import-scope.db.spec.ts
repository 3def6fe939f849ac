import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { aProject } from '../../../testing/a-project.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { exportOf } from '../testing/export-of.js';

/** Whose list it is decides what it finds and what it may change. */
describe('importing a ledger as one of the sides', () => {
  let t: TestApp;
  let hebei: ImportDesk;
  let tangshan: ImportDesk;
  let tianjin: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const desk = async (role: string, key: string) =>
      new ImportDesk(t, await t.signedIn(role, key), '/api/project-imports');
    hebei = await desk('reviewer', 'hebei-department');
    tangshan = await desk('clerk', 'tangshan-bureau');
    tianjin = await desk('reviewer', 'tianjin-department');
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate project, ledger_number, enterprise cascade'));

  it('finds no project of another side that is not signed yet, and says nothing of it', async () => {
    const secret = await aProject()
      .named('曹妃甸氢能线索')
      .inRegion('130209')
      .with({ nationalCode: '2501-130209-04-01-123456' })
      .savedBy(tangshan.visitor);
    const list = csv(
      ['项目编码', '国家项目代码', '项目名称', '项目类型', '备注'],
      [secret.code, '', '甲项目', '引进', 'a'],
      ['', '2501-130209-04-01-123456', '乙项目', '引进', 'b'],
      ['', '', '曹妃甸氢能线索', '引进', 'c'],
    );
    const { id, counts } = await tianjin.upload(list);
    expect(counts).toEqual({ new: 3, update: 0, unchanged: 0, duplicate: 0, question: 0, refused: 0 });
    expect((await tianjin.rows(id)).flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([]);
    expect((await tianjin.commit(id)).result).toEqual({ inserted: 3, updated: 0, setAside: 0 });
    expect(await t.sql('select note, version from project where id = $1', [secret.id])).toEqual([
      { note: null, version: 1 },
    ]);
    const own = await hebei.upload(list);
    expect(own.counts).toMatchObject({ update: 1, new: 0 });
  });

  it('asks the organization concerned where a signed project of another side would change', async () => {
    const signed = await aProject().named('唐山项目').inRegion('130209').inStage('signed').savedBy(tangshan.visitor);
    const { id, counts } = await tianjin.upload(csv(['项目编码', '项目名称', '备注'], [signed.code, '唐山项目', 'x']));
    expect(counts).toMatchObject({ question: 1, update: 0 });
    expect(await tianjin.decisions(id)).toEqual({ 2: 'question outside-scope' });
    await tianjin.commit(id);
    expect(await t.sql('select note from project where id = $1', [signed.id])).toEqual([{ note: null }]);
    const same = await tianjin.upload(csv(['项目编码', '项目名称'], [signed.code, '唐山项目']));
    expect(same.counts).toMatchObject({ unchanged: 1, question: 0 });
  });

  it('places nothing in another province, and nothing with an organization that is not its own', async () => {
    const [moved] = [await aProject().named('迁址项目').inRegion('130209').inStage('signed').savedBy(hebei.visitor)];
    const { id } = await hebei.upload(
      csv(
        ['项目名称', '项目类型', '建设地点', '责任单位', '备注'],
        ['天津项目', '引进', '天津市', '', ''],
        ['保定项目', '引进', '保定市', '保定市工业和信息化局', ''],
        ['他人项目', '引进', '唐山市', '天津市工业和信息化局', ''],
        ['外地项目', '引进', '上海市', '', ''],
        ['唐山项目', '引进', '唐山市', '', ''],
      ),
    );
    expect(await hebei.decisions(id)).toEqual({
      2: 'refused not-in-own-scope',
      3: 'new',
      4: 'refused not-in-own-scope',
      5: 'new',
      6: 'new',
    });
    const move = await hebei.upload(csv(['项目编码', '项目名称', '建设地点'], [moved.code, '迁址项目', '天津市']));
    expect(await hebei.decisions(move.id)).toEqual({ 2: 'refused not-in-own-scope' });
    const clerk = await tangshan.upload(
      csv(['项目名称', '项目类型', '建设地点', '责任单位'], ['邻市项目', '引进', '保定市', '保定市工业和信息化局']),
    );
    expect(await tangshan.decisions(clerk.id)).toEqual({ 2: 'refused not-in-own-scope' });
  });

  it('takes no enterprise that it does not see for a party, and leaves those that came without a name', async () => {
    const secret = await anEnterprise()
      .named('河北内部企业')
      .withCode(aCreditCode())
      .inRegion('130200')
      .savedBy(hebei.visitor);
    await hebei.visitor
      .patch(`/api/enterprises/${secret.id}`)
      .send({ version: 1, confidentiality: 'internal' })
      .expect(200);
    const list = (code: string) =>
      csv(
        ['项目名称', '项目类型', '建设单位', '统一社会信用代码'],
        [`${code}项目`, '引进', '河北内部企业', String(secret.creditCode)],
      );
    const built = async (desk: ImportDesk, name: string) => {
      await desk.bringIn(list(name));
      const rows = await t.sql<{ enterprise_id: string | null }>(
        `select t.enterprise_id from project_party t join project p on p.id = t.project_id where p.name = $1`,
        [`${name}项目`],
      );
      return rows.map((row) => row.enterprise_id);
    };
    expect(await built(tianjin, '津')).toEqual([null]);
    expect(await built(hebei, '冀')).toEqual([secret.id]);
    const preview = async (desk: ImportDesk) =>
      (await desk.rows((await desk.upload(list('冀'))).id)).map(({ values }) => values.builder);
    expect(await preview(hebei)).toEqual([['河北内部企业']]);
    const group = new ImportDesk(t, await t.signedIn('industry-group'), '/api/project-imports');
    await t.sql(`update project set stage = 'signed'`);
    const back = await group.upload(await exportOf(group.visitor, { q: '冀项目' }), '项目台账.xlsx');
    expect(back.counts).toMatchObject({ unchanged: 1, update: 0, new: 0 });
  });

  it('brings contact details in encrypted, and unchanged back with and without their masks', async () => {
    await tangshan.bringIn(
      csv(
        ['项目名称', '项目类型', '建设地点', '责任人', '责任人电话'],
        ['甲项目', '引进', '唐山市', '张三', '13812345678'],
      ),
    );
    const [stored] = await t.sql<{ person: string; phone: string }>(
      'select responsible_person as person, responsible_phone as phone from project',
    );
    expect(stored).toEqual({ person: expect.stringMatching(/^enc:/), phone: expect.stringMatching(/^enc:/) });
    for (const query of [{}, { contacts: 'reveal' }]) {
      const batch = await tangshan.upload(await exportOf(tangshan.visitor, query), '项目台账.xlsx');
      expect(batch.counts).toMatchObject({ unchanged: 1, update: 0, new: 0 });
    }
    const changed = await tangshan.upload(
      csv(['项目名称', '建设地点', '责任人电话'], ['甲项目', '唐山市', '13800000000']),
    );
    expect((await tangshan.rows(changed.id))[0]?.changes).toEqual({
      responsiblePhone: { before: '138****5678', after: '138****0000' },
    });
    await tangshan.commit(changed.id);
    const { body } = await tangshan.visitor.get('/api/projects').query({ q: '甲项目' }).expect(200);
    const revealed = await tangshan.visitor
      .post(`/api/projects/${String(body.items[0].id)}/contacts/reveal`)
      .expect(200);
    expect(revealed.body).toEqual({ responsiblePerson: '张三', responsiblePhone: '13800000000' });
  });
});
