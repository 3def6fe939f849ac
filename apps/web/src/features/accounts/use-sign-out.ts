import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { api } from '../../shared/api/client.js';
import { sessionKey } from '../../shared/api/session.js';
import { paths } from '../../shared/paths.js';

/** What the sign-in page is told of why it came up. */
export interface SignedOutState {
  /** The session ran out on the server. */
  expired?: boolean;
  signedOut?: boolean;
  /** Nobody did anything for so many minutes. */
  idleMinutes?: number;
}

/** Whatever the server says, nothing of the person stays in this page. */
export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return useMutation({
    mutationFn: async (_idleMinutes?: number) => {
      await api.DELETE('/api/session');
    },
    onSettled: async (_data, _error, idleMinutes) => {
      const state: SignedOutState = { signedOut: true, ...(idleMinutes ? { idleMinutes } : {}) };
      await navigate(paths.login(idleMinutes ? pathname + search : undefined), { state });
      client.clear();
      client.setQueryData(sessionKey, null);
    },
  });
}
