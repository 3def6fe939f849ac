import { $api } from './client.js';
import { usePermission } from './session.js';

/** Roles as data; read by whoever looks after accounts. */
export function useRoles() {
  const enabled = usePermission('account.read');
  return $api.useQuery('get', '/api/roles', {}, { enabled });
}
