/** Whole numbers as lists write them: 1,200 · 1200人 · 1200.0 · 1.2万人 · full-width digits. */
import { dropInvisible, toHalfWidth } from '../text/index.js';
import { shiftDecimal } from './decimal.js';
import { parsed, unreadable, type Parsed } from './result.js';
import { roughNumber } from './rough.js';

/** Units in which lists count people. */
export type CountUnit = '人' | '百人' | '千人' | '万人';

export const COUNT_UNITS: readonly CountUnit[] = ['人', '百人', '千人', '万人'];

/** Places by which a count moves to become whole ones. */
const SHIFT: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4 };

export interface IntegerOptions {
  /** Smallest value taken; 0 unless told. */
  readonly min?: number;
  /** Largest value taken; the largest 32-bit integer unless told. */
  readonly max?: number;
  /** The unit of the column; a unit written in the cell wins. */
  readonly unit?: CountUnit;
}

const WRITTEN = /^([+-]?\d{1,15}(?:\.\d{1,6})?)\s*([百千万])?\s*(人|名|位|个|家|户)?$/u;

/**
 * Reads a whole number. A count that is only rough (`约200`, `200余人`, `50-100人`) is refused: a register holds what
 * is known, and the person who has the list can say.
 */
export const parseInteger = (raw: string, options: IntegerOptions = {}): Parsed<number> => {
  const { min = 0, max = 2_147_483_647, unit = '人' } = options;
  const text = toHalfWidth(dropInvisible(raw)).trim();
  const plain = text.replace(/^([+-]?\d{1,3}(?:,\d{3})+)(?![\d,])/u, (digits) => digits.replace(/,/gu, ''));
  const [, digits = '', scale, counted] = WRITTEN.exec(plain) ?? [];
  if (digits === '') return unreadable(roughNumber(text), raw);
  const times = scale ?? (counted === undefined ? unit.charAt(0) : '');
  const whole = shiftDecimal(digits.replace(/^\+/u, ''), SHIFT[times] ?? 0);
  if (whole === null || /\.\d*[1-9]/u.test(whole)) return unreadable('not-a-number', raw);
  const value = Number(whole);
  if (value < 0 && min >= 0) return unreadable('negative-number', raw);
  if (value < min) return unreadable('too-small', raw, { min });
  return value > max ? unreadable('too-large', raw, { max }) : parsed(value === 0 ? 0 : value);
};
