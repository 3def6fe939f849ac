import { ApiProblem, type Schemas } from '@lianqun/api-client';
import type { Permission } from '@lianqun/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from './client.js';

export type Session = Schemas['Session'];

export const sessionKey = ['session'] as const;

/** `null` means: nobody is signed in. Every other failure stays an error. */
async function readSession(): Promise<Session | null> {
  try {
    const { data } = await api.GET('/api/session');
    return data ?? null;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

/** Often enough to keep the session of a person who types for long without saving, also from another tab. */
const pollEvery = (session: Session | null | undefined) =>
  session ? Math.min(300_000, session.idleMinutes * 20_000) : 300_000;

export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: readSession,
    staleTime: 60_000,
    refetchInterval: ({ state }) => pollEvery(state.data),
    refetchIntervalInBackground: true,
  });
}

export function usePermission(permission: Permission): boolean {
  return useSession().data?.permissions.includes(permission) ?? false;
}
