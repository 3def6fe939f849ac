import type { Schemas } from '@lianqun/api-client';
import { CONFIDENTIALITIES } from '@lianqun/domain';
import { keepPreviousData } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import type { EnterpriseListState } from './list-address.js';

export type Enterprise = Schemas['Enterprise'];
export type EnterpriseItem = Schemas['EnterpriseItem'];
export type EnterprisePage = Schemas['EnterprisePage'];

const some = (values: string[]) => (values.length > 0 ? values : undefined);

const known = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Values]?: Exclude<Values[Name], undefined>;
  };

/** What the list is narrowed by, as the API takes it: for the list and for its export. */
export const enterpriseFilter = ({ q, filters }: EnterpriseListState) =>
  known({
    q: q || undefined,
    regionCode: some(filters.region),
    chainId: some(filters.chain),
    link: some(filters.link),
    clusterId: some(filters.cluster),
    platformId: some(filters.platform),
    industryCode: some(filters.industry),
    tagKind: some(filters.tag),
    tagYear: some(filters.year)?.map(Number),
    batchId: filters.batch[0],
    confidentiality: CONFIDENTIALITIES.find((one) => one === filters.confidentiality[0]),
  });

type PagePart = Pick<EnterpriseListState, 'page' | 'pageSize'>;

const listQuery = (state: EnterpriseListState, { page, pageSize }: PagePart) => ({
  params: { query: { ...enterpriseFilter(state), sort: state.sort, page, pageSize } },
});

export function useEnterprises(state: EnterpriseListState) {
  return $api.useQuery('get', '/api/enterprises', listQuery(state, state), {
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

/** One page of what the filter matches. */
export const findEnterprises = async (state: EnterpriseListState, part: PagePart) =>
  (await api.GET('/api/enterprises', listQuery(state, part))).data;

export const useEnterprise = (id: string) =>
  $api.useQuery('get', '/api/enterprises/{id}', { params: { path: { id } } });

export const enterpriseHistory = (id: string): HistoryOf => ({ path: '/api/enterprises/{id}/history', id });

/** The contact details in clear; each time is noted. */
export const revealContacts = async (id: string) =>
  (await api.POST('/api/enterprises/{id}/contacts/reveal', { params: { path: { id } } })).data;
