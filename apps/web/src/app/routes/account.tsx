import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AccountActions } from '../../features/accounts/admin/account-actions.js';
import { useAccount } from '../../features/accounts/admin/account-queries.js';
import { AccountView } from '../../features/accounts/admin/account-view.js';
import { AccountState } from '../../features/accounts/admin/account-words.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Saved } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

export function AccountRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useAccount(id);
  const account = query.data;
  return (
    <Page
      title={account?.displayName ?? t('accountAdmin.title')}
      aside={account && <AccountState account={account} />}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link> <span className="muted">/</span>{' '}
          <Link to={paths.accounts()}>{t('accountAdmin.title')}</Link>
        </p>
      }
      actions={account && <AccountActions account={account} />}
    >
      <Saved />
      <QueryState query={query}>{(found) => <AccountView account={found} />}</QueryState>
    </Page>
  );
}
