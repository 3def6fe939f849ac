import type { Schemas } from '@lianqun/api-client';
import { NOTIFICATION_KINDS, notificationKinds, notificationWords } from '@lianqun/domain';
import { http, HttpResponse } from 'msw';

type Notification = Schemas['Notification'];

const assigned = {
  code: 'KD-2026-0213',
  title: '膜电极国产化',
  step: 'assign' as const,
  deadline: '2026-11-20',
};
const closing = { firstMonth: '2026-10', lastMonth: '2026-10', closesOn: '2026-11-05', missing: 3 };
const issued = { title: '京津冀产业链群协同月度进展（2026年9月）', edition: 1 };

/** The newest first: two unread ones and one that was read. */
export const notices: Notification[] = [
  {
    id: 'n-3',
    kind: 'blocker-assigned',
    ...notificationWords('blocker-assigned', assigned),
    params: { ...assigned },
    link: '/blockers/k-1',
    at: '2026-11-02T01:30:00Z',
    readAt: null,
  },
  {
    id: 'n-2',
    kind: 'period-closing',
    ...notificationWords('period-closing', closing),
    params: { ...closing },
    link: '/month/q-10',
    at: '2026-11-02T00:00:00Z',
    readAt: null,
  },
  {
    id: 'n-1',
    kind: 'report-issued',
    ...notificationWords('report-issued', issued),
    params: { ...issued },
    link: '/reports/r-1',
    at: '2026-10-12T02:00:00Z',
    readAt: '2026-10-12T02:10:00Z',
  },
];

const unreadOf = (items: readonly Notification[]) => items.filter(({ readAt }) => readAt === null).length;

/** An inbox that remembers what was read. */
export function inboxOf(given: readonly Notification[]) {
  let items = [...given];
  return [
    http.get('*/api/notifications/unread', () => HttpResponse.json({ unread: unreadOf(items) })),
    http.get('*/api/notifications', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const found = query.get('unread') === 'true' ? items.filter(({ readAt }) => readAt === null) : items;
      const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('pageSize') ?? 50)];
      return HttpResponse.json({
        items: found.slice((page - 1) * size, page * size),
        total: found.length,
        unread: unreadOf(items),
      });
    }),
    http.post('*/api/notifications/read', async ({ request }) => {
      const { ids } = (await request.json()) as { ids: string[] | null };
      items = items.map((item) =>
        ids === null || ids.includes(item.id) ? { ...item, readAt: item.readAt ?? '2026-11-02T02:00:00Z' } : item,
      );
      return HttpResponse.json({ unread: unreadOf(items) });
    }),
  ];
}

/** Preferences that remember what was chosen. */
export function preferencesOf(mails: boolean) {
  let items = NOTIFICATION_KINDS.map((kind) => ({ kind, delivery: notificationKinds[kind].delivery }));
  return [
    http.get('*/api/notification-preferences', () => HttpResponse.json({ items, mails })),
    http.put('*/api/notification-preferences', async ({ request }) => {
      const changed = ((await request.json()) as { items: typeof items }).items;
      items = items.map((item) => changed.find(({ kind }) => kind === item.kind) ?? item);
      return HttpResponse.json({ items, mails });
    }),
  ];
}

export const notifications = [...inboxOf(notices), ...preferencesOf(true)];
