import { describe, expect, it } from '@jest/globals';
import { csv } from '../../../imports/testing/import-desk.js';
import { aRow } from '../testing/a-row.js';
import { codesOf, readList } from '../testing/read-list.js';

describe('units of columns', () => {
  it.each<[header: string, cell: string, field: string, value: unknown]>([
    ['注册资本(元)', '12345.67', 'registeredCapital', '1.234567'],
    ['注册资本（人民币万元）', '500', 'registeredCapital', '500'],
    ['注册资本[亿元]', '1.5', 'registeredCapital', '15000'],
    ['注册资本/千元', '1,200', 'registeredCapital', '120'],
    ['注册资本（单位：百万元）', '3', 'registeredCapital', '300'],
    ['注册资本（万）', '7', 'registeredCapital', '7'],
    ['注册资本(元)', '1.2亿', 'registeredCapital', '12000'],
    ['职工人数(人)', '1,200', 'employees', 1200],
    ['职工人数（万人）', '1.25', 'employees', 12_500],
    ['从业人员（个）', '35', 'employees', 35],
  ])('%s %s', async (header, cell, field, value) => {
    expect(await aRow({ [header]: cell })).toMatchObject({ record: { [field]: value }, problems: [] });
  });

  it('of something else than money are refused, unless the cell or a person says the unit', async () => {
    expect(await aRow({ '注册资本(万股)': '500' })).toEqual({
      record: {},
      problems: ['error unit-unclear'],
      units: ['万股'],
      fields: ['registeredCapital'],
    });
    expect((await aRow({ '注册资本(%)': '50' })).problems).toEqual(['error unit-unclear']);
    expect((await aRow({ '注册资本(万股)': '500万元' })).record).toEqual({ registeredCapital: '500' });
    expect((await aRow({ '注册资本(万股)': '500' }, { units: { 1: '万元' } })).record).toEqual({
      registeredCapital: '500',
    });
    expect((await aRow({ 注册资本: '500' }, { units: { 1: '元' } })).record).toEqual({ registeredCapital: '0.05' });
    expect((await aRow({ 职工人数: '1.2' }, { units: { 1: '千人' } })).record).toEqual({ employees: 1200 });
    expect((await aRow({ '职工人数(%)': '50' })).problems).toEqual(['error unit-unclear']);
    // Dollars stay dollars, whatever anybody says.
    expect((await aRow({ '注册资本(万美元)': '500' }, { units: { 1: '万元' } })).problems).toEqual([
      'error unit-unclear',
    ]);
  });

  it('above the table are those of its amounts, not of its people', async () => {
    const { rows } = await readList(
      csv(
        ['名单', '', ''],
        ['', '', '单位：亿元'],
        ['企业名称', '注册资本', '职工人数'],
        ['甲示例厂', '2', '30'],
        ['乙示例厂', '3', '40'],
      ),
    );
    expect(rows.map(({ record }) => record)).toEqual([
      { name: '甲示例厂', registeredCapital: '20000', employees: 30 },
      { name: '乙示例厂', registeredCapital: '30000', employees: 40 },
    ]);
    expect(rows.flatMap(codesOf)).toEqual([]);
  });
});
