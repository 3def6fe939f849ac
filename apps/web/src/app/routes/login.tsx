import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { LoginForm } from '../../features/accounts/login-form.js';
import type { SignedOutState } from '../../features/accounts/use-sign-out.js';
import { useSession } from '../../shared/api/session.js';
import { safeNext } from '../../shared/paths.js';
import { LanguageSwitch } from '../shell/language-switch.js';

export function LoginRoute() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const session = useSession();
  const state = useLocation().state as SignedOutState | null;
  const [done, setDone] = useState(false);
  useEffect(() => {
    document.title = t('app.titled', { title: t('accounts.signIn') });
  }, [t]);
  if (done || (session.data && !state?.signedOut)) return <Navigate to={safeNext(search.get('next'))} replace />;
  return (
    <div className="login">
      <main className="loginbox">
        <p className="loginname">{t('app.name')}</p>
        <p className="loginfull">{t('app.full')}</p>
        <h1 className="visually-hidden">{t('accounts.signIn')}</h1>
        {state?.expired && <p className="muted sm loginnote">{t('accounts.expired')}</p>}
        {state?.idleMinutes !== undefined && (
          <p className="muted sm loginnote">{t('accounts.idled', { minutes: state.idleMinutes })}</p>
        )}
        <LoginForm onSignedIn={() => setDone(true)} />
        <p className="muted sm">{t('accounts.help')}</p>
      </main>
      <footer className="loginfoot">
        <LanguageSwitch />
      </footer>
    </div>
  );
}
