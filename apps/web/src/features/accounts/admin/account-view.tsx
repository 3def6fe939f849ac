import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePermission, useSession } from '../../../shared/api/session.js';
import { clock, dateTime } from '../../../shared/formats.js';
import { Panel } from '../../../shared/frames/page.js';
import { RecordColumns, SideSection } from '../../../shared/frames/record/columns.js';
import { Pairs } from '../../../shared/frames/record/pairs.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { Reasoned } from './account-actions.js';
import { useUnlock } from './account-queries.js';
import { useAccountWords } from './account-words.js';
import { AssignRoles } from './assign-roles.js';
import type { Account } from './types.js';

function Roles({ account }: { account: Account }) {
  const { t } = useTranslation();
  const assigns = usePermission('role.assign');
  const own = useSession().data?.account.id === account.id;
  const [assigning, setAssigning] = useState(false);
  const whyNot = account.abilities.assignRoles ? '' : t(own ? 'accountAdmin.assign.own' : 'accountAdmin.assign.fixed');
  return (
    <Panel
      title={t('accountAdmin.detail.roles')}
      note={t('accountAdmin.detail.rolesNote')}
      padded
      {...(assigns
        ? {
            action: (
              <Reasoned small reason={whyNot} onClick={() => setAssigning(true)}>
                {t('accountAdmin.do.assign')}
              </Reasoned>
            ),
          }
        : {})}
    >
      {account.roles.length === 0 ? (
        <p className="warn">{t('accountAdmin.noRoles')}</p>
      ) : (
        <ul className="plainlist">
          {account.roles.map(({ id, name, duty }) => (
            <li key={id}>
              <Link to={paths.role(id)} lang="zh-CN">
                {name}
              </Link>{' '}
              {duty && <span className="tag">{t(`roles.duty.${duty}`)}</span>}
            </li>
          ))}
        </ul>
      )}
      {assigns && whyNot !== '' && <p className="muted sm">{whyNot}</p>}
      {assigning && <AssignRoles account={account} onClose={() => setAssigning(false)} />}
    </Panel>
  );
}

/** Only while failed tries keep the account out. */
function Lock({ account }: { account: Account }) {
  const { t } = useTranslation();
  const manages = usePermission('account.manage');
  const unlock = useUnlock();
  const [unlockedAt, setUnlockedAt] = useState<string | null>(null);
  return (
    <>
      <div role="status">
        {unlockedAt && <p className="ok sm">{t('accountAdmin.do.unlocked', { time: clock(unlockedAt) })}</p>}
      </div>
      {account.lockedUntil && (
        <>
          <p className="err">{t('accountAdmin.do.locked', { time: dateTime(account.lockedUntil) })}</p>
          {manages && account.abilities.administer && (
            <Button
              size="small"
              loading={unlock.isPending}
              onClick={() => unlock.mutate(account.id, { onSuccess: () => setUnlockedAt(new Date().toISOString()) })}
            >
              {t('accountAdmin.do.unlock')}
            </Button>
          )}
          <ProblemLine error={unlock.error} />
        </>
      )}
    </>
  );
}

/** One account: who it belongs to, what it may do, how it is used. */
export function AccountView({ account }: { account: Account }) {
  const { t } = useTranslation();
  const words = useAccountWords();
  const { username, displayName, email, organization, lastSignInAt, mustChangePassword, createdAt, disabledAt } =
    account;
  return (
    <RecordColumns
      side={
        <SideSection title={t('accountAdmin.detail.signIn')}>
          <Pairs
            items={[
              [t('accountAdmin.detail.lastSignIn'), lastSignInAt ? dateTime(lastSignInAt) : t('accountAdmin.never')],
              [
                t('accountAdmin.detail.password'),
                t(mustChangePassword ? 'accountAdmin.detail.passwordOther' : 'accountAdmin.detail.passwordOwn'),
              ],
            ]}
          />
          {disabledAt && (
            <p className="warn sm">{t('accountAdmin.detail.disabledSince', { time: dateTime(disabledAt) })}</p>
          )}
          <Lock account={account} />
        </SideSection>
      }
    >
      <Panel title={t('accountAdmin.detail.basics')} padded>
        <Pairs
          two
          items={[
            [t('accountAdmin.field.displayName'), displayName],
            [t('accountAdmin.field.username'), username],
            [
              t('accountAdmin.field.organizationId'),
              organization ? (
                <Link to={paths.organizations(organization.id)} lang="zh-CN">
                  {organization.name}
                </Link>
              ) : (
                t('accountAdmin.noOrganization')
              ),
            ],
            [t('accountAdmin.field.email'), email],
            [t('accountAdmin.detail.term'), words.term(account)],
            [t('accountAdmin.field.createdAt'), dateTime(createdAt)],
          ]}
        />
      </Panel>
      <Roles account={account} />
    </RecordColumns>
  );
}
