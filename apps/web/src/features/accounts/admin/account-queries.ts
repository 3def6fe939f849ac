import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../shared/api/client.js';
import { sessionKey } from '../../../shared/api/session.js';
import { knownOf } from '../../../shared/use-word.js';
import type { AccountListState } from './list-address.js';
import { ACCOUNT_STATUSES, type Account } from './types.js';

const record = '/api/accounts/{id}';
const path = (id: string) => ({ params: { path: { id } } });

/** One condition of each kind: that is what the API takes. */
export function useAccounts({ q, filters, sort, page, pageSize }: AccountListState) {
  const status = knownOf(ACCOUNT_STATUSES, filters.status)?.[0];
  const query = {
    ...(q ? { q } : {}),
    ...(filters.organization[0] ? { organizationId: filters.organization[0] } : {}),
    ...(filters.role[0] ? { roleId: filters.role[0] } : {}),
    ...(status ? { status } : {}),
    sort,
    page,
    pageSize,
  };
  return $api.useQuery(
    'get',
    '/api/accounts',
    { params: { query } },
    {
      placeholderData: keepPreviousData,
      staleTime: 10_000,
      // There are few enough to count them all.
      select: ({ items, total }) => ({ items, total, totalIsExact: true }),
    },
  );
}

export const useAccount = (id: string) => $api.useQuery('get', record, path(id));

/** Whatever changes an account shows in its page, in the lists and, if it is one's own, in the session. */
function useAccountChange<Input, Answer extends Account>(change: (input: Input) => Promise<Answer | undefined>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (account) => {
      if (account) client.setQueryData(['get', record, path(account.id)], account);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['get', '/api/accounts'] }),
        client.invalidateQueries({ queryKey: ['get', '/api/roles'] }),
        client.invalidateQueries({ queryKey: ['get', '/api/organizations'] }),
        client.invalidateQueries({ queryKey: sessionKey }),
      ]);
    },
  });
}

export const useDisable = () =>
  useAccountChange(async (id: string) => (await api.POST('/api/accounts/{id}/disable', path(id))).data);

export const useEnable = () =>
  useAccountChange(async (id: string) => (await api.POST('/api/accounts/{id}/enable', path(id))).data);

export const useUnlock = () =>
  useAccountChange(async (id: string) => (await api.POST('/api/accounts/{id}/unlock', path(id))).data);

export const useResetPassword = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => (await api.POST('/api/accounts/{id}/password', path(id))).data,
    // The answer holds the password: it is shown and kept nowhere.
    onSuccess: (_, id) => client.invalidateQueries({ queryKey: ['get', record, path(id)] }),
    gcTime: 0,
  });
};

export const useAssignRoles = () =>
  useAccountChange(
    async ({ account: { id, version }, roles }: { account: Account; roles: string[] }) =>
      (await api.PUT('/api/accounts/{id}/roles', { ...path(id), body: { version, roles } })).data,
  );
