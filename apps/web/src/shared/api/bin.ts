import type { Register } from '@lianqun/domain';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './ask.js';

export interface BinItem {
  id: string;
  name: string;
  regionName: string | null;
  deletedAt: string;
  deletedByName: string | null;
}

const bin = (register: Register) => `/api/${register}-bin`;

export const useBin = (register: Register, q: string, page: number, pageSize: number) =>
  useQuery({
    queryKey: ['get', bin(register), q, page, pageSize],
    queryFn: () => {
      const search = new URLSearchParams({ ...(q && { q }), page: String(page), pageSize: String(pageSize) });
      return ask<{ items: BinItem[]; total: number }>('GET', `${bin(register)}?${search}`);
    },
    placeholderData: keepPreviousData,
  });

/** What leaves a register or comes back is counted in many places: everything but the record itself is asked for again. */
export function useDelete(register: Register) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      ask<undefined>('DELETE', `/api/${register}s/${id}?version=${version}`),
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== `/api/${register}s/{id}` }),
  });
}

/** The list may be gone with its last row: what follows must not hang on it. */
export function useRestore(register: Register, onRestored: (id: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask<unknown>('POST', `${bin(register)}/${id}/restore`),
    onSuccess: (_, id) => {
      onRestored(id);
      return client.invalidateQueries();
    },
  });
}
