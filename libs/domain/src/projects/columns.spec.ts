import { describe, expect, it } from '@jest/globals';
import {
  mapProjectColumns,
  matchProjectColumn,
  monthlyColumnOf,
  MONTHLY_COLUMNS,
  monthlyColumns,
  parseChainEffect,
  parsePlanKey,
  parseProjectNature,
  parseProjectStage,
  parseProjectType,
  parseYesNo,
  planKey,
  PROJECT_STAGES,
  projectImportFields,
  projectStages,
  resolvePlanYear,
  scoreProjectHeader,
  splitParties,
  splitPersonAndPhone,
} from './index.js';

describe('matchProjectColumn', () => {
  it.each([
    ['项目名称(必填)', 'name'],
    ['国家项目代码', 'nationalCode'],
    ['项目代码', 'nationalCode'],
    ['项目编码', 'code'],
    ['所属产业链', 'chains'],
    ['链条环节', 'links'],
    ['强链/补链/延链/畅链', 'chainEffect'],
    ['所属集群', 'clusters'],
    ['项目类型（引进/共建/技改/研发/平台）', 'type'],
    ['建设性质', 'nature'],
    ['项目阶段', 'stage'],
    ['建设单位', 'builder'],
    ['企业名称', 'builder'],
    ['统一社会信用代码', 'builderCode'],
    ['来源地', 'sourceRegionCode'],
    ['建设地点', 'regionCode'],
    ['所属区县', 'regionCode'],
    ['承接平台', 'platformId'],
    ['建设内容与规模', 'content'],
    ['总投资（万元）', 'totalInvestment'],
    ['项目总投资/亿元', 'totalInvestment'],
    ['其中：固定资产投资', 'fixedAssetInvestment'],
    ['2026年计划投资（万元）', 'plan:2026'],
    ['2026年度计划投资', 'plan:2026'],
    ['2026年投资计划', 'plan:2026'],
    ['计划投资（2026年）', 'plan:2026'],
    ['年度计划投资', 'plan:'],
    ['本年计划投资', 'plan:current'],
    ['当年计划完成投资', 'plan:current'],
    ['plan:2025', 'plan:2025'],
    ['计划开工时间', 'plannedStart'],
    ['实际竣工', 'actualCompletion'],
    ['责任单位', 'organizationId'],
    ['责任人及电话', 'responsiblePerson'],
    ['包联领导', 'leadOfficial'],
    ['是否入统', 'inStatistics'],
    ['备注', 'note'],
  ])('%s is %s', (header, field) => {
    expect(matchProjectColumn(header)?.field).toBe(field);
  });

  it.each(['序号', '注册资本', '本月完成投资', '2026年完成投资', '投资完成率', '注册地', '亮灯', ''])(
    'leaves %s alone',
    (header) => {
      expect(matchProjectColumn(header)).toBeNull();
    },
  );

  it('keeps the unit of money columns', () => {
    expect(matchProjectColumn('总投资(亿元)')).toMatchObject({ unit: '亿元' });
    expect(matchProjectColumn('2026年计划投资(亿元)')).toMatchObject({ unit: '亿元', yearly: { year: 2026 } });
    expect(matchProjectColumn('建设单位')).toMatchObject({ unit: null });
  });

  it('recognises every label that the ledger is exported with', () => {
    for (const { field, label } of projectImportFields('2026-10-20'))
      expect([label.zh, matchProjectColumn(label.zh)?.field]).toEqual([label.zh, field]);
  });

  it('scores header cells above cells of data', () => {
    expect(['项目名称', '序号', '本月完成投资', '示例储能电池产业化项目', '在建'].map(scoreProjectHeader)).toEqual([
      1, 0.5, 0.5, 0, 0,
    ]);
  });

  it('takes a plan without a year for this year’s', () => {
    expect([2024, null, 'current', 'previous'].map((year) => resolvePlanYear(year as 2024, '2026-01-02'))).toEqual([
      2024, 2026, 2026, 2025,
    ]);
    expect([parsePlanKey(planKey(2026)), parsePlanKey('plan:'), parsePlanKey('revenue:2026')]).toEqual([
      2026,
      null,
      undefined,
    ]);
  });
});

describe('mapProjectColumns', () => {
  const fields = (columns: [string, ...string[]][]): (string | null)[] =>
    mapProjectColumns(columns.map(([header, ...samples]) => ({ header, samples }))).map(
      (match) => match?.field ?? null,
    );

  it('maps a ledger as it arrives', () => {
    expect(
      fields([
        ['序号', '1'],
        ['项目名称', '示例项目'],
        ['建设单位', '甲示例有限公司'],
        ['统一社会信用代码', '91350100M000100Y43'],
        ['建设地点', '唐山市曹妃甸区'],
        ['总投资', '1000'],
        ['年度计划投资', '100'],
        ['本月完成投资', '10'],
        ['项目阶段', '在建'],
      ]),
    ).toEqual([null, 'name', 'builder', 'builderCode', 'regionCode', 'totalInvestment', 'plan:', null, 'stage']);
  });

  it('believes a doubtful header only where the cells agree', () => {
    expect(fields([['项目名称'], ['状态', '已开工', '在建']])).toEqual(['name', 'stage']);
    expect(fields([['项目名称'], ['状态', '存续', '注销']])).toEqual(['name', null]);
    expect(fields([['项目名称'], ['来源', '北京市', '北京市海淀区']])).toEqual(['name', 'sourceRegionCode']);
    expect(fields([['项目名称'], ['来源', '省发改委清单']])).toEqual(['name', null]);
  });

  it('finds the name by its cells, and joins parts of the place', () => {
    expect(
      fields([
        ['', '示例储能电池产业化项目', '示例机器人减速器生产线'],
        ['省份', '河北省'],
        ['地市', '唐山市'],
      ]),
    ).toEqual(['name', 'regionCode:province', 'regionCode:city']);
  });
});

describe('monthlyColumnOf', () => {
  it.each([
    ['本月完成投资(万元)', 'monthlyInvestment'],
    ['10月完成投资', 'monthlyInvestment'],
    ['2026年10月份完成投资（万元）', 'monthlyInvestment'],
    ['1-10月完成投资', 'yearInvestment'],
    ['1—10月累计完成投资', 'yearInvestment'],
    ['本年累计完成投资', 'yearInvestment'],
    ['截至10月底累计完成投资', 'cumulativeInvestment'],
    ['项目进展情况', 'progress'],
    ['形象进度', 'imageProgress'],
  ])('%s is %s', (header, column) => {
    expect(monthlyColumnOf(header)).toBe(column);
  });

  it('knows its own names and no column that is imported', () => {
    for (const key of MONTHLY_COLUMNS) {
      expect(monthlyColumnOf(monthlyColumns[key].zh)).toBe(key);
      for (const word of [monthlyColumns[key].zh, ...monthlyColumns[key].synonyms])
        expect([word, matchProjectColumn(word)]).toEqual([word, null]);
    }
    expect([monthlyColumnOf('总投资'), monthlyColumnOf('备注')]).toEqual([null, null]);
  });
});

describe('words of the ledger', () => {
  it.each([
    ['在建', 'under-construction'],
    ['已开工', 'under-construction'],
    ['在建（主体施工）', 'under-construction'],
    ['前期', 'planned-start'],
    ['未开工', 'planned-start'],
    ['已签约', 'signed'],
    ['洽谈中', 'negotiating'],
    ['建成投产', 'in-production'],
    ['Terminated', 'terminated'],
    ['暂缓', null],
  ])('stage %s is %s', (text, stage) => {
    expect(parseProjectStage(text)).toBe(stage);
  });

  it('read back what the ledger writes', () => {
    for (const stage of PROJECT_STAGES) expect(parseProjectStage(projectStages[stage].zh)).toBe(stage);
    expect([parseProjectType('技术改造'), parseProjectNature('改扩建'), parseChainEffect('补链')]).toEqual([
      'technical-renovation',
      'expansion',
      'fill',
    ]);
  });

  it('split parties, people and telephones', () => {
    expect(splitParties('甲示例有限公司、乙示例（丙、丁）研究院；无')).toEqual([
      '甲示例有限公司',
      '乙示例（丙、丁）研究院',
    ]);
    expect(splitPersonAndPhone('周岚 0315-1234567')).toEqual({ person: '周岚', phone: '0315-1234567' });
    expect(splitPersonAndPhone('周岚（13800000000）')).toEqual({ person: '周岚', phone: '13800000000' });
    expect(splitPersonAndPhone('周岚')).toEqual({ person: '周岚', phone: null });
    expect(splitPersonAndPhone(' 周岚（主任） ')).toEqual({ person: '周岚（主任）', phone: null });
    expect(splitPersonAndPhone('-')).toEqual({ person: null, phone: null });
    expect(['是', '√', '未入统', '否', '待定'].map(parseYesNo)).toEqual([true, true, false, false, null]);
  });
});
