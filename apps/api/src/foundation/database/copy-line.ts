/** One line of COPY in text format. */

const SPECIAL = /[\\\t\n\r]/g;
const REPLACEMENTS: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escape = (text: string) =>
  /[\\\t\n\r]/.test(text) ? text.replace(SPECIAL, (char) => REPLACEMENTS[char] ?? '') : text;

/** PostgreSQL stores neither NUL nor half a surrogate pair. */
export const storable = (text: string): string =>
  (text.includes('\0') ? text.replaceAll('\0', '') : text).toWellFormed();

const element = (text: string) => `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;

export const arrayLiteral = (texts: readonly string[]): string => `{${texts.map(element).join(',')}}`;

export function copyLine(values: readonly (string | null)[]): string {
  return `${values.map((value) => (value === null ? '\\N' : escape(value))).join('\t')}\n`;
}
