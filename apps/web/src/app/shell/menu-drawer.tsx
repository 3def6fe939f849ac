import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session.js';
import { useSignOut } from '../../features/accounts/use-sign-out.js';
import { pageRoot } from '../../shared/page-root.js';
import { paths } from '../../shared/paths.js';
import { LanguageSwitch } from './language-switch.js';
import { Navigation } from './navigation.js';
import { SearchButton } from './palette/search-button.js';

/** The menu on a phone, with everything that the top bar has no room for. */
interface MenuDrawerProps {
  open: boolean;
  onClose: () => void;
  onSearch: () => void;
}

export function MenuDrawer({ open, onClose, onSearch }: MenuDrawerProps) {
  const { t } = useTranslation();
  const account = useSession().data?.account;
  const signOut = useSignOut();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      getContainer={pageRoot}
      placement="left"
      size={288}
      title={t('nav.menu')}
      className="menudrawer"
    >
      <SearchButton
        onOpen={() => {
          onClose();
          onSearch();
        }}
      />
      <Navigation onPick={onClose} />
      <div className="drawerfoot">
        {account && (
          <p>
            {account.displayName}
            {account.organizationName && <small className="muted"> · {account.organizationName}</small>}
          </p>
        )}
        <div className="row">
          <LanguageSwitch />
          <Link to={paths.me} onClick={onClose}>
            {t('accounts.own.menu')}
          </Link>
          <button type="button" className="linkbutton" onClick={() => signOut.mutate(undefined)}>
            {t('top.signOut')}
          </button>
        </div>
      </div>
    </Drawer>
  );
}
