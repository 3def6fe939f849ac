import type { Row } from '../cell.js';
import { headerKey, parseHeader } from './header.js';
import type { FilledCell } from './row-marks.js';
import { shapeOf } from './shape.js';
import type { TableHints } from './table.js';

/** A list that begins below another one on the same sheet. */
export interface LaterList {
  /** The row to give `tableFrom` to read this list instead. */
  readonly headerRow: number;
  /** What its header says, cell by cell. */
  readonly headers: readonly string[];
  /** The heading that stands right above it; null where there is none. */
  readonly title: string | null;
  /** Rows below its header, remarks among them. */
  readonly rows: number;
}

/** How headers end in lists of any kind; used where the caller does not know the words. */
const HEADER_WORD =
  /^(?:序号?|编号|no\.?|备注|说明|.{0,10}(?:名称|姓名|名字|全称|简称|代码|编码|号码|证号|类型|类别|分类|性质|等级|级别|状态|地址|地区|区域|所属.{1,6}|单位|部门|职务|职称|电话|手机|邮箱|联系人|联系方式|负责人|法定代表人|金额|总额|投资|资本|资金|收入|产值|利润|税额|面积|人数|数量|时间|日期|年份|年度|内容|简介|情况|方向|领域|行业|产业|产品|进展|来源|网址))$/i;
const LONGEST_HEADER = 30;

const sayable = (text: string): boolean => text.length <= LONGEST_HEADER && shapeOf(text) === 'text';

/** How names of columns end, before a unit or a mark; in other writings any word may be one. */
const HEADER_END =
  /(?:[号序称名码别型类性质级态址区域位门务机箱人式额资本金入值润税积数量间期份度容介况向业品展源注明话员果目链系%]|^[A-Za-z][A-Za-z _]*)\s*(?:[(（[【][^)）\]】]*[)）\]】])?\s*[*★:：]*$/;
const BEGINNING = 3;

/** A cheap look that nearly every row of data fails: a header begins with names of columns and has no figures. */
export function maybeHeader({ cells }: Row): boolean {
  const first = cells[0]?.text ?? '';
  if (cells.length < 2 || /^\d/.test(first) || cells.some(({ text }) => text.length > LONGEST_HEADER)) return false;
  return (
    cells.slice(0, BEGINNING).some(({ text }) => HEADER_END.test(text)) &&
    cells.every(({ text }) => sayable(text.trim()))
  );
}

/** Tells whether a row within a table is the header of another: mostly words that head columns, and nothing else. */
export function headerTest({ scoreHeader }: TableHints): (cells: readonly FilledCell[]) => boolean {
  const heads = (text: string): boolean => {
    const { name, unit, required } = parseHeader(text);
    return unit !== null || required || HEADER_WORD.test(name) || (scoreHeader?.(name) ?? 0) >= 0.5;
  };
  return (cells) => {
    if (cells.length < 2 || !cells.every(({ text }) => sayable(text))) return false;
    if (new Set(cells.map(({ text }) => headerKey(text))).size < 2) return false;
    if (scoreHeader && cells.some(({ text }) => scoreHeader(parseHeader(text).name) < 0)) return false;
    const count = cells.filter(({ text }) => heads(text)).length;
    return count >= 2 && count * 3 >= cells.length * 2;
  };
}
