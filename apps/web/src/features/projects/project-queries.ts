import type { Schemas } from '@lianqun/api-client';
import { CONFIDENTIALITIES, PROJECT_STAGES, PROJECT_TYPES } from '@lianqun/domain';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import { knownOf } from '../../shared/use-word.js';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import type { ProjectListState } from './list-address.js';

const some = (values: string[]) => (values.length > 0 ? values : undefined);

/** What the API is asked for: the list and its export take the same conditions. */
export function projectFilter({ q, filters, sort }: ProjectListState) {
  const conditions = {
    q: q || undefined,
    regionCode: some(filters.region),
    chainId: some(filters.chain),
    clusterId: some(filters.cluster),
    platformId: some(filters.platform),
    stage: knownOf(PROJECT_STAGES, filters.stage),
    type: knownOf(PROJECT_TYPES, filters.type),
    organizationId: some(filters.organization),
    confidentiality: CONFIDENTIALITIES.find((one) => one === filters.confidentiality[0]),
    sort,
  };
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined)) as {
    [Name in keyof typeof conditions]?: NonNullable<(typeof conditions)[Name]>;
  };
}

type PagePart = Pick<ProjectListState, 'page' | 'pageSize'>;

const listQuery = (state: ProjectListState, { page, pageSize }: PagePart) => ({
  params: { query: { ...projectFilter(state), page, pageSize } },
});

export function useProjects(state: ProjectListState) {
  return $api.useQuery('get', '/api/projects', listQuery(state, state), {
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

/** One page of what the filter matches. */
export const findProjects = async (state: ProjectListState, part: PagePart) =>
  (await api.GET('/api/projects', listQuery(state, part))).data;

const path = (id: string) => ({ params: { path: { id } } });
const record = '/api/projects/{id}';

export const useProject = (id: string) => $api.useQuery('get', record, path(id));

export const projectHistory = (id: string): HistoryOf => ({ path: '/api/projects/{id}/history', id });

/** The contact details in clear; each time is noted. */
export const revealContacts = async (id: string) =>
  (await api.POST('/api/projects/{id}/contacts/reveal', path(id))).data;

/** Moves a project to another stage; the ledger, its figures and its history follow. */
export function useStageChange(id: string) {
  const client = useQueryClient();
  const key = ['get', record, path(id)];
  return useMutation({
    mutationFn: async (body: Schemas['UpdateProject']) => (await api.PATCH(record, { ...path(id), body })).data,
    onSuccess: async (project) => {
      if (project) client.setQueryData(key, project);
      await Promise.all(
        ['/api/projects', '/api/projects/{id}/history', '/api/overview'].map((changed) =>
          client.invalidateQueries({ queryKey: ['get', changed] }),
        ),
      );
    },
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}
