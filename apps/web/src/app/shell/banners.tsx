import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LastSignIn } from '../../features/accounts/last-sign-in.js';
import { useSession } from '../../shared/api/session.js';
import { Can } from '../../shared/can.js';
import { paths } from '../../shared/paths.js';

/** The build that this page was loaded with is the first one that the session named. */
function useNewVersion(): boolean {
  const build = useSession().data?.build;
  const [loadedWith, setLoadedWith] = useState<string>();
  if (build && !loadedWith) setLoadedWith(build);
  return Boolean(build && loadedWith && build !== loadedWith);
}

export function Banners() {
  const { t } = useTranslation();
  const session = useSession().data;
  const outdated = useNewVersion();
  return (
    <div className="banners" role="region" aria-label={t('app.notices')}>
      {session?.sampleData && (
        <p className="banner">
          {t('app.sampleBanner')}
          <Can permission="sample-data.remove">
            {' '}
            <Link to={paths.admin}>{t('app.sampleManage')}</Link>
          </Can>
        </p>
      )}
      <div role="status">
        <LastSignIn />
        {outdated && (
          <p className="banner banner-info">
            {t('app.newVersion')}{' '}
            <button type="button" className="linkbutton" onClick={() => window.location.reload()}>
              {t('app.reload')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
