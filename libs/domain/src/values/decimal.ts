/**
 * Exact decimals as strings and BigInt, never binary floating point.
 * A decimal string is `-?digits(.digits)?` without leading zeros or trailing zeros after the point.
 */

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/u;

/** Digits scaled by 10^places; null when the text is no decimal or has more places than fit. */
export const toScaled = (text: string, places: number): bigint | null => {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return null;
  if (fraction.slice(places).replace(/0+$/u, '') !== '') return null;
  const digits = BigInt(whole + fraction.slice(0, places).padEnd(places, '0') || '0');
  return sign === '-' ? -digits : digits;
};

/** The decimal string of scaled digits. */
export const fromScaled = (scaled: bigint, places: number): string => {
  const negative = scaled < 0n;
  const digits = (negative ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = places === 0 ? digits : digits.slice(0, -places);
  const fraction = places === 0 ? '' : digits.slice(-places).replace(/0+$/u, '');
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
};

/** Moves the decimal point: `shiftDecimal('1.5', 4)` is `15000`; null when the text is no decimal. */
export const shiftDecimal = (text: string, by: number): string | null => {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return null;
  const places = fraction.length;
  const digits = BigInt(whole + fraction);
  const scaled = sign === '-' ? -digits : digits;
  return by >= places ? fromScaled(scaled * 10n ** BigInt(by - places), 0) : fromScaled(scaled, places - by);
};

/**
 * Rounds half away from zero to `places` decimals, keeping trailing zeros: for showing, never for storing.
 */
export const roundDecimal = (text: string, places: number): string | null => {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return null;
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0') || '0');
  const up = (fraction.charAt(places) || '0') >= '5' ? 1n : 0n;
  const digits = (kept + up).toString().padStart(places + 1, '0');
  const number = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return sign === '-' && /[1-9]/u.test(number) ? `-${number}` : number;
};
