/** Years in header names: 2025年营业收入(万元), 上一年纳税额, 年度计划投资. */
import { toHalfWidth } from '../text/index.js';

/**
 * The year a header names: a calendar year, 'previous' (上年), 'current' (本年), or null where it names none.
 */
export type HeaderYear = number | 'previous' | 'current' | null;

const PREVIOUS = /^(?:上一?年度?|去年|上一?会计年度|上一?财年)/u;
const CURRENT = /^(?:本年度?|今年|当年)/u;
const CALENDAR = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:年度?|财年)?/u;

/** The year that a header names, and what is left of the header without it. */
export const splitHeaderYear = (header: string): { year: HeaderYear; rest: string } => {
  const text = toHalfWidth(header).replace(/\s+/gu, '');
  const calendar = CALENDAR.exec(text);
  if (calendar !== null)
    return {
      year: Number(calendar[1]),
      rest: text
        .replace(calendar[0], '')
        .replace('()', '')
        .replace(/^[-_/]+|[-_/]+$/gu, ''),
    };
  if (PREVIOUS.test(text)) return { year: 'previous', rest: text.replace(PREVIOUS, '') };
  if (CURRENT.test(text)) return { year: 'current', rest: text.replace(CURRENT, '') };
  return { year: null, rest: text };
};

/** Key of a yearly figure as an import maps it: `revenue:2025`, `tax:previous`, `plan:` (no year named). */
export type YearlyKey<Measure extends string> = `${Measure}:${string}`;

export const yearlyKey = <Measure extends string>(measure: Measure, year: HeaderYear): YearlyKey<Measure> =>
  `${measure}:${year ?? ''}`;

/** Reads back a key such as `revenue:2025`; null when it is none of the measures. */
export const parseYearlyKey = <Measure extends string>(
  key: string,
  measures: readonly Measure[],
): { readonly measure: Measure; readonly year: HeaderYear } | null => {
  const [name, year, ...more] = key.split(':');
  const measure = measures.find((candidate) => candidate === name);
  if (measure === undefined || year === undefined || more.length > 0) return null;
  if (year === '') return { measure, year: null };
  if (year === 'previous' || year === 'current') return { measure, year };
  return /^(?:19|20)\d{2}$/u.test(year) ? { measure, year: Number(year) } : null;
};
