import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';
import { useUnread } from './notification-queries.js';

/** More than a badge has room for. */
const most = 99;

/** The way to the inbox, with how much in it was not read. */
export function Bell() {
  const { t } = useTranslation();
  const unread = useUnread();
  return (
    <Link
      to={paths.inbox()}
      className="bell"
      aria-label={unread ? t('notifications.bell', { n: count(unread) }) : t('notifications.title')}
      title={t('notifications.title')}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 1.5a4 4 0 0 0-4 4v2.8L2.8 11h10.4L12 8.3V5.5a4 4 0 0 0-4-4ZM6.4 12.5a1.7 1.7 0 0 0 3.2 0" />
      </svg>
      {unread > 0 && <b aria-hidden="true">{unread > most ? `${String(most)}+` : unread}</b>}
    </Link>
  );
}
