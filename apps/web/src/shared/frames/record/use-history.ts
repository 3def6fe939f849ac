import type { Schemas } from '@lianqun/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { usePermission } from '../../api/session.js';
import { untyped } from '../../api/untyped.js';

/** Where the changes of a record are read. */
export interface HistoryOf {
  path: '/api/enterprises/{id}/history' | '/api/projects/{id}/history' | '/api/blockers/{id}/history';
  id: string;
}

export function useHistory({ path, id }: HistoryOf, page: number, pageSize: number) {
  const enabled = usePermission('audit.read');
  const init = { params: { path: { id }, query: { page, pageSize } } };
  return useQuery({
    queryKey: ['get', path, init],
    queryFn: async () => (await untyped.GET<{ items: Schemas['HistoryEntry'][]; total: number }>(path, init)).data,
    placeholderData: keepPreviousData,
    enabled,
  });
}
