import { useTranslation } from 'react-i18next';
import { PasswordForm } from '../../features/accounts/password-form.js';
import { Page } from '../../shared/frames/page.js';

export function PasswordRoute() {
  const { t } = useTranslation();
  return (
    <Page title={t('accounts.changePassword')}>
      <div className="panel panel-body page-narrow">
        <PasswordForm />
      </div>
    </Page>
  );
}
