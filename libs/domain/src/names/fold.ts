/**
 * Folding of names for comparing. The name as written is always kept; a folded name is only a key.
 * Rule: full-width and half-width brackets and letters, blanks, and 有限公司 / 有限责任公司 do not make a difference.
 */
import { dropInvisible } from '../text/index.js';

const OPENING = /[([{〔【〖《<［｛]/gu;
const CLOSING = /[)\]}〕】〗》>］｝]/gu;
const DOTS = /[·•・‧∙⋅●]/gu;
const DASHES = /[‐‑‒–—―−﹣－~～]/gu;
const QUOTES = /["'“”‘’「」『』＂＇`]/gu;

/** Case, width, blanks, brackets, dots, dashes and quotation marks made alike. For any free text. */
export const foldText = (text: string): string =>
  dropInvisible(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(QUOTES, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')')
    .replace(DOTS, '·')
    .replace(DASHES, '-');

/** The key under which names of enterprises are compared: `foldText`, and 有限责任公司 = 有限公司. */
export const foldName = (name: string): string => foldText(name).replace(/有限责任公司/gu, '有限公司');

/** True when two names mean the same enterprise name under the folding rule. */
export const sameName = (left: string, right: string): boolean => foldName(left) === foldName(right);

/**
 * Splits a cell that holds several names, as 曾用名 columns do: 、 ； ; ， / and line breaks separate.
 * A comma inside brackets stays ("甲(乙,丙)公司" is one name).
 */
export const splitNames = (text: string): string[] => {
  const names: string[] = [];
  let depth = 0;
  let current = '';
  for (const char of text) {
    if ('([（【'.includes(char)) depth += 1;
    else if (')]）】'.includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && '、；;，,/\n\r|'.includes(char)) {
      names.push(current);
      current = '';
    } else current += char;
  }
  names.push(current);
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
};
