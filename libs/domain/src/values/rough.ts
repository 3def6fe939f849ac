/** Why a text is no number, where more can be said than that: a register holds what is known, never a guess. */
import type { ErrorCode } from '../errors/index.js';

const NUMERALS = '零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟';
const IN_WORDS = new RegExp(
  `^(?:人民币|约|近|超过?)?(?=.*[${NUMERALS}])[${NUMERALS}点余多几数]+(?:元|人|名|家|个)?(?:整|正)?$`,
  'u',
);
const ROUGH = /约|近|超|余|多|左右|上下|以[上下内]|不[低少]于|不[超多高]|达到?|[≥≤><＞＜+]/u;
const RANGE = /\d\s*(?:千|百?万|亿)?(?:元|人)?\s*(?:[-~～—–－]+|至|到)\s*\d/u;

/** The code for a text that could not be read as a number. */
export const roughNumber = (text: string): ErrorCode => {
  if (IN_WORDS.test(text)) return 'number-in-words';
  if (!/\d/u.test(text)) return 'not-a-number';
  if (RANGE.test(text)) return 'number-range';
  return ROUGH.test(text) ? 'number-approximate' : 'not-a-number';
};
