import type { Schemas } from '@lianqun/api-client';
import { CHAIN_LEVELS, CHAIN_STATUSES } from '@lianqun/domain';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import { knownOf } from '../../shared/use-word.js';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import { dayOf, type ChainListState } from './list/list-address.js';
import type { ChainKind } from './types.js';

export const listPath = { chain: '/api/chains', cluster: '/api/clusters' } as const;
export const recordPath = { chain: '/api/chains/{id}', cluster: '/api/clusters/{id}' } as const;
const historyPath = { chain: '/api/chains/{id}/history', cluster: '/api/clusters/{id}/history' } as const;
const revealPath = {
  chain: '/api/chains/{id}/contacts/reveal',
  cluster: '/api/clusters/{id}/contacts/reveal',
} as const;
const termPath = { chain: '/api/chains/{id}/terms/{termId}', cluster: '/api/clusters/{id}/terms/{termId}' } as const;

const some = (values: string[]) => (values.length > 0 ? values : undefined);

type PagePart = Pick<ChainListState, 'page' | 'pageSize'>;

/** What an export takes of the list: its day and conditions without its order and its pages. */
export function chainFilter(state: ChainListState): object {
  const { q, filters } = state;
  const conditions = {
    on: dayOf(state) || undefined,
    q: q || undefined,
    status: knownOf(CHAIN_STATUSES, filters.status),
    level: knownOf(CHAIN_LEVELS, filters.level),
    batch: some(filters.batch),
    regionCode: some(filters.region),
    leadOrganizationId: some(filters.lead),
  };
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined));
}

function listQuery(state: ChainListState, { page, pageSize }: PagePart) {
  return { ...chainFilter(state), sort: state.sort, page, pageSize };
}

/** The register as it stands; with a day, as it stood then. */
export const useChainList = (kind: ChainKind, state: ChainListState) =>
  $api.useQuery(
    'get',
    listPath[kind],
    { params: { query: listQuery(state, state) } },
    { placeholderData: keepPreviousData, staleTime: 10_000 },
  );

/** One page of what the filter matches. */
export const findChains = async (kind: ChainKind, state: ChainListState, part: PagePart) =>
  (await api.GET(listPath[kind], { params: { query: listQuery(state, part) } })).data;

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
