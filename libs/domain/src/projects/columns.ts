/** The columns of project lists. */
import { type HeaderYear, parseYearlyKey, type YearlyKey, yearlyKey } from '../columns/header-year.js';
import { type ColumnKey, columnMatcher, type MatchedColumn } from '../columns/matcher.js';
import { REGION_PARTS, regionPartKey, regionParts } from '../columns/region-parts.js';
import { contentSupports, guessFieldByContent } from '../enterprises/contents.js';
import type { Label } from '../names/terms.js';
import { isAbsent, tidy } from '../text/index.js';
import { yearOf } from '../values/months.js';
import { planColumn, projectColumns, type ProjectColumnKey } from './column-catalogue.js';
import { monthlyWords } from './monthly-columns.js';
import { parseProjectStage } from './words.js';

/** What a column of an import can be mapped to: the columns of the ledger, parts of the place, plans by year. */
export type ProjectImportKey = ColumnKey<ProjectColumnKey, 'plan'>;

export type ProjectColumnMatch = MatchedColumn<ProjectColumnKey, 'plan'>;

const PROJECT_NAME = /(?:项目|工程|生产线|基地|产业园)(?:[(（][^()（）]*[)）])?$/u;

/** At least this share of the filled cells must look like the field. */
const ENOUGH = 0.6;

const share = (samples: readonly string[], fits: (text: string) => boolean): number => {
  const filled = samples.filter((text) => !isAbsent(text));
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
};

const matcher = columnMatcher<ProjectColumnKey, 'plan'>({
  fields: projectColumns.map(({ field, ...column }) => ({ key: field, ...column })),
  measures: { plan: planColumn },
  owner: /^(?:本?项目|工程)(?:的)?/u,
  headerWords: ['序号', '编号', 'no', 'no.', 'id', '类别', '级别', '年度', '批次', ...monthlyWords],
  together: [
    ['builder', 'builderCode'],
    ['responsiblePerson', 'responsiblePhone'],
    ['chains', 'clusters', 'links'],
    ['regionCode', 'site'],
  ],
  several: new Set(['chains', 'clusters', 'links']),
  guess(samples) {
    if (share(samples, (text) => PROJECT_NAME.test(tidy(text))) >= ENOUGH) return { field: 'name', telling: true };
    const field = guessFieldByContent(samples)?.field;
    if (field === 'creditCode') return { field: 'builderCode', telling: true };
    if (field === 'name') return { field: 'builder', telling: false };
    return field === 'regionCode' ? { field, telling: false } : null;
  },
  supports(field, samples) {
    if (field === 'stage') return share(samples, (text) => parseProjectStage(text) !== null) >= ENOUGH;
    return contentSupports(field === 'name' ? 'name' : 'regionCode', samples);
  },
});

/** The column that a header names; null when it names none. Looks at the header alone. */
export const matchProjectColumn = matcher.match;

/** How much a cell looks like a header of a project list, 0 to 1. Sum it over a row and compare rows. */
export const scoreProjectHeader = matcher.score;

/** Maps a whole table of projects: each column at most once, the surest first. */
export const mapProjectColumns = matcher.map;

/** Key of the plan of a year: `plan:2026`; `plan:current` and `plan:` as headers name it. */
export type PlanKey = YearlyKey<'plan'>;

export const planKey = (year: HeaderYear): PlanKey => yearlyKey('plan', year);

/** The year of a key such as `plan:2026`; undefined when it is none. */
export const parsePlanKey = (key: string): HeaderYear | undefined => parseYearlyKey(key, ['plan'])?.year;

/** The calendar year of a plan seen from `today`: a header without a year means this year's plan. */
export const resolvePlanYear = (year: HeaderYear, today: string): number => {
  if (typeof year === 'number') return year;
  return year === 'previous' ? yearOf(today) - 1 : yearOf(today);
};

/** What the ledger and the mapping screen call the plan of a year: 2026年计划投资. */
export const planLabel = (year: number): Label => ({
  zh: `${year}年${planColumn.zh}`,
  en: `${planColumn.en} ${year}`,
});

export interface ProjectImportField {
  readonly field: ProjectImportKey;
  readonly label: Label;
  readonly synonyms: readonly string[];
  readonly hasMoneyUnit: boolean;
}

/** The mapping screen offers the plans of next year, this year and so many years back. */
const YEARS_BACK = 4;

/** All targets seen from `today`, for the mapping screen. */
export const projectImportFields = (today: string): ProjectImportField[] => {
  const next = yearOf(today) + 1;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => next - back);
  return [
    ...projectColumns.map(({ field, label, synonyms, unit }) => {
      return { field, label, synonyms, hasMoneyUnit: unit !== null };
    }),
    ...REGION_PARTS.map((part) => {
      const { zh, en, synonyms } = regionParts[part];
      return { field: regionPartKey(part), label: { zh, en }, synonyms, hasMoneyUnit: false };
    }),
    ...years.map((year) => {
      return { field: planKey(year), label: planLabel(year), synonyms: planColumn.synonyms, hasMoneyUnit: true };
    }),
  ];
};
