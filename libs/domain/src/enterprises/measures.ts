/**
 * The yearly figures of an enterprise, and how list headers name them: 2025年营业收入(万元), 上一年纳税额, 研发投入.
 */
import { type HeaderYear, parseYearlyKey, type YearlyKey, yearlyKey } from '../columns/header-year.js';

export const YEARLY_MEASURES = ['revenue', 'tax', 'researchSpending'] as const;

export type YearlyMeasure = (typeof YEARLY_MEASURES)[number];

/** Key of a yearly figure as an import maps it: `revenue:2025`, `tax:previous`, `researchSpending:` (no year named). */
export type YearlyFieldKey = YearlyKey<YearlyMeasure>;

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

export const yearlyFieldKey = (measure: YearlyMeasure, year: HeaderYear): YearlyFieldKey => yearlyKey(measure, year);

/** Reads back a key such as `revenue:2025`; null when it is none. */
export const parseYearlyFieldKey = (
  key: string,
): { readonly measure: YearlyMeasure; readonly year: HeaderYear } | null => parseYearlyKey(key, YEARLY_MEASURES);

/**
 * The calendar year meant by a header, seen from `today` (YYYY-MM-DD, Asia/Shanghai).
 * A header without a year means the last full year: that is what annual figures in a list are.
 */
export const resolveHeaderYear = (year: HeaderYear, today: string): number => {
  if (typeof year === 'number') return year;
  const thisYear = Number(today.slice(0, 4));
  return year === 'current' ? thisYear : thisYear - 1;
};
