/** A header taken apart: `*金额 （万元）（必填）` is the name `金额`, in `万元`, required. */
export interface HeaderParts {
  readonly name: string;
  readonly unit: string | null;
  readonly required: boolean;
}

// prettier-ignore
const UNITS = new Set([
  '元', '千元', '万元', '百万元', '千万元', '亿元', '人民币元', '人民币万元', '美元', '万美元', '亿美元', '欧元', '港元', '万港元',
  '人', '万人', '人次', '名', '户', '家', '个', '项', '件', '台', '套', '条', '次', '批', '份', '辆', '艘', '股', '万股', '亿股',
  '%', '‰', '百分比', '倍', '分', '亩', '公顷', '平方米', '万平方米', '平方公里', '㎡', 'm2', 'm', '米', '公里', 'km',
  '克', '千克', 'kg', '吨', '万吨', 't', '升', '立方米', '年', '个月', '月', '天', '日', '小时', '岁', '度',
  '千瓦', '万千瓦', '兆瓦', '千瓦时', '万千瓦时', '亿千瓦时', 'kw', 'mw', 'kwh', '吨标准煤', '万吨标准煤',
]);

const REQUIRED = /必填|必须填|必选/;
const MARK = /必填|必须填|必选|选填|可选|非必填|下拉|不填|填写|请填|请选/;

/** Full width to half width, line breaks and runs of blanks to single spaces, invisible characters gone. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The unit that a text names, alone or after `单位:`; null where it names none. */
export function unitOf(text: string): string | null {
  const bare = plainText(text)
    .replace(/^(?:金额)?(?:计量)?单位\s*:?\s*/, '')
    .replace(/\s/g, '');
  return UNITS.has(bare.toLowerCase()) ? bare : null;
}

const CJK = '\\u2e80-\\u9fff\\uf900-\\ufaff';
const BLANK_BESIDE_CJK = new RegExp(`(?<=[${CJK}()]) | (?=[${CJK}()])`, 'g');

/** Takes a header apart. Brackets that hold neither a unit nor a remark on filling in stay part of the name. */
export function parseHeader(text: string): HeaderParts {
  let unit: string | null = null;
  let required = false;
  let name = plainText(text).replace(BLANK_BESIDE_CJK, '');
  name = name.replace(/^[*★☆#]+|[*★☆]+$/g, (stars) => {
    required ||= stars.includes('*');
    return '';
  });
  name = name.replace(/\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】/g, (whole, round, square, thick) => {
    const inner = String(round ?? square ?? thick ?? '');
    const named = unitOf(inner);
    if (named !== null && unit === null) unit = named;
    else if (inner === '*') required = true;
    else if (!MARK.test(inner)) return whole;
    required ||= REQUIRED.test(inner) && !/非必|时必/.test(inner);
    return '';
  });
  const tail = /^(.+?)\s*(?:[/_:,、-]|单位:?)\s*([^/_:,、\s-]+)$/.exec(name);
  const tailUnit = tail?.[2] === undefined ? null : unitOf(tail[2]);
  if (unit === null && tail?.[1] !== undefined && tailUnit !== null) [name, unit] = [tail[1], tailUnit];
  name = name.replace(/^[*★☆]+|[*★☆:]+$/g, '').trim();
  return { name, unit, required };
}

/** One spelling for comparing headers: the name without unit, marks, blanks and case. */
export const headerKey = (text: string): string => parseHeader(text).name.replace(/[\s_]/g, '').toLowerCase();
