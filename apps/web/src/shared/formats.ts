/** How numbers, money and dates are written. Money is a decimal string and never becomes a binary float. */
export const none = '—';

const zone = 'Asia/Shanghai';

const group = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** Rounds a decimal string half up to `places` digits, exactly. */
export function roundDecimal(value: string, places: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value.trim());
  if (!match) return value;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const rounded = kept + (fraction.charCodeAt(places) >= 53 ? 1n : 0n);
  const text = rounded.toString().padStart(places + 1, '0');
  const number = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return /[1-9]/.test(number) ? sign + number : number;
}

/** 万元 with thousands separated and two decimals: `12345.6` → `12,345.60`. */
export function money(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return none;
  const rounded = roundDecimal(value, 2);
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(rounded);
  return match ? `${match[1] ? '−' : ''}${group(match[2] ?? '')}${match[3] ?? ''}` : value;
}

/** An amount in 万元 moved by so many digits: 4 for 亿元. Null where the whole part has no more digits than that. */
function shifted(value: string | null | undefined, digits: number): string | null {
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(value?.trim() ?? '');
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole.length < 5) return null;
  return money(`${sign}${whole.slice(0, -digits)}.${whole.slice(-digits)}${fraction}`);
}

/** 亿元 beside an amount in 万元 that is large enough to be read that way; null below 1 亿元. */
export const inYi = (value: string | null | undefined) => shifted(value, 4);

/** The same amounts as English writes them, in millions. */
export const inMillions = (value: string | null | undefined) => shifted(value, 2);

/** The large unit of a language beside a large amount in 万元. */
export const large = (value: string | null | undefined, language: string) =>
  language === 'en' ? inMillions(value) : inYi(value);

export function count(value: number | null | undefined): string {
  return value === null || value === undefined ? none : `${value < 0 ? '−' : ''}${group(String(Math.abs(value)))}`;
}

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function inShanghai(instant: string | Date) {
  const found: Record<string, string> = {};
  for (const part of parts.formatToParts(new Date(instant))) found[part.type] = part.value;
  return found as Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;
}

/** `2026-11-02 10:31`, in Asia/Shanghai whatever the machine's zone. */
export function dateTime(instant: string | null | undefined): string {
  if (!instant) return none;
  const at = inShanghai(instant);
  return `${at.year}-${at.month}-${at.day} ${at.hour}:${at.minute}`;
}

export function day(instant: string | null | undefined): string {
  return instant ? dateTime(instant).slice(0, 10) : none;
}

/** `11-02` within this year, the whole date before it: what a dense column has room for. */
export function shortDay(instant: string | null | undefined): string {
  if (!instant) return none;
  const text = day(instant);
  return text.startsWith(inShanghai(new Date()).year) ? text.slice(5) : text;
}

export function clock(instant: string | null | undefined): string {
  return instant ? dateTime(instant).slice(11) : none;
}

export function longToday(language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: zone, dateStyle: 'full' }).format(new Date());
}

/** `1.4 MB`, for files. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
