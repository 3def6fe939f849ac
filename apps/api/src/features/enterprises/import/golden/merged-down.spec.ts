import { expect, it } from '@jest/globals';
import { row, text, workbookParts, zip } from '../../../imports/testing/raw-xlsx.js';
import { readList } from '../testing/read-list.js';

it('a cell merged over several rows counts for each of them', async () => {
  const data = [
    row(1, text('所在地', 'A1'), text('企业名称', 'B1'), text('产业链', 'C1')),
    row(2, text('唐山市', 'A2'), text('甲示例有限公司', 'B2'), text('氢能', 'C2')),
    row(3, text('乙示例有限公司', 'B3'), text('机器人', 'C3')),
    row(4, text('丙示例有限公司', 'B4'), text('氢能', 'C4')),
  ].join('');
  const { rows, lines } = await readList(
    zip(workbookParts([{ data, after: '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>' }])),
  );
  expect(rows.map(({ record }) => record.regionCode)).toEqual(['130200', '130200', '130200']);
  expect(lines.every((line) => line.includes('唐山市'))).toBe(true);
});
