import type { Row } from '../cell.js';
import { plainText, unitOf } from './header.js';

/** What single rows say about themselves, whatever the table: remarks, totals, samples, instructions. */

export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

/** What a text is for a table shows in its beginning; a cell may hold a whole report. */
const JUDGED_LENGTH = 2000;

/** The cells of a row that show something, in plain text. */
export function filledCells(row: Row): FilledCell[] {
  const filled: FilledCell[] = [];
  for (const { column, text } of row.cells) {
    const plain = plainText(text.length > JUDGED_LENGTH ? text.slice(0, JUDGED_LENGTH) : text);
    if (plain !== '') filled.push({ column, text: plain });
  }
  return filled;
}

const LABEL =
  /^[(【[]?(?:数据来源|资料来源|信息来源|来源|注|附注|备注|说明|填表说明|编制说明|制表|制表人|制表单位|制表日期|制表时间|填表人|填表单位|填表日期|填表时间|填报人|填报单位|填报日期|填报时间|填报部门|上报单位|报送单位|审核|审核人|审批人|复核人|单位负责人|单位|负责人|联系人|联系电话|电话|经办人|统计时间|统计日期|统计口径|数据截至|数据截止|截止日期|截止时间|更新时间|打印时间|打印日期|导出时间|导出人|日期|盖章|单位盖章|报表日期)\d{0,2}[)】\]]?\s*(?:\(公章\)|\(盖章\)|\(签字\))?\s*:/;
const CLOSING =
  /^(?:以下空白|以下无正文|此页无正文|共计?\s*\d+\s*[家户条个项页行企人]\S{0,4}|第\s*\d+\s*页.*|截[至止]\s*\d{4}.*|数据来源于.{0,60})$/;
const TOTAL = /^(?:总\s*计|合\s*计|小\s*计|累\s*计|共\s*计|汇\s*总|平均值?|总\s*和)\s*:?$/;
const NUMERIC = /^[-+]?(?:\d[\d,]*)?(?:\.\d+)?%?$|^[-—/]+$/;

export const isNumeric = (text: string): boolean => NUMERIC.test(text);

/** `数据来源: …`, `注: …`, `填报单位: … 填表人: …`, `共 39 家`: at most as many other cells as there are labels. */
export function isNote(cells: readonly FilledCell[]): boolean {
  const first = cells[0];
  if (!first || cells.length > 8) return false;
  const labels = cells.filter(({ text }) => LABEL.test(text)).length;
  if (LABEL.test(first.text)) return cells.length <= labels * 2;
  return cells.length === 1 && CLOSING.test(first.text);
}

const COUNT = /^(?:共\s*)?\d+\s*[家户个条项人]$/;

/** `合计` with nothing but numbers beside it. */
export function isTotal(cells: readonly FilledCell[]): boolean {
  const [first, second] = cells;
  if (first === undefined) return false;
  // Before the word there may stand a running number.
  const at = TOTAL.test(first.text) ? 0 : second && TOTAL.test(second.text) && isNumeric(first.text) ? 1 : -1;
  if (at < 0) return false;
  return cells.slice(at + 1).every(({ text }) => isNumeric(text) || COUNT.test(text));
}

const SAMPLE_REMOVE =
  /(?:上传|导入|提交|填报|填写|使用)[时前后]?,?\s*请?(?:先|务必|予以)?删除|请(?:先)?删除(?:此|本|该|示例|样例)|(?:此|本|该)行(?:为|是)?(?:示例|样例|填写示例)/;
const SAMPLE_MARK =
  /^[(【[<]?(?:填写|填报)?(?:示例|样例|范例|举例)(?:数据|行)?\s*[\d一二三]?[)】\]>]?(?::.*)?$|[(【[](?:填写)?(?:示例|样例|范例)[^)】\]]{0,20}[)】\]]$/;

/** A row that shows how to fill in the form. `certain`: it asks to be deleted, so it is one wherever it stands. */
export function sampleMark(cells: readonly FilledCell[]): 'certain' | 'likely' | null {
  if (cells.some(({ text }) => SAMPLE_REMOVE.test(text))) return 'certain';
  // What a row says of itself stands at its beginning; further on it is said of something else, as in a column 来源.
  const last = (cells[0]?.column ?? 0) + 2;
  return cells.some(({ column, text }) => column <= last && SAMPLE_MARK.test(text)) ? 'likely' : null;
}

const INSTRUCTION =
  /^(?:非?必[填选]|选填|可选|可不填|可为空|自动生成|下拉选择|文本|文本格式|数字|日期格式|数值)(?:[\s,;。:(!].*)?$|请(?:按|填|选|输入|勿|用|以|从|在)|填写(?:说明|选项|格式|要求|规则|示例)|格式[为如:]|不可重复|不能为空|不超过\s*\d+|\d+\s*个?(?:字符|汉字|字以内)|多个.{0,12}(?:隔开|分隔|分开)|(?:例)?如:?\s*\d{4}[-/.年]|yyyy[-/.年]mm/i;
const HEADING = /^(?:填[写表报]须知|填[写表报]说明|导入说明|使用说明|注意事项|温馨提示|操作说明|填报要求)/;

/** A row under the header whose cells mostly explain what belongs there. */
export function isInstruction(cells: readonly FilledCell[]): boolean {
  if (cells.length === 0) return false;
  const explaining = cells.filter(({ text }) => INSTRUCTION.test(text)).length;
  return explaining * 2 > cells.length || (cells.length >= 4 && explaining * 2 === cells.length);
}

/** A block of advice in one cell. */
export const isAdvice = (cells: readonly FilledCell[]): boolean =>
  cells.length === 1 &&
  cells[0] !== undefined &&
  (HEADING.test(cells[0].text) || /^\s*1[.、)].{4,}2[.、)]/.test(cells[0].text));

/** `(万元)  (人)  (%)` under the header, and nothing else. */
export const isUnitRow = (cells: readonly FilledCell[]): boolean =>
  cells.length > 0 && cells.every(({ text }) => unitOf(text.replace(/^\(|\)$/g, '')) !== null);

/** `甲  乙  1  2  3`: the numbers that statistical forms give their columns. */
export function isColumnNumbers(cells: readonly FilledCell[]): boolean {
  if (cells.length < 4) return false;
  const rest = cells.map(({ text }) => text.replace(/^\(|\)$|栏$/g, ''));
  while (rest.length > 0 && /^[甲乙丙丁戊]$|^[A-E]$|^栏次$|^序号$/.test(rest[0] ?? '')) rest.shift();
  return rest.length >= 2 && rest.every((text, at) => text === String(at + 1));
}
