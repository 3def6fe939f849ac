/** Amounts of 万元 as whole numbers of a millionth: a report adds up a hundred thousand of them. */
import { fromScaled, toScaled } from '../values/index.js';

/** The decimals of an amount, as numeric(18,6) holds them. */
export const SCALE = 6;

/** At most fifteen digits: every such whole number is exact as a number of JavaScript, and much sooner read. */
const SHORT = /^\d{1,9}(?:\.\d{1,6})?$/u;
const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

/** Throws on text that is no amount. */
export const scaledAmount = (amount: string): bigint => {
  if (SHORT.test(amount)) return BigInt(shortAmount(amount));
  const scaled = toScaled(amount, SCALE);
  if (scaled === null) throw new RangeError(`not an amount of 万元 with at most ${SCALE} places: ${amount}`);
  return scaled;
};

const shortAmount = (amount: string): number => {
  const point = amount.indexOf('.');
  if (point < 0) return Number(amount) * 1_000_000;
  const fraction = amount.slice(point + 1);
  return Number(amount.slice(0, point)) * 1_000_000 + Number(fraction) * (POWERS[SCALE - fraction.length] ?? 1);
};

/** The exact sum of amounts. */
export const sumOfAmounts = (amounts: Iterable<string>): string => {
  let sum = 0n;
  for (const amount of amounts) sum += scaledAmount(amount);
  return fromScaled(sum, SCALE);
};
