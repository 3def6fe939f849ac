import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { aProject } from '../../../testing/a-project.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import type { ProjectList, ProjectResponse } from '../project-response.dto.js';

const today = todayInShanghai(new Date());
const year = Number(today.slice(0, 4));

describe('importing a ledger of projects', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('clerk'), '/api/project-imports');
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate project, ledger_number, enterprise cascade'));

  const found = async (q: string): Promise<ProjectResponse> => {
    const { body } = await desk.visitor.get('/api/projects').query({ q }).expect(200);
    const { items, total } = body as ProjectList;
    expect({ q, total }).toEqual({ q, total: 1 });
    return (await desk.visitor.get(`/api/projects/${String(items[0]?.id)}`).expect(200)).body as ProjectResponse;
  };

  it('takes what a ledger says, finds the builder in the register, and leaves the monthly columns out', async () => {
    const builder = await anEnterprise().named('唐山示例氢能有限公司').withCode(aCreditCode()).savedBy(desk.visitor);
    const batch = await desk.upload(
      [
        `附件1,,,,,,,,,,,,,,,,,,,,,`,
        csv(
          [
            ...['序号', '项目名称', '所属产业链', '项目类型', '建设性质', '项目阶段', '强链/补链/延链/畅链'],
            ...[
              '建设单位',
              '统一社会信用代码',
              '投资单位',
              '来源地',
              '建设地点',
              '总投资（亿元）',
              '年度计划投资（万元）',
            ],
            ...['本月完成投资（万元）', '形象进度', '实际开工', '计划竣工', '责任人及电话', '是否入统', '占地（亩）'],
          ],
          [
            ...['1', '曹妃甸示例氢能装备基地', '氢能、机器人', '招商引资', '新建', '已开工', '补链'],
            ...[
              '唐山示例氢能公司',
              String(builder.creditCode),
              '示例投资（北京）有限公司、某基金',
              '北京市',
              '河北省唐山市曹妃甸区工业大街1号',
            ],
            ...['12.5', '30000', '500', '主体施工', '2025-03-01', '2027年6月', '张三 0315-1234567', '是', '120'],
          ],
        ),
      ].join('\n'),
    );
    expect(batch).toMatchObject({ status: 'ready', counts: { new: 1 }, dataRows: 1 });
    expect(Object.fromEntries(batch.mapping.map(({ header, field }) => [header, field]))).toMatchObject({
      '本月完成投资(万元)': 'monthly:monthlyInvestment',
      形象进度: 'monthly:imageProgress',
      '占地(亩)': null,
    });
    const [row] = await desk.rows(batch.id);
    expect(row?.values).toMatchObject({
      builder: ['唐山示例氢能有限公司'],
      [`plan:${String(year)}`]: '30000',
      regionCode: '河北省唐山市曹妃甸区',
    });
    expect(row?.problems.map(({ code, raw }) => [code, raw])).toEqual([['date-incomplete', '2027年6月']]);
    await desk.commit(batch.id);
    expect(await found('曹妃甸示例')).toMatchObject({
      code: `XM${String(year)}-0001`,
      type: 'introduced',
      nature: 'new',
      stage: 'under-construction',
      stages: [{ stage: 'under-construction', enteredOn: '2025-03-01' }],
      chainEffect: 'fill',
      chains: [{ name: '氢能' }, { name: '机器人' }],
      builder: { id: builder.id },
      parties: [
        { role: 'builder', enterprise: { id: builder.id } },
        { role: 'investor', name: '示例投资（北京）有限公司' },
        { role: 'investor', name: '某基金' },
      ],
      sourceRegionCode: '110000',
      regionCode: '130209',
      site: '工业大街1号',
      totalInvestment: '125000',
      annualPlan: '30000',
      plannedCompletion: '2027-06-30',
      responsiblePerson: '张*',
      responsiblePhone: '031****4567',
      inStatistics: true,
      extra: { '占地(亩)': '120' },
      months: [],
    });
  });

  it('names every wrong cell and does not let one bad row stop the others', async () => {
    const { id, counts } = await desk.upload(
      csv(
        [
          '项目名称',
          '项目类型',
          '项目阶段',
          '计划开工',
          '计划竣工',
          '总投资（万元）',
          '2026年计划投资（万元）',
          '所属产业链',
        ],
        ['好项目', '技改', '签约', '2026-01-01', '2027-01-01', '1000', '100', '氢能'],
        ['早竣工项目', '技改', '签约', '2027-01-01', '2026-01-01', '1000', '100', ''],
        ['计划过大项目', '技改', '签约', '', '', '1000', '1001', ''],
        ['词不认识项目', '别的', '暂缓', '', '', '', '', ''],
        ['文字金额项目', '技改', '签约', '明年春天', '', '约五千万', '', ''],
        ['', '技改', '签约', '', '', '10', '', ''],
        ['没有类型项目', '', '签约', '', '', '', '', ''],
        ['链不认识项目', '技改', '签约', '', '', '', '', '卫星互联网'],
      ),
    );
    expect(counts).toEqual({ new: 2, update: 0, unchanged: 0, duplicate: 0, question: 0, refused: 6 });
    const rows = await desk.rows(id);
    expect(
      rows.map(({ rowNumber, problems }) => [
        rowNumber,
        ...problems.map(({ field, code }) => `${String(field)} ${code}`),
      ]),
    ).toEqual([
      [2],
      [3, 'plannedCompletion completion-before-start'],
      [4, 'plan:2026 plan-above-total'],
      [5, 'type value-unknown', 'stage value-unknown'],
      [6, 'plannedStart not-a-date', 'totalInvestment number-in-words'],
      [7, 'name missing-name'],
      [8, 'type required'],
      [9, 'chains chain-unknown'],
    ]);
    expect(rows[1]?.problems[0]).toMatchObject({ column: 4, raw: '2026-01-01' });
    expect(rows[2]?.problems[0]).toMatchObject({ column: 6, raw: '1001' });
    expect(rows[5]?.problems[0]?.message).toContain('项目名称');
    const { lines } = await sheetLines(await desk.refused(id));
    expect(lines.map((line) => line.错误原因?.text)).toEqual([
      expect.stringMatching(/^计划竣工：/),
      expect.stringMatching(/^2026年计划投资.*1,001/),
      expect.stringMatching(/^项目类型：未识别“别的”.*；项目阶段：未识别“暂缓”/),
      expect.stringMatching(/^计划开工：.*；总投资/),
      expect.stringMatching(/缺项目名称/),
      expect.stringMatching(/^项目类型：/),
    ]);
    expect((await desk.commit(id)).result).toEqual({ inserted: 2, updated: 0, setAside: 0 });
    expect((await found('链不认识')).extra).toEqual({ 所属产业链: '卫星互联网' });
  });

  it('finds a project by our code, by the national code, by its name at the same place', async () => {
    const a = await aProject().named('甲项目').inRegion('130209').builtBy('旧单位').savedBy(desk.visitor);
    await aProject().named('乙项目').with({ nationalCode: '2501-130209-04-01-123456' }).savedBy(desk.visitor);
    await aProject().named('丙（一期）项目').inRegion('130209').savedBy(desk.visitor);
    const { id, counts } = await desk.upload(
      csv(
        ['项目编码', '国家项目代码', '项目名称', '项目类型', '建设地点', '备注', '建设单位'],
        [a.code, '', '甲项目（改名）', '', '', 'a', '新单位'],
        ['', '2501-130209-04-01-123456', '乙', '', '', 'b', ''],
        ['', '', '丙(一期)项目', '', '唐山市', 'c', ''],
        ['', '', '丙（一期）项目', '引进', '天津市', 'd', ''],
        ['XM1999-0001', '', '丁项目', '引进', '', 'e', ''],
      ),
    );
    expect(counts).toEqual({ new: 2, update: 3, unchanged: 0, duplicate: 0, question: 0, refused: 0 });
    expect((await desk.rows(id, { decision: 'update' }))[0]?.changes).toEqual({
      name: { before: '甲项目', after: '甲项目（改名）' },
      note: { before: null, after: 'a' },
      builder: { before: ['旧单位'], after: ['新单位'] },
    });
    expect((await desk.rows(id, { decision: 'new' }))[0]?.problems).toMatchObject([{ code: 'project-similar' }]);
    expect((await desk.commit(id)).result).toEqual({ inserted: 2, updated: 3, setAside: 0 });
    expect(await found('改名')).toMatchObject({
      code: a.code,
      version: 2,
      parties: [{ role: 'builder', name: '新单位' }],
    });
    expect(await found('丁项目')).toMatchObject({ code: `XM${String(year)}-0005`, extra: { 项目编码: 'XM1999-0001' } });
    const { body } = await desk.visitor.get(`/api/projects/${a.id}/history`).expect(200);
    expect(body.items[0]).toMatchObject({ origin: { kind: 'import', batchId: id, rowNumber: 2 } });
  });

  it('tells rows that repeat each other, and that nothing changes when it comes again', async () => {
    const list = csv(
      ['国家项目代码', '项目名称', '项目类型', '建设地点', '总投资（万元）', '建设单位'],
      ['', '甲项目', '引进', '唐山市', '1', '某单位'],
      ['', '甲项目', '引进', '唐山市', '2', ''],
      ['', '甲项目', '引进', '天津市', '3', ''],
      ['2501-130209-04-01-123456', '乙项目', '引进', '', '4', ''],
      ['2501-130209-04-01-123456', '乙项目二', '引进', '', '5', ''],
    );
    const first = await desk.bringIn(list);
    expect(first.counts).toEqual({ new: 3, update: 0, unchanged: 0, duplicate: 2, question: 0, refused: 0 });
    const codes = await t.sql<{ code: string }>('select code from project order by code');
    expect(codes.map(({ code }) => code)).toEqual([1, 2, 3].map((n) => `XM${String(year)}-000${String(n)}`));
    const again = await desk.upload(list);
    expect(again.counts).toEqual({ new: 0, update: 0, unchanged: 3, duplicate: 2, question: 0, refused: 0 });
  });

  it('moves a stage as the form does: forward one step, dated; a stage skipped or a step back is refused', async () => {
    for (const name of ['进', '跳', '退'])
      await aProject().named(`${name}项目`).inStage('planned-start').savedBy(desk.visitor);
    const { id } = await desk.upload(
      csv(
        ['项目名称', '项目阶段', '实际开工'],
        ['进项目', '在建', '2026-01-15'],
        ['跳项目', '竣工', '2026-01-15'],
        ['退项目', '签约', ''],
      ),
    );
    expect(await desk.decisions(id)).toEqual({
      2: 'update',
      3: 'refused stage-skipped',
      4: 'refused stage-needs-reason',
    });
    await desk.commit(id);
    expect(await found('进项目')).toMatchObject({
      stage: 'under-construction',
      stages: [{ stage: 'planned-start' }, { stage: 'under-construction', enteredOn: today }],
    });
  });

  it('asks where it is not clear which project is meant', async () => {
    await aProject().named('甲项目').inRegion('130209').with({ nationalCode: '2501-A' }).savedBy(desk.visitor);
    for (const site of ['东', '西'])
      await aProject().named('乙项目').inRegion('130600').with({ site }).savedBy(desk.visitor);
    const { id } = await desk.upload(
      csv(
        ['国家项目代码', '项目名称', '项目类型', '建设地点'],
        ['2501-B', '甲项目', '引进', '唐山市'],
        ['', '乙项目', '引进', '保定市'],
      ),
    );
    expect(await desk.decisions(id)).toEqual({
      2: 'question national-code-doubtful similar-name',
      3: 'question several-matches',
    });
    expect((await desk.rows(id))[0]?.problems.at(-1)?.message).toContain('同一个项目');
    await desk.answer(id, 2, 'same-update').expect(200);
    await desk.answer(id, 3, 'different-new').expect(200);
    expect(await desk.decisions(id)).toMatchObject({
      2: expect.stringMatching(/^update/),
      3: expect.stringMatching(/^new/),
    });
    await desk.commit(id);
    expect(await found('甲项目')).toMatchObject({ nationalCode: '2501-B', version: 2 });
    expect(await t.sql(`select 1 from project where name = '乙项目'`)).toHaveLength(3);
  });

  it('leaves aside what changed between preview and commit, and gives no number twice or in vain', async () => {
    const known = await aProject().named('甲项目').savedBy(desk.visitor);
    const { id } = await desk.upload(
      csv(['项目名称', '项目类型', '备注'], ['甲项目', '引进', 'x'], ['乙项目', '引进', 'x'], ['丙项目', '引进', 'x']),
    );
    await desk.visitor.patch(`/api/projects/${known.id}`).send({ version: 1, note: '别人的' }).expect(200);
    await aProject().named('乙项目').savedBy(desk.visitor);
    expect((await desk.commit(id)).result).toEqual({ inserted: 1, updated: 0, setAside: 2 });
    expect((await found('丙项目')).code).toBe(`XM${String(year)}-0003`);
    expect((await found('甲项目')).note).toBe('别人的');
  });

  it('keeps apart what belongs to each register', async () => {
    const { id } = await desk.upload(csv(['项目名称', '项目类型'], ['甲项目', '引进']));
    await desk.visitor.get(`/api/enterprise-imports/${id}`).expect(404);
    const { body } = await desk.visitor.get(`/api/project-imports/${id}/fields`).expect(200);
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'name', label: '项目名称' }),
        expect.objectContaining({ field: 'monthly:progress', label: '本月进展（按月填报，不随台账导入）' }),
      ]),
    );
    const needs = await desk.upload(csv(['甲', '乙'], ['1', '2']));
    expect(needs).toMatchObject({ status: 'needs-input' });
    expect(needs.problem?.message).toContain('项目名称');
  });
});
