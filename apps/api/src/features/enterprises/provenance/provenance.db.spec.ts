import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import type { ProvenanceList } from './provenance.dto.js';

describe('where the values of an enterprise come from', () => {
  let t: TestApp;
  let zhang: Visitor;
  let li: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    await t.account('zhang', ['clerk'], { displayName: '张伟' });
    await t.account('li', ['clerk'], { displayName: '李娜' });
    [zhang, li] = [await t.signIn('zhang'), await t.signIn('li')];
  });
  afterAll(() => t.close());

  async function sources(id: string): Promise<Record<string, string>> {
    const { body } = await zhang.get(`/api/enterprises/${id}/provenance`).expect(200);
    return Object.fromEntries(
      (body as ProvenanceList).items.map(({ field, actorName, batch, origin }) => [
        field,
        batch
          ? `${batch.fileName} 第${String(batch.rowNumber)}行 ${String(actorName)}`
          : `${origin} ${String(actorName)}`,
      ]),
    );
  }

  it('names for each field that has a value who gave it last: a person, or file and row of an import', async () => {
    const code = aCreditCode(8100);
    const saved = await anEnterprise()
      .named('来源示例有限公司')
      .withCode(code)
      .onChain('hydrogen')
      .tagged('high-tech', 2022)
      .with({
        address: '甲地',
        note: '原备注',
        contactPhone: '13900001111',
        employees: 9,
        extra: { 园区: '一号', 联络: '微信' },
        years: [
          { year: 2024, revenue: '10', tax: '1' },
          { year: 2025, revenue: '20' },
        ],
      })
      .savedBy(zhang);
    await li
      .patch(`/api/enterprises/${saved.id}`)
      .send({
        version: 1,
        address: '乙地',
        note: null,
        extra: { 园区: '二号', 联络: '微信' },
        years: [
          { year: 2024, revenue: '10', tax: '2' },
          { year: 2025, revenue: '20' },
        ],
      })
      .expect(200);
    const desk = new ImportDesk(t, li);
    const { id: batch } = await desk.upload(
      csv(
        ['企业名称', '统一社会信用代码', '2025年营业收入（万元）', '法定代表人', '产业集群'],
        ['来源示例有限公司', code, '30', '赵某', '电力装备'],
      ),
      '六月名单.csv',
    );
    await desk.visitor.post(`/api/enterprise-imports/${batch}/commit`).expect(202);
    await desk.work();
    const imported = '六月名单.csv 第2行 李娜';
    const before = {
      name: 'request 张伟',
      creditCode: 'request 张伟',
      address: 'request 李娜',
      contactPhone: 'request 张伟',
      employees: 'request 张伟',
      chains: 'request 张伟',
      tags: 'request 张伟',
      confidentiality: 'request 张伟',
      'extra.园区': 'request 李娜',
      'extra.联络': 'request 张伟',
      'years.2024.revenue': 'request 张伟',
      'years.2024.tax': 'request 李娜',
      'years.2025.revenue': 'request 张伟',
    };
    expect(await sources(saved.id)).toEqual({
      ...before,
      'years.2025.revenue': imported,
      legalRepresentative: imported,
      clusters: imported,
    });
    const { version } = await desk.batch(batch);
    await desk.visitor.post(`/api/enterprise-imports/${batch}/undo`).send({ version }).expect(202);
    await desk.work();
    expect(await sources(saved.id)).toEqual(before);
  });

  it('is for those who see the record', async () => {
    const { id } = await anEnterprise()
      .with({ regionCode: '130209', confidentiality: 'internal' })
      .savedBy(await t.signedIn('clerk', 'tangshan-bureau'));
    const other = await t.signedIn('clerk', 'tianjin-department');
    expectProblem(await other.get(`/api/enterprises/${id}/provenance`), 404, 'not-found');
  });
});
