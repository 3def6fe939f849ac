/**
 * Character-level tidying shared by the rules: full width to half width, blanks, dashes and brackets.
 * Everything here is pure and keeps the original text untouched; results serve comparing and parsing only.
 */

/** Zero-width and control characters that spreadsheets and web pages leave behind in cells. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** Full-width ASCII (U+FF01–FF5E) and the ideographic space to their half-width forms; nothing else changes. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/gu, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );

/** Drops characters that cannot be seen, so that two cells that look alike are alike. */
export const dropInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Trims and collapses runs of blanks (line breaks included) to one space. */
export const collapseBlanks = (text: string): string => dropInvisible(text).replace(/\s+/gu, ' ').trim();

/** A cell's text as a reader sees it: half width, no invisible characters, single blanks. */
export const tidy = (text: string): string => collapseBlanks(toHalfWidth(text));

const ABSENT = new Set([
  '-',
  '--',
  '---',
  '—',
  '——',
  '―',
  '/',
  '//',
  '\\',
  '*',
  '.',
  '无',
  '暂无',
  '没有',
  '未知',
  '不详',
  '未公开',
  '不公开',
  '未披露',
  '未提供',
  '未填',
  '未填写',
  '待补充',
  '待补',
  '不适用',
  '空',
  'none',
  'null',
  'nil',
  'n/a',
  'na',
  '#n/a',
  'undefined',
]);

/** Chinese characters and ASCII letters or digits with which no way of writing "nothing here" begins. */
const PLAIN = /[\u4e00-\u9fffA-Za-z0-9]/u;
const openings = new Set([...ABSENT].flatMap((word) => [word.charAt(0), word.charAt(0).toUpperCase()]));
const saysSomething = new Uint8Array(0x10000);
for (let code = 0; code < saysSomething.length; code += 1) {
  const char = String.fromCharCode(code);
  saysSomething[code] = PLAIN.test(char) && !openings.has(char) ? 1 : 0;
}

/**
 * True for the many ways lists write "nothing here": blank, `-`, `/`, 无, 暂无, 未公开, N/A …
 * Rule: domain rules for codes ("`未公开`, `-` and blanks are normal").
 */
export const isAbsent = (text: string | null | undefined): boolean => {
  if (text === null || text === undefined) return true;
  // Lists hold millions of cells: nearly all are told by their first character.
  if (saysSomething[text.charCodeAt(0)] === 1) return false;
  const plain = tidy(text).toLowerCase();
  return plain === '' || ABSENT.has(plain) || ABSENT.has(plain.replace(/^[(（[【]|[)）\]】]$/gu, ''));
};

/** True for a text with something in it. */
export const isFilled = (value: string | null | undefined): value is string =>
  value !== null && value !== undefined && value.trim() !== '';
