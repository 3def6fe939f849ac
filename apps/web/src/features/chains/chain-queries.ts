import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import { send } from './requests.js';
import type { Chain, ChainKind, ChainRow, Term } from './types.js';

export const listPath = { chain: '/api/chains', cluster: '/api/clusters' } as const;
export const recordPath = { chain: '/api/chains/{id}', cluster: '/api/clusters/{id}' } as const;
const historyPath = { chain: '/api/chains/{id}/history', cluster: '/api/clusters/{id}/history' } as const;

/** The register as it stands; with a day, as it stood then. */
export function useChainList(kind: ChainKind, on?: string) {
  const init = on ? { params: { query: { on } } } : {};
  return useQuery({
    queryKey: ['get', listPath[kind], init],
    queryFn: async () => (await send.GET<{ items: ChainRow[] }>(listPath[kind], init)).data,
    staleTime: 60_000,
  });
}

const at = (id: string) => ({ params: { path: { id } } });

export function useChain(kind: ChainKind, id: string) {
  return useQuery({
    queryKey: ['get', recordPath[kind], at(id)],
    queryFn: async () => (await send.GET<Chain>(recordPath[kind], at(id))).data,
  });
}

export const chainHistory = (kind: ChainKind, id: string): HistoryOf => ({
  path: historyPath[kind] as HistoryOf['path'],
  id,
});

/** Everything that shows a name of a chain. */
function useForgetting(kind: ChainKind, id: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [listPath[kind], recordPath[kind], historyPath[kind], '/api/overview'].map((path) =>
        client.invalidateQueries({
          queryKey: ['get', path],
          ...(path === recordPath[kind] ? { predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(id) } : {}),
        }),
      ),
    );
}

export type TermBody = Partial<Omit<Term, 'id' | 'regionName' | 'leadOrganization'>> & {
  organizationId?: string | null;
};

/** What was so from a day on is mended, or taken out. */
export function useTermChange(kind: ChainKind, id: string) {
  const forget = useForgetting(kind, id);
  const path = (termId: string) => ({ params: { path: { id, termId } } });
  const mend = useMutation({
    mutationFn: ({ termId, body }: { termId: string; body: TermBody }) =>
      send.PATCH(`${recordPath[kind]}/terms/{termId}`, { ...path(termId), body }),
    onSuccess: forget,
  });
  const remove = useMutation({
    mutationFn: (termId: string) => send.DELETE(`${recordPath[kind]}/terms/{termId}`, path(termId)),
    onSuccess: forget,
  });
  return { mend, remove };
}

export function useChainRemoval(kind: ChainKind) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      send.DELETE(recordPath[kind], { params: { path: { id }, query: { version } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', listPath[kind]] }),
  });
}
