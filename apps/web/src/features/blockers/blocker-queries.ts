import type { Schemas } from '@lianqun/api-client';
import { BLOCKER_KINDS, BLOCKER_LEVELS, BLOCKER_STATUSES } from '@lianqun/domain';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import { knownOf } from '../../shared/use-word.js';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import type { BlockerDetail } from './blocker-types.js';
import type { BlockerListState } from './list-address.js';

const some = (values: string[]) => (values.length > 0 ? values : undefined);

type PagePart = Pick<BlockerListState, 'page' | 'pageSize'>;

function listQuery({ q, filters, sort }: BlockerListState, { page, pageSize }: PagePart) {
  const conditions = {
    q: q || undefined,
    kind: knownOf(BLOCKER_KINDS, filters.kind),
    status: knownOf(BLOCKER_STATUSES, filters.status),
    chainId: some(filters.chain),
    level: knownOf(BLOCKER_LEVELS, filters.level),
    leadOrganizationId: some(filters.lead),
    projectId: filters.project[0],
    mine: filters.mine.includes('true') || undefined,
  };
  const given = Object.entries(conditions).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), sort, page, pageSize };
}

/** What an export takes of the list: its conditions without its order and its pages. */
export function blockerFilter(state: BlockerListState): object {
  const { sort: _sort, page: _page, pageSize: _pageSize, ...filter } = listQuery(state, state);
  return filter;
}

export const useBlockers = (state: BlockerListState) =>
  $api.useQuery(
    'get',
    '/api/blockers',
    { params: { query: listQuery(state, state) } },
    { placeholderData: keepPreviousData, staleTime: 10_000 },
  );

/** One page of what the filter matches. */
export const findBlockers = async (state: BlockerListState, part: PagePart) =>
  (await api.GET('/api/blockers', { params: { query: listQuery(state, part) } })).data;

const path = (id: string) => ({ params: { path: { id } } });
const record = '/api/blockers/{id}';

export const useBlocker = (id: string) => $api.useQuery('get', record, path(id));

export const blockerHistory = (id: string): HistoryOf => ({ path: '/api/blockers/{id}/history', id });

/** What a step or a note changes elsewhere: lists, the projects that it stands on, what waits for somebody. */
const alsoChanged = [
  '/api/blockers',
  '/api/blockers/{id}/history',
  '/api/projects',
  '/api/projects/{id}',
  '/api/overview',
];

function useBlockerMutation<Input>(id: string, change: (input: Input) => Promise<BlockerDetail | undefined>) {
  const client = useQueryClient();
  const key = ['get', record, path(id)];
  return useMutation({
    mutationFn: change,
    onSuccess: async (blocker) => {
      if (blocker) client.setQueryData(key, blocker);
      await Promise.all(alsoChanged.map((changed) => client.invalidateQueries({ queryKey: ['get', changed] })));
    },
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}

export const useTakeStep = (id: string) =>
  useBlockerMutation(
    id,
    async (body: Schemas['TakeBlockerStep']) => (await api.POST(`${record}/steps`, { ...path(id), body })).data,
  );

export const revealContacts = async (id: string) => (await api.POST(`${record}/contacts/reveal`, path(id))).data;

export const useAddNote = (id: string) =>
  useBlockerMutation(
    id,
    async (body: Schemas['AddBlockerNote']) => (await api.POST(`${record}/notes`, { ...path(id), body })).data,
  );
