/** Mapping a whole table: what columns side by side say about each other. */
import { foldText } from '../names/index.js';
import type { ColumnCatalogue, ColumnConfidence, ColumnToMatch, MatchedColumn } from './matcher.js';
import { parseRegionPartKey, REGION_PARTS, regionPartKey, type RegionPart, regionWordsByPart } from './region-parts.js';

/** What every match says, whatever the register. */
type AnyMatch = MatchedColumn<string, string>;

const RANK: Readonly<Record<ColumnConfidence, number>> = { name: 3, synonym: 2, content: 0 };

const rank = (match: AnyMatch): number => RANK[match.how] - (match.weak ? 1 : 0);

const partByWord = new Map<string, RegionPart>(
  REGION_PARTS.flatMap((part) => (regionWordsByPart[part] ?? []).map((word) => [foldText(word), part] as const)),
);

/** The level of the region that a column holds; null for one that may hold any. */
const regionLevel = (match: AnyMatch, words: readonly string[]): RegionPart | null =>
  parseRegionPartKey(match.field) ??
  words.map((word) => partByWord.get(word)).find((part) => part !== undefined) ??
  null;

/** 省份, 地市 and 区县 side by side are the parts of one region, though 区县 alone is a region by itself. */
const splitRegion = <Match extends AnyMatch>(
  matches: readonly (Match | null)[],
  words: (index: number) => readonly string[],
): (Match | null)[] => {
  const levels = matches.map((match, index) => {
    const place = match !== null && (match.field === 'regionCode' || parseRegionPartKey(match.field) !== null);
    return place ? regionLevel(match, words(index)) : undefined;
  });
  const found = levels.filter((level) => level !== undefined);
  if (found.includes(null) || new Set(found).size < 2) return [...matches];
  return matches.map((match, index) => {
    const level = levels[index];
    return match !== null && level ? { ...match, field: regionPartKey(level) } : match;
  });
};

/** Beside 2024年营业收入 a plain 营业收入 does not say which year it means: it is left alone. */
const dropVagueYears = <Match extends AnyMatch>(matches: readonly (Match | null)[]): (Match | null)[] => {
  const dated = new Set(matches.flatMap((match) => (match?.yearly?.year ? [match.yearly.measure] : [])));
  return matches.map((match) =>
    match?.yearly && match.yearly.year === null && dated.has(match.yearly.measure) ? null : match,
  );
};

/** A lone province, city or county column is the region itself. */
const joinLoneParts = <Match extends AnyMatch>(matches: (Match | null)[]): void => {
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

/** The surest column of each field, the leftmost among equals; of fields that take `several`, all that are sure. */
const takeSurest = <Match extends AnyMatch>(
  matches: readonly (Match | null)[],
  several: ReadonlySet<string>,
): (Match | null)[] => {
  const result: (Match | null)[] = matches.map(() => null);
  const taken = new Set<string>();
  const order = matches.flatMap((match, index) => (match === null ? [] : [{ match, index }]));
  order.sort((left, right) => rank(right.match) - rank(left.match) || left.index - right.index);
  for (const { match, index } of order) {
    const fields = [match.field, ...match.also];
    if (fields.every((field) => taken.has(field)) && (match.weak || !several.has(match.field))) continue;
    for (const field of fields) taken.add(field);
    result[index] = match;
  }
  return result;
};

/** Makes the function that maps a table with a register's catalogue. */
export const createTableMapping = <Key extends string, Measure extends string>(
  catalogue: ColumnCatalogue<Key, Measure>,
  headers: {
    match(header: string): MatchedColumn<Key, Measure> | null;
    readings(header: string): readonly string[];
  },
) => {
  type Match = MatchedColumn<Key, Measure>;

  const byHeader = ({ header, samples }: ColumnToMatch): Match | null => {
    const match = headers.match(header);
    if (match === null || !match.weak || parseRegionPartKey(match.field) !== null) return match;
    return catalogue.supports(match.field as Key, samples) ? match : null;
  };

  const byContent = ({ header, samples }: ColumnToMatch): Match | null => {
    const guess = catalogue.guess(samples, header);
    if (guess === null || (header.trim() !== '' && !guess.telling)) return null;
    return { field: guess.field, also: [], how: 'content', weak: false, unit: null, yearly: null };
  };

  return (columns: readonly ColumnToMatch[]): (Match | null)[] => {
    const words = (index: number) => headers.readings(columns[index]?.header ?? '');
    const result = takeSurest(dropVagueYears(splitRegion(columns.map(byHeader), words)), catalogue.several);
    joinLoneParts(result);
    const taken = new Set<string>(result.flatMap((match) => (match === null ? [] : [match.field, ...match.also])));
    columns.forEach((column, index) => {
      if (result[index] !== null) return;
      const match = byContent(column);
      if (match === null || (taken.has(match.field) && !catalogue.several.has(match.field))) return;
      taken.add(match.field);
      result[index] = match;
    });
    return result;
  };
};
