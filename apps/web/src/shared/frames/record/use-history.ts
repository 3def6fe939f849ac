import type { paths } from '@lianqun/api-client';
import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../api/client.js';
import { usePermission } from '../../api/session.js';

/** Where the changes of a record are read. */
export interface HistoryOf {
  path: Extract<keyof paths, `${string}/{id}/history`>;
  id: string;
}

export function useHistory({ path, id }: HistoryOf, page: number, pageSize: number) {
  const enabled = usePermission('history.read');
  return $api.useQuery(
    'get',
    path,
    { params: { path: { id }, query: { page, pageSize } } },
    { placeholderData: keepPreviousData, enabled },
  );
}
