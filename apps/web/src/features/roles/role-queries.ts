import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api/client.js';
import { oneOf } from '../../shared/api/one-of.js';
import { useRoles } from '../../shared/api/roles.js';

export const useRole = (id: string) => oneOf(useRoles(), id);

export function useRemoveRole() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/roles/{id}', { params: { path: { id } } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['get', '/api/roles'] }),
  });
}
