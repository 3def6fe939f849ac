import { Button, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Inbox } from '../../features/notifications/inbox.js';
import { inboxPageSize, useInbox, useMarkRead } from '../../features/notifications/notification-queries.js';
import { count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { ProblemLine, Skeleton, StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

function Tabs({ unread, n }: { unread: boolean; n: number | undefined }) {
  const { t } = useTranslation();
  return (
    <nav className="tabs" aria-label={t('notifications.views')}>
      <Link to={paths.inbox()} aria-current={unread ? undefined : 'page'}>
        {t('notifications.all')}
      </Link>
      <Link to={paths.inbox('unread')} aria-current={unread ? 'page' : undefined}>
        {t('notifications.unread')} {n !== undefined && <small>{count(n)}</small>}
      </Link>
    </nav>
  );
}

function Nothing({ unread }: { unread: boolean }) {
  const { t } = useTranslation();
  return unread ? (
    <StateBox title={t('notifications.noneUnread')}>
      <Link to={paths.inbox()}>{t('notifications.toAll')}</Link>
    </StateBox>
  ) : (
    <StateBox title={t('notifications.none')} text={t('notifications.noneText')}>
      <Link to={paths.notificationPreferences}>{t('notifications.preferences.title')}</Link>
    </StateBox>
  );
}

/** 消息: what happened, why I am told, and the page it is about. */
export function InboxRoute() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const unread = search.get('show') === 'unread';
  const page = Number(search.get('page')) || 1;
  const query = useInbox(unread, page);
  const mark = useMarkRead();
  const open = query.data?.unread;
  const toPage = (next: number) =>
    setSearch({ ...(unread ? { show: 'unread' } : {}), ...(next > 1 ? { page: String(next) } : {}) });
  return (
    <Page
      title={t('notifications.title')}
      {...(open ? { aside: t('notifications.count', { n: count(open) }) } : {})}
      actions={
        <>
          <ButtonLink to={paths.notificationPreferences}>{t('notifications.preferences.title')}</ButtonLink>
          <Button
            disabled={!open}
            loading={mark.isPending && mark.variables === null}
            onClick={() => mark.mutate(null)}
          >
            {t('notifications.markAll')}
          </Button>
        </>
      }
    >
      <div className="page-middle">
        <Tabs unread={unread} n={open} />
        <ProblemLine error={mark.error} />
        <QueryState query={query} skeleton={<Skeleton rows={6} />}>
          {({ items, total }) =>
            items.length === 0 ? (
              <Nothing unread={unread} />
            ) : (
              <>
                <Inbox items={items} onRead={(id) => mark.mutate([id])} />
                {total > inboxPageSize && (
                  <div className="pager">
                    <Pagination
                      current={page}
                      total={total}
                      pageSize={inboxPageSize}
                      showSizeChanger={false}
                      onChange={toPage}
                    />
                  </div>
                )}
              </>
            )
          }
        </QueryState>
      </div>
    </Page>
  );
}
