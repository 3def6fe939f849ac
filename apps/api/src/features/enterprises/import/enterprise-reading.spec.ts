import { describe, expect, it } from '@jest/globals';
import { csv } from '../../imports/testing/import-desk.js';
import { number, row, text, workbookParts, zip } from '../../imports/testing/raw-xlsx.js';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { codesOf, KEY, readList } from './testing/read-list.js';

const A = '91120000103061105B';
const B = '911200001036674813';

describe('a list as a department sends it', () => {
  const LIST = csv(
    ['附件1', '', '', '', '', '', ''],
    ['重点企业名单（第一批）', '', '', '', '', '', ''],
    ['填报单位：某市工信局', '', '', '', '', '单位：万元', ''],
    ['序号', '*企业名称（全称）', '统一社会\n信用代码', '所在地', '成立时间', '注册资金', '从业人员'],
    ['1', ' 甲示例有限公司　', `'${A.toLowerCase()}`, '唐山市路北区', '2015年3月2日', '5,000万元人民币', '１２０'],
    ['2', '乙示例\n有限公司', '９１１２００００１０３６６７４８１３', '北京海淀', '43831', '1.2亿', '1,200人'],
    ['以下为保定市企业', '', '', '', '', '', ''],
    ['3', '丙示例有限公司', '未公开', '河北省石家庄市桥西区', '2018/5/1 10:30', '3000', '—'],
    ['4', '丁示例有限公司', '120000000012345', '月球', '', '￥500', ''],
    ['合计', '4家', '', '', '', '20500', '1320'],
    ['注：数据截至2025年12月31日', '', '', '', '', '', ''],
    ['填表人：王某', '', '审核人：李某', '', '', '', ''],
  );

  it('is found between its titles, headings, totals and remarks', async () => {
    const { result, rows, fields } = await readList(LIST);
    expect(result).toMatchObject({
      dataRows: 4,
      needs: null,
      table: { headerRow: 4, firstDataRow: 5, lastDataRow: 9 },
    });
    expect(result.table?.skippedRows.map(({ row: at, reason }) => `${String(at)} ${reason}`)).toEqual([
      ...['1 title', '2 title', '3 unit-line', '7 sparse', '10 total', '11 note', '12 note'],
    ]);
    expect(Object.values(fields)).toEqual([
      ...[null, 'name', 'creditCode', 'regionCode', 'establishedOn', 'registeredCapital', 'employees'],
    ]);
    expect(result.mapping.map(({ unit }) => unit)).toEqual([null, null, null, null, null, '万元', null]);
    expect(rows.map(({ record }) => record)).toEqual([
      {
        name: '甲示例有限公司',
        creditCode: A,
        regionCode: '130203',
        establishedOn: '2015-03-02',
        registeredCapital: '5000',
        employees: 120,
      },
      {
        name: '乙示例 有限公司',
        creditCode: B,
        regionCode: '110108',
        establishedOn: '2020-01-01',
        registeredCapital: '12000',
        employees: 1200,
      },
      { name: '丙示例有限公司', regionCode: '130104', establishedOn: '2018-05-01', registeredCapital: '3000' },
      {
        name: '丁示例有限公司',
        registrationNo: '120000000012345',
        registeredCapital: '500',
        extra: { 所在地: '月球' },
      },
    ]);
    expect(rows.map(codesOf)).toEqual([
      [],
      [],
      ['warning code-absent'],
      ['warning registration-number-instead', 'warning region-unknown'],
    ]);
  });

  it('may repeat its header above each section', async () => {
    const header = ['序号', '企业名称', '统一社会信用代码', '联系人'];
    const section = (from: number) =>
      [0, 1, 2].map((i) => [String(from + i), `${String(from + i)}号示例厂`, '', '张三']);
    const { rows, result } = await readList(csv(header, ...section(1), header, ...section(4), header, ...section(7)));
    expect(result.table).toMatchObject({ headerRow: 1 });
    expect(rows).toHaveLength(9);
  });

  it('may be a workbook with a header of two merged lines, numbers, dates and failed formulas', async () => {
    const merges = `<mergeCells>${['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'].map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    const data = [
      row(1, text('企业营收情况', 'A1')),
      row(2, text('企业名称', 'A2'), text('联系电话', 'B2'), text('营业收入（万元）', 'C2'), text('查询', 'E2')),
      row(3, text('2023', 'C3'), text('2024', 'D3')),
      row(
        4,
        text('甲示例有限公司', 'A4'),
        number('13800000000', 'B4'),
        number('1.1000000000000001', 'C4'),
        number('2e3', 'D4'),
        '<c r="E4" t="e"><v>#N/A</v></c>',
      ),
      row(5, text('乙示例有限公司', 'A5'), '<c r="C5" t="e"><v>#REF!</v></c>'),
    ].join('');
    const { rows, fields } = await readList(zip(workbookParts([{ data, after: merges }])));
    expect(fields).toMatchObject({ '营业收入(万元) 2023': 'revenue:2023', '营业收入(万元) 2024': 'revenue:2024' });
    expect(rows[0]?.record).toEqual({
      name: '甲示例有限公司',
      contactPhone: new ContactCipher([KEY]).encrypt('13800000000'),
      years: { '2023.revenue': '1.1', '2024.revenue': '2000' },
    });
    expect(rows.map(codesOf)).toEqual([['warning formula-error'], ['error formula-error']]);
  });
});

describe('columns', () => {
  const one = async (columns: Record<string, string>) => {
    const { rows } = await readList(
      csv(['企业名称', ...Object.keys(columns)], ['甲示例公司', ...Object.values(columns)]),
    );
    const { name: _name, ...record } = rows[0]?.record ?? {};
    return { record, problems: codesOf(rows[0]) };
  };

  it('of province, city and county make one region', async () => {
    expect(await one({ 省份: '河北', 地市: '石家庄', 区县: '桥西区' })).toEqual({
      record: { regionCode: '130104' },
      problems: [],
    });
    expect((await one({ 省份: '天津市', 地市: '', 区县: '滨海新区' })).record).toEqual({ regionCode: '120116' });
    expect((await one({ 区县: '桥西区' })).problems).toEqual(['warning region-ambiguous']);
  });

  it('say their unit; what is no yuan is refused', async () => {
    expect((await one({ '注册资本(元)': '12345.67' })).record).toEqual({ registeredCapital: '1.234567' });
    expect((await one({ '注册资本（亿元）': '0.00000001' })).record).toEqual({ registeredCapital: '0.0001' });
    expect((await one({ '注册资本（千万元）': '3' })).record).toEqual({ registeredCapital: '3000' });
    expect((await one({ '注册资本（万元）': '3000万元整' })).record).toEqual({ registeredCapital: '3000' });
    expect((await one({ '注册资本(万美元)': '500' })).problems).toEqual(['error unit-unclear']);
    expect((await one({ 注册资本: '500万美元' })).problems).toEqual(['error unit-unclear']);
    expect((await one({ '注册资本（万元）': '500', 币种: '美元' })).problems).toEqual(['error unit-unclear']);
    expect((await one({ '注册资本（万元）': '500', 币种: '人民币' })).problems).toEqual([]);
  });

  it('name the year of their figures, in brackets too', async () => {
    expect((await one({ '营业收入（2023年）': '5', '2024年营收(亿元)': '1', 营业收入: '9' })).record).toEqual({
      years: { '2023.revenue': '5', '2024.revenue': '10000' },
      extra: { 营业收入: '9' },
    });
    // The reading of these tests takes place in 2026.
    expect((await one({ 上年营业收入: '5', '2025年营业收入': '6' })).record).toEqual({
      years: { '2025.revenue': '5' },
      extra: { '2025年营业收入': '6' },
    });
    expect((await one({ '2030年营业收入': '5' })).record).toEqual({ extra: { '2030年营业收入': '5' } });
    expect((await one({ 成立年份: '2015' })).record).toEqual({ extra: { 成立年份: '2015' } });
  });

  it('twice under one name, or under none, are kept apart', async () => {
    const { rows } = await readList(
      csv(['企业名称', '备注', '备注', '其他', '其他', ''], ['甲示例厂', '一', '二', '三', '四', '五']),
    );
    expect(rows[0]?.record).toEqual({
      name: '甲示例厂',
      note: '一',
      extra: { '备注(2)': '二', 其他: '三', '其他(2)': '四', 列F: '五' },
    });
  });

  it('of chains ask where the list does not say what it means', async () => {
    expect((await one({ 产业链: '生物医药' })).problems).toEqual(['question chain-or-cluster']);
    expect(await one({ 产业链: '生物医药', 产业集群: '生物医药' })).toEqual({
      record: { chains: ['biomedicine'], clusters: ['biomedicine-cluster'] },
      problems: [],
    });
    expect((await one({ 产业链: '生物医药产业链、生物医药集群' })).problems).toEqual([]);
    expect((await one({ 产业链: '火星链、月球链' })).record).toEqual({ extra: { 产业链: '火星链、月球链' } });
  });
});

describe('cells', () => {
  const codes = async (header: string, ...cells: string[]) => {
    const { rows } = await readList(
      csv(['企业名称', header], ...cells.map((cell, i) => [`${String(i)}号示例厂`, cell])),
    );
    return rows.map(codesOf);
  };

  it('that hold no credit code say what they hold', async () => {
    const wanted: [string, string[]][] = [
      [A, []],
      ['', []],
      ['-', ['warning code-absent']],
      ['未公开', ['warning code-absent']],
      ['120000000012345', ['warning registration-number-instead']],
      ['91120000103O61105B', ['question credit-code-repairable']],
      ['91120000103061105C', ['error credit-code-wrong-check']],
      ['9.11201E+17', ['error digits-lost']],
      ['911200001036670000', ['error digits-lost']],
      ['12345', ['error credit-code-malformed']],
    ];
    expect(await codes('统一社会信用代码', ...wanted.map(([cell]) => cell))).toEqual(
      wanted.map(([, expected]) => expected),
    );
  });

  it('that are no date, number or amount stop the row; 无 and - say nothing', async () => {
    expect(await codes('成立日期', '2020-02-30', '2020-1', '20/1/2', '2030-01-01', '无', '2020.1.2')).toEqual([
      ...[['error not-a-date'], ['error date-incomplete'], ['error date-ambiguous'], ['error date-in-future'], [], []],
    ]);
    expect(await codes('职工人数', '约200人', '12.5', '-5', '9999999', '-', '12人')).toEqual([
      ...[['error number-approximate'], ['error not-a-number'], ['error negative-number']],
      ...[['error employees-out-of-range']],
      ...[[], []],
    ]);
    expect(await codes('注册资本（万元）', '一百万', '-1', '50%', '0.00000001', '1e6', '/')).toEqual([
      ...[
        ['error number-in-words'],
        ['error negative-number'],
        ['error not-a-number'],
        ['warning money-rounded'],
        [],
        [],
      ],
    ]);
  });

  it('that hold too much are cut and kept', async () => {
    const long = '长'.repeat(400);
    const { rows } = await readList(
      csv(
        ['企业名称', '地址', '曾用名', '邮箱'],
        ['甲示例厂', long, Array.from({ length: 30 }, (_, i) => `旧${String(i)}厂`).join('、'), 'x'],
      ),
    );
    expect(codesOf(rows[0])).toEqual(['warning cell-cut', 'warning too-many', 'warning email-doubtful']);
    expect(rows[0]?.record).toMatchObject({ address: long.slice(0, 300), extra: { 地址: long } });
  });

  it('of names ask where they are doubtful', async () => {
    const names = ['成功', '12345', '', '华为技术', 'Example Robotics Co., Ltd.', '某某局'];
    const { rows } = await readList(csv(['企业名称', '备注'], ...names.map((name) => [name, '好'])));
    expect(rows.map(codesOf)).toEqual([
      ...[['question name-doubtful'], ['question name-doubtful'], ['error missing-name']],
      ...[['warning name-not-enterprise'], [], ['warning name-not-enterprise']],
    ]);
  });
});
