import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { aProject } from '../../../testing/a-project.js';
import { asBytes } from '../../../testing/fetched.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { ImportDesk } from '../../imports/testing/import-desk.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import { aPeriod, anEntry } from '../testing/months.js';

const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();

describe('the ledger as a workbook', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    const builder = await anEnterprise().named('唐山示例氢能有限公司').withCode(aCreditCode()).savedBy(clerk);
    const { body } = await clerk.get('/api/organizations').expect(200);
    const full = await aProject()
      .named('曹妃甸示例氢能基地')
      .onChain('hydrogen', 'robotics')
      .inCluster('电力装备')
      .inRegion('130209')
      .inStage('in-production')
      .worth('120000.123456')
      .planned(year, '30000')
      .withParty('builder', { enterpriseId: builder.id })
      .withParty('investor', { name: '示例投资（北京、天津）有限公司' })
      .withParty('investor', { name: '某基金' })
      .with({ nature: 'new', chainEffect: 'fill', links: ['upstream', '电解槽'], platformId: '曹妃甸协同发展示范区' })
      .with({
        sourceRegionCode: '110000',
        site: '工业大街1号',
        content: '年产 500 台\n二期',
        fixedAssetInvestment: '80000',
      })
      .with({ nationalCode: '2501-130209-04-01-123456', organizationId: body.items[0].id, note: '=1+1' })
      .with({ responsiblePerson: '张三', responsiblePhone: '0315-0000000', leadOfficial: '李四', inStatistics: true })
      .savedBy(clerk);
    await aProject().named('只有名称的项目').savedBy(clerk);
    await aProject().named('天津在谈项目').inRegion('120000').inStage('negotiating').worth('5').savedBy(clerk);
    const period = await aPeriod(t, `${String(year)}-01`, 'locked');
    await anEntry(t, period, full.id, { monthlyInvestment: '1500.5', fundsInPlace: '900', imageProgress: '主体施工' });
  });
  afterAll(() => t.close());

  async function workbook(visitor: Visitor, query: object = {}): Promise<Buffer> {
    const answer = await asBytes(visitor.get('/api/projects/export').query(query)).expect(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('项目台账'));
    return answer.body as Buffer;
  }

  it('has the columns of the ledger in its order, numbers as numbers and dates as dates', async () => {
    const { headers, lines } = await sheetLines(await workbook(clerk, { sort: 'code' }));
    const [line, , third] = lines;
    expect(headers).toEqual([
      ...[
        '序号',
        '项目编码',
        '国家项目代码',
        '项目名称',
        '所属产业链',
        '链条环节',
        '强链补链',
        '所属集群',
        '项目类型',
        '建设性质',
      ],
      ...[
        '项目阶段',
        '建设单位',
        '统一社会信用代码',
        '投资单位',
        '来源单位',
        '合作单位',
        '来源地',
        '建设地点',
        '详细地址',
      ],
      ...['承接平台', '建设内容与规模', '总投资(万元)', '其中固定资产投资(万元)', `${String(year)}年计划投资(万元)`],
      ...[
        '本月完成投资(万元)',
        '本年累计完成投资(万元)',
        '开工以来累计完成投资(万元)',
        '投资完成率(%)',
        '序时差(个百分点)',
      ],
      ...[
        '到位资金(万元)',
        '计划开工',
        '实际开工',
        '计划竣工',
        '实际竣工',
        '计划投产',
        '实际投产',
        '形象进度',
        '本月进展',
      ],
      ...[
        '存在问题',
        '需协调事项',
        '下一步计划',
        '责任单位',
        '责任人',
        '责任人电话',
        '包联领导',
        '是否入统',
        '亮灯',
        '备注',
        '记录标识',
        '记录版本',
      ],
    ]);
    expect(line).toMatchObject({
      序号: { text: '1', kind: 'number' },
      所属产业链: { text: '氢能、机器人' },
      项目阶段: { text: '投产' },
      建设单位: { text: '唐山示例氢能有限公司' },
      '总投资(万元)': { text: '120000.123456', kind: 'number' },
      [`${String(year)}年计划投资(万元)`]: { text: '30000', kind: 'number' },
      '本月完成投资(万元)': { text: '1500.5', kind: 'number' },
      '本年累计完成投资(万元)': { text: '1500.5', kind: 'number' },
      '投资完成率(%)': { text: '5', kind: 'number' },
      实际开工: { text: '2025-03-01', kind: 'date' },
      形象进度: { text: '主体施工' },
      是否入统: { text: '是' },
      备注: { text: '=1+1', kind: 'text' },
    });
    expect(line?.亮灯?.text).toMatch(/^[●▲■○] /);
    expect(third?.['本月完成投资(万元)']).toEqual({ text: '', kind: 'empty' });
  });

  it('holds what the filter leaves, in the order of the list', async () => {
    const names = async (query: object) =>
      (await sheetLines(await workbook(clerk, query))).lines.map((line) => line.项目名称?.text);
    expect(await names({ stage: ['lead', 'negotiating'], sort: '-code' })).toEqual(['天津在谈项目', '只有名称的项目']);
    expect(await names({ q: '没有这个' })).toEqual([]);
  });

  it('comes back unchanged', async () => {
    const desk = new ImportDesk(t, clerk, '/api/project-imports');
    const batch = await desk.upload(await workbook(clerk), '项目台账.xlsx');
    const told = (await desk.rows(batch.id)).map(({ changes, problems }) => ({ changes, problems }));
    expect({ counts: batch.counts, told }).toMatchObject({
      counts: { new: 0, update: 0, unchanged: 3, duplicate: 0, question: 0, refused: 0 },
      told: [{ changes: {} }, { changes: {} }, { changes: {} }],
    });
  });

  it('comes back unchanged from places whose names hold another word for a place', async () => {
    const { body } = await clerk.get('/api/regions').expect(200);
    const places = (body.items as { id: string; name: string }[]).filter(({ name }) =>
      /[省市区县旗州盟]/.test(name.slice(1, -1)),
    );
    expect(places.map(({ name }) => name)).toContain('涿州市');
    for (const { id, name } of places) await aProject().named(`${name}示例`).inRegion(id).savedBy(clerk);
    const desk = new ImportDesk(t, clerk, '/api/project-imports');
    const batch = await desk.upload(await workbook(clerk, { q: '示例' }), '回导.xlsx');
    expect(batch.counts).toMatchObject({ new: 0, update: 0, refused: 0, question: 0 });
  });

  it('is for those who may export', async () => {
    await workbook(await t.signedIn('viewer'));
    await t.visitor().get('/api/projects/export').expect(401);
  });
});
