import { describe, expect, it } from '@jest/globals';
import {
  guessFieldByContent,
  importFields,
  mapColumns,
  matchColumn,
  resolveHeaderYear,
  scoreEnterpriseHeader,
} from './index.js';

describe('matchColumn', () => {
  it.each([
    ['企业名称(必填)', 'name'],
    ['*企业名称', 'name'],
    ['一、企业名称：', 'name'],
    ['企业（集团）名称', 'name'],
    ['Company', 'name'],
    ['统一社会信用代码（18位）', 'creditCode'],
    ['企业基本信息\n统一社会信用代码', 'creditCode'],
    ['注册资金(元)', 'registeredCapital'],
    ['法人代表', 'legalRepresentative'],
    ['员工总人数', 'employees'],
    ['荣誉,资质', 'tags'],
    ['所属区县', 'regionCode'],
    ['省份', 'regionCode:province'],
    ['2025年营业收入（万元）', 'revenue:2025'],
    ['上一年纳税额(元)', 'tax:previous'],
    ['本年度研发费用', 'researchSpending:current'],
    ['研发投入', 'researchSpending:'],
    ['revenue:2024', 'revenue:2024'],
    ['营业收入（2023年）', 'revenue:2023'],
    ['2023年/营业收入', 'revenue:2023'],
    ['营业收入_2023', 'revenue:2023'],
    ['Revenue 2025', 'revenue:2025'],
  ])('%s is %s', (header, field) => {
    expect(matchColumn(header)?.field).toBe(field);
  });

  it.each([
    '序号',
    '规范简称',
    '期货代码',
    '是否为分公司(必填)',
    '法人电话',
    '发行日期',
    '大股东认购金额(万元)',
    '利润总额',
    '成立年份',
    '2025年1-6月营业收入',
    '2024年营业收入增长率(%)',
    '',
  ])('leaves %s alone', (header) => {
    expect(matchColumn(header)).toBeNull();
  });

  it('keeps the unit of money columns and tells a name from a synonym', () => {
    expect(matchColumn('注册资金(元)')).toMatchObject({ unit: '元', how: 'synonym' });
    expect(matchColumn('注册资本（千万元）')).toMatchObject({ unit: '千万元' });
    expect(matchColumn('注册资本（万美元）')).toMatchObject({ unit: null });
    expect(matchColumn('注册资本')).toMatchObject({ unit: null, how: 'name' });
    expect(matchColumn('2023年营收(亿元)')).toMatchObject({ unit: '亿元', yearly: { measure: 'revenue', year: 2023 } });
  });

  it.each([
    ['联系人及电话', ['contactName', 'contactPhone']],
    ['联系人（电话）', ['contactName', 'contactPhone']],
    ['联系人、联系方式及邮箱', ['contactName', 'contactPhone', 'contactEmail']],
    ['*企业联系人/电话', ['contactName', 'contactPhone']],
    ['法定代表人及联系电话', ['legalRepresentative', 'contactPhone']],
    ['企业名称（统一社会信用代码）', ['name', 'creditCode']],
    ['企业名称及代码', ['name', 'creditCode']],
    ['企业名称（曾用名）', ['name', 'formerNames']],
    ['产业链/集群', ['chains', 'clusters']],
    ['产业链及环节', ['chains', 'links']],
    ['所在地及地址', ['regionCode', 'address']],
    ['荣誉和资质', ['tags']],
    ['省/市/区', ['regionCode:province']],
    ['市（区）', ['regionCode:city']],
    ['电话/手机', ['contactPhone']],
    ['记录标识', ['recordId']],
    ['主要产品及服务', ['mainProducts']],
    ['企业名称（全称）', ['name']],
  ])('%s feeds %j', (header, fields) => {
    const match = matchColumn(header);
    expect([match?.field, ...(match?.also ?? [])]).toEqual(fields);
  });

  it('recognises every label and key of the catalogue', () => {
    for (const { field, label } of importFields('2026-06-01'))
      expect([label.zh, matchColumn(label.zh)?.field]).toEqual([label.zh, field]);
  });

  it('scores header cells above cells of data', () => {
    expect(scoreEnterpriseHeader('企业名称')).toBe(1);
    expect(scoreEnterpriseHeader('代码')).toBe(0.5);
    expect(scoreEnterpriseHeader('序号')).toBe(0.5);
    expect(scoreEnterpriseHeader('冀东示例储能科技有限公司')).toBe(0);
    expect(scoreEnterpriseHeader('填表说明：企业名称应与营业执照一致，不得使用简称')).toBe(0);
  });

  it('resolves years seen from today', () => {
    expect([2023, 'previous', 'current', null].map((year) => resolveHeaderYear(year as 2023, '2026-03-01'))).toEqual([
      2023, 2025, 2026, 2025,
    ]);
  });
});

describe('mapColumns', () => {
  const fields = (columns: [string, ...string[]][]): (string | null)[] =>
    mapColumns(columns.map(([header, ...samples]) => ({ header, samples }))).map((match) => match?.field ?? null);

  it('believes a doubtful header only where the cells agree', () => {
    expect(
      fields([
        ['Company', '甲示例有限公司'],
        ['Code', '91350100M000100Y43'],
      ]),
    ).toEqual(['name', 'creditCode']);
    expect(
      fields([
        ['代码', '835912.OC'],
        ['名称', '示例股份'],
      ]),
    ).toEqual([null, 'name']);
    expect(
      fields([
        ['名称', '示例'],
        ['企业全称', '甲示例有限公司'],
      ]),
    ).toEqual([null, 'name']);
  });

  it('finds name and code without a header', () => {
    expect(
      fields([
        ['', '1', '2'],
        ['', '甲示例有限公司', '乙示例研究院'],
        ['', '91350100M000100Y43', '未公开'],
        ['', 'http://example.invalid/1'],
      ]),
    ).toEqual([null, 'name', 'creditCode', null]);
  });

  it('uses each field once, and a lone part of the region as the region', () => {
    expect(fields([['企业名称'], ['单位名称']])).toEqual(['name', null]);
    expect(fields([['公司名称'], ['企业名称']])).toEqual([null, 'name']);
    expect(fields([['企业名称'], ['城市']])).toEqual(['name', 'regionCode']);
    expect(fields([['省份'], ['地市'], ['区县名']])).toEqual(['regionCode:province', 'regionCode:city', null]);
    expect(fields([['省份'], ['所在地']])).toEqual([null, 'regionCode']);
    expect(fields([['区县']])).toEqual(['regionCode']);
    expect(fields([['省/市/区']])).toEqual(['regionCode']);
    expect(fields([['省（市）'], ['市（区）']])).toEqual(['regionCode:province', 'regionCode:city']);
    const parts = ['regionCode:province', 'regionCode:city', 'regionCode:county'];
    expect(fields([['省份'], ['地市'], ['区县']])).toEqual(parts);
    expect(fields([['Province'], ['City'], ['District']])).toEqual(parts);
    expect(fields([['所在市'], ['所属区县']])).toEqual(parts.slice(1));
  });

  it('takes lists of several columns together, and columns of one honour each', () => {
    expect(fields([['企业名称'], ['资质'], ['荣誉']])).toEqual(['name', 'tags', 'tags']);
    expect(fields([['企业名称'], ['是否高新技术企业', '是', '否', '']])).toEqual(['name', 'tags']);
    expect(fields([['企业名称'], ['专精特新认定年份', '2023', '-']])).toEqual(['name', 'tags']);
    expect(fields([['企业名称'], ['高新技术企业证书编号', 'GR2023']])).toEqual(['name', null]);
    expect(fields([['联系人'], ['联系人及电话']])).toEqual(['contactName', 'contactName']);
  });

  it('leaves a figure without a year alone beside one with a year', () => {
    expect(fields([['营业收入'], ['2024年营业收入']])).toEqual([null, 'revenue:2024']);
    expect(fields([['营业收入'], ['2024年纳税额']])).toEqual(['revenue:', 'tax:2024']);
  });

  it('guesses by content only when the cells are clear', () => {
    expect(guessFieldByContent(['2020-01-02', '2021年3月4日', '-'])).toEqual({ field: 'establishedOn', share: 1 });
    expect(guessFieldByContent(['唐山市', '河北省廊坊市'])?.field).toBe('regionCode');
    expect(guessFieldByContent(['1', '2', '3'])).toBeNull();
    expect(guessFieldByContent(['', '-'])).toBeNull();
  });
});
