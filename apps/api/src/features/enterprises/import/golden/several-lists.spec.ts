import { expect, it } from '@jest/globals';
import { csv } from '../../../imports/testing/import-desk.js';
import { readList } from '../testing/read-list.js';

const LISTS = csv(
  ['企业名称', '统一社会信用代码', '注册资本', ''],
  ['甲示例有限公司', '91120000103061105B', '5', ''],
  ['乙示例有限公司', '911200001036674813', '6', ''],
  ['二、拟引进企业', '', '', ''],
  ['单位名称', '法定代表人', '联系电话', '备注'],
  ['丙示例有限公司', '张三', '13800000000', '好'],
  ['丁示例有限公司', '李四', '13900000000', ''],
);

it('several lists on one sheet: a person chooses', async () => {
  const { result } = await readList(LISTS);
  expect(result.needs).toEqual({
    code: 'several-lists',
    params: {
      count: 2,
      lists: ['第 1 行起（企业名称、统一社会信用代码、注册资本）', '第 5 行起（二、拟引进企业）'],
      rows: [1, 5],
      register: 'enterprise',
    },
  });
});

it('the first one: the rest is skipped, and said', async () => {
  const { result, rows } = await readList(LISTS, { sheet: 0, headerRow: 1 });
  expect(rows.map(({ record }) => record.name)).toEqual(['甲示例有限公司', '乙示例有限公司']);
  expect(result).toMatchObject({ needs: null, dataRows: 2 });
  expect(result.table?.skippedRows.map(({ row, reason }) => `${String(row)} ${reason}`)).toEqual([
    ...['4 section', '5 next-list', '6 next-list', '7 next-list'],
  ]);
});

it('the second one', async () => {
  const { result, rows } = await readList(LISTS, { sheet: 0, headerRow: 5 });
  expect(rows.map(({ record }) => record.name)).toEqual(['丙示例有限公司', '丁示例有限公司']);
  expect(result.table).toMatchObject({ headerRow: 5, firstDataRow: 6, lastDataRow: 7 });
});

it('a list of something else below is no question', async () => {
  const { result, rows } = await readList(
    csv(
      ['企业名称', '统一社会信用代码', '备注'],
      ['甲示例有限公司', '91120000103061105B', ''],
      ['乙示例有限公司', '911200001036674813', ''],
      ['联系人', '联系电话', '职务'],
      ['张三', '13800000000', '科长'],
    ),
  );
  expect([result.needs, rows.length]).toEqual([null, 2]);
});
