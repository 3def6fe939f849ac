import { useTranslation } from 'react-i18next';
import { SessionsPanel } from '../../features/accounts/own/sessions-panel.js';
import { TokensPanel } from '../../features/accounts/own/tokens-panel.js';
import { WhatIMay, WhoIAm } from '../../features/accounts/own/who.js';
import { useSession } from '../../shared/api/session.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';

/** One's own account: who I am, where I am signed in, what acts in my name, and what I may do. */
export function MeRoute() {
  const { t } = useTranslation();
  const session = useSession().data;
  return (
    <Page
      title={t('accounts.own.title')}
      actions={<ButtonLink to={paths.notificationPreferences}>{t('accounts.own.notifications')}</ButtonLink>}
    >
      {session && (
        <div className="stack page-middle">
          <WhoIAm session={session} />
          <SessionsPanel />
          <TokensPanel />
          <WhatIMay session={session} />
        </div>
      )}
    </Page>
  );
}
