import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session.js';
import { dateTime } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';
import { useJustSignedIn } from './use-sign-in.js';

/** After signing in: when and from where this account was last used, so that its owner notices a stranger. */
export function LastSignIn() {
  const { t } = useTranslation();
  const session = useSession().data;
  const { just, putAway } = useJustSignedIn();
  if (!just || !session) return null;
  const before = session.previousSignIn;
  const text = before
    ? t('accounts.lastSignIn.line', {
        time: dateTime(before.at),
        ip: before.ip ?? t('accounts.lastSignIn.unknownIp'),
      })
    : t('accounts.lastSignIn.first');
  return (
    <p className="banner banner-info banner-signin">
      {text}{' '}
      {before && (
        <>
          <Link to={paths.password}>{t('accounts.changePassword')}</Link>{' '}
        </>
      )}
      <button type="button" className="linkbutton" onClick={putAway}>
        {t('accounts.lastSignIn.close')}
      </button>
    </p>
  );
}
