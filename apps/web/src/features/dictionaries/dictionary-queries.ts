import { useQueries } from '@tanstack/react-query';
import { $api } from '../../shared/api/client.js';
import type { DictionaryName } from './types.js';

/** As many as the API gives at once; no entry has that many parts. */
export const MOST = 200;

const entries = '/api/dictionaries/{name}';

export const useDictionaries = () => $api.useQuery('get', '/api/dictionaries', {});

/** What is found anywhere in a dictionary, or without words its topmost entries. */
export const useEntries = (name: DictionaryName, q: string) =>
  $api.useQuery('get', entries, { params: { path: { name }, query: { pageSize: MOST, ...(q && { q }) } } });

/** What stands right below each of these entries. */
export const useParts = (name: DictionaryName, parents: readonly string[]) =>
  useQueries({
    queries: parents.map((parent) =>
      $api.queryOptions('get', entries, { params: { path: { name }, query: { pageSize: MOST, parent } } }),
    ),
  });

export const entryOptions = (name: DictionaryName, id: string) =>
  $api.queryOptions('get', '/api/dictionaries/{name}/{id}', { params: { path: { name, id } } });

export const useEntry = (name: DictionaryName, id: string) =>
  $api.useQuery('get', '/api/dictionaries/{name}/{id}', { params: { path: { name, id } } });
