import type { Schemas } from '@lianqun/api-client';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../shared/api/client.js';

export type BinItem = Schemas['BinnedEnterprise'];

const bin = '/api/enterprise-bin';

export const useBin = (q: string, page: number, pageSize: number) =>
  $api.useQuery(
    'get',
    bin,
    { params: { query: { ...(q && { q }), page, pageSize } } },
    { placeholderData: keepPreviousData },
  );

/** The list may be gone with its last row: what follows must not hang on it. */
export function useRestore(onRestored: (id: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => (await api.POST(`${bin}/{id}/restore`, { params: { path: { id } } })).data,
    onSuccess: (_, id) => {
      onRestored(id);
      return client.invalidateQueries();
    },
  });
}
