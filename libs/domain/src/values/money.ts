/**
 * Money in 万元, exact to the fen: decimal strings with at most six places, as numeric(18,6) holds them.
 */
import type { ErrorCode, ErrorParams } from '../errors/index.js';
import { dropInvisible, toHalfWidth } from '../text/index.js';
import { fromScaled, roundDecimal, shiftDecimal, toScaled } from './decimal.js';
import { unreadable } from './result.js';
import { roughNumber } from './rough.js';

export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '千万元' | '亿元';

export const MONEY_UNITS: readonly MoneyUnit[] = ['元', '千元', '万元', '百万元', '千万元', '亿元'];

/** Places by which an amount moves to become 万元. */
const SHIFT: Readonly<Record<MoneyUnit, number>> = { 元: -4, 千元: -1, 万元: 0, 百万元: 2, 千万元: 3, 亿元: 4 };

const PLACES = 6;
/** numeric(18,6): twelve digits before the point. */
const LIMIT = 10n ** 18n;
const MAX_TEXT = '999,999,999,999.999999';

const UNIT_WORDS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/^亿元?/u, '亿元'],
  [/^千万元?/u, '千万元'],
  [/^百万元?/u, '百万元'],
  [/^(?:万元?|w)/iu, '万元'],
  [/^千元/u, '千元'],
  [/^元/u, '元'],
];

const CURRENCY = /(?:人民币|rmb|cny|[¥￥])/giu;

/** Any amount that is not yuan: the register holds yuan only, so this is a question for a person, never a guess. */
const FOREIGN = /美元|美金|港元|港币|欧元|日元|英镑|usd|hkd|eur|jpy|gbp|\$|€|£/iu;

/** True for a text that names a currency other than yuan, such as the header 注册资本(万美元) or the currency 美元. */
export const namesForeignCurrency = (text: string): boolean => FOREIGN.test(toHalfWidth(text));

/**
 * `1,234.5`, `12,34,567` (careless), `1 234`: separators only between digits. A comma with anything but digits on both
 * sides is no thousands separator, so `1,2,3` stays unreadable.
 */
const plainNumber = (text: string): string | null => {
  if (/^\d{1,3}(?:[,'\s]\d{3})+(?:\.\d+)?$/u.test(text)) return text.replace(/[,'\s]/gu, '');
  if (/^\d+(?:\.\d*)?$|^\.\d+$/u.test(text)) return text;
  const scientific = /^(\d+(?:\.\d+)?)e([+-]?\d{1,2})$/iu.exec(text);
  return scientific === null ? null : shiftDecimal(scientific[1] ?? '', Number(scientific[2]));
};

const splitSign = (text: string): { negative: boolean; rest: string } => {
  const bracketed = /^\((.+)\)$/u.exec(text);
  if (bracketed !== null) return { negative: true, rest: (bracketed[1] ?? '').trim() };
  if (/^[-−–]/u.test(text)) return { negative: true, rest: text.slice(1).trim() };
  return { negative: false, rest: text.replace(/^\+/u, '').trim() };
};

/** An amount as 万元. `rounded` says that the text was finer than a fen and the value is not exactly what it said. */
export type MoneyReading =
  | { readonly ok: true; readonly value: string; readonly rounded: boolean }
  | { readonly ok: false; readonly code: ErrorCode; readonly params: ErrorParams };

/** An amount in a known unit as 万元, rounded to the fen; refuses what does not fit numeric(18,6). */
const inWan = (raw: string, digits: string, unit: MoneyUnit): MoneyReading => {
  const shifted = shiftDecimal(digits, SHIFT[unit]);
  const exact = shifted === null ? null : toScaled(shifted, PLACES);
  const scaled = exact ?? (shifted === null ? null : toScaled(roundDecimal(shifted, PLACES) ?? '', PLACES));
  if (shifted === null || scaled === null) return unreadable('not-a-number', raw);
  if (scaled >= LIMIT || scaled <= -LIMIT) return unreadable('money-out-of-range', raw, { max: MAX_TEXT });
  return { ok: true, value: fromScaled(scaled, PLACES), rounded: exact === null && !isFloatNoise(shifted) };
};

/** Spreadsheets store 4600.1 as 4600.1000000000004: 15 and more digits that stop being a round number are noise. */
const isFloatNoise = (decimal: string): boolean => {
  const beyond = (decimal.split('.')[1] ?? '').slice(PLACES);
  return significantDigits(decimal) >= 15 && /^(?:00|99)/u.test(beyond);
};

const significantDigits = (decimal: string): number => decimal.replace(/[-.]/gu, '').replace(/^0+/u, '').length;

export interface MoneyOptions {
  /** Negative amounts are refused unless this is true. */
  readonly allowNegative?: boolean;
}

/**
 * Reads an amount as 万元. `unit` is the unit of the column; a unit written in the cell wins (`1,200万元`, `1.2亿`).
 * Without a unit of the column, as where it counts shares, only amounts with a unit of their own are read.
 * Takes thousands separators, full-width digits, ¥ and 人民币; brackets or a minus sign mean negative.
 */
export const parseMoney = (text: string, unit: MoneyUnit | null, options: MoneyOptions = {}): MoneyReading => {
  const tidied = toHalfWidth(dropInvisible(text)).trim();
  if (FOREIGN.test(tidied)) return unreadable('unit-unclear', text);
  const { negative, rest } = splitSign(tidied.replace(CURRENCY, '').trim());
  const match = /^([\d.,'\s]*\d\.?(?:e[+-]?\d{1,2})?)\s*(\D*)$/iu.exec(rest);
  if (match === null) return unreadable(roughNumber(tidied), text);
  const written = (match[2] ?? '').trim();
  const word = UNIT_WORDS.find(([pattern]) => pattern.test(written));
  const left = word === undefined ? written : written.replace(word[0], '').trim();
  if (!/^(?:整|正|\.)?$/u.test(left)) return unreadable(roughNumber(tidied), text);
  const digits = plainNumber((match[1] ?? '').trim());
  if (digits === null) return unreadable(roughNumber(tidied), text);
  const known = word?.[1] ?? unit;
  if (known === null) return unreadable('unit-unclear', text);
  const amount = inWan(text, negative ? `-${digits}` : digits, known);
  if (amount.ok && amount.value.startsWith('-') && options.allowNegative !== true) {
    return unreadable('negative-number', text);
  }
  return amount;
};

/** The unit of money that a word is, 人民币万元 as 万元; null for anything else: 万股, %, 人, 万美元. */
export const asMoneyUnit = (word: string): MoneyUnit | null => {
  const bare = toHalfWidth(dropInvisible(word)).replace(CURRENCY, '').replace(/\s/gu, '');
  return MONEY_UNITS.find((unit) => unit === bare || (bare !== '' && unit === `${bare}元`)) ?? null;
};

/** The unit that a header names in brackets or after a colon: 注册资本(万元), 金额/亿元; null when it names none. */
export const moneyUnitOf = (header: string): MoneyUnit | null => {
  if (namesForeignCurrency(header)) return null;
  const text = toHalfWidth(header);
  // The last one: in 多元化投入(万元) the first 元 is no unit.
  const named = [...text.matchAll(/(亿|[百千]?万|千)?元/gu)].at(-1);
  if (named === undefined) return /亿(?!股|吨|人|美|千瓦)/u.test(text) ? '亿元' : null;
  return MONEY_UNITS.find((unit) => unit === named[0]) ?? null;
};

/** An amount of 万元 for reading: thousands separated, two decimals unless told; `—` for none. */
export const formatMoney = (value: string | null | undefined, places = 2): string => {
  if (value === null || value === undefined) return '—';
  const rounded = roundDecimal(value, places);
  if (rounded === null) return '—';
  const [whole = '', fraction] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** An amount of 万元 as 亿元 with two decimals, as reports and forms write it beside large amounts. */
export const formatYi = (value: string | null | undefined, places = 2): string =>
  value === null || value === undefined ? '—' : formatMoney(shiftDecimal(value, -4), places);

const scaledOrThrow = (value: string): bigint => {
  const scaled = toScaled(value, PLACES);
  if (scaled === null) throw new RangeError(`not an amount of 万元 with at most ${PLACES} places: ${value}`);
  return scaled;
};

/** Exact sum of amounts. Throws on text that is no amount: amounts are parsed before they are added. */
export const addMoney = (...values: readonly string[]): string =>
  fromScaled(
    values.reduce((sum, value) => sum + scaledOrThrow(value), 0n),
    PLACES,
  );

/** -1, 0 or 1, as sorting wants it. */
export const compareMoney = (left: string, right: string): -1 | 0 | 1 => {
  const difference = scaledOrThrow(left) - scaledOrThrow(right);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

/** One way of writing each amount (`4600.00` → `4600`); null when the text is no amount that fits numeric(18,6). */
export const canonicalMoney = (value: string): string | null => {
  const scaled = toScaled(value, PLACES);
  return scaled === null || scaled >= LIMIT || scaled <= -LIMIT ? null : fromScaled(scaled, PLACES);
};
