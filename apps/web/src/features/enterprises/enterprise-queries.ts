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

function listQuery({ q, filters, sort, page, pageSize }: EnterpriseListState) {
  const [regionCode, chainId, tagKind] = [some(filters.region), some(filters.chain), some(filters.tag)];
  const confidentiality = CONFIDENTIALITIES.find((one) => one === filters.confidentiality[0]);
  return {
    ...(q && { q }),
    ...(regionCode && { regionCode }),
    ...(chainId && { chainId }),
    ...(tagKind && { tagKind }),
    ...(confidentiality && { confidentiality }),
    sort,
    page,
    pageSize,
  };
}

export function useEnterprises(state: EnterpriseListState) {
  return $api.useQuery(
    'get',
    '/api/enterprises',
    { params: { query: listQuery(state) } },
    { placeholderData: keepPreviousData, staleTime: 10_000 },
  );
}

export const useEnterprise = (id: string) =>
  $api.useQuery('get', '/api/enterprises/{id}', { params: { path: { id } } });

export const enterpriseHistory = (id: string): HistoryOf => ({ path: '/api/enterprises/{id}/history', id });

/** The contact details in clear; each time is noted. */
export const revealContacts = async (id: string) =>
  (await api.POST('/api/enterprises/{id}/contacts/reveal', { params: { path: { id } } })).data;
