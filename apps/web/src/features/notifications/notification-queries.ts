import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import { useSession } from '../../shared/api/session.js';

export type Notification = Schemas['Notification'];
export type Preference = Schemas['NotificationPreference'];

export const inboxPageSize = 20;

const unreadPath = '/api/notifications/unread';
const preferencesPath = '/api/notification-preferences';

/** Asked once a minute as long as the window is seen. */
const everyMinute = 60_000;

export function useUnread(): number {
  const signedIn = Boolean(useSession().data);
  const query = $api.useQuery('get', unreadPath, {}, { enabled: signedIn, refetchInterval: everyMinute });
  return query.data?.unread ?? 0;
}

export function useInbox(unread: boolean, page: number) {
  return $api.useQuery(
    'get',
    '/api/notifications',
    { params: { query: { ...(unread ? { unread } : {}), page, pageSize: inboxPageSize } } },
    { refetchInterval: everyMinute },
  );
}

/** `ids` null are all. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[] | null) => api.POST('/api/notifications/read', { body: { ids } }),
    onSuccess: ({ data }) => {
      client.setQueryData($api.queryOptions('get', unreadPath, {}).queryKey, data);
      return client.invalidateQueries({ queryKey: ['get', '/api/notifications'] });
    },
  });
}

export const usePreferences = () => $api.useQuery('get', preferencesPath, {});

export function useSetPreference() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (item: Preference) => api.PUT(preferencesPath, { body: { items: [item] } }),
    onSuccess: ({ data }) => client.setQueryData($api.queryOptions('get', preferencesPath, {}).queryKey, data),
  });
}
