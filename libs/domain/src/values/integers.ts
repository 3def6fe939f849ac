/** Whole numbers as lists write them: 1,200 · 1200人 · 1200.0 · full-width digits. */
import { dropInvisible, toHalfWidth } from '../text/index.js';
import { parsed, unreadable, type Parsed } from './result.js';

export interface IntegerOptions {
  /** Smallest value taken; 0 unless told. */
  readonly min?: number;
  /** Largest value taken; the largest 32-bit integer unless told. */
  readonly max?: number;
}

const SUFFIX = /\s*(?:人|名|位|个|家|户)?$/u;

/**
 * Reads a whole number. A count that is only rough (`约200`, `200余人`, `50-100人`) is refused: a register holds what
 * is known, and the person who has the list can say.
 */
export const parseInteger = (raw: string, options: IntegerOptions = {}): Parsed<number> => {
  const { min = 0, max = 2_147_483_647 } = options;
  const text = toHalfWidth(dropInvisible(raw)).trim();
  if (/[余多约近]/u.test(text)) return unreadable('not-a-number', raw);
  const digits = text.replace(SUFFIX, '');
  const plain = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.0+)?$/u.test(digits) ? digits.replace(/,/gu, '') : digits;
  if (!/^[+-]?\d{1,15}(?:\.0+)?$/u.test(plain)) return unreadable('not-a-number', raw);
  const value = Number(plain);
  if (value < 0 && min >= 0) return unreadable('negative-number', raw);
  if (value < min) return unreadable('too-small', raw, { min });
  return value > max ? unreadable('too-large', raw, { max }) : parsed(value === 0 ? 0 : value);
};
