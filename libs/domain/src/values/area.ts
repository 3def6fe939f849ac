/** Areas as lists write them: 3.5平方公里 · 1,200亩 · 2.4万平方米 · 50公顷. Exact until they are rounded once, at the end. */
import type { ErrorCode, ErrorParams } from '../errors/index.js';
import { dropInvisible, toHalfWidth } from '../text/index.js';
import { fromScaled } from './decimal.js';
import { unreadable } from './result.js';
import { roughNumber } from './rough.js';

export const AREA_UNITS = ['平方米', '万平方米', '亩', '万亩', '公顷', '平方公里'] as const;

export type AreaUnit = (typeof AREA_UNITS)[number];

/** Thirds of a square metre: a 亩 is 2000/3 平方米. */
const THIRDS: Readonly<Record<AreaUnit, bigint>> = {
  平方米: 3n,
  万平方米: 30_000n,
  亩: 2_000n,
  万亩: 20_000_000n,
  公顷: 30_000n,
  平方公里: 3_000_000n,
};

const OTHER_WORDS: Readonly<Record<string, AreaUnit>> = {
  '㎡': '平方米',
  m2: '平方米',
  平米: '平方米',
  平: '平方米',
  '万㎡': '万平方米',
  万m2: '万平方米',
  万平米: '万平方米',
  万平: '万平方米',
  ha: '公顷',
  km2: '平方公里',
  '㎢': '平方公里',
  平方千米: '平方公里',
};

/** The unit of area that a word is; null for anything else. */
export const asAreaUnit = (word: string): AreaUnit | null => {
  const bare = dropInvisible(word).normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  const spelled = bare.replace('²', '2');
  return AREA_UNITS.find((unit) => unit === spelled) ?? OTHER_WORDS[word.trim()] ?? OTHER_WORDS[spelled] ?? null;
};

export type AreaReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: ErrorCode; readonly params: ErrorParams };

export interface AreaOptions {
  /** The unit in which the value is kept. */
  readonly unit: AreaUnit;
  readonly places: number;
}

const WRITTEN = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,8}))?\s*(\D*\d?)$/u;

/** Rounds half up; both are positive. */
const divided = (value: bigint, by: bigint): bigint => (2n * value + by) / (2n * by);

/**
 * Reads an area as a decimal in the unit of the register. `unit` is the unit of the column; a unit written in the cell
 * wins. Without either an area is not read: 120 may be 亩 as well as 公顷.
 */
export const parseArea = (text: string, unit: AreaUnit | null, options: AreaOptions): AreaReading => {
  const tidied = toHalfWidth(dropInvisible(text)).trim();
  const [whole, sign, digits = '', fraction = '', written = ''] = WRITTEN.exec(tidied) ?? [];
  if (whole === undefined) return unreadable(roughNumber(tidied), text);
  if (sign === '-') return unreadable('negative-number', text);
  const named = written === '' ? unit : asAreaUnit(written);
  if (written !== '' && named === null && roughNumber(tidied) !== 'not-a-number')
    return unreadable(roughNumber(tidied), text);
  if (named === null) return unreadable('unit-unclear', text, { allowed: AREA_UNITS.join('、') });
  const scaled = BigInt(digits.replace(/,/gu, '') + fraction) * THIRDS[named] * 10n ** BigInt(options.places);
  const value = divided(scaled, THIRDS[options.unit] * 10n ** BigInt(fraction.length));
  return { ok: true, value: fromScaled(value, options.places) };
};

/** The unit of area that a header names in brackets or behind a stroke: 规划面积（万亩）, 可供地/亩; null where it names none. */
export const areaUnitOf = (header: string): AreaUnit | null => {
  const parts = header.normalize('NFKC').split(/[()[\]【】/:,]/u);
  return (
    parts
      .slice(1)
      .map(asAreaUnit)
      .find((unit) => unit !== null) ?? null
  );
};

/** An area as the register keeps it, in another unit; at most eight places. */
export const areaIn = (value: string, { unit }: Pick<AreaOptions, 'unit'>, wanted: AreaUnit): string => {
  const reading = parseArea(value, unit, { unit: wanted, places: 8 });
  return reading.ok ? reading.value : value;
};
