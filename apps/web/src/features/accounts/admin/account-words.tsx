import { useTranslation } from 'react-i18next';
import type { Account } from './types.js';

/** Whether the account may come in, by word and colour; what stops it is never colour alone. */
export function AccountState({ account: { status, mustChangePassword } }: { account: Account }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={status === 'active' ? 'ok' : status === 'not-started' ? 'warn' : 'muted'}>
        {t(`accountAdmin.status.${status}`)}
      </span>
      {mustChangePassword && status === 'active' && <small className="muted"> {t('accountAdmin.waiting')}</small>}
    </>
  );
}

export function useAccountWords() {
  const { t } = useTranslation();
  return {
    term: ({ startsOn, endsOn }: Pick<Account, 'startsOn' | 'endsOn'>) =>
      t('accountAdmin.term', {
        from: startsOn ?? t('accountAdmin.open.start'),
        to: endsOn ?? t('accountAdmin.open.end'),
      }),
    roles: ({ roles }: Pick<Account, 'roles'>) =>
      roles.map(({ name }) => name).join(t('list.separator')) || t('accountAdmin.noRoles'),
  };
}
