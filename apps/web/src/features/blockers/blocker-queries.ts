import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { untyped } from '../../shared/api/untyped.js';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import type { BlockerDetail, BlockerPage } from './blocker-types.js';
import type { BlockerListState } from './list-address.js';

const some = (values: string[]) => (values.length > 0 ? values : undefined);

function listQuery({ q, filters, sort, page, pageSize }: BlockerListState) {
  const conditions = {
    q: q || undefined,
    kind: some(filters.kind),
    status: some(filters.status),
    chainId: some(filters.chain),
    level: some(filters.level),
    leadOrganizationId: some(filters.lead),
    projectId: filters.project[0],
    mine: filters.mine.includes('true') || undefined,
  };
  const given = Object.entries(conditions).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), sort, page, pageSize };
}

export function useBlockers(state: BlockerListState) {
  const query = listQuery(state);
  return useQuery({
    queryKey: ['get', '/api/blockers', { params: { query } }],
    queryFn: async () => (await untyped.GET<BlockerPage>('/api/blockers', { params: { query } })).data,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

const path = (id: string) => ({ params: { path: { id } } });
const record = '/api/blockers/{id}';

export const useBlocker = (id: string) =>
  useQuery({
    queryKey: ['get', record, path(id)],
    queryFn: async () => (await untyped.GET<BlockerDetail>(record, path(id))).data,
  });

export const blockerHistory = (id: string): HistoryOf => ({ path: '/api/blockers/{id}/history', id });

/** What a step or a note changes elsewhere: lists, the projects that it stands on, what waits for somebody. */
const alsoChanged = [
  '/api/blockers',
  '/api/blockers/{id}/history',
  '/api/projects',
  '/api/projects/{id}',
  '/api/overview',
];

function useBlockerMutation<Input extends object>(id: string, operation: 'steps' | 'notes') {
  const client = useQueryClient();
  const key = ['get', record, path(id)];
  return useMutation({
    mutationFn: async (body: Input) =>
      (await untyped.POST<BlockerDetail>(`${record}/${operation}`, { ...path(id), body })).data,
    onSuccess: async (blocker) => {
      client.setQueryData(key, blocker);
      await Promise.all(alsoChanged.map((changed) => client.invalidateQueries({ queryKey: ['get', changed] })));
    },
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}

export interface StepInput {
  version: number;
  step: string;
  reason?: string | null;
  leadOrganizationId?: string | null;
  assistingIds?: string[];
  responsiblePerson?: string | null;
  deadline?: string | null;
  resolution?: string | null;
}

export const useTakeStep = (id: string) => useBlockerMutation<StepInput>(id, 'steps');

export const useAddNote = (id: string) => useBlockerMutation<{ text: string; notedOn: string }>(id, 'notes');
