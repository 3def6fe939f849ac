/** Matching the columns of a list to the fields of the register: by name, by synonym, by what the cells hold. */
import { foldText } from '../names/index.js';
import { moneyUnitOf, type MoneyUnit } from '../values/index.js';
import { enterpriseFields } from './catalogue.js';
import { contentSupports, guessFieldByContent } from './contents.js';
import type { EnterpriseFieldKey } from './fields.js';
import {
  parseYearlyFieldKey,
  splitHeaderYear,
  YEARLY_MEASURES,
  yearlyFieldKey,
  yearlyMeasures,
  type HeaderYear,
  type YearlyFieldKey,
  type YearlyMeasure,
} from './measures.js';
import {
  parseRegionPartKey,
  REGION_PARTS,
  regionPartKey,
  regionParts,
  type RegionPart,
  type RegionPartKey,
  regionWordsByPart,
} from './region-parts.js';

/** What a column of an import can be mapped to. */
export type ImportFieldKey = EnterpriseFieldKey | YearlyFieldKey | RegionPartKey;

export type ColumnConfidence = 'name' | 'synonym' | 'content';

export interface ColumnMatch {
  readonly field: ImportFieldKey;
  readonly how: ColumnConfidence;
  /** The header alone does not settle it: the cells must look like the field. */
  readonly weak: boolean;
  /** The unit that the header names; null where it names none or the field has no unit. */
  readonly unit: MoneyUnit | null;
  /** Set for yearly figures. */
  readonly yearly: { readonly measure: YearlyMeasure; readonly year: HeaderYear } | null;
}

type Found = {
  readonly field: EnterpriseFieldKey | RegionPartKey;
  readonly how: 'name' | 'synonym';
  readonly weak: boolean;
};

const fieldByWord = new Map<string, Found>();
const measureByWord = new Map<string, YearlyMeasure>();

const learn = (word: string, found: Found): void => {
  const key = foldText(word);
  if (!fieldByWord.has(key)) fieldByWord.set(key, found);
};

for (const { key, label } of enterpriseFields) {
  for (const word of [label.zh, label.en, key]) learn(word, { field: key, how: 'name', weak: false });
}
for (const { key, synonyms } of enterpriseFields) {
  for (const word of synonyms) learn(word, { field: key, how: 'synonym', weak: false });
}
for (const part of REGION_PARTS) {
  for (const word of [regionParts[part].zh, ...regionParts[part].synonyms]) {
    learn(word, { field: regionPartKey(part), how: 'synonym', weak: false });
  }
}
for (const { key, weakSynonyms } of enterpriseFields) {
  for (const word of weakSynonyms ?? []) learn(word, { field: key, how: 'synonym', weak: true });
}
for (const measure of YEARLY_MEASURES) {
  for (const word of yearlyMeasures[measure].synonyms) measureByWord.set(foldText(word), measure);
}

const MARKS = /^[*※★●☆◆#]+|[*※★●☆◆:：]+$/gu;
const NUMBERING = /^(?:\d{1,2}[.、)]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,2}\))/u;
const REQUIRED = /\((?:必填项?|选填|必选|非必填|可选|required|optional)[^()]*\)/gu;
const UNIT =
  /\((?:单位[::]?)?(?:人民币)?(?:元|千元|万元|百万元|亿元|人|个|家|%|名|万|亿)\)|[,/_-](?:元|万元|亿元|人)$/gu;
const EXAMPLE = /\((?:如|例如|格式|示例|请)[^()]*\)/gu;
const BRACKETS = /\([^()]*\)/gu;

/** Ways of reading a header, from as written to most stripped; duplicates are harmless. */
const readings = (header: string): string[] => {
  const folded = foldText(header).replace(MARKS, '').replace(NUMBERING, '');
  const bare = folded.replace(REQUIRED, '').replace(UNIT, '').replace(EXAMPLE, '').replace(MARKS, '');
  const unbracketed = bare.replace(BRACKETS, '');
  const lastLine = foldText(
    header
      .trim()
      .split(/[\n\r]+/u)
      .at(-1) ?? '',
  )
    .replace(REQUIRED, '')
    .replace(UNIT, '');
  const lastPart = unbracketed.split(/[/_>-]/u).at(-1) ?? '';
  const withoutOwner = unbracketed.replace(/^(?:本?企业|公司|单位|法人单位)(?:的)?/u, '');
  const withoutTail = unbracketed.replace(/(?:信息|情况|明细)$/u, '');
  return [folded, bare, unbracketed, lastLine, lastPart, withoutOwner, withoutTail].filter((text) => text !== '');
};

const yearlyMatch = (header: string, text: string): ColumnMatch | null => {
  const { year: named, rest } = splitHeaderYear(text);
  // A year that stood in brackets or before a dash is not in every reading of the header, and still is its year.
  const year = named ?? splitHeaderYear(header).year;
  const measure =
    measureByWord.get(rest) ?? measureByWord.get(rest.replace(/^(?:年度?|全年|实现)|(?:年度?|合计|总计)$/gu, ''));
  if (measure === undefined) return null;
  const field = yearlyFieldKey(measure, year);
  return {
    field,
    how: year === null ? 'name' : 'synonym',
    weak: false,
    unit: moneyUnitOf(header),
    yearly: { measure, year },
  };
};

/** The field that a header names; null when it names none. Looks at the header alone. */
export const matchColumn = (header: string): ColumnMatch | null => {
  if (header.length > 80) return null;
  for (const text of readings(header)) {
    const key = header.trim();
    const kept = parseYearlyFieldKey(key);
    if (kept !== null)
      return { field: yearlyFieldKey(kept.measure, kept.year), how: 'name', weak: false, unit: null, yearly: kept };
    const found = fieldByWord.get(text);
    if (found !== undefined)
      return { ...found, unit: found.field === 'registeredCapital' ? moneyUnitOf(header) : null, yearly: null };
    const yearly = yearlyMatch(header, text);
    if (yearly !== null) return yearly;
  }
  return null;
};

/** Other words that only header rows hold, for finding the header row. */
const HEADER_WORDS = new Set(
  ['序号', '编号', 'no', 'no.', 'id', '排名', '类别', '类型', '级别', '年度', '批次', '认定时间', '经营范围'].map(
    foldText,
  ),
);

/**
 * How much a cell looks like a header of an enterprise list, 0 to 1. Sum it over a row and compare rows.
 */
export const scoreEnterpriseHeader = (text: string): number => {
  if (text.trim() === '' || text.length > 80) return 0;
  const match = matchColumn(text);
  if (match !== null) return match.weak ? 0.5 : 1;
  return readings(text).some((reading) => HEADER_WORDS.has(reading)) ? 0.5 : 0;
};

export interface ColumnToMatch {
  /** Text of the header; empty where the table has none. */
  readonly header: string;
  /** Some cells of the column, as text. */
  readonly samples: readonly string[];
}

const RANK: Readonly<Record<ColumnConfidence, number>> = { name: 3, synonym: 2, content: 0 };

const rank = (match: ColumnMatch): number => RANK[match.how] - (match.weak ? 1 : 0);

/** Fields that may be recognised by their cells alone; a date or a short text could be anything. */
const BY_CONTENT: ReadonlySet<EnterpriseFieldKey> = new Set([
  'name',
  'creditCode',
  'contactEmail',
  'contactPhone',
  'regionCode',
]);

const byContent = (column: ColumnToMatch): ColumnMatch | null => {
  const guess = guessFieldByContent(column.samples);
  if (guess === null || !BY_CONTENT.has(guess.field)) return null;
  const telling = guess.field === 'name' || guess.field === 'creditCode';
  if (column.header.trim() !== '' && !telling) return null;
  return { field: guess.field, how: 'content', weak: false, unit: null, yearly: null };
};

const partByWord = new Map<string, RegionPart>(
  REGION_PARTS.flatMap((part) => (regionWordsByPart[part] ?? []).map((word) => [foldText(word), part] as const)),
);

/** The level of the region that a column holds; null for one that may hold any. */
const regionLevel = (match: ColumnMatch, header: string): RegionPart | null => {
  const words = readings(header);
  return (
    parseRegionPartKey(match.field) ??
    words.map((word) => partByWord.get(word)).find((part) => part !== undefined) ??
    null
  );
};

/** 省份, 地市 and 区县 side by side are the parts of one region, though 区县 alone is a region by itself. */
const splitRegion = (matches: readonly (ColumnMatch | null)[], columns: readonly ColumnToMatch[]) => {
  const levels = matches.map((match, index) => {
    const place = match !== null && (match.field === 'regionCode' || parseRegionPartKey(match.field) !== null);
    return place ? regionLevel(match, columns[index]?.header ?? '') : undefined;
  });
  const found = levels.filter((level) => level !== undefined);
  if (found.includes(null) || new Set(found).size < 2) return [...matches];
  return matches.map((match, index) => {
    const level = levels[index];
    return match !== null && level ? { ...match, field: regionPartKey(level) } : match;
  });
};

/** Beside 2024年营业收入 a plain 营业收入 does not say which year it means: it is left alone. */
const dropVagueYears = (matches: readonly (ColumnMatch | null)[]) => {
  const dated = new Set(matches.flatMap((match) => (match?.yearly?.year ? [match.yearly.measure] : [])));
  return matches.map((match) =>
    match?.yearly && match.yearly.year === null && dated.has(match.yearly.measure) ? null : match,
  );
};

/** A lone province, city or county column is the region itself. */
const joinLoneParts = (matches: (ColumnMatch | null)[]): void => {
  const parts = matches.flatMap((match, index) =>
    match !== null && parseRegionPartKey(match.field) !== null ? [index] : [],
  );
  const whole = matches.some((match) => match?.field === 'regionCode');
  for (const index of parts) {
    const match = matches[index];
    if (match === null || match === undefined) continue;
    if (whole) matches[index] = null;
    else if (parts.length === 1) matches[index] = { ...match, field: 'regionCode' };
  }
};

/**
 * Maps a whole table: each field at most once, the surest column first, the leftmost among equals. Doubtful headers
 * need cells that support them. Name and credit code are also found by their cells where no header names them.
 */
export const mapColumns = (columns: readonly ColumnToMatch[]): (ColumnMatch | null)[] => {
  const byHeader = columns.map((column) => {
    const match = matchColumn(column.header);
    const doubtful = match !== null && match.weak && parseRegionPartKey(match.field) === null;
    return doubtful && !contentSupports(match.field as EnterpriseFieldKey, column.samples) ? null : match;
  });
  const result: (ColumnMatch | null)[] = columns.map(() => null);
  const taken = new Set<string>();
  const clear = dropVagueYears(splitRegion(byHeader, columns));
  const order = clear.flatMap((match, index) => (match === null ? [] : [{ match, index }]));
  order.sort((left, right) => rank(right.match) - rank(left.match) || left.index - right.index);
  for (const { match, index } of order) {
    if (taken.has(match.field)) continue;
    taken.add(match.field);
    result[index] = match;
  }
  joinLoneParts(result);
  for (const match of result) if (match !== null) taken.add(match.field);
  columns.forEach((column, index) => {
    if (result[index] !== null) return;
    const match = byContent(column);
    if (match === null || taken.has(match.field)) return;
    taken.add(match.field);
    result[index] = match;
  });
  return result;
};
