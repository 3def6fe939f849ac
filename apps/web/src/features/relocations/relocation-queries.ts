import type { Schemas } from '@lianqun/api-client';
import {
  RELOCATION_NATURES,
  RELOCATION_SCOPES,
  RELOCATION_SIDES,
  RELOCATION_STAGES,
  RELOCATION_SUBJECTS,
} from '@lianqun/domain';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import { knownOf } from '../../shared/use-word.js';
import type { RelocationListState } from './list-address.js';
import type { RelocationDetail } from './relocation-types.js';

const some = (values: string[]) => (values.length > 0 ? values : undefined);

type PagePart = Pick<RelocationListState, 'page' | 'pageSize'>;

const years = (values: string[]) => some(values.filter((one) => /^(19|20)\d\d$/.test(one)))?.map(Number);

function listQuery({ q, filters, sort }: RelocationListState, { page, pageSize }: PagePart) {
  const conditions = {
    q: q || undefined,
    stage: knownOf(RELOCATION_STAGES, filters.stage),
    subject: knownOf(RELOCATION_SUBJECTS, filters.subject),
    scope: knownOf(RELOCATION_SCOPES, filters.scope),
    nature: knownOf(RELOCATION_NATURES, filters.nature),
    regionCode: some(filters.region),
    originRegionCode: some(filters.origin),
    platformId: some(filters.platform),
    enterpriseId: filters.enterprise[0],
    signedYear: years(filters.signed),
    side: knownOf(RELOCATION_SIDES, filters.side)?.[0],
  };
  const given = Object.entries(conditions).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), sort, page, pageSize };
}

const list = '/api/relocations';

/** What an export takes of the list: its conditions without its order and its pages. */
export function relocationFilter(state: RelocationListState): object {
  const { sort: _sort, page: _page, pageSize: _pageSize, ...filter } = listQuery(state, state);
  return filter;
}

export const useRelocations = (state: RelocationListState) =>
  $api.useQuery(
    'get',
    list,
    { params: { query: listQuery(state, state) } },
    { placeholderData: keepPreviousData, staleTime: 10_000 },
  );

/** One page of what the filter matches. */
export const findRelocations = async (state: RelocationListState, part: PagePart) =>
  (await api.GET(list, { params: { query: listQuery(state, part) } })).data;

/** The moves of one enterprise; `enabled` where the account may see any. */
export const useMovesOf = (enterpriseId: string, enabled: boolean) =>
  $api.useQuery(
    'get',
    list,
    { params: { query: { enterpriseId, sort: '-signedOn', page: 1, pageSize: 50 } } },
    { enabled: enabled && enterpriseId !== '' },
  );

const path = (id: string) => ({ params: { path: { id } } });

export const relocationRecord = '/api/relocations/{id}';

export const useRelocation = (id: string) => $api.useQuery('get', relocationRecord, path(id));

export const relocationHistory = (id: string): HistoryOf => ({ path: '/api/relocations/{id}/history', id });

export const revealContacts = async (id: string) =>
  (await api.POST(`${relocationRecord}/contacts/reveal`, path(id))).data;

/** What a stage changes elsewhere. */
const alsoChanged = [list, '/api/relocations/{id}/history', '/api/platforms', '/api/platforms/{id}', '/api/overview'];

function useStageMutation<Input>(id: string, change: (input: Input) => Promise<RelocationDetail | undefined>) {
  const client = useQueryClient();
  const key = ['get', relocationRecord, path(id)];
  return useMutation({
    mutationFn: change,
    onSuccess: async (relocation) => {
      if (relocation) client.setQueryData(key, relocation);
      await Promise.all(alsoChanged.map((changed) => client.invalidateQueries({ queryKey: ['get', changed] })));
    },
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}

export const useEnterStage = (id: string) =>
  useStageMutation(
    id,
    async (body: Schemas['EnterRelocationStage']) =>
      (await api.POST(`${relocationRecord}/stages`, { ...path(id), body })).data,
  );

export const useTakeStageBack = (id: string) =>
  useStageMutation(
    id,
    async (body: Schemas['TakeStageBack']) =>
      (await api.POST(`${relocationRecord}/stages/back`, { ...path(id), body })).data,
  );
