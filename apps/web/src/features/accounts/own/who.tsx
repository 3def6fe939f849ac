import { isPermission } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Session } from '../../../shared/api/session.js';
import { dateTime } from '../../../shared/formats.js';
import { ButtonLink } from '../../../shared/frames/button-link.js';
import { Panel } from '../../../shared/frames/page.js';
import { Pairs } from '../../../shared/frames/record/pairs.js';
import { paths } from '../../../shared/paths.js';
import { PermissionSummary } from '../../../shared/permissions/summary.js';

/** Who I am, for which organization, and since when nobody else was here. */
export function WhoIAm({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { account, previousSignIn, leading } = session;
  const leads = leading !== null && leading.organizationId === account.organizationId;
  return (
    <Panel
      title={t('accounts.own.who')}
      action={
        <ButtonLink small to={paths.password}>
          {t('accounts.changePassword')}
        </ButtonLink>
      }
      padded
    >
      <Pairs
        two
        items={[
          [t('accounts.own.name'), account.displayName],
          [t('accounts.username'), account.username],
          [
            t('accounts.own.organization'),
            account.organizationName ? (
              <>
                <span lang="zh-CN">{account.organizationName}</span>
                {leads && <small className="muted block">{t('accounts.own.leading')}</small>}
              </>
            ) : (
              t('accounts.own.noOrganization')
            ),
          ],
          [t('accounts.own.email'), account.email ?? t('accounts.own.noEmail')],
          [
            t('accounts.own.lastSignIn'),
            previousSignIn ? (
              <>
                {dateTime(previousSignIn.at)} · {previousSignIn.ip ?? t('accounts.lastSignIn.unknownIp')}
                <small className="muted block">
                  {t('accounts.own.notMe')}
                  <Link to={paths.password}>{t('accounts.changePassword')}</Link>
                </small>
              </>
            ) : (
              t('accounts.lastSignIn.first')
            ),
          ],
        ]}
      />
    </Panel>
  );
}

/** The roles I hold, and what they allow together. */
export function WhatIMay({ session: { roles, permissions } }: { session: Session }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('accounts.own.may')}
      note={
        roles.length > 0 &&
        t('list.chip', {
          name: t('accounts.own.roles'),
          value: roles.map(({ name }) => name).join(t('list.separator')),
        })
      }
      padded
    >
      {roles.length === 0 ? (
        <p className="warn">{t('accounts.own.noRoles')}</p>
      ) : (
        <PermissionSummary permissions={permissions.filter(isPermission)} />
      )}
    </Panel>
  );
}
