import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SampleDataPanel } from '../../features/sample-data/sample-data-panel.js';
import { useSession } from '../../shared/api/session.js';
import { Page, Panel } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';

export function AdminRoute() {
  const { t } = useTranslation();
  const account = useSession().data?.account;
  return (
    <Page title={t('admin.title')}>
      <div className="stack page-narrow">
        <Panel title={t('admin.account')} padded>
          {account && <p>{t('admin.signedInAs', { name: account.displayName, username: account.username })}</p>}
          {account?.organizationName && <p>{t('admin.organization', { name: account.organizationName })}</p>}
          <p>
            <Link to={paths.password}>{t('accounts.changePassword')}</Link>
          </p>
        </Panel>
        <SampleDataPanel />
      </div>
    </Page>
  );
}
