import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { pageRoot } from '../../../shared/page-root.js';
import { ShownOnce } from '../../../shared/shown-once.js';
import type { NewAccount } from './types.js';

/** After a reset: closing it is the end of the password on this screen. */
export function InitialPasswordDialog({ account, onClose }: { account: NewAccount; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('accountAdmin.once.resetTitle')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('accounts.tokens.close')}
        </Button>
      }
    >
      <p className="dialogtext">
        {account.displayName}（{account.username}）
      </p>
      <ShownOnce label={t('accountAdmin.once.password')} secret={account.initialPassword} />
      <p className="muted sm">{t('accountAdmin.once.resetText')}</p>
    </Modal>
  );
}
