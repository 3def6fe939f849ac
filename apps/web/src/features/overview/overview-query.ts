import { $api } from '../../shared/api/client.js';
import { usePermission } from '../../shared/api/session.js';

export function useRecentChanges() {
  return $api.useQuery('get', '/api/overview/changes', {}, { staleTime: 60_000 });
}

export function useOverview() {
  const allowed = usePermission('overview.read');
  return $api.useQuery('get', '/api/overview', {}, { staleTime: 60_000, enabled: allowed });
}
