/**
 * Search by any one, two or more consecutive characters of names, former names, code, full pinyin and initials.
 *
 * An entry has a `text` (folded segments joined by `|`, which no needle can contain) and `grams`: the distinct single
 * characters outside ASCII and the distinct pairs of neighbours within each segment, of ASCII pairs only those without
 * vowels and digits. A query has a `needle` and `grams`
 * that every matching entry has too, so that a GIN index finds the candidates and LIKE decides:
 *
 *     search_grams @> $grams AND search_text LIKE $likePattern
 *
 * `jqr` has telling pairs, `jiqiren` and `9111` have none: their `grams` are empty and the caller scans with a limit.
 */
import { foldToCharacters } from './fold.js';
import { GramCollector, isTellingPair } from './grams.js';
import { readingsAt } from './pinyin.js';

export { findIn, type Found, type FoundBy } from './find.js';
export { foldForSearch } from './fold.js';

export interface Searchable {
  readonly name: string;
  readonly formerNames?: readonly string[];
  readonly creditCode?: string | null;
  readonly registrationNo?: string | null;
}

export interface SearchEntry {
  /** Folded segments joined by `|`. */
  readonly text: string;
  /** Distinct, in order of first appearance. */
  readonly grams: string[];
}

export interface SearchTerm {
  /** Folded; letters and digits only. */
  readonly needle: string;
  /** A subset of the grams of every entry whose text contains the needle; empty = no help from the index. */
  readonly grams: string[];
  /** `%needle%`, with the wildcards of LIKE escaped by a backslash. */
  readonly likePattern: string;
}

const SEPARATOR = '|';
const ONLY_ASCII = /^[a-z0-9]*$/u;

/** A name with several doubtful characters has one variant for each of their other readings, up to this many. */
const MAX_VARIANTS = 6;

/** More pairs than this make the index slower without making the answer smaller. */
const MAX_QUERY_GRAMS = 12;

const isAscii = (char: string): boolean => char.charCodeAt(0) < 0x80;

/** Full pinyin and initials of a folded name: the likeliest reading, then one variant for each other reading. */
const pinyinSegments = (chars: readonly string[]): string[] => {
  const parts: string[] = [];
  const others: [index: number, reading: string][] = [];
  let foundHan = false;
  for (let index = 0; index < chars.length; index += 1) {
    const readings = readingsAt(chars, index);
    const [first] = readings;
    if (first !== undefined) foundHan = true;
    parts.push(first ?? chars[index] ?? '');
    for (let other = 1; other < readings.length; other += 1) others.push([index, readings[other] ?? '']);
  }
  if (!foundHan) return [];
  const segments = new Set<string>();
  const add = (): void => {
    segments.add(parts.join(''));
    segments.add(initials(parts, chars));
  };
  add();
  for (const [index, reading] of others.slice(0, MAX_VARIANTS)) {
    const first = parts[index] ?? '';
    parts[index] = reading;
    add();
    parts[index] = first;
  }
  return [...segments];
};

const initials = (parts: readonly string[], chars: readonly string[]): string => {
  let text = '';
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    text += part === chars[index] ? part : part.charAt(0);
  }
  return text;
};

/** What the index keeps of one record. Pinyin segments hold ASCII only where the name does. */
export const searchEntry = (record: Searchable): SearchEntry => {
  const collector = new GramCollector();
  const segments: string[] = [];
  for (const name of [record.name, ...(record.formerNames ?? [])]) {
    const chars = foldToCharacters(name);
    if (chars.length === 0) continue;
    segments.push(chars.join(''));
    collector.addCharacters(chars);
    for (const segment of pinyinSegments(chars)) {
      segments.push(segment);
      if (ONLY_ASCII.test(segment)) collector.addAsciiText(segment);
      else collector.addCharacters(Array.from(segment));
    }
  }
  for (const code of [record.creditCode, record.registrationNo]) {
    const chars = foldToCharacters(code ?? '');
    if (chars.length === 0) continue;
    segments.push(chars.join(''));
    collector.addCharacters(chars);
  }
  return { text: segments.join(SEPARATOR), grams: collector.grams };
};

/** Escapes `%`, `_` and `\` for LIKE with its default escape character. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/gu, (char) => `\\${char}`);

const queryGrams = (chars: readonly string[]): string[] => {
  const [only] = chars;
  if (only === undefined) return [];
  if (chars.length === 1) return isAscii(only) ? [] : [only];
  const pairs = new Set<string>();
  const telling = new Set<string>();
  for (let index = 1; index < chars.length; index += 1) {
    const left = chars[index - 1] ?? '';
    const right = chars[index] ?? '';
    if (!isAscii(left) || !isAscii(right)) telling.add(left + right);
    else if (isTellingPair(left + right)) pairs.add(left + right);
  }
  return [...(telling.size > 0 ? telling : pairs)].slice(0, MAX_QUERY_GRAMS);
};

/**
 * The terms of what a person typed: blanks separate terms and all of them must match.
 * Empty when nothing searchable was typed (blanks and punctuation only).
 */
export const searchQuery = (query: string): SearchTerm[] => {
  const terms = new Map<string, SearchTerm>();
  for (const word of query.split(/\s+/u)) {
    const chars = foldToCharacters(word);
    const needle = chars.join('');
    if (needle === '' || terms.has(needle)) continue;
    terms.set(needle, { needle, grams: queryGrams(chars), likePattern: `%${escapeLike(needle)}%` });
  }
  return [...terms.values()];
};
