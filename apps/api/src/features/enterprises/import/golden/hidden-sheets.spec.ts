import { expect, it } from '@jest/globals';
import { row, text, workbookParts, zip } from '../../../imports/testing/raw-xlsx.js';
import { readList } from '../testing/read-list.js';

const sheet = (name: string) =>
  [
    row(1, text('企业名称'), text('备注')),
    row(2, text(name), text('一')),
    row(3, text(`${name}二厂`), text('二')),
  ].join('');

const parts = workbookParts([sheet('甲示例有限公司'), sheet('乙示例有限公司')]).map((part) =>
  part.name === 'xl/workbook.xml'
    ? { ...part, data: String(part.data).replace('sheetId="1"', 'sheetId="1" state="hidden"') }
    : part,
);

it('a hidden sheet is read only when somebody chooses it', async () => {
  const shown = await readList(zip(parts));
  expect(shown.result).toMatchObject({ needs: null, table: { sheet: 1 } });
  expect(shown.result.sheets.map(({ hidden }) => hidden)).toEqual([true, false]);
  expect(shown.rows.map(({ record }) => record.name)).toEqual(['乙示例有限公司', '乙示例有限公司二厂']);
  const chosen = await readList(zip(parts), { sheet: 0 });
  expect(chosen.rows[0]?.record.name).toBe('甲示例有限公司');
});
