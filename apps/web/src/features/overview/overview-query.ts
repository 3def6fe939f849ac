import { $api } from '../../shared/api/client.js';
import { usePermission } from '../../shared/api/session.js';
import type { Overview } from './types.js';

export function useOverview() {
  const allowed = usePermission('overview.read');
  return $api.useQuery(
    'get',
    '/api/overview',
    {},
    { staleTime: 60_000, enabled: allowed, select: (data) => data as Overview },
  );
}
