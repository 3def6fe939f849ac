import { expect, it } from '@jest/globals';
import { csv } from '../../../imports/testing/import-desk.js';
import { readList } from '../testing/read-list.js';

it('sections and repeated headers within a list are among the skipped rows', async () => {
  const header = ['序号', '企业名称', '统一社会信用代码', '备注'];
  const { rows, result } = await readList(
    csv(
      header,
      ['一、氢能产业链', '', '', ''],
      ['1', '甲示例有限公司', '91120000103061105B', '一'],
      ['2', '乙示例有限公司', '911200001036674813', '二'],
      ['小计', '2', '', ''],
      header,
      ['二、机器人产业链', '', '', ''],
      ['3', '丙示例有限公司', '', '三'],
    ),
  );
  expect(rows.map(({ record }) => record.note)).toEqual(['一', '二', '三']);
  expect(result.needs).toBeNull();
  expect(result.table?.skippedRows.map(({ row, reason }) => `${String(row)} ${reason}`)).toEqual([
    ...['2 section', '5 total', '6 repeated-header', '7 section'],
  ]);
});
