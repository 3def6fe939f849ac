import type { Schemas } from '@lianqun/api-client';
import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../shared/api/client.js';
import type { HistoryOf } from '../../shared/frames/record/use-history.js';
import type { EnterpriseListState } from './list-address.js';

export type Enterprise = Schemas['Enterprise'];
export type EnterprisePage = Schemas['EnterprisePage'];

const some = (values: string[]) => (values.length > 0 ? values : undefined);

function listQuery({ q, filters, sort, page, pageSize }: EnterpriseListState) {
  const [regionCode, chainId, tagKind] = [some(filters.region), some(filters.chain), some(filters.tag)];
  return {
    ...(q && { q }),
    ...(regionCode && { regionCode }),
    ...(chainId && { chainId }),
    ...(tagKind && { tagKind }),
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
