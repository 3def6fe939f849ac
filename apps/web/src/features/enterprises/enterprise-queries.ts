import type { Schemas } from '@lianqun/api-client';
import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../shared/api/client.js';
import { usePermission } from '../../shared/api/session.js';
import type { ListState } from './list-state.js';

export type Enterprise = Schemas['Enterprise'];
export type EnterprisePage = Schemas['EnterprisePage'];

const some = (values: string[]) => (values.length > 0 ? values : undefined);

function listQuery({ q, filters, sort, page, pageSize }: ListState) {
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

export function useEnterprises(state: ListState) {
  return $api.useQuery(
    'get',
    '/api/enterprises',
    { params: { query: listQuery(state) } },
    { placeholderData: keepPreviousData, staleTime: 10_000 },
  );
}

export const useEnterprise = (id: string) =>
  $api.useQuery('get', '/api/enterprises/{id}', { params: { path: { id } } });

export function useEnterpriseHistory(id: string, page: number, pageSize: number) {
  const enabled = usePermission('audit.read');
  return $api.useQuery(
    'get',
    '/api/enterprises/{id}/history',
    { params: { path: { id }, query: { page, pageSize } } },
    { placeholderData: keepPreviousData, enabled },
  );
}
