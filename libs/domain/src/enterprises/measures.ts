/**
 * The yearly figures of an enterprise, and how list headers name them: 2025年营业收入(万元), 上一年纳税额, 研发投入.
 */
import { toHalfWidth } from '../text/index.js';

export const YEARLY_MEASURES = ['revenue', 'tax', 'researchSpending'] as const;

export type YearlyMeasure = (typeof YEARLY_MEASURES)[number];

/**
 * The year a header names: a calendar year, 'previous' (上年), 'current' (本年), or null where it names none.
 */
export type HeaderYear = number | 'previous' | 'current' | null;

/** Key of a yearly figure as an import maps it: `revenue:2025`, `tax:previous`, `researchSpending:` (no year named). */
export type YearlyFieldKey = `${YearlyMeasure}:${string}`;

interface MeasureNames {
  readonly zh: string;
  readonly en: string;
  readonly synonyms: readonly string[];
}

export const yearlyMeasures: Readonly<Record<YearlyMeasure, MeasureNames>> = {
  revenue: {
    zh: '营业收入',
    en: 'Revenue',
    synonyms: [
      '营业收入',
      '营收',
      '营业总收入',
      '主营业务收入',
      '主营收入',
      '营业额',
      '销售收入',
      '销售额',
      '年营收',
      'Revenue',
      'Turnover',
    ],
  },
  tax: {
    zh: '纳税',
    en: 'Tax paid',
    synonyms: [
      '纳税',
      '纳税额',
      '纳税总额',
      '纳税金额',
      '实缴税金',
      '实缴税额',
      '上缴税金',
      '缴税额',
      '税收',
      '税收贡献',
      'Tax',
      'Tax paid',
    ],
  },
  researchSpending: {
    zh: '研发投入',
    en: 'Research spending',
    synonyms: [
      '研发投入',
      '研发费用',
      '研发经费',
      '研发支出',
      '研发',
      '研究开发费用',
      '科研投入',
      'R&D投入',
      'R&D经费',
      'R&D',
      'Research spending',
    ],
  },
};

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

export const yearlyFieldKey = (measure: YearlyMeasure, year: HeaderYear): YearlyFieldKey => `${measure}:${year ?? ''}`;

/** Reads back a key such as `revenue:2025`; null when it is none. */
export const parseYearlyFieldKey = (key: string): { measure: YearlyMeasure; year: HeaderYear } | null => {
  const [name, year, ...more] = key.split(':');
  const measure = YEARLY_MEASURES.find((candidate) => candidate === name);
  if (measure === undefined || year === undefined || more.length > 0) return null;
  if (year === '') return { measure, year: null };
  if (year === 'previous' || year === 'current') return { measure, year };
  return /^(?:19|20)\d{2}$/u.test(year) ? { measure, year: Number(year) } : null;
};

/**
 * The calendar year meant by a header, seen from `today` (YYYY-MM-DD, Asia/Shanghai).
 * A header without a year means the last full year: that is what annual figures in a list are.
 */
export const resolveHeaderYear = (year: HeaderYear, today: string): number => {
  if (typeof year === 'number') return year;
  const thisYear = Number(today.slice(0, 4));
  return year === 'current' ? thisYear : thisYear - 1;
};
