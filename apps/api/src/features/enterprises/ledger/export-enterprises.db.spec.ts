import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { ImportDesk } from '../../imports/testing/import-desk.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';

const URL = '/api/enterprises/export';

describe('企业台账 as a workbook', () => {
  let t: TestApp;
  let clerk: Visitor;
  let code: string;

  const lines = async (visitor: Visitor, query: object = {}) => sheetLines(await fetched(visitor, URL, query));

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    code = aCreditCode();
    await anEnterprise()
      .named('曹妃甸示例氢能装备有限公司')
      .formerly('唐山示例（集团）装备厂', '示例机械厂')
      .withCode(code)
      .inRegion('130209')
      .onChain('hydrogen', 'biomedicine')
      .inCluster('电力装备')
      .withCapital('123456789012.345678')
      .withEmployees(1205)
      .with({
        registrationNo: '130200000012345',
        address: '工业大街 1 号',
        legalRepresentative: '王示例',
        establishedOn: '2009-02-28',
        enterpriseType: '有限责任公司',
        registrationStatus: '存续',
        industryCode: '3812',
        links: ['上游', '电解槽'],
        platformId: '曹妃甸协同发展示范区',
        tags: [
          { kind: 'little-giant', level: 'national', year: 2023 },
          { kind: 'high-tech', level: null, year: null },
        ],
        mainProducts: '电解槽、\n储氢瓶',
        years: [
          { year: 2024, revenue: '1234.56', tax: '0.000001', researchSpending: null },
          { year: 2025, revenue: '2000', tax: null, researchSpending: '88.8' },
        ],
        contactName: '张三丰',
        contactPhone: '13812345678',
        contactEmail: 'zhang@example.cn',
        source: '2025年名单',
        note: '=1+1',
        extra: { 规模: '中型', 备注说明2: '另' },
      })
      .savedBy(clerk);
    await anEnterprise().named('只有名称示例有限公司').withCode(null).savedBy(clerk);
  });
  afterAll(() => t.close());

  it('has the columns of the ledger in their order: codes as text, exact amounts, dates as dates', async () => {
    const { headers, lines: rows } = await lines(clerk, { sort: '-registeredCapital' });
    expect(headers).toEqual([
      ...['企业名称', '曾用名', '统一社会信用代码', '注册号', '所在地', '注册地址', '法定代表人', '成立日期'],
      ...['注册资本(万元)', '企业类型', '登记状态', '行业', '产业链', '链条环节', '产业集群', '承接平台', '资质荣誉'],
      ...['主要产品', '职工人数', '2024年营业收入(万元)', '2025年营业收入(万元)', '2024年纳税(万元)'],
      ...['2025年研发投入(万元)', '联系人', '联系电话', '电子邮箱', '来源', '备注', '备注说明2', '规模'],
      ...['记录标识', '记录版本'],
    ]);
    expect(rows[0]).toMatchObject({
      企业名称: { text: '曹妃甸示例氢能装备有限公司' },
      曾用名: { text: '唐山示例（集团）装备厂、示例机械厂' },
      统一社会信用代码: { text: code, kind: 'text' },
      注册号: { text: '130200000012345', kind: 'text' },
      所在地: { text: '河北省唐山市曹妃甸区' },
      成立日期: { text: '2009-02-28', kind: 'date' },
      '注册资本(万元)': { text: '123456789012.345678' },
      行业: { text: expect.stringMatching(/^3812 \S+/) },
      链条环节: { text: '上游、电解槽' },
      资质荣誉: { text: '高新技术企业、国家级专精特新“小巨人”（2023年）' },
      职工人数: { text: '1205', kind: 'number' },
      '2024年营业收入(万元)': { text: '1234.56', kind: 'number' },
      '2024年纳税(万元)': { text: '0.000001', kind: 'number' },
      联系人: { text: '张**' },
      联系电话: { text: '138****5678' },
      备注: { text: '=1+1', kind: 'text' },
      规模: { text: '中型' },
      记录版本: { text: '1', kind: 'number' },
    });
    expect(rows[1]).toMatchObject({ 企业名称: { text: '只有名称示例有限公司' }, 规模: { text: '', kind: 'empty' } });
  });

  it('comes back unchanged, every column', async () => {
    const desk = new ImportDesk(t, clerk);
    for (const query of [{}, { contacts: 'reveal' }]) {
      const batch = await desk.upload(await fetched(clerk, URL, query), '企业台账.xlsx');
      const told = (await desk.rows(batch.id)).map(({ changes, problems }) => ({
        changes,
        problems: problems.map((problem) => problem.code).filter((one) => one !== 'contact-masked'),
      }));
      expect({ problem: batch.problem, counts: batch.counts, told }).toMatchObject({
        problem: null,
        counts: { new: 0, update: 0, unchanged: 2, duplicate: 0, question: 0, refused: 0 },
        told: [
          { changes: {}, problems: [] },
          { changes: {}, problems: [] },
        ],
      });
    }
  });

  it('holds what the filter leaves, in the columns chosen; which record a row is stays', async () => {
    const chosen = await lines(clerk, { q: '曹妃甸', columns: 'revenue,name,extra' });
    expect(chosen.headers).toEqual([
      ...['企业名称', '统一社会信用代码', '2024年营业收入(万元)', '2025年营业收入(万元)', '备注说明2', '规模'],
      ...['记录标识', '记录版本'],
    ]);
    expect(chosen.lines).toHaveLength(1);
    const none = await lines(clerk, { q: '没有这家' });
    expect(none.lines).toEqual([]);
    const answer = await clerk.get(URL).query({ columns: 'name,salary' }).expect(422);
    expect(answer.body.errors).toMatchObject([{ field: 'columns', code: 'export-column-unknown' }]);
  });

  it('is for those who may export, and leaves a note', async () => {
    await t.visitor().get(URL).expect(401);
    await (await t.signedIn('auditor')).get(URL).expect(403);
    await fetched(await t.signedIn('viewer'), URL, { q: '氢能' });
    const notes = await t.sql(
      `select kind, details from access_event where kind = 'export' order by occurred_at desc limit 1`,
    );
    expect(notes).toEqual([
      { kind: 'export', details: { register: 'enterprise', filter: { q: '氢能' }, rows: 1, contacts: false } },
    ]);
  });
});
