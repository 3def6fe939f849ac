import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import type { ChainKind } from './types.js';

export const listPath = { chain: '/api/chains', cluster: '/api/clusters' } as const;
export const recordPath = { chain: '/api/chains/{id}', cluster: '/api/clusters/{id}' } as const;
const historyPath = { chain: '/api/chains/{id}/history', cluster: '/api/clusters/{id}/history' } as const;
const revealPath = {
  chain: '/api/chains/{id}/contacts/reveal',
  cluster: '/api/clusters/{id}/contacts/reveal',
} as const;
const termPath = { chain: '/api/chains/{id}/terms/{termId}', cluster: '/api/clusters/{id}/terms/{termId}' } as const;

/** The register as it stands; with a day, as it stood then. */
export const useChainList = (kind: ChainKind, on?: string) =>
  $api.useQuery('get', listPath[kind], on ? { params: { query: { on } } } : {}, { staleTime: 60_000 });

const at = (id: string) => ({ params: { path: { id } } });

export const useChain = (kind: ChainKind, id: string) => $api.useQuery('get', recordPath[kind], at(id));

export const chainHistory = (kind: ChainKind, id: string): HistoryOf => ({ path: historyPath[kind], id });

/** The contact details in clear; each time is noted. */
export const revealContacts = async (kind: ChainKind, id: string) => (await api.POST(revealPath[kind], at(id))).data;

/** Where a name or lead of a chain stands beside its own page. */
export const ALSO_SHOWN = [...Object.values(listPath), '/api/overview'] as const;

/** What was so from a day on is mended, or taken out. */
export function useTermChange(kind: ChainKind, { id, version }: Pick<Schemas['Chain'], 'id' | 'version'>) {
  const client = useQueryClient();
  const path = (termId: string) => ({ id, termId });
  const onSuccess = async (chain: Schemas['Chain'] | undefined) => {
    if (chain) client.setQueryData(['get', recordPath[kind], at(id)], chain);
    await Promise.all(
      [historyPath[kind], ...ALSO_SHOWN].map((shown) => client.invalidateQueries({ queryKey: ['get', shown] })),
    );
  };
  const mend = useMutation({
    mutationFn: async ({ termId, body }: { termId: string; body: Omit<Schemas['UpdateChainTerm'], 'version'> }) =>
      (await api.PATCH(termPath[kind], { params: { path: path(termId) }, body: { ...body, version } })).data,
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (termId: string) =>
      (await api.DELETE(termPath[kind], { params: { path: path(termId), query: { version } } })).data,
    onSuccess,
  });
  return { mend, remove };
}

export function useChainRemoval(kind: ChainKind) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      api.DELETE(recordPath[kind], { params: { path: { id }, query: { version } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', listPath[kind]] }),
  });
}
