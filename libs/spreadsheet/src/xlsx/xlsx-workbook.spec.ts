import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { cellAt, type Cell } from '../cell.js';
import { openWorkbook } from '../workbook.js';
import {
  readAll,
  removeTemporaryFiles,
  shown,
  temporaryFile,
  temporaryFolder,
  withWorkbook,
  xlsx,
  xlsxParts,
} from '../testing/xlsx.js';
import { zip } from '../testing/zip.js';

afterAll(removeTemporaryFiles);

const sheet = (data: string): { sheets: { data: string }[] } => ({ sheets: [{ data }] });

async function only(cellXml: string, fixture: Partial<Parameters<typeof xlsx>[0]> = {}): Promise<Cell | undefined> {
  const rows = await readAll(xlsx({ ...sheet(`<row r="1">${cellXml}</row>`), ...fixture }));
  return rows[0]?.cells[0];
}

describe('sheets', () => {
  it('come in the order of the tabs, hidden ones marked', async () => {
    const sheets = [
      { name: '名单', data: '<row r="1"><c t="inlineStr"><is><t>first</t></is></c></row>' },
      { name: '说明', data: '', state: 'hidden' },
      { name: '字典', data: '', state: 'veryHidden' },
    ];
    await withWorkbook(xlsx({ sheets }), async (workbook) => {
      expect(workbook).toMatchObject({ kind: 'xlsx', encoding: null, delimiter: null });
      expect(workbook.sheets).toEqual([
        { index: 0, name: '名单', hidden: false },
        { index: 1, name: '说明', hidden: true },
        { index: 2, name: '字典', hidden: true },
      ]);
      expect(shown(await workbook.head(0, 5))).toEqual([['A1=first']]);
      expect(await workbook.head(1, 5)).toEqual([]);
    });
  });

  it('are found whatever the case of the names of their parts', async () => {
    const parts = xlsxParts({ ...sheet('<row><c t="s"><v>0</v></c></row>'), sharedStrings: '<si><t>甲</t></si>' });
    const renamed = parts.map((part) => ({
      ...part,
      name: part.name.replace('shared', 'Shared').replace('sheet1', 'Sheet1'),
    }));
    expect(shown(await readAll(zip(renamed)))).toEqual([['A1=甲']]);
  });

  it('are refused by number when there is no such sheet', async () => {
    await withWorkbook(xlsx(sheet('')), async (workbook) => {
      await expect(workbook.head(3, 1)).rejects.toThrow(RangeError);
    });
  });
});

describe('rows', () => {
  it('keep the numbers that Excel shows, and gaps', async () => {
    const data = '<row r="2"><c r="B2"><v>1</v></c></row><row r="3"/><row r="9"><c r="A9"><v>2</v></c></row>';
    await withWorkbook(xlsx(sheet(data)), async (workbook) => {
      expect(shown(await workbook.head(0, 9))).toEqual([['B2=1'], ['A9=2']]);
      expect(await workbook.extent(0)).toEqual({ rowCount: 2, lastRow: 9, columnCount: 2 });
    });
  });

  it('may come without references, in any order of cells', async () => {
    const data =
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row>' +
      '<row><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c><c r="A2"><v>9</v></c></row>';
    expect(shown(await readAll(xlsx(sheet(data))))).toEqual([
      ['A1=1', 'C1=3'],
      ['A2=9', 'C2=3'],
    ]);
  });

  it('may use prefixed names', async () => {
    const data =
      '</sheetData><x:sheetData xmlns:x="u"><x:row r="4"><x:c r="A4"><x:v>7</x:v></x:c></x:row></x:sheetData><sheetData>';
    expect(shown(await readAll(xlsx(sheet(data))))).toEqual([['A4=7']]);
  });

  it('are refused when their numbers do not ascend', async () => {
    const data = '<row r="5"><c><v>1</v></c></row><row r="5"><c><v>2</v></c></row>';
    await expect(readAll(xlsx(sheet(data)))).rejects.toMatchObject({
      code: 'file-damaged',
      params: { reason: 'row-number' },
    });
  });

  it('can be left early and read again', async () => {
    const data = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join('');
    await withWorkbook(xlsx(sheet(data)), async (workbook) => {
      expect(await workbook.head(0, 2)).toHaveLength(2);
      let count = 0;
      for await (const row of workbook.rows(0)) {
        count += 1;
        if (row.row === 700) break;
      }
      expect(count).toBe(700);
      expect((await workbook.extent(0)).rowCount).toBe(5000);
    });
  });
});

describe('texts', () => {
  const sharedStrings =
    '<si><t>甲</t></si><si><r><t>中国</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 石油</t></r></si>' +
    '<si><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_&#10;b_x005F_x0041_</t></si><si><t/></si>';

  it.each([
    ['a plain one', 0, '甲'],
    ['runs joined', 1, '中国 石油'],
    ['how it is pronounced left out', 2, '东京'],
    ['escapes and line breaks', 3, 'a\nb_x0041_'],
  ])('shared: %s', async (_, index, text) => {
    const cell = await only(`<c t="s"><v>${index}</v></c>`, { sharedStrings });
    expect(cell).toEqual({ column: 0, text, kind: 'text', raw: null, lossy: false });
  });

  it('shared but empty is no cell, and beyond the list is damage', async () => {
    expect(await only('<c t="s"><v>4</v></c>', { sharedStrings })).toBeUndefined();
    await expect(only('<c t="s"><v>99</v></c>', { sharedStrings })).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('written in the cell, with runs and pronunciation', async () => {
    const xml = '<c t="inlineStr"><is><r><t>河</t></r><r><t>北</t></r><rPh><t>x</t></rPh></is></c>';
    expect((await only(xml))?.text).toBe('河北');
  });
});

describe('values', () => {
  it.each([
    ['formula text', '<c t="str"><f>A1&amp;"x"</f><v>京x</v></c>', 'text', '京x'],
    ['formula number', '<c><f>1+1</f><v>2</v></c>', 'number', '2'],
    ['formula without a value', '<c><f>1+1</f></c>', 'error', ''],
    ['error', '<c t="e"><v>#N/A</v></c>', 'error', '#N/A'],
    ['boolean', '<c t="b"><v>1</v></c>', 'boolean', 'TRUE'],
    ['ISO date', '<c t="d"><v>2024-05-06T00:00:00</v></c>', 'date', '2024-05-06'],
    ['number that is none', '<c><v>abc</v></c>', 'text', 'abc'],
  ])('%s', async (_, xml, kind, text) => {
    expect(await only(xml)).toMatchObject({ kind, text });
  });

  it('are absent where a cell has only a style', async () => {
    expect(await only('<c r="A1" s="1"/>')).toBeUndefined();
    const [row] = await readAll(xlsx(sheet('<row r="1"><c r="C1"><v>1</v></c></row>')));
    expect(row && cellAt(row, 0)).toMatchObject({ kind: 'empty', text: '' });
    expect(row && cellAt(row, 2)).toMatchObject({ kind: 'number', text: '1' });
  });

  it('date by the format of the style, in both calendars', async () => {
    const numberFormats = ['14', 'yyyy"年"m"月"d"日"', 'h:mm'];
    const date = (style: number, value: string): string => `<c s="${style}"><v>${value}</v></c>`;
    expect(await only(date(1, '45352'), { numberFormats })).toMatchObject({
      kind: 'date',
      text: '2024-03-01',
      raw: '45352',
    });
    expect(await only(date(2, '45352.5'), { numberFormats })).toMatchObject({ text: '2024-03-01 12:00' });
    expect(await only(date(3, '0.25'), { numberFormats })).toMatchObject({ kind: 'text', text: '06:00' });
    const workbookPr = 'date1904="1"';
    expect(await only(date(1, '43890'), { numberFormats, workbookPr })).toMatchObject({ text: '2024-03-01' });
  });
});

describe('merged ranges', () => {
  const after = '<x:mergeCells count="2"><x:mergeCell ref="A1:C1"/><x:mergeCell ref="B3:B4"/></x:mergeCells>';
  const merges = [
    { top: 1, bottom: 1, left: 0, right: 2 },
    { top: 3, bottom: 4, left: 1, right: 1 },
  ];

  it('are found before and after reading the cells', async () => {
    const content = xlsx({ sheets: [{ data: '<row><c><v>1</v></c></row>', after: after.replace(/x:/g, '') }] });
    await withWorkbook(content, async (workbook) => {
      expect(await workbook.merges(0)).toEqual(merges);
      await workbook.extent(0);
      expect(await workbook.merges(0)).toEqual(merges);
    });
  });

  it('are found with prefixed names', async () => {
    const content = xlsx({
      sheets: [{ data: '', after: after.replace('x:mergeCells ', 'x:mergeCells xmlns:x="u" ') }],
    });
    await withWorkbook(content, async (workbook) => expect(await workbook.merges(0)).toEqual(merges));
  });
});

describe('much text', () => {
  it('goes to a temporary file and comes back, in any order', async () => {
    const texts = Array.from({ length: 9000 }, (_, at) => `第${at}家企业${'好'.repeat(at % 50)}`);
    const order = texts.map((_, at) => (at * 7919) % texts.length);
    const data = order.map((index, at) => `<row r="${at + 1}"><c t="s"><v>${index}</v></c></row>`).join('');
    const sharedStrings = texts.map((text) => `<si><t>${text}</t></si>`).join('');
    const limits = { textInMemoryBytes: 16 * 1024, temporaryFolder: temporaryFolder() };
    const rows = await readAll(xlsx({ ...sheet(data), sharedStrings }), 0, limits);
    expect(rows.map((row) => row.cells[0]?.text)).toEqual(order.map((index) => texts[index]));
    expect(readdirSync(limits.temporaryFolder)).toEqual([]);
  });

  it('leaves the file as it was', async () => {
    const file = temporaryFile(xlsx(sheet('')));
    await (await openWorkbook(file)).close();
    expect(existsSync(file)).toBe(true);
  });
});
