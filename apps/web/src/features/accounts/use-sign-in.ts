import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { startActivity } from '../../shared/activity.js';
import { api } from '../../shared/api/client.js';
import { sessionKey } from '../../shared/api/session.js';

const justSignedInKey = ['just-signed-in'] as const;

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schemas['SignIn']) => (await api.POST('/api/session', { body })).data,
    onSuccess: (session) => {
      startActivity();
      client.setQueryDefaults(justSignedInKey, { gcTime: Infinity });
      client.setQueryData(justSignedInKey, true);
      client.setQueryData(sessionKey, session ?? null);
    },
  });
}

/** Whether this page has been signed in to and the person has not yet put away what it says about that. */
export function useJustSignedIn(): { just: boolean; putAway: () => void } {
  const client = useQueryClient();
  const { data = false } = useQuery({
    queryKey: justSignedInKey,
    queryFn: () => false,
    enabled: false,
    staleTime: Infinity,
  });
  return { just: data, putAway: () => client.setQueryData(justSignedInKey, false) };
}
