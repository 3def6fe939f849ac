import { notificationWords, type NotificationParams } from '@lianqun/domain';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '../../shared/formats.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import type { Notification } from './notification-queries.js';

/** The service words them in Chinese; here the facts are worded in the language of the page. */
function useWords() {
  const language = domainLanguage(useLanguage());
  return ({ kind, params }: Notification) =>
    notificationWords(kind, params as unknown as NotificationParams[typeof kind], language);
}

interface ItemProps {
  item: Notification;
  onRead: (id: string) => void;
}

function InboxItem({ item, onRead }: ItemProps) {
  const { t } = useTranslation();
  const { title, text, why } = useWords()(item);
  const unread = item.readAt === null;
  const read = () => {
    if (unread) onRead(item.id);
  };
  return (
    <li className={unread ? 'notice notice-unread' : 'notice'}>
      <div>
        <h2>
          {unread && <span className="visually-hidden">{t('notifications.unreadMark')}</span>}
          {item.link ? (
            <Link to={item.link} onClick={read}>
              {title}
            </Link>
          ) : (
            title
          )}
        </h2>
        <p>{text}</p>
        <p className="muted sm">
          <time dateTime={item.at}>{dateTime(item.at)}</time> · {why}
        </p>
      </div>
      {unread && (
        <Button size="small" aria-label={t('notifications.markReadOf', { title })} onClick={read}>
          {t('notifications.markRead')}
        </Button>
      )}
    </li>
  );
}

export function Inbox({ items, onRead }: { items: readonly Notification[]; onRead: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <ul className="notices panel" aria-label={t('notifications.title')}>
      {items.map((item) => (
        <InboxItem key={item.id} item={item} onRead={onRead} />
      ))}
    </ul>
  );
}
