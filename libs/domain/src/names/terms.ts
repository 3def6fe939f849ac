/** Words of a vocabulary: what screens write, and what lists write for the same thing. */
import { foldText } from './fold.js';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

export interface Term extends Label {
  /** Other spellings, compared after folding (quotes, blanks, width and case do not matter). */
  readonly aliases: readonly string[];
}

/**
 * Makes the function that finds the term a cell means, by identifier, word or alias; what stands in brackets behind a
 * word does not matter (在建（主体施工）). Null for a word of none of them.
 */
export const termReader = <Key extends string>(terms: Readonly<Record<Key, Term>>): ((text: string) => Key | null) => {
  const byWord = new Map<string, Key>();
  for (const key of Object.keys(terms) as Key[]) {
    const { zh, en, aliases } = terms[key];
    for (const word of [key, zh, en, ...aliases]) byWord.set(foldText(word), key);
  }
  return (text) => {
    const word = foldText(text);
    return byWord.get(word) ?? byWord.get(word.replace(/\([^()]*\)$/u, '')) ?? null;
  };
};
