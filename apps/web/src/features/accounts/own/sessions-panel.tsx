import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { count, dateTime } from '../../../shared/formats.js';
import { DataTable, type Column } from '../../../shared/frames/data-table.js';
import { Panel } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine, Skeleton } from '../../../shared/frames/states.js';
import { useEndSession, useOwnSessions, type OwnSession } from './own-queries.js';

/** Where I am signed in; each can be ended, and all others at once. */
export function SessionsPanel() {
  const { t } = useTranslation();
  const query = useOwnSessions();
  const end = useEndSession();
  const ending = (id: string | null) => end.isPending && end.variables === id;
  const others = query.data?.items.filter(({ current }) => !current).length ?? 0;
  const columns: Column<OwnSession>[] = [
    {
      key: 'device',
      title: t('accounts.sessions.device'),
      cell: ({ device, current, userAgent }) => (
        <span title={userAgent ?? undefined}>
          {device} {current && <span className="tag tag-lead">{t('accounts.sessions.current')}</span>}
        </span>
      ),
    },
    {
      key: 'ip',
      title: t('accounts.sessions.place'),
      width: 150,
      cell: ({ ip }) => ip ?? t('accounts.lastSignIn.unknownIp'),
    },
    { key: 'createdAt', title: t('accounts.sessions.since'), width: 140, cell: ({ createdAt }) => dateTime(createdAt) },
    {
      key: 'lastSeenAt',
      title: t('accounts.sessions.seen'),
      width: 140,
      cell: ({ lastSeenAt }) => dateTime(lastSeenAt),
    },
    {
      key: 'expiresAt',
      title: t('accounts.sessions.expires'),
      width: 140,
      cell: ({ expiresAt }) => dateTime(expiresAt),
    },
    {
      key: 'actions',
      title: t('accounts.sessions.actions'),
      width: 80,
      cell: ({ id, device, current }) =>
        !current && (
          <Button
            size="small"
            loading={ending(id)}
            aria-label={t('accounts.sessions.endOf', { device })}
            onClick={() => end.mutate(id)}
          >
            {t('accounts.sessions.end')}
          </Button>
        ),
    },
  ];
  return (
    <Panel
      title={t('accounts.sessions.title')}
      {...(query.data ? { note: t('accounts.sessions.note', { n: count(query.data.items.length) }) } : {})}
      {...(others > 0
        ? {
            action: (
              <Button size="small" loading={ending(null)} onClick={() => end.mutate(null)}>
                {t('accounts.sessions.others', { n: count(others) })}
              </Button>
            ),
          }
        : {})}
    >
      <ProblemLine error={end.error} />
      <QueryState query={query} skeleton={<Skeleton rows={3} columns={5} />}>
        {({ items }) => (
          <div className="wholelines">
            <DataTable
              stacked
              label={t('accounts.sessions.table')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
            />
          </div>
        )}
      </QueryState>
    </Panel>
  );
}
