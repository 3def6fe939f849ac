import { useTranslation } from 'react-i18next';
import { useAccounts } from '../../features/accounts/admin/account-queries.js';
import { accountAddress } from '../../features/accounts/admin/list-address.js';
import { useAccountList } from '../../features/accounts/admin/list-definition.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function AccountsRoute() {
  const { t } = useTranslation();
  const list = useListState(accountAddress);
  const create = (
    <Can permission="account.manage">
      <ButtonLink kind="primary" to={paths.newAccount()}>
        {t('accountAdmin.create')}
      </ButtonLink>
    </Can>
  );
  return (
    <ListPage
      definition={useAccountList()}
      list={list}
      query={useAccounts(list.state)}
      actions={create}
      start={create}
    />
  );
}
