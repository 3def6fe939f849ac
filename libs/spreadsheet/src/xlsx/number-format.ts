import { textCell, type Cell } from '../cell.js';

/** What a number format makes of a number, as far as the value is concerned; `padding` is the width of `000000`. */
export interface NumberFormat {
  readonly shows: 'number' | 'percent' | 'date' | 'time';
  readonly padding: number;
}

const NUMBER: NumberFormat = { shows: 'number', padding: 0 };
const PERCENT: NumberFormat = { shows: 'percent', padding: 0 };
const DATE: NumberFormat = { shows: 'date', padding: 0 };
const TIME: NumberFormat = { shows: 'time', padding: 0 };
export const GENERAL = NUMBER;

const within = (id: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([from, to]) => id >= from && id <= to);

/** The formats that files name by number only, those of Chinese Excel among them. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return PERCENT;
  // prettier-ignore
  if (within(id, [[14, 17], [22, 22], [27, 31], [36, 36], [50, 54], [57, 58]])) return DATE;
  // prettier-ignore
  if (within(id, [[18, 21], [32, 35], [45, 45], [47, 47], [55, 56]])) return TIME;
  return NUMBER;
}

/** Reads a format code such as `[$-804]yyyy"年"m"月"d"日"`, `0.00%`, `000000`. Elapsed time (`[h]:mm`) stays a number. */
export function customFormat(code: string): NumberFormat {
  const section = code.replace(/"[^"]*"?|\\.|[_*]./g, '').split(';', 1)[0] ?? '';
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return NUMBER;
  const bare = section.replace(/\[[^\]]*\]/g, '').replace(/AM\/PM|A\/P|上午\/下午|General/gi, '');
  if (/[yd年日]|a{3,4}/i.test(bare)) return DATE;
  if (/[hs时秒]/i.test(bare)) return TIME;
  if (/[m月]/i.test(bare)) return DATE;
  if (bare.includes('%')) return PERCENT;
  return /^0{2,32}$/.test(bare) ? { shows: 'number', padding: bare.length } : NUMBER;
}

const DAY_SECONDS = 86_400;
const LAST_SERIAL = 2_958_466; // the day after 9999-12-31
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Days since 1970 → `YYYY-MM-DD`, without a detour through any time zone. */
function civilDate(days: number): string {
  const date = new Date(days * DAY_SECONDS * 1000);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

function clock(seconds: number): string {
  const hoursMinutes = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? hoursMinutes : `${hoursMinutes}:${pad(seconds % 60)}`;
}

/**
 * A serial day as text, or null where it is no date. Excel counts from 1900 and believes in a 29 February 1900
 * (serial 60); files from old Macs count from 1904.
 */
export function serialDate(serial: number, date1904: boolean): string | null {
  if (!(serial >= 0) || serial >= LAST_SERIAL) return null;
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * DAY_SECONDS);
  if (seconds === DAY_SECONDS) {
    day += 1;
    seconds = 0;
  }
  if (!date1904 && day === 60) return null;
  const days = date1904 ? day - 24_107 : day - (day < 60 ? 25_568 : 25_569);
  return seconds === 0 ? civilDate(days) : `${civilDate(days)} ${clock(seconds)}`;
}

const PLAIN = /^(?:0|-?(?:0(?=\.)|[1-9]\d*)(?:\.\d*[1-9])?)$/;

/** Moves the decimal point of `mantissa` (digits with at most one point) by `exponent` places. */
function shiftPoint(mantissa: string, exponent: number): string {
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + exponent;
  let text: string;
  if (point <= 0) text = `0.${'0'.repeat(-point)}${digits}`;
  else if (point >= digits.length) text = digits + '0'.repeat(point - digits.length);
  else text = `${digits.slice(0, point)}.${digits.slice(point)}`;
  if (text.includes('.')) text = text.replace(/\.?0+$/, '');
  text = text.replace(/^0+(?=\d)/, '');
  return negative && text !== '0' ? `-${text}` : text;
}

/** A number to the 15 significant digits that Excel keeps and shows, without exponent. */
function fifteenDigits(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  return shiftPoint(mantissa, Number(exponent));
}

/**
 * Whole numbers of more than 15 digits whose tail was rounded away. Digits that are exactly those of a floating
 * number, in its short or its full spelling, are what was left of another number.
 */
function lostDigits(raw: string, value: number): boolean {
  if (Math.abs(value) < 1e15 || !Number.isInteger(value)) return false;
  if (!/^-?\d+$/.test(raw)) return true;
  if (/^0+$/.test(raw.replace('-', '').slice(15))) return true;
  return !Number.isSafeInteger(value) && (String(value) === raw || BigInt(value).toString() === raw);
}

function numberText(raw: string, value: number, lossy: boolean): string {
  if (raw.length <= 16 && PLAIN.test(raw)) return raw;
  if (/^-?[1-9]\d*$/.test(raw)) return lossy ? fifteenDigits(value) : raw;
  if (lossy) return value.toExponential().toUpperCase();
  return Math.abs(value) >= 1e21 || (value !== 0 && Math.abs(value) < 1e-20)
    ? String(value).toUpperCase()
    : fifteenDigits(value);
}

const plainNumber = (column: number, raw: string): Cell => ({ column, text: raw, kind: 'number', raw, lossy: false });

/** A stored number as a cell. What is no number after all stays text. */
export function numberCell(column: number, stored: string, format: NumberFormat, date1904: boolean): Cell {
  const raw = stored.trim();
  if (format === NUMBER && raw.length <= 15 && PLAIN.test(raw)) return plainNumber(column, raw);
  const value = Number(raw);
  if (raw === '' || !Number.isFinite(value)) return textCell(column, stored);
  if (format.shows === 'date' || format.shows === 'time') {
    // A clock reading without a day is no date; from serial 1 on, even a time format hides a day.
    if (format.shows === 'time' && value >= 0 && value < 1) {
      return { column, text: clock(Math.round(value * DAY_SECONDS) % DAY_SECONDS), kind: 'text', raw, lossy: false };
    }
    const text = serialDate(value, date1904);
    if (text !== null) return { column, text, kind: 'date', raw, lossy: false };
  }
  const lossy = lostDigits(raw, value);
  let text = numberText(raw, value, lossy);
  if (format.shows === 'percent' && !text.includes('E')) text = `${shiftPoint(text, 2)}%`;
  if (format.padding > 0 && /^\d+$/.test(text)) text = text.padStart(format.padding, '0');
  return { column, text, kind: 'number', raw, lossy };
}

/** `t="d"`: a date in ISO 8601. */
export function isoCell(column: number, value: string): Cell {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?Z?)?$/.exec(value.trim());
  if (!match) return textCell(column, value);
  const [, day = '', minutes, seconds] = match;
  const rest = seconds && seconds !== '00' ? `:${seconds}` : '';
  const text = minutes && `${minutes}${rest}` !== '00:00' ? `${day} ${minutes}${rest}` : day;
  return { column, text, kind: 'date', raw: null, lossy: false };
}
