import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AccountSections, accountValues, useAccountForm } from '../../features/accounts/admin/account-form.js';
import { useAccount } from '../../features/accounts/admin/account-queries.js';
import { EditRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function EditAccountRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useAccount(id);
  return (
    <EditRecordPage
      title={t('accountAdmin.edit')}
      register={{ title: t('accountAdmin.title'), to: paths.accounts() }}
      definition={useAccountForm()}
      query={query}
      nameOf={({ displayName }) => displayName}
      toValues={accountValues}
      to={paths.account}
    >
      <AccountSections administer={query.data?.abilities.administer ?? false} />
    </EditRecordPage>
  );
}
