import { Button, Modal, Tooltip } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission, useSession } from '../../../shared/api/session.js';
import { ButtonLink } from '../../../shared/frames/button-link.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { paths } from '../../../shared/paths.js';
import { useDisable, useEnable, useResetPassword } from './account-queries.js';
import { InitialPasswordDialog } from './initial-password.js';
import type { Account, NewAccount } from './types.js';

interface ConfirmProps {
  title: string;
  text: string;
  action: string;
  danger?: boolean;
  step: { isPending: boolean; error: unknown };
  onDo: () => void;
  onClose: () => void;
}

function Confirm({ title, text, action, danger = false, step, onDo, onClose }: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={title}
      okText={action}
      cancelText={t('action.cancel')}
      okButtonProps={{ danger }}
      confirmLoading={step.isPending}
      onOk={onDo}
      onCancel={onClose}
    >
      <p>{text}</p>
      <ProblemLine error={step.error} />
    </Modal>
  );
}

interface ReasonedProps {
  reason: string;
  small?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button that says why it cannot be used now. */
export function Reasoned({ reason, small = false, onClick, children }: ReasonedProps) {
  return (
    <Tooltip title={reason}>
      <Button
        disabled={reason !== ''}
        size={small ? 'small' : 'medium'}
        onClick={onClick}
        aria-description={reason || undefined}
      >
        {children}
      </Button>
    </Tooltip>
  );
}

function Reset({ account, reason }: { account: Account; reason: string }) {
  const { t } = useTranslation();
  const reset = useResetPassword();
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<NewAccount | null>(null);
  const close = () => {
    setAsking(false);
    reset.reset();
  };
  const show = (account: NewAccount | undefined) => {
    close();
    setMade(account ?? null);
  };
  return (
    <>
      <Reasoned reason={reason} onClick={() => setAsking(true)}>
        {t('accountAdmin.do.password')}
      </Reasoned>
      {asking && (
        <Confirm
          title={t('accountAdmin.do.passwordTitle', { name: account.displayName })}
          text={t('accountAdmin.do.passwordText')}
          action={t('accountAdmin.do.password')}
          step={reset}
          onDo={() => reset.mutate(account.id, { onSuccess: show })}
          onClose={close}
        />
      )}
      {made && <InitialPasswordDialog account={made} onClose={() => setMade(null)} />}
    </>
  );
}

function Disable({ account, reason }: { account: Account; reason: string }) {
  const { t } = useTranslation();
  const disable = useDisable();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Reasoned reason={reason} onClick={() => setAsking(true)}>
        {t('accountAdmin.do.disable')}
      </Reasoned>
      {asking && (
        <Confirm
          title={t('accountAdmin.do.disableTitle', { name: account.displayName })}
          text={t('accountAdmin.do.disableText')}
          action={t('accountAdmin.do.disable')}
          danger
          step={disable}
          onDo={() => disable.mutate(account.id, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** What a system administrator can do with this account now; the rest with its reason. */
export function AccountActions({ account }: { account: Account }) {
  const { t } = useTranslation();
  const manages = usePermission('account.manage');
  const own = useSession().data?.account.id === account.id;
  const enable = useEnable();
  if (!manages) return null;
  const { administer, resetPassword, update } = account.abilities;
  const whyNot = administer ? '' : t('accountAdmin.do.ownAccount');
  const whyNoReset = resetPassword ? '' : t(own ? 'accountAdmin.do.ownPassword' : 'accountAdmin.do.passwordOfDuty');
  return (
    <>
      <Reset account={account} reason={whyNoReset} />
      {account.disabledAt ? (
        <Button loading={enable.isPending} disabled={!administer} onClick={() => enable.mutate(account.id)}>
          {t('accountAdmin.do.enable')}
        </Button>
      ) : (
        <Disable account={account} reason={whyNot} />
      )}
      {update && (
        <ButtonLink kind="primary" to={paths.editAccount(account.id)}>
          {t('action.edit')}
        </ButtonLink>
      )}
      <ProblemLine error={enable.error} />
    </>
  );
}
