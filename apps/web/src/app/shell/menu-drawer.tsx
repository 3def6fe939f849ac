import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session.js';
import { useSignOut } from '../../features/accounts/use-sign-out.js';
import { Can } from '../../shared/can.js';
import { pageRoot } from '../../shared/page-root.js';
import { paths } from '../../shared/paths.js';
import { LanguageSwitch } from './language-switch.js';
import { Navigation } from './navigation.js';
import { SearchBox } from './search-box.js';

/** The menu on a phone, with everything that the top bar has no room for. */
export function MenuDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
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
      <Can permission="enterprise.read">
        <SearchBox onDone={onClose} />
      </Can>
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
