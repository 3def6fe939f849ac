/**
 * Dates as `YYYY-MM-DD` and months as `YYYY-MM`, in Asia/Shanghai whatever the machine's time zone.
 * Reading never guesses a century or a month/day order: what is not clear is refused with the reason.
 */
import { tidy } from '../text/index.js';
import { parsed, unreadable, type Parsed } from './result.js';

export interface DateOptions {
  /** Takes `2020年1月`, `2020-01` and plain years as the first day of the month or year. */
  readonly allowMonth?: boolean;
  /** Numbers like 43831 are days of the spreadsheet calendar; true also takes the calendar that starts in 1904. */
  readonly date1904?: boolean;
}

const MIN_YEAR = 1800;
const MAX_YEAR = 2200;

const pad = (value: number): string => String(value).padStart(2, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** True for a real day written as YYYY-MM-DD. */
export const isDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

const DAY_MS = 86_400_000;

/** Serial 1 is 1900-01-01 and the calendar counts a 29 February 1900 that never was; so days start in March 1900. */
const fromSerial = (serial: number, date1904: boolean): string | null => {
  const days = Math.floor(serial);
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  if (days < (date1904 ? 1 : 61) || days > 110_000) return null;
  return new Date(start + days * DAY_MS).toISOString().slice(0, 10);
};

const TIME =
  /[ T]?\s*(?:上午|下午|晚上)?\s*\d{1,2}(?::|时|点)\d{1,2}(?:(?::|分)\d{1,2}(?:\.\d+)?)?[分秒]?\s*(?:am|pm|z|[+-]\d{2}:?\d{2})?$/iu;
const WEEKDAY = /\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?\s*$/u;

const WHOLE = [
  /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})\.?$/u,
  /^(\d{4})\s*(年)\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/u,
];
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const MONTH = /^(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*月?|年)$/u;

const checked = (raw: string, year: number, month: number, day: number): Parsed<string> => {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return year >= MIN_YEAR && year <= MAX_YEAR && isDate(date) ? parsed(date) : unreadable('not-a-date', raw);
};

const readSerial = (raw: string, text: string, options: DateOptions): Parsed<string> | null => {
  if (!/^\d{5,6}(?:\.\d+)?$/u.test(text)) return null;
  const date = fromSerial(Number(text), options.date1904 === true);
  return date === null ? unreadable('not-a-date', raw) : parsed(date);
};

const readMonth = (raw: string, text: string, options: DateOptions): Parsed<string> | null => {
  const match = MONTH.exec(text) ?? /^((?:19|20)\d{2})$/u.exec(text);
  if (match === null) return null;
  const month = Number(match[2] ?? '1');
  const date = checked(raw, Number(match[1]), month, 1);
  return date.ok && options.allowMonth !== true ? unreadable('date-incomplete', raw) : date;
};

/**
 * Reads 2020-01-02, 2020/1/2, 2020.1.2, 2020年1月2日, 20200102, a spreadsheet's serial number (43831), with a time or a
 * weekday behind it. Two-digit years, `1月2日` and orders other than year-month-day are ambiguous and refused.
 */
export const parseDate = (raw: string, options: DateOptions = {}): Parsed<string> => {
  const text = tidy(raw).replace(/^'/u, '').replace(TIME, '').replace(WEEKDAY, '').trim();
  const serial = readSerial(raw, text, options);
  if (serial !== null) return serial;
  for (const pattern of WHOLE) {
    const match = pattern.exec(text);
    if (match !== null) return checked(raw, Number(match[1]), Number(match[3]), Number(match[4]));
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) return checked(raw, Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const month = readMonth(raw, text, options);
  if (month !== null) return month;
  const ambiguous = /^\d{1,2}\s*[-/.年月]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,4})?\s*[日号]?$/u.test(text);
  return unreadable(ambiguous ? 'date-ambiguous' : 'not-a-date', raw);
};

const SHANGHAI_MS = 8 * 3_600_000;

/** The day in Shanghai at an instant. China keeps UTC+8 without summer time since 1992. */
export const todayInShanghai = (instant: Date): string =>
  new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);
