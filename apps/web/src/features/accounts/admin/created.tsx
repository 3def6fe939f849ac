import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../shared/frames/button-link.js';
import { Panel } from '../../../shared/frames/page.js';
import { Pairs } from '../../../shared/frames/record/pairs.js';
import { paths } from '../../../shared/paths.js';
import { ShownOnce } from '../../../shared/shown-once.js';
import type { NewAccount } from './types.js';

/** What follows a new account: its password this once, and that roles are the next step. */
export function CreatedAccount({ account, onAnother }: { account: NewAccount; onAnother: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="page-narrow" role="status">
      <Panel title={t('accountAdmin.once.createdTitle')} padded>
        <div className="stack">
          <Pairs
            items={[
              [t('accountAdmin.field.displayName'), account.displayName],
              [t('accountAdmin.field.username'), account.username],
              [t('accountAdmin.field.organizationId'), account.organization?.name],
            ]}
          />
          <ShownOnce label={t('accountAdmin.once.password')} secret={account.initialPassword} />
          <p>{t('accountAdmin.once.text')}</p>
          <p className="warn">{t('accountAdmin.once.noRolesYet')}</p>
          <div className="row">
            <ButtonLink kind="primary" to={paths.account(account.id)}>
              {t('accountAdmin.once.toAccount')}
            </ButtonLink>
            <Button onClick={onAnother}>{t('accountAdmin.once.another')}</Button>
          </div>
        </div>
      </Panel>
    </div>
  );
}
