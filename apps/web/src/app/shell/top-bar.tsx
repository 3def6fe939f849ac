import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useSignOut } from '../../features/accounts/use-sign-out.js';
import { Bell } from '../../features/notifications/bell.js';
import { PeriodNow } from '../../features/reporting-periods/period-now.js';
import { usePermission, useSession } from '../../shared/api/session.js';
import { paths } from '../../shared/paths.js';
import { LanguageSwitch } from './language-switch.js';
import { SearchButton } from './palette/search-button.js';

function AccountMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const account = useSession().data?.account;
  const signOut = useSignOut();
  if (!account) return null;
  const items = [
    { key: 'me', label: t('accounts.own.menu'), onClick: () => void navigate(paths.me) },
    { key: 'password', label: t('top.changePassword'), onClick: () => void navigate(paths.password) },
    { key: 'out', label: t('top.signOut'), onClick: () => signOut.mutate(undefined) },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button type="button" className="account" aria-haspopup="menu">
        <span className="account-name">{account.displayName}</span>
        {account.organizationName && <span className="account-org"> · {account.organizationName}</span>}
        <span aria-hidden="true" className="chevron" />
      </button>
    </Dropdown>
  );
}

/** Which organization leads the topic group today. */
function LeadNow() {
  const { t } = useTranslation();
  const leading = useSession().data?.leading;
  const mayOpen = usePermission('reference.read');
  if (!leading || !mayOpen) return null;
  return (
    <Link to={paths.leadingTerms} className="leadnow sm">
      {t('top.leading', { name: leading.organizationName })}
    </Link>
  );
}

export function TopBar({ onMenu, onSearch }: { onMenu: () => void; onSearch: () => void }) {
  const { t } = useTranslation();
  return (
    <header className="top">
      <button type="button" className="btn btn-sm menubutton" onClick={onMenu}>
        {t('nav.menu')}
      </button>
      <Link to={paths.home} className="brand">
        {t('app.name')}
      </Link>
      <div className="top-search">
        <SearchButton shortcut onOpen={onSearch} />
      </div>
      <div className="top-right">
        <PeriodNow />
        <LeadNow />
        <Bell />
        <LanguageSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}
