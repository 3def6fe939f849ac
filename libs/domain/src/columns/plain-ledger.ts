/**
 * Ledgers as data: what the columns of a register are called, what they hold, and what lists call them. Reading lists,
 * the mapping screen, templates and exports follow from it.
 */
import type { ContactMasks } from '../contacts/index.js';
import type { Register } from '../imports/registers.js';
import type { Label } from '../names/terms.js';
import { isAbsent } from '../text/index.js';
import type { AreaUnit } from '../values/area.js';
import { yearOf } from '../values/months.js';
import { type HeaderYear, parseYearlyKey, yearlyKey } from './header-year.js';
import { columnMatcher, type ColumnToMatch, type MatchedColumn } from './matcher.js';
import { REGION_PARTS, regionPartKey, regionParts } from './region-parts.js';

export const PLAIN_KINDS = [
  'name',
  'code',
  'credit-code',
  'text',
  'words',
  'money',
  'area',
  'integer',
  'date',
  'term',
  'boolean',
  'region',
  'platform',
  'organization',
  'chain',
  'chains',
  'person',
  'phone',
  'own',
] as const;

export type PlainKind = (typeof PLAIN_KINDS)[number];

/** A column of a ledger. */
export interface PlainColumn {
  readonly field: string;
  readonly label: Label;
  readonly kind: PlainKind;
  readonly synonyms: readonly string[];
  /** Header names that may mean it: they need cells that fit. */
  readonly weakSynonyms?: readonly string[];
  /** Of an area: the unit and the places in which the register keeps it. */
  readonly area?: { readonly unit: AreaUnit; readonly places: number };
  /** Of a word of a vocabulary. */
  readonly terms?: Readonly<Record<string, Label & { readonly aliases?: readonly string[] }>>;
  readonly maxLength?: number;
  /** A figure of a year: the ledger has a column for each. */
  readonly yearly?: boolean;
  /** What is worked out, or moves by steps of its own: it stands in the ledger and is not imported. */
  readonly derived?: boolean;
  /** Stands in a wide column of the sheet. */
  readonly wide?: boolean;
}

/** What a register of moderate size says of its ledger. */
export interface PlainLedgerDraft {
  readonly register: Register;
  /** 承接平台台账 */
  readonly title: string;
  /** In the order of the ledger. */
  readonly columns: readonly PlainColumn[];
  readonly contacts: ContactMasks;
  /** Fields of which every true row fills at least one. */
  readonly keyFields: readonly string[];
  /** Words in front of a header that only say whose column it is. */
  readonly owner: RegExp;
  readonly headerWords: readonly string[];
  readonly together: readonly (readonly string[])[];
  /** Whether cells look like this field; for headers that leave it open and for columns without one. */
  readonly looks?: Readonly<Record<string, (text: string) => boolean>>;
}

/** A target of the mapping screen. */
export interface PlainField {
  readonly field: string;
  readonly label: Label;
  readonly synonyms: readonly string[];
}

export interface PlainLedger extends PlainLedgerDraft {
  column(field: string): PlainColumn | null;
  score(text: string): number;
  map(columns: readonly ColumnToMatch[]): (MatchedColumn<string, string> | null)[];
  /** All targets seen from `today`. */
  fields(today: string): PlainField[];
  /** Reads back `signedProjects:2026`; null for what is no figure of a year. */
  yearly(field: string): { readonly column: PlainColumn; readonly year: HeaderYear } | null;
}

/** The mapping screen offers next year, this year and so many years back. */
const YEARS_BACK = 4;

/** At least this share of the filled cells must look like the field. */
const ENOUGH = 0.6;

const share = (samples: readonly string[], fits: (text: string) => boolean): number => {
  const filled = samples.filter((text) => !isAbsent(text));
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
};

const several = new Set(['text', 'words', 'chains', 'phone', 'person']);

/** Fields whose values several columns may hold. */
export const takesSeveralColumns = ({ kind }: PlainColumn): boolean => several.has(kind);

/** The calendar year of a figure seen from `today`: a header without a year means this one. */
export const resolvePlainYear = (year: HeaderYear, today: string): number => {
  if (typeof year === 'number') return year;
  return year === 'previous' ? yearOf(today) - 1 : yearOf(today);
};

const matcherOf = ({ columns, owner, headerWords, together, looks = {} }: PlainLedgerDraft) => {
  const plain = columns.filter((column) => column.yearly !== true);
  const figures = columns.filter((column) => column.yearly === true);
  return columnMatcher<string, string>({
    fields: plain.map(({ field, ...column }) => ({ key: field, ...column })),
    measures: Object.fromEntries(
      figures.map(({ field, label, synonyms }) => [field, { synonyms: [label.zh, ...synonyms] }]),
    ),
    owner,
    headerWords,
    together,
    several: new Set(plain.filter(takesSeveralColumns).map(({ field }) => field)),
    guess(samples) {
      const found = Object.entries(looks).find(([, fits]) => share(samples, fits) >= ENOUGH);
      return found ? { field: found[0], telling: true } : null;
    },
    supports(field, samples) {
      const fits = looks[field];
      return fits === undefined ? samples.some((text) => !isAbsent(text)) : share(samples, fits) >= ENOUGH;
    },
  });
};

const ofYear = ({ label: { zh, en } }: PlainColumn, year: number): Label => ({
  zh: `${String(year)}年${zh}`,
  en: `${en} ${String(year)}`,
});

/** Makes a ledger of its columns. */
export const plainLedger = (draft: PlainLedgerDraft): PlainLedger => {
  const matcher = matcherOf(draft);
  const byField = new Map(draft.columns.map((column) => [column.field, column]));
  const figures = draft.columns.filter((column) => column.yearly === true);
  const yearly = (field: string) => {
    const found = parseYearlyKey(
      field,
      figures.map((column) => column.field),
    );
    const column = found && byField.get(found.measure);
    return column ? { column, year: found.year } : null;
  };
  const regions = draft.columns.some(({ field }) => field === 'regionCode');
  return {
    ...draft,
    column: (field) => byField.get(field) ?? yearly(field)?.column ?? null,
    score: matcher.score,
    map: matcher.map,
    yearly,
    fields(today) {
      const next = yearOf(today) + 1;
      const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => next - back);
      const named = draft.columns.filter((column) => column.yearly !== true);
      return [
        ...named.map(({ field, label, synonyms }) => ({ field, label, synonyms })),
        ...(regions ? REGION_PARTS : []).map((part) => {
          const { zh, en, synonyms } = regionParts[part];
          return { field: regionPartKey(part), label: { zh, en }, synonyms };
        }),
        ...figures.flatMap((column) =>
          years.map((year) => ({
            field: yearlyKey(column.field, year),
            label: ofYear(column, year),
            synonyms: column.synonyms,
          })),
        ),
      ];
    },
  };
};
