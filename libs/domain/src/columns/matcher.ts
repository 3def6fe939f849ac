/** Matching the columns of a list to the fields of a register: by name, by synonym, by what the cells hold. */
import { foldText } from '../names/index.js';
import { moneyUnitOf, type MoneyUnit } from '../values/index.js';
import { type HeaderYear, parseYearlyKey, splitHeaderYear, type YearlyKey, yearlyKey } from './header-year.js';
import { belongTogether, fieldsOfParts } from './combined.js';
import { createTableMapping } from './mapping.js';
import { headerReadings } from './readings.js';
import { RECORD_KEYS, type RecordKey, recordKeys } from './record-keys.js';
import { parseRegionPartKey, REGION_PARTS, regionPartKey, type RegionPartKey, regionParts } from './region-parts.js';

export type ColumnConfidence = 'name' | 'synonym' | 'content';

/** A column that a list may have, as a register knows it. */
export interface KnownColumn<Key extends string> {
  readonly key: Key;
  readonly label: { readonly zh: string; readonly en: string };
  readonly kind: string;
  /** Header names that mean this field. */
  readonly synonyms: readonly string[];
  /** Header names that may mean it: they need cells that look like it (a 代码 column may hold stock codes). */
  readonly weakSynonyms?: readonly string[];
}

/** What a register knows of the lists that arrive for it. The place is always the field `regionCode`. */
export interface ColumnCatalogue<Key extends string, Measure extends string> {
  readonly fields: readonly KnownColumn<Key | 'regionCode'>[];
  /** Figures given by year, with their header names. */
  readonly measures: Readonly<Record<Measure, { readonly synonyms: readonly string[] }>>;
  /** Words in front of a header that only say whose column it is. */
  readonly owner: RegExp;
  /** Words that only header rows hold, beside the names of the fields. */
  readonly headerWords: readonly string[];
  /** Groups of fields that lists put into one column. */
  readonly together: readonly (readonly (Key | 'regionCode')[])[];
  /** Fields that take what several columns hold. */
  readonly several: ReadonlySet<string>;
  /** The field that cells without a telling header look like; `telling` where they are sure enough to win over a header. */
  guess(
    samples: readonly string[],
    header: string,
  ): { readonly field: Key | 'regionCode'; readonly telling: boolean } | null;
  /** Whether cells support a doubtful header. */
  supports(field: Key | 'regionCode', samples: readonly string[]): boolean;
}

/** What a column of an import can be mapped to. */
export type ColumnKey<Key extends string, Measure extends string> =
  Key | 'regionCode' | YearlyKey<Measure> | RegionPartKey | RecordKey;

export interface MatchedColumn<Key extends string, Measure extends string> {
  readonly field: ColumnKey<Key, Measure>;
  /** Further fields that the column feeds. */
  readonly also: readonly ColumnKey<Key, Measure>[];
  readonly how: ColumnConfidence;
  /** The header alone does not settle it: the cells must look like the field. */
  readonly weak: boolean;
  /** The unit that the header names; null where it names none or the field has no unit. */
  readonly unit: MoneyUnit | null;
  /** Set for yearly figures. */
  readonly yearly: { readonly measure: Measure; readonly year: HeaderYear } | null;
}

export interface ColumnToMatch {
  /** Text of the header; empty where the table has none. */
  readonly header: string;
  /** Some cells of the column, as text. */
  readonly samples: readonly string[];
}

export interface ColumnMatcher<Key extends string, Measure extends string> {
  /** The field that a header names; null when it names none. Looks at the header alone. */
  match(header: string): MatchedColumn<Key, Measure> | null;
  /** How much a cell looks like a header of such a list, 0 to 1. Sum it over a row and compare rows. */
  score(text: string): number;
  /**
   * Maps a whole table: each field at most once, the surest column first, the leftmost among equals; lists of several
   * columns are taken together. Doubtful headers need cells that support them. Telling cells are also found where no
   * header names them.
   */
  map(columns: readonly ColumnToMatch[]): (MatchedColumn<Key, Measure> | null)[];
}

interface Found<Key extends string> {
  readonly field: Key | 'regionCode' | RegionPartKey | RecordKey;
  readonly how: 'name' | 'synonym';
  readonly weak: boolean;
}

/** Fields by folded word. Names win over synonyms, synonyms over parts of the region, and doubtful ones come last. */
const learnWords = <Key extends string>(fields: readonly KnownColumn<Key | 'regionCode'>[]) => {
  const byWord = new Map<string, Found<Key>>();
  const learn = (words: readonly string[], found: Found<Key>): void => {
    for (const word of words) if (!byWord.has(foldText(word))) byWord.set(foldText(word), found);
  };
  for (const { key, label } of fields) learn([label.zh, label.en, key], { field: key, how: 'name', weak: false });
  for (const key of RECORD_KEYS)
    learn([recordKeys[key].zh, recordKeys[key].en, key], { field: key, how: 'name', weak: false });
  for (const { key, synonyms } of fields) learn(synonyms, { field: key, how: 'synonym', weak: false });
  for (const part of REGION_PARTS) {
    const { zh, synonyms } = regionParts[part];
    learn([zh, ...synonyms], { field: regionPartKey(part), how: 'synonym', weak: false });
  }
  for (const { key, weakSynonyms } of fields) learn(weakSynonyms ?? [], { field: key, how: 'synonym', weak: true });
  return byWord;
};

const MAX_HEADER = 80;
/** Readings of a header that leave out no more than marks, units and remarks. */
const AS_WRITTEN = 2;

/** Recognises the figures of a year: 2025年营业收入, 上一年纳税额. */
const yearlyMatcher = <Key extends string, Measure extends string>({ measures }: ColumnCatalogue<Key, Measure>) => {
  const known = Object.keys(measures) as Measure[];
  const byWord = new Map(
    known.flatMap((measure) => measures[measure].synonyms.map((word) => [foldText(word), measure] as const)),
  );
  const made = (measure: Measure, year: HeaderYear, how: 'name' | 'synonym', unit: MoneyUnit | null) => {
    const match: MatchedColumn<Key, Measure> = {
      field: yearlyKey(measure, year),
      also: [],
      how,
      weak: false,
      unit,
      yearly: { measure, year },
    };
    return match;
  };
  return {
    byKey: (header: string) => {
      const kept = parseYearlyKey(header.trim(), known);
      return kept && made(kept.measure, kept.year, 'name', null);
    },
    byText: (header: string, text: string) => {
      const { year: named, rest } = splitHeaderYear(text);
      // A year that stood in brackets or before a dash is not in every reading of the header, and still is its year.
      const year = named ?? splitHeaderYear(header).year;
      const measure = byWord.get(rest) ?? byWord.get(rest.replace(/^(?:年度?|全年|实现)|(?:年度?|合计|总计)$/gu, ''));
      if (measure === undefined) return null;
      return made(measure, year, year === null ? 'name' : 'synonym', moneyUnitOf(header));
    },
  };
};

/** Recognises the fields of a catalogue by the words for them. */
const wordMatcher = <Key extends string, Measure extends string>({
  fields,
  together,
}: ColumnCatalogue<Key, Measure>) => {
  const byWord = learnWords<Key>(fields);
  const withUnit = new Set<string>(fields.filter(({ kind }) => kind === 'money').map(({ key }) => key));
  const sureField = (word: string): Found<Key>['field'] | null => {
    const found = byWord.get(word);
    return found === undefined || found.weak ? null : found.field;
  };
  const made = (header: string, { field, how, weak }: Found<Key>, also: readonly Found<Key>['field'][]) => {
    const unit = withUnit.has(field) ? moneyUnitOf(header) : null;
    const match: MatchedColumn<Key, Measure> = { field, also, how, weak, unit, yearly: null };
    return match;
  };
  return {
    byText: (header: string, text: string) => {
      const found = byWord.get(text);
      return found === undefined ? null : made(header, found, []);
    },
    /** 联系人及电话 feeds two fields; 荣誉和资质 says the same twice. */
    byParts: (header: string, text: string) => {
      const fields = fieldsOfParts(text, sureField) ?? [];
      // 市（区） is the level of its first word, and the whole place where it stands alone.
      const [field, ...also] = fields.every((one) => parseRegionPartKey(one) !== null) ? fields.slice(0, 1) : fields;
      if (field === undefined || (also.length > 0 && !belongTogether([field, ...also], together))) return null;
      return made(header, { field, how: 'synonym', weak: false }, also);
    },
  };
};

/** Makes the matcher of a register from its catalogue. */
export const columnMatcher = <Key extends string, Measure extends string>(
  catalogue: ColumnCatalogue<Key, Measure>,
): ColumnMatcher<Key, Measure> => {
  const words = wordMatcher(catalogue);
  const yearly = yearlyMatcher(catalogue);
  const headerWords = new Set(catalogue.headerWords.map(foldText));
  const readings = (header: string): string[] => headerReadings(header, catalogue.owner);

  const match = (header: string): MatchedColumn<Key, Measure> | null => {
    if (header.length > MAX_HEADER) return null;
    const kept = yearly.byKey(header);
    if (kept !== null) return kept;
    const texts = readings(header);
    for (const [at, text] of texts.entries()) {
      // As written a header names one column; before what stands in brackets is dropped it may name several.
      const found =
        (at === AS_WRITTEN ? words.byParts(header, texts[at - 1] ?? '') : null) ??
        words.byText(header, text) ??
        yearly.byText(header, text);
      if (found !== null) return found;
    }
    return null;
  };

  const score = (text: string): number => {
    if (text.trim() === '' || text.length > MAX_HEADER) return 0;
    const found = match(text);
    if (found !== null) return found.weak ? 0.5 : 1;
    return readings(text).some((reading) => headerWords.has(reading)) ? 0.5 : 0;
  };

  return { match, score, map: createTableMapping(catalogue, { match, readings }) };
};
