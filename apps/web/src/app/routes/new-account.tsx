import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { AccountSections, emptyAccount, useAccountForm } from '../../features/accounts/admin/account-form.js';
import { CreatedAccount } from '../../features/accounts/admin/created.js';
import type { NewAccount } from '../../features/accounts/admin/types.js';
import { RecordForm } from '../../shared/frames/form/record-form.js';
import { Page } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';

/** The password of what was created is told on this page, and gone when it is left. */
export function NewAccountRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const organization = useSearchParams()[0].get('organization');
  const [created, setCreated] = useState<NewAccount | null>(null);
  const definition = useAccountForm(setCreated);
  return (
    <Page
      title={t('accountAdmin.create')}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link> <span className="muted">/</span>{' '}
          <Link to={paths.accounts()}>{t('accountAdmin.title')}</Link>
        </p>
      }
    >
      {created ? (
        <CreatedAccount account={created} onAnother={() => setCreated(null)} />
      ) : (
        <RecordForm
          definition={definition}
          editing={null}
          draft="new"
          initial={emptyAccount(organization)}
          onSaved={() => undefined}
          onCancel={() => void navigate(paths.accounts())}
        >
          <AccountSections isNew />
        </RecordForm>
      )}
    </Page>
  );
}
