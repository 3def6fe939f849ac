import { expect, it } from '@jest/globals';
import { number, row, text, workbookParts, zip } from '../../../imports/testing/raw-xlsx.js';
import { codesOf, readList } from '../testing/read-list.js';

it('a code that was typed as a number has lost its last digits: the row is refused, unless they still stand in the file', async () => {
  const data = [
    row(1, text('企业名称'), text('统一社会信用代码')),
    row(2, text('甲示例有限公司'), number('911200001036674813')),
    row(3, text('乙示例有限公司'), number('9.11200001036674E+17')),
    row(4, text('丙示例有限公司'), text('9.11E+17')),
    row(5, text('丁示例有限公司'), text('911200001036674813')),
  ].join('');
  const { rows } = await readList(zip(workbookParts([data])));
  expect(rows.map(codesOf)).toEqual([[], ['error digits-lost'], ['error digits-lost'], []]);
});
