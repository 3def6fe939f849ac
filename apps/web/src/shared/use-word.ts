import { useCallback } from 'react';
import { useLanguage } from './i18n/index.js';
import { domainLanguage } from './use-problem-text.js';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** The word of a term of the domain in the language of the page. */
export function useWord() {
  const language = domainLanguage(useLanguage());
  return useCallback((label: Label): string => label[language], [language]);
}

/** A vocabulary as the options of a choice, in its order. */
export const optionsOf = <Key extends string>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, Label>>,
  word: (label: Label) => string,
) => keys.map((key) => ({ value: key, label: word(labels[key]) }));

/** The word of a value that is not known beforehand to belong to the vocabulary. */
export const wordOf = (
  labels: Readonly<Record<string, Label>>,
  value: string | null | undefined,
  word: (label: Label) => string,
): string | null => {
  const label = value ? labels[value] : undefined;
  return label ? word(label) : (value ?? null);
};

/** The values of an address that belong to the vocabulary; undefined where none does. */
export const knownOf = <Key extends string>(keys: readonly Key[], values: readonly string[]): Key[] | undefined => {
  const known = keys.filter((key) => values.includes(key));
  return known.length > 0 ? known : undefined;
};
