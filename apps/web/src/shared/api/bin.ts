import type { Schemas } from '@lianqun/api-client';
import type { Register } from '@lianqun/domain';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from './client.js';

export type BinnedRecord = Schemas['BinnedRecord'];

/** Enterprises have a bin of their own: it also knows what was merged. */
export type BinRegister = Exclude<Register, 'enterprise'>;

export const useBin = (register: BinRegister, q: string, page: number, pageSize: number) =>
  $api.useQuery(
    'get',
    `/api/${register}-bin`,
    { params: { query: { ...(q && { q }), page, pageSize } } },
    { placeholderData: keepPreviousData },
  );

/** What leaves a register or comes back is counted in many places: everything but the record itself is asked for again. */
export function useDelete(register: Register) {
  const client = useQueryClient();
  const record = `/api/${register}s/{id}` as const;
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      api.DELETE(record, { params: { path: { id }, query: { version } } }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== record }),
  });
}

/** The list may be gone with its last row: what follows must not hang on it. */
export function useRestore(register: BinRegister, onRestored: (id: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.POST(`/api/${register}-bin/{id}/restore`, { params: { path: { id } } }),
    onSuccess: (_, id) => {
      onRestored(id);
      return client.invalidateQueries();
    },
  });
}
