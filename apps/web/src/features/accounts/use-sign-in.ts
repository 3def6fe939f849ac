import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api/client.js';
import { sessionKey } from '../../shared/api/session.js';

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schemas['SignIn']) => (await api.POST('/api/session', { body })).data,
    onSuccess: (session) => client.setQueryData(sessionKey, session ?? null),
  });
}
