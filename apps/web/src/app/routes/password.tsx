import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PasswordForm } from '../../features/accounts/password-form.js';
import { Page } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';

export function PasswordRoute() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('accounts.changePassword')}
      above={
        <p className="crumbs">
          <Link to={paths.me}>{t('accounts.own.title')}</Link>
        </p>
      }
    >
      <div className="panel panel-body page-narrow">
        <PasswordForm />
      </div>
    </Page>
  );
}
