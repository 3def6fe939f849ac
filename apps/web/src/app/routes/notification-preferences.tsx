import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePreferences } from '../../features/notifications/notification-queries.js';
import { PreferencesTable } from '../../features/notifications/preferences.js';
import { useSession } from '../../shared/api/session.js';
import { Page, Panel } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';

/** Where mails go, or why there are none. */
function Mails({ sent }: { sent: boolean }) {
  const { t } = useTranslation();
  const email = useSession().data?.account.email;
  if (!sent) return <p>{t('notifications.preferences.noMails')}</p>;
  return <p>{email ? t('notifications.preferences.mailsTo', { email }) : t('notifications.preferences.noAddress')}</p>;
}

/** How I want to be told, kind by kind. */
export function NotificationPreferencesRoute() {
  const { t } = useTranslation();
  const query = usePreferences();
  return (
    <Page
      title={t('notifications.preferences.title')}
      above={
        <p className="crumbs">
          <Link to={paths.inbox()}>{t('notifications.title')}</Link>
        </p>
      }
    >
      <div className="stack page-middle">
        <QueryState query={query}>
          {({ items, mails }) => (
            <Panel title={t('notifications.preferences.kinds')} padded>
              <p>{t('notifications.preferences.what')}</p>
              <Mails sent={mails} />
              <PreferencesTable items={items} />
            </Panel>
          )}
        </QueryState>
      </div>
    </Page>
  );
}
