import { afterAll, describe, expect, it } from '@jest/globals';
import type { Row } from '../cell.js';
import { removeTemporaryFiles, textRow as row, withWorkbook } from '../testing/xlsx.js';
import { createClassifier, type RowClassifier } from './classify-row.js';
import { createFiller } from './fill-down.js';
import { findTable } from './find-table.js';
import { tableFrom } from './table-from.js';
import type { Table, TableHints } from './table.js';

afterAll(removeTemporaryFiles);

const hints: TableHints = {
  scoreHeader: (name) => (['企业名称', '信用代码', '所在地区', '项目名称', '总投资'].includes(name) ? 1 : 0),
};

const enterprises = [
  row(1, '一、重点企业名单'),
  row(2, '序号', '企业名称', '信用代码', '所在地区'),
  row(3, '1', '天津某某装备有限公司', '91120000103061105B', '天津'),
  row(4, '2', '河北某某机器人股份有限公司', '911200001036674813', '河北'),
];
const projects = [
  row(7, '二、重点项目清单'),
  row(8, '序号', '项目名称', '总投资（万元）', '建设单位', '备注'),
  row(9, '1', '某某基地项目', '12000', '某某公司', ''),
  row(10, '2', '某某中试线', '800', '某某院', '续建'),
];
const people = [row(12, '姓名', '联系电话'), row(13, '张三', '0311-00000000')];

function judged(rows: readonly Row[], options: TableHints = hints): { reasons: string[]; judge: RowClassifier } {
  const table = findTable(rows, options);
  if (!table) throw new Error('no table');
  const judge = createClassifier(table, options);
  const below = rows.filter(({ row: at }) => at >= table.firstDataRow);
  return { reasons: below.map((one) => `${one.row} ${judge(one) ?? 'data'}`), judge };
}

describe('several lists on one sheet', () => {
  it('end the first where the header of the next begins', () => {
    const { reasons, judge } = judged([...enterprises, ...projects]);
    expect(reasons).toEqual(['3 data', '4 data', '7 section', '8 next-list', '9 next-list', '10 next-list']);
    expect(judge.laterLists()).toEqual([
      {
        headerRow: 8,
        headers: ['序号', '项目名称', '总投资(万元)', '建设单位', '备注'],
        title: '二、重点项目清单',
        rows: 2,
      },
    ]);
  });

  it('are all named, in words unknown to the caller too', () => {
    const { judge } = judged([...enterprises, ...projects, ...people], {});
    expect(judge.laterLists().map(({ headerRow, title, rows }) => [headerRow, title, rows])).toEqual([
      [8, '二、重点项目清单', 2],
      [12, null, 1],
    ]);
  });

  it('begin with the first, though a later one has more that is known', () => {
    const short = [row(1, '企业名称', '信用代码'), row(2, '某某公司', '91120000103061105B')];
    const later = [row(4, '项目名称', '总投资', '企业名称', '所在地区'), row(5, '某某项目', '12', '某某公司', '天津')];
    expect(findTable([...short, ...later], hints)).toMatchObject({ headerRow: 1, firstDataRow: 2 });
  });

  it.each([
    ['a repeated header', row(5, '序号', '企业名称', '信用代码', '所在地区'), 'repeated-header'],
    ['a row of words', row(5, '3', '某某单位', '', '天津'), 'data'],
    ['words that head nothing', row(5, '某某研究院', '某某大学', '某某中心', '天津'), 'data'],
    ['one word that could head a column', row(5, '备注', '某某信息公司', '', '天津'), 'data'],
    ['a remark', row(5, '备注：以上名单供参考'), 'note'],
  ])('are not seen in %s', (_, odd, reason) => {
    const { reasons, judge } = judged([...enterprises, odd, row(6, '4', '北京某某公司', '', '北京')]);
    expect(reasons.slice(2)).toEqual([`5 ${reason}`, '6 data']);
    expect(judge.laterLists()).toEqual([]);
  });

  it('can be read by the row of their header, however far down', async () => {
    const lines = ['企业名称,信用代码', ...Array.from({ length: 500 }, (_, at) => `某某${at}公司,${at + 100000}`)];
    const text = [...lines, '', '项目名称,总投资(万元)', '某某项目,12', '某某基地,15', ''].join('\n');
    await withWorkbook(text, async (workbook) => {
      const placed = await tableFrom(workbook, 0, 503, hints);
      expect(placed?.table).toMatchObject({ headerRow: 503, firstDataRow: 504, knownHeaders: 2 });
      expect(placed?.table.columns.map(({ name }) => name)).toEqual(['项目名称', '总投资']);
      expect(await tableFrom(workbook, 0, 900)).toBeNull();
    });
  });
});

describe('sections', () => {
  it('are told from data, and the rows below know their heading', () => {
    const rows = [
      row(1, '序号', '企业名称', '信用代码'),
      row(2, '一、氢能产业链'),
      row(3, '1', '甲公司', '91120000103061105B'),
      row(4, '2', '乙公司', '911200001036674813'),
      row(5, '（二）生物医药产业链'),
      row(6, '3', '丙公司', '91120101103101461X'),
      row(7, '三', '机器人产业链', '1'),
      row(8, '4', '丁公司', '911200001036748000'),
    ];
    const table = findTable(rows, hints) as Table;
    const judge = createClassifier(table, hints);
    const seen = rows.slice(1).map((one) => [judge(one), judge.section()]);
    expect(seen).toEqual([
      ['section', '一、氢能产业链'],
      [null, '一、氢能产业链'],
      [null, '一、氢能产业链'],
      ['section', '(二)生物医药产业链'],
      [null, '(二)生物医药产业链'],
      ['section', '三 机器人产业链 1'],
      [null, '三 机器人产业链 1'],
    ]);
  });
});

describe('cells merged downwards', () => {
  const rows = [
    row(1, '地区', '企业名称', '备注'),
    row(2, '天津', '甲公司', '联合体'),
    row(3, '', '乙公司'),
    row(4, '', '丙公司'),
    row(5, '河北', '丁公司'),
  ];
  const merges = [
    { top: 2, bottom: 4, left: 0, right: 0 },
    { top: 2, bottom: 3, left: 2, right: 3 },
    { top: 4, bottom: 5, left: 0, right: 0 },
  ];

  it('count for every row that they span', () => {
    const table = findTable(rows, { ...hints, merges }) as Table;
    const fill = createFiller(table, merges);
    expect(rows.map((one) => fill(one).cells.map(({ text }) => text))).toEqual([
      ['地区', '企业名称', '备注'],
      ['天津', '甲公司', '联合体'],
      ['天津', '乙公司', '联合体'],
      ['天津', '丙公司'],
      ['河北', '丁公司'],
    ]);
  });

  it('of the header are none of the data’s', () => {
    const header = [{ top: 1, bottom: 2, left: 0, right: 0 }];
    const table = findTable(rows.slice(0, 1).concat(rows.slice(2)), hints) as Table;
    expect(createFiller(table, header)(row(2, '', 'x')).cells).toHaveLength(1);
  });
});
