import { keepPreviousData } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import type { PlatformListState } from './list-address.js';

const some = (values: string[]) => (values.length > 0 ? values : undefined);

type PagePart = Pick<PlatformListState, 'page' | 'pageSize'>;

function listQuery({ q, filters, sort }: PlatformListState, { page, pageSize }: PagePart) {
  const conditions = {
    q: q || undefined,
    regionCode: some(filters.region),
    system: some(filters.system),
    category: some(filters.category),
    chainId: some(filters.chain),
    industry: some(filters.industry),
    parentId: filters.parent[0],
  };
  const given = Object.entries(conditions).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), sort, page, pageSize };
}

/** What an export takes of the list: its conditions without its order and its pages. */
export function platformFilter(state: PlatformListState): object {
  const { sort: _sort, page: _page, pageSize: _pageSize, ...filter } = listQuery(state, state);
  return filter;
}

export const usePlatforms = (state: PlatformListState) =>
  $api.useQuery(
    'get',
    '/api/platforms',
    { params: { query: listQuery(state, state) } },
    { placeholderData: keepPreviousData, staleTime: 10_000 },
  );

/** One page of what the filter matches. */
export const findPlatforms = async (state: PlatformListState, part: PagePart) =>
  (await api.GET('/api/platforms', { params: { query: listQuery(state, part) } })).data;

const path = (id: string) => ({ params: { path: { id } } });

export const platformRecord = '/api/platforms/{id}';

export const usePlatform = (id: string) => $api.useQuery('get', platformRecord, path(id));

export const platformHistory = (id: string): HistoryOf => ({ path: '/api/platforms/{id}/history', id });

export const revealContacts = async (id: string) =>
  (await api.POST(`${platformRecord}/contacts/reveal`, path(id))).data;

/** Each platform system with what of it is recorded. */
export const usePlatformSummary = () => $api.useQuery('get', '/api/platforms/summary', {}, { staleTime: 10_000 });
