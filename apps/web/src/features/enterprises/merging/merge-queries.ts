import type { Schemas } from '@lianqun/api-client';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../shared/api/client.js';

export type Pair = Schemas['DuplicatePair'];
export type MergePreview = Schemas['MergePreview'];
export type MergeField = MergePreview['fields'][number];
export type Taken = 'left' | 'right' | 'both';

const duplicates = '/api/enterprise-duplicates';

export const useDuplicates = (page: number, pageSize: number) =>
  $api.useQuery(
    'get',
    duplicates,
    { params: { query: { page, pageSize } } },
    { placeholderData: keepPreviousData, staleTime: 0 },
  );

/** Somebody looked at both: they are two. */
export function useDistinct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { leftId: string; rightId: string }) => api.POST(`${duplicates}/distinct`, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', duplicates] }),
  });
}

export const useMergePreview = (id: string, otherId: string) =>
  $api.useQuery('get', '/api/enterprises/{id}/merge/{otherId}', { params: { path: { id, otherId } } });

/** Everything that referred to either may look different afterwards. */
export function useMerge(id: string, onMerged: (id: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schemas['MergeEnterprises']) =>
      (await api.POST('/api/enterprises/{id}/merge', { params: { path: { id } }, body })).data,
    onSuccess: () => {
      onMerged(id);
      return client.invalidateQueries();
    },
  });
}

export const useMerges = (id: string) =>
  $api.useQuery('get', '/api/enterprises/{id}/merges', { params: { path: { id } } });

export function useUndoMerge(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ mergeId, version }: { mergeId: string; version: number }) =>
      (
        await api.POST('/api/enterprises/{id}/merges/{mergeId}/undo', {
          params: { path: { id, mergeId } },
          body: { version },
        })
      ).data,
    onSuccess: () => client.invalidateQueries(),
  });
}
