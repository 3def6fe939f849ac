import type { Schemas } from '@lianqun/api-client';

export type Entry = Schemas['DictionaryEntry'];
export type DictionaryName = Schemas['Dictionary']['name'];

/** In the order in which the page lists them. */
export const DICTIONARIES: readonly DictionaryName[] = [
  'regions',
  'industries',
  'chains',
  'clusters',
  'platform-systems',
  'tags',
];

/** Their entries stand below one another. */
export const isTree = (name: DictionaryName): boolean => name === 'regions' || name === 'industries';

export const dictionaryNamed = (text: string | undefined): DictionaryName | undefined =>
  DICTIONARIES.find((name) => name === (text ?? 'regions'));

/** Stands in the address for an entry that is yet to be made. */
export const NEW_ENTRY = 'new';
