import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../shared/api/client.js';

export type OwnSession = Schemas['OwnSession'];
export type ApiToken = Schemas['ApiToken'];

const path = (id: string) => ({ params: { path: { id } } });

function useChange<Input, Answer>(of: '/api/sessions' | '/api/api-tokens', change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['get', of] }),
    gcTime: 0,
  });
}

export const useOwnSessions = () => $api.useQuery('get', '/api/sessions', {});

/** One of them, or with null all but this one. */
export const useEndSession = () =>
  useChange('/api/sessions', (id: string | null) =>
    id === null ? api.DELETE('/api/sessions') : api.DELETE('/api/sessions/{id}', path(id)),
  );

export const useApiTokens = () => $api.useQuery('get', '/api/api-tokens', {});

export const useCreateToken = () =>
  useChange(
    '/api/api-tokens',
    async (body: Schemas['CreateApiToken']) => (await api.POST('/api/api-tokens', { body })).data,
  );

export const useRevokeToken = () =>
  useChange('/api/api-tokens', (id: string) => api.DELETE('/api/api-tokens/{id}', path(id)));
