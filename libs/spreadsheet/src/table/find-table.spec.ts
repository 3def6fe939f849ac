import { describe, expect, it } from '@jest/globals';
import { textRow as row } from '../testing/xlsx.js';
import type { Row } from '../cell.js';
import { createClassifier, type ClassifierOptions } from './classify-row.js';
import { findTable, tableAt } from './find-table.js';
import type { Table, TableHints } from './table.js';

const known: TableHints = {
  scoreHeader: (name) => (['名称', '代码', '注册资本', '联系人', '备注'].includes(name) ? 1 : 0),
};

function found(rows: Row[], hints: TableHints = {}): Table {
  const table = findTable(rows, hints);
  if (!table) throw new Error('no table');
  return table;
}

const names = (table: Table): string[] => table.columns.map(({ name }) => name);
const skipped = (table: Table): string[] => table.skipped.map(({ row: at, reason }) => `${at} ${reason}`);
const data = (from: number): Row[] => [
  row(from, '1', '天津某某装备有限公司', '91120000103061105B', '500'),
  row(from + 1, '2', '河北某某机器人股份有限公司', '911200001036674813', '1200.5'),
  row(from + 2, '3', '北京某某氢能科技有限公司', '91120101103101461X', ''),
];

describe('the header', () => {
  it('is found in the first row, by looks alone', () => {
    const table = found([row(1, '序号', '名称', '代码', '注册资本(万元)'), ...data(2)]);
    expect(table).toMatchObject({ headerRow: 1, headerRows: 1, firstDataRow: 2, typicalCells: 4, ordinalColumns: [0] });
    expect(table.columns[3]).toMatchObject({ letter: 'D', name: '注册资本', unit: '万元', header: '注册资本(万元)' });
    expect(table).toMatchObject({ headerScore: 0, knownHeaders: 0 });
  });

  it('is found below a title, remarks and a unit, which are named', () => {
    const table = found(
      [
        row(2, '某某市重点名单'),
        row(3, '填报单位：某某局', '', '填表人：张三'),
        row(4, '', '', '', '单位：万元'),
        row(6, '序号', '名称', '代码', '注册资本'),
        ...data(7),
      ],
      known,
    );
    expect(table).toMatchObject({ headerRow: 6, firstDataRow: 7, unit: '万元', knownHeaders: 3, headerScore: 3 });
    expect(skipped(table)).toEqual(['2 title', '3 note', '4 unit-line']);
  });

  it('is followed by instructions, column numbers, units and a sample, which are no data', () => {
    const table = found([
      row(1, 'c_lang=zh-CN'),
      row(2, '填写须知：\n1.请勿修改结构；\n2.标红为必填'),
      row(3, '工号', '姓名', '手机号', '入职时间'),
      row(4, '必填', '必填\n不超过20个字符', '非必填', '请按YYYY-MM-DD填写'),
      row(5, '1', '2', '3', '4'),
      row(6, 'w1', '张三（示例 上传时请删除）', '18810000001', '2019-01-01'),
      row(7, 'w2', '李四', '18810000002', '2020-01-01'),
    ]);
    expect(table).toMatchObject({ headerRow: 3, firstDataRow: 7 });
    expect(skipped(table)).toEqual(['1 title', '2 instruction', '4 instruction', '5 column-numbers', '6 sample']);
  });

  it('may be all that there is', () => {
    expect(found([row(1, '名称', '代码')], known)).toMatchObject({ headerRow: 1, firstDataRow: 2 });
    expect(found([row(1, '名称*', '代码(必填)')])).toMatchObject({ headerRow: 1, firstDataRow: 2 });
  });

  it('may be missing', () => {
    const table = found(data(1));
    expect(table).toMatchObject({ headerRow: null, headerRows: 0, firstDataRow: 1, headerScore: 0 });
    expect(names(table)).toEqual(['', '', '', '']);
    expect(found([row(1, '甲厂', '天津'), row(2, '乙厂', '天津'), row(3, '丙', '北京')]).headerRow).toBeNull();
  });

  it('is not a row of values, whatever they are called', () => {
    const values = [
      row(1, '名称', '代码'),
      row(2, '备注', '91120000103061105B'),
      row(3, '某某公司', '911200001036674813'),
    ];
    expect(found(values, known).headerRow).toBe(1);
    const scoreHeader = (name: string): number => (name.endsWith('公司') ? -1 : 0);
    expect(found([row(1, '甲公司', '高'), row(2, '乙公司某某厂', '8')], { scoreHeader }).headerRow).toBeNull();
  });

  it('is the first of several that say the same', () => {
    const again = row(6, '序号', '名称', '代码', '备注');
    const rows = [row(1, '序号', '名称', '代码', '备注'), row(2, '一、北京'), ...data(3), again, ...data(7)];
    expect(found(rows, known)).toMatchObject({ headerRow: 1, firstDataRow: 3 });
  });

  it('is never a row in the midst of others, whatever stands below', () => {
    const rows = Array.from({ length: 40 }, (_, at) =>
      row(at + 1, `${at}号`, `某${at + 3}`, `${'长'.repeat(at % 9)}处`),
    );
    expect(found(rows)).toMatchObject({ headerRow: null, firstDataRow: 1, skipped: [] });
  });

  it('may have several lines, merged across and down', () => {
    const merges = [
      { top: 1, bottom: 1, left: 0, right: 3 },
      { top: 2, bottom: 3, left: 0, right: 0 },
      { top: 2, bottom: 2, left: 1, right: 2 },
      { top: 2, bottom: 3, left: 3, right: 3 },
    ];
    const rows = [
      row(1, '某某名单'),
      row(2, '名称', '营业收入（万元）', '', '备注'),
      row(3, '', '2023', '2024'),
      row(4, '某某公司', '1', '2', '无'),
    ];
    const table = found(rows, { ...known, merges });
    expect(table).toMatchObject({ headerRow: 2, headerRows: 2, firstDataRow: 4 });
    expect(table.columns.map(({ header }) => header)).toEqual([
      '名称',
      '营业收入(万元) 2023',
      '营业收入(万元) 2024',
      '备注',
    ]);
    expect(table.columns.map(({ unit }) => unit)).toEqual([null, '万元', '万元', null]);
  });

  it('may have two lines with nothing merged, as in a text file', () => {
    const rows = [
      row(1, '名称', '2023年', '', '2024年', '', '备注'),
      row(2, '', '营业收入', '利润', '营业收入', '利润'),
      row(3, '某某公司', '1', '2', '3', '4', '无'),
    ];
    const table = found(rows, known);
    expect(table).toMatchObject({ headerRow: 1, headerRows: 2, firstDataRow: 3 });
    const headers = ['名称', '2023年 营业收入', '2023年 利润', '2024年 营业收入', '2024年 利润', '备注'];
    expect(table.columns.map(({ header }) => header)).toEqual(headers);
  });

  it('takes the line above where columns are called the same', () => {
    const rows = [
      row(1, '基本情况', '', '2023年', '', '2024年'),
      row(2, '名称', '代码', '营业收入', '利润', '营业收入', '利润'),
      row(3, '某某公司', '91120000103061105B', '1', '2', '3', '4'),
    ];
    const table = found(rows, known);
    expect(table).toMatchObject({ firstDataRow: 3 });
    const headers = ['名称', '代码', '2023年 营业收入', '2023年 利润', '2024年 营业收入', '2024年 利润'];
    expect(table.columns.map(({ header }) => header)).toEqual(headers);
  });

  it('may have its units in a line below', () => {
    const table = found(
      [row(1, '名称', '注册资本', '备注'), row(2, '', '（万元）'), row(3, '某某公司', '12', '无')],
      known,
    );
    expect(table).toMatchObject({ headerRow: 1, headerRows: 2, firstDataRow: 3 });
    expect(table.columns[1]).toMatchObject({ header: '注册资本', unit: '万元' });
  });

  it('can be set by hand', () => {
    const rows = [row(1, 'x', 'y'), ...data(2)];
    expect(tableAt(rows, 2)).toMatchObject({ headerRow: 2, firstDataRow: 3 });
    expect(tableAt(rows, null)).toMatchObject({ headerRow: null, firstDataRow: 1 });
  });

  it('a source that is called 示例数据 makes no samples of the rows', () => {
    const rows = Array.from({ length: 30 }, (_, i) =>
      row(i + 2, String(i + 1), `甲${String(i)}公司`, '氢能', '示例数据'),
    );
    const table = found([row(1, '序号', '名称', '产业链', '来源'), ...rows], known);
    expect(table.firstDataRow).toBe(2);
    expect(rows.map(createClassifier(table, {}))).toEqual(rows.map(() => null));
  });

  it('nothing at all is no table', () => {
    expect(findTable([])).toBeNull();
    expect(findTable([row(4, ' ', '　')])).toBeNull();
  });
});

describe('rows below the header', () => {
  const table = found([row(1, '序号', '名称', '代码', '注册资本'), ...data(2)], known);
  const judge = (options: ClassifierOptions, ...rows: Row[]): (string | null)[] =>
    rows.map(createClassifier(table, options));
  const one = (...texts: string[]): string | null => judge({}, ...data(2), row(9, ...texts))[3] ?? null;

  it.each([
    ['note', ['数据来源：某某网']],
    ['note', ['', '注：以上为初步数']],
    ['note', ['填报单位：甲局', '', '填表人：李四', '联系电话：123']],
    ['note', ['制表人:', '王五']],
    ['note', ['共39家']],
    ['total', ['合计', '', '', '1,700.5']],
    ['total', ['', '总 计', '', '—']],
    ['total', ['12', '小计', '', '3']],
    ['total', ['总计', '39家', '', '3']],
    ['repeated-header', ['序号', '名称', '代码', '注册资本']],
    ['repeated-header', ['序 号', '名称', '', '注册资本(万元)']],
    ['section', ['一、重点方向']],
    ['sparse', ['以下企业为意向']],
    ['section', ['（二）', '氢能产业链', '', '12']],
    ['empty', ['', '  ']],
    ['empty', ['105']],
    ['sample', ['0', '某某公司（填报前请删除本行）', 'x']],
  ])('%s: %j', (reason, texts) => expect(one(...texts)).toBe(reason));

  it.each([
    [['4', '合计科技有限公司', '', '']],
    [['', '只有名称的某某公司', '', '']],
    [['5', '示例科技有限公司', '', '']],
    [['103', '成功', '突破']],
    [['6', '某某公司', '', '请填写']],
    [['7', '某某公司', '', '示例数据']],
    [['', '', '91120000103061105B']],
  ])('%j is data', (texts) => expect(one(...texts)).toBeNull());

  it('with known key columns, narrow rows without any key are skipped', () => {
    const stray = row(9, '', '', '', '续表');
    expect(judge({ keyColumns: [1, 2] }, ...data(2), stray)).toEqual([null, null, null, 'sparse']);
    expect(judge({}, ...data(2), stray)).toEqual([null, null, null, null]);
  });

  it('a heading merged across is no data, a name merged down is', () => {
    const merges = [
      { top: 9, bottom: 9, left: 1, right: 3 },
      { top: 10, bottom: 11, left: 1, right: 1 },
    ];
    const rows = [...data(2), row(9, '', '机器人方向'), row(10, '', '某某公司')];
    expect(judge({ merges }, ...rows)).toEqual([null, null, null, 'section', null]);
  });

  it('running numbers are known as such between headings and remarks', () => {
    const rows = [...data(2), row(5, '二、天津'), row(6, '三、河北'), row(7, '合计'), row(8, '注：初步数')];
    const mixed = found([row(1, '序号', '名称', '代码', '注册资本'), ...rows], known);
    expect(mixed.ordinalColumns).toEqual([0]);
  });

  it('wide rows are judged like narrow ones', () => {
    const width = Array.from({ length: 20 }, (_, at) => at);
    const header = row(1, ...width.map((at) => `第${at}列(人)`));
    const wide = (at: number): Row => row(at, ...width.map((column) => `${at}值${column}`));
    const rows = Array.from({ length: 40 }, (_, at) => wide(at + 2));
    const judgeWide = createClassifier(found([header, ...rows]));
    expect(rows.map(judgeWide).every((reason) => reason === null)).toBe(true);
    expect(judgeWide({ ...header, row: 50 })).toBe('repeated-header');
    expect(judgeWide(row(51, '合计', ...width.slice(1).map(String)))).toBe('total');
    expect(judgeWide(wide(52))).toBeNull();
  });
});
