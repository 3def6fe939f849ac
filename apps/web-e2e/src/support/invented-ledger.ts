import { workbook, type ListFile } from './lists.js';

const HEADER =
  '序号、项目名称、所属产业链、项目类型、项目阶段、建设单位、建设地点、总投资、2026年计划投资、本月完成投资、实际开工、计划竣工、责任单位';

/** Name, type, stage, builder, place, total, plan of the year, this month, actual start, planned completion, in charge. */
const PROJECTS = [
  '曹妃甸示例电解槽制造基地|引进|在建|唐山示例电解槽装备有限公司|唐山市曹妃甸区工业大街1号|86000|24000|2150.5|2026-03-16|2027-06-30|唐山市工业和信息化局',
  '滨海示例液氢储运枢纽|共建|拟开工|滨海示例液氢储运有限公司|天津市滨海新区|52000|8000|||2028年6月|天津市工业和信息化局',
  '大兴示例制氢技术中试平台|平台|签约|北京示例制氢技术有限公司|北京市大兴区|9600|1200|||2027-12-31|北京市经济和信息化局',
  '张家口示例风电制氢一期|引进|在建|张家口示例风电制氢有限公司|张家口市|约3亿|6000|900|2025-09-01|2026-12-31|河北省工业和信息化厅',
  '廊坊示例膜电极扩产项目|技改|在建|廊坊示例膜电极有限公司|廊坊市|4800|5600|320|2026-05-10|2027-03-31|河北省工业和信息化厅',
  '保定示例储氢容器产线改造|技改|在建|保定示例储氢容器有限公司|保定市|3600|1800|150|2026-02-20|2026-12-31|河北省工业和信息化厅',
  '曹妃甸示例电解槽制造基地|引进|在建|唐山示例电解槽装备有限公司|唐山市曹妃甸区工业大街1号|86000|24000|2150.5|2026-03-16|2027-06-30|唐山市工业和信息化局',
];

const cell = (text: string) => (text === '' ? null : /^[\d.]+$/.test(text) ? Number(text) : text);

/** A ledger of projects as an office keeps it: with its monthly columns, a row twice, an amount in words. */
export function inventedLedger(name: string): Promise<ListFile> {
  return workbook(name, [
    ['氢能产业链重点项目台账（示例）'],
    [...Array<null>(8).fill(null), '单位：万元'],
    HEADER.split('、'),
    ...PROJECTS.map((line, index) => {
      const [project = '', ...cells] = line.split('|');
      return [index + 1, project, '氢能', ...cells.map(cell)];
    }),
    ['合计', ...Array<null>(6).fill(null), 241400, 70600],
    ['填表人：王示例　　联系电话：00000000'],
  ]);
}
