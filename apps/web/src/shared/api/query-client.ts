import { ApiProblem } from '@lianqun/api-client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionKey } from './session.js';

const isClientFault = (error: unknown) => error instanceof ApiProblem && error.status >= 400 && error.status < 500;

/**
 * What ends or limits a session shows up on any request. One that has expired empties the session query, and the gate
 * asks to sign in again; a password that has to be changed first makes the gate ask for that.
 */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (!(error instanceof ApiProblem)) return;
    if (error.code === 'not-signed-in') client.setQueryData(sessionKey, null);
    if (error.code === 'password-change-required') void client.invalidateQueries({ queryKey: sessionKey });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 300_000,
        retry: (failures, error) => !isClientFault(error) && failures < 2,
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
  return client;
}
