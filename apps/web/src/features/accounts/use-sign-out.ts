import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../shared/api/client.js';
import { sessionKey } from '../../shared/api/session.js';
import { paths } from '../../shared/paths.js';

/** Whatever the server says, nothing of the person stays in this page. */
export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => {
      await api.DELETE('/api/session');
    },
    onSettled: async () => {
      await navigate(paths.login(), { state: { signedOut: true } });
      client.clear();
      client.setQueryData(sessionKey, null);
    },
  });
}
