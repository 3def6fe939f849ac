import { ApiProblem } from '@lianqun/api-client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionKey } from './session.js';

const isClientFault = (error: unknown) => error instanceof ApiProblem && error.status >= 400 && error.status < 500;

/** An expired session shows up on any request: the session query is emptied and the gate asks to sign in again. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof ApiProblem && error.code === 'not-signed-in') client.setQueryData(sessionKey, null);
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
