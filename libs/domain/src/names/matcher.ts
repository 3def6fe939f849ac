/** Finding the dictionary entry that a text means, by key, code, name or alias. Used for every dictionary. */
import { foldText } from './fold.js';

export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Other exact keys: a code, a stable key. */
  readonly keys?: readonly string[];
}

export type NameMatch =
  | { readonly kind: 'match'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: string[] }
  | { readonly kind: 'none' };

export interface NameMatcher {
  match(text: string): NameMatch;
}

export interface NameMatcherOptions {
  /** An ending that may be left out or added, tried when the text as written is unknown: /产业链$|链$/u. */
  readonly optionalEnding?: RegExp;
}

const toMatch = (ids: readonly string[]): NameMatch => {
  const [id, ...more] = ids;
  if (id === undefined) return { kind: 'none' };
  return more.length === 0 ? { kind: 'match', id } : { kind: 'ambiguous', ids: [...ids] };
};

/** Names win over aliases: an entry called exactly so is meant, even where another has that as an alias. */
export const createNameMatcher = (entries: readonly NamedEntry[], options: NameMatcherOptions = {}): NameMatcher => {
  const names = new Map<string, string[]>();
  const aliases = new Map<string, string[]>();
  const learn = (map: Map<string, string[]>, text: string, id: string): void => {
    const word = foldText(text);
    const ids = map.get(word) ?? [];
    if (word !== '' && !ids.includes(id)) map.set(word, [...ids, id]);
  };
  for (const entry of entries) {
    for (const text of [entry.id, entry.name, ...(entry.keys ?? [])]) learn(names, text, entry.id);
    for (const text of entry.aliases ?? []) learn(aliases, text, entry.id);
  }
  const find = (word: string): readonly string[] => names.get(word) ?? aliases.get(word) ?? [];
  return {
    match: (text) => {
      const word = foldText(text);
      const exact = find(word);
      if (exact.length > 0 || options.optionalEnding === undefined) return toMatch(exact);
      return toMatch(find(word.replace(options.optionalEnding, '')));
    },
  };
};
