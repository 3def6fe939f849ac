import { afterAll, describe, expect, it } from '@jest/globals';
import { utils, write } from '@e965/xlsx';
import { createClassifier } from './table/classify-row.js';
import { createFiller } from './table/fill-down.js';
import { rankSheets } from './table/rank-sheets.js';
import { inGb18030 } from './testing/gb18030.js';
import { collect, removeTemporaryFiles, withWorkbook, xlsx } from './testing/xlsx.js';
import { zip } from './testing/zip.js';
import { xlsxParts } from './testing/xlsx.js';

afterAll(removeTemporaryFiles);

/** What a person sees of a file: where the list is, what its columns are called, its rows, and what is left out. */
interface Seen {
  readonly header: string;
  readonly rows: readonly string[];
  readonly skipped?: readonly string[];
  readonly later?: readonly string[];
}

const KNOWN = new Set(['企业名称', '信用代码', '所在地区', '负责人']);
const scoreHeader = (name: string): number => (KNOWN.has(name) ? 1 : 0);

async function seen(content: string | Buffer, sheet?: number): Promise<Seen> {
  return withWorkbook(content, async (workbook) => {
    const ranked = await rankSheets(workbook, { scoreHeader, includeHidden: sheet !== undefined });
    const best = sheet === undefined ? ranked[0] : ranked.find((one) => one.sheet === sheet);
    if (!best) throw new Error('no list');
    const { table, merges } = best;
    const judge = createClassifier(table, { merges, scoreHeader });
    const fill = createFiller(table, merges);
    const skipped = table.skipped.map(({ row, reason }) => `${row} ${reason}`);
    const rows: string[] = [];
    for (const row of await collect(workbook.rowBatches(best.sheet))) {
      if (row.row < table.firstDataRow) continue;
      const reason = judge(row);
      const texts = fill(row).cells.map(
        ({ text, lossy, kind }) => text + (lossy ? ' (lossy)' : '') + (kind === 'error' ? ' (error)' : ''),
      );
      if (reason === null) rows.push(`${row.row}: ${texts.join(' | ')}`);
      else skipped.push(`${row.row} ${reason}`);
    }
    const header = table.columns.map((column) => column.header + (column.unit ? ` [${column.unit}]` : '')).join(' | ');
    const later = judge
      .laterLists()
      .map((list) => `${list.headerRow} ${list.title ?? '-'}: ${list.headers.join('、')} × ${list.rows}`);
    return { header, rows, ...(skipped.length > 0 && { skipped }), ...(later.length > 0 && { later }) };
  });
}

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const line = (row: number, ...cells: readonly string[]): string =>
  `<row r="${row}">${cells.map((cell) => (cell.startsWith('<') ? cell : cell === '' ? '<c/>' : text(cell))).join('')}</row>`;
const sheet = (...lines: readonly string[]): { data: string } => ({ data: lines.join('') });
const merged = (...references: readonly string[]): string =>
  `<mergeCells>${references.map((reference) => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>`;
const gb = (value: string): Buffer => inGb18030(value);
const utf16 = (value: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(value, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const LIST = '企业名称,信用代码\n一汽某某公司,91120000103061105B\n某某最新科技公司,911200001036674813\n';
const READ: Seen = {
  header: '企业名称 | 信用代码',
  rows: ['2: 一汽某某公司 | 91120000103061105B', '3: 某某最新科技公司 | 911200001036674813'],
};
const CODE = '91120000103061105B';

describe('text files', () => {
  it.each<[string, string | Buffer]>([
    ['with commas', LIST],
    ['with tabs', LIST.replaceAll(',', '\t')],
    ['with semicolons', LIST.replaceAll(',', ';')],
    ['with bars', LIST.replaceAll(',', '|')],
    ['with quotes around everything', LIST.replace(/[^,\n]+/g, '"$&"')],
    ['in GBK, whose first bytes are no mark', gb(LIST)],
    ['in UTF-16 with its mark', utf16(`\ufeff${LIST}`, false)],
    ['in UTF-16 of the other order with its mark', utf16(`\ufeff${LIST}`, true)],
    ['in UTF-16 without a mark', utf16(LIST, false)],
    ['in UTF-16 of the other order without a mark', utf16(LIST, true)],
  ])('%s', async (_, content) => expect(await seen(content)).toEqual(READ));

  it('in GB18030 with rare characters of names', async () => {
    const content = gb('企业名称,负责人\n某某公司,王𬭎\n另一公司,李㛃\n');
    expect((await seen(content)).rows).toEqual(['2: 某某公司 | 王𬭎', '3: 另一公司 | 李㛃']);
  });

  it('where Excel has rounded the codes', async () => {
    const content = '企业名称,信用代码\n甲公司,9.11E+17\n乙公司,"=""0012"""\n';
    expect((await seen(content)).rows).toEqual(['2: 甲公司 | 9.11E+17 (lossy)', '3: 乙公司 | 0012']);
  });
});

describe('cells', () => {
  it('with runs, pronunciation, links, formulas and numbers of every kind', async () => {
    const rich =
      '<c t="inlineStr"><is><r><t>京津冀</t></r><r><t>科技</t></r><rPh sb="0" eb="1"><t>jing</t></rPh></is></c>';
    const list = sheet(
      line(1, '企业名称', '官网', '收入', '代码'),
      line(2, rich, text('www.example.com'), '<c><f>1+1</f><v>2</v></c>', '<c><v>911200001036674813</v></c>'),
      line(3, text('甲公司'), '', '<c><f>SUM(A:A)</f></c>', text(CODE)),
      line(4, text('乙公司'), '', text(' 1,200.50 '), '<c><v>9.1120000103667481E17</v></c>'),
    );
    const after = '<hyperlinks><hyperlink ref="B2" r:id="rId9" display="x"/></hyperlinks>';
    expect((await seen(xlsx({ sheets: [{ ...list, after }] }))).rows).toEqual([
      '2: 京津冀科技 | www.example.com | 2 | 911200001036674813',
      `3: 甲公司 |  (error) | ${CODE}`,
      '4: 乙公司 |  1,200.50  | 9.112000010366748E+17 (lossy)',
    ]);
  });

  it('with dates in the formats that Chinese Excel offers', async () => {
    // prettier-ignore
    const numberFormats = [
      'yyyy/m/d', 'yyyy"年"m"月"d"日";@', '[DBNum1][$-804]yyyy"年"m"月"d"日";@', 'yyyy"年"m"月"', 'm"月"d"日"', '[$-804]aaaa', 'd-mmm-yy',
      'mmm-yy', '[$-409]mmmmm', 'm/d/yy h:mm', '[$-F800]dddd, mmmm dd, yyyy', '14', '31', '57', 'yyyy/m/d h:mm AM/PM', 'yyyy\\-mm\\-dd', 'e"年"m"月"',
    ];
    const dates = numberFormats.map((_, at) => `<c s="${at + 1}"><v>45352</v></c>`);
    const times = ['h:mm', 'h"时"mm"分"ss"秒"', '上午/下午h"时"mm"分"', '[h]:mm'];
    const clocks = times.map((_, at) => `<c s="${numberFormats.length + at + 1}"><v>0.5</v></c>`);
    const rows = sheet(line(1, ...dates), line(2, ...clocks));
    await withWorkbook(xlsx({ sheets: [rows], numberFormats: [...numberFormats, ...times] }), async (workbook) => {
      const [first, second] = await workbook.head(0, 2);
      expect(new Set(first?.cells.map(({ text: shown, kind }) => `${shown} ${kind}`))).toEqual(
        new Set(['2024-03-01 date']),
      );
      expect(second?.cells.map(({ text: shown }) => shown)).toEqual(['12:00', '12:00', '12:00', '0.5']);
    });
  });
});

describe('sheets', () => {
  const list = (name: string) =>
    sheet(line(1, '企业名称', '信用代码'), line(2, name, CODE), line(3, `${name}二`, '911200001036674813'));

  it('that are hidden are named, and read only when chosen', async () => {
    const sheets = [
      { name: '旧', state: 'veryHidden', ...list('旧公司') },
      { name: '新', ...list('新公司') },
    ];
    expect((await seen(xlsx({ sheets }))).rows[0]).toBe(`2: 新公司 | ${CODE}`);
    expect((await seen(xlsx({ sheets }), 0)).rows[0]).toBe(`2: 旧公司 | ${CODE}`);
  });

  it('with cells merged down and across, and a header of three lines', async () => {
    const data = sheet(
      line(1, '某某名单'),
      line(2, '地区', '企业', '', '2024年', ''),
      line(3, '', '企业名称', '信用代码', '经营', ''),
      line(4, '', '', '', '营业收入（万元）', '从业人数(人)'),
      line(5, '天津', '甲公司', CODE, '<c><v>1200</v></c>', '<c><v>30</v></c>'),
      line(6, '', '乙公司', '911200001036674813', '<c><v>800</v></c>', '<c><v>12</v></c>'),
      line(7, '河北', '丙公司', '91120101103101461X', '<c><v>5</v></c>', '<c><v>3</v></c>'),
      line(8, '合计', '', '', '<c><v>2005</v></c>', '<c><v>45</v></c>'),
    );
    const after = merged('A1:E1', 'A2:A4', 'B2:C2', 'D2:E2', 'B3:B4', 'C3:C4', 'D3:E3', 'A5:A6');
    expect(await seen(xlsx({ sheets: [{ ...data, after }] }))).toEqual({
      header:
        '地区 | 企业 企业名称 | 企业 信用代码 | 2024年 经营 营业收入(万元) [万元] | 2024年 经营 从业人数(人) [人]',
      rows: [
        `5: 天津 | 甲公司 | ${CODE} | 1200 | 30`,
        '6: 天津 | 乙公司 | 911200001036674813 | 800 | 12',
        '7: 河北 | 丙公司 | 91120101103101461X | 5 | 3',
      ],
      skipped: ['1 title', '8 total'],
    });
  });

  it('with sections, repeated headers, a sample, and a second list below', async () => {
    const header = (row: number): string => line(row, '序号', '企业名称', '信用代码', '所在地区');
    const data = sheet(
      line(1, '京津冀重点企业名单'),
      line(2, '填报单位：某某局', '', '', '单位：万元'),
      header(3),
      line(4, '<c><v>0</v></c>', '某某公司（示例，上传前请删除）', CODE, '天津'),
      line(5, '一、氢能产业链'),
      line(6, '<c><v>1</v></c>', '甲公司', CODE, '天津'),
      line(7, '<c><v>2</v></c>', '乙公司', '911200001036674813', '河北'),
      header(8),
      line(9, '二、生物医药产业链'),
      line(10, '<c><v>3</v></c>', '丙公司', '91120101103101461X', '北京'),
      line(12, '重点项目清单'),
      line(13, '序号', '项目名称', '总投资（万元）', '建设地点', '联系人'),
      line(14, '<c><v>1</v></c>', '某某基地', '<c><v>12000</v></c>', '天津', '张三'),
    );
    expect(await seen(xlsx({ sheets: [{ ...data, after: merged('A12:D12') }] }))).toEqual({
      header: '序号 | 企业名称 | 信用代码 | 所在地区',
      rows: [
        `6: 1 | 甲公司 | ${CODE} | 天津`,
        '7: 2 | 乙公司 | 911200001036674813 | 河北',
        '10: 3 | 丙公司 | 91120101103101461X | 北京',
      ],
      skipped: [
        '1 title',
        '2 unit-line',
        '4 sample',
        '5 section',
        '8 repeated-header',
        '9 section',
        '12 section',
        '13 next-list',
        '14 next-list',
      ],
      later: ['13 重点项目清单: 序号、项目名称、总投资(万元)、建设地点、联系人 × 1'],
    });
  });

  it('with thousands of empty rows behind and all columns declared', async () => {
    const tail = Array.from(
      { length: 5000 },
      (_, at) => `<row r="${at + 4}" spans="1:16384"><c r="A${at + 4}" s="0"/></row>`,
    ).join('');
    const wide = '<cols><col min="1" max="16384" width="9"/></cols>';
    const { data } = list('甲公司');
    const parts = xlsxParts({ sheets: [{ data: data + tail }] }).map((part) =>
      part.name.includes('worksheets')
        ? {
            ...part,
            data: String(part.data).replace('<sheetData>', `${wide}<dimension ref="A1:XFD1048576"/><sheetData>`),
          }
        : part,
    );
    await withWorkbook(zip(parts), async (workbook) => {
      expect(await workbook.extent(0)).toEqual({ rowCount: 3, lastRow: 3, columnCount: 2 });
    });
  });
});

describe('other kinds', () => {
  const rows = [
    ['企业名称', '信用代码'],
    ['一汽某某公司', CODE],
    ['某某最新科技公司', '911200001036674813'],
  ];
  const cells = (row: readonly string[], open: string, close: string): string =>
    row.map((one) => open + one + close).join('');

  it.each<[string, () => string | Buffer]>([
    [
      '.xls',
      () => {
        const workbook = utils.book_new();
        utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), '名单');
        return write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer;
      },
    ],
    [
      'a web page in GBK',
      () =>
        gb(
          `<html><body><table>${rows.map((row) => `<tr>${cells(row, '<td>', '</td>')}</tr>`).join('')}</table></body></html>`,
        ),
    ],
    [
      'a workbook in XML',
      () =>
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="u"><Worksheet ss:Name="s"><Table>${rows
          .map((row) => `<Row>${cells(row, '<Cell><Data ss:Type="String">', '</Data></Cell>')}</Row>`)
          .join('')}</Table></Worksheet></Workbook>`,
    ],
  ])('%s', async (_, content) => expect(await seen(content())).toEqual(READ));
});
