/** Rates: exact quotients of amounts, rounded once and at the end. */
import { fromScaled, toScaled } from './decimal.js';

/** An exact quotient; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const PLACES = 6;

const scaled = (value: string): bigint => {
  const digits = toScaled(value, PLACES);
  if (digits === null) throw new RangeError(`not an amount with at most ${PLACES} places: ${value}`);
  return digits;
};

/** A quotient of whole numbers; null when the denominator is zero. */
export const ratioOfWholes = (numerator: bigint, denominator: bigint): Ratio | null => {
  if (denominator === 0n) return null;
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
};

/** The quotient of two amounts, given as decimal strings; null when the second is zero. */
export const ratioOf = (numerator: string, denominator: string): Ratio | null =>
  ratioOfWholes(scaled(numerator), scaled(denominator));

/** One quotient less another. */
export const subtractRatio = (left: Ratio, right: Ratio): Ratio => ({
  numerator: left.numerator * right.denominator - right.numerator * left.denominator,
  denominator: left.denominator * right.denominator,
});

/** -1, 0 or 1, as sorting wants it. */
export const compareRatio = (left: Ratio, right: Ratio): -1 | 0 | 1 => {
  const { numerator } = subtractRatio(left, right);
  return numerator === 0n ? 0 : numerator < 0n ? -1 : 1;
};

/** A quotient as a decimal with exactly `places` places; halves are rounded away from zero (四舍五入), never to `-0`. */
export const roundHalfUp = ({ numerator, denominator }: Ratio, places: number): string => {
  const size = numerator < 0n ? -numerator : numerator;
  const digits = (2n * size * 10n ** BigInt(places) + denominator) / (2n * denominator);
  const text = fromScaled(numerator < 0n ? -digits : digits, places).replace(/^-0$/u, '0');
  if (places === 0) return text;
  const [whole = '0', fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
};

/** A quotient in percent, one decimal unless told: 65.4 */
export const percentOf = (ratio: Ratio, places = 1): string =>
  roundHalfUp({ numerator: ratio.numerator * 100n, denominator: ratio.denominator }, places);

/** What share one amount is of another, in percent with one decimal; null when the second is zero. */
export const rateOf = (numerator: string, denominator: string): string | null => {
  const ratio = ratioOf(numerator, denominator);
  return ratio === null ? null : percentOf(ratio);
};

/** A rate for reading: `65.4%`, and `—` for none. */
export const formatRate = (rate: string | null | undefined): string =>
  rate === null || rate === undefined ? '—' : `${rate}%`;
