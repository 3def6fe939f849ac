import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordForm } from '../../features/accounts/password-form.js';
import { useSignOut } from '../../features/accounts/use-sign-out.js';
import { useSession } from '../../shared/api/session.js';
import { LanguageSwitch } from './language-switch.js';

/** The only page of an account whose password another person set, or is too old; the address that was wanted comes after it. */
export function ForcedPassword() {
  const { t } = useTranslation();
  const account = useSession().data?.account;
  const signOut = useSignOut();
  const title = t('accounts.forced.title');
  useEffect(() => {
    document.title = t('app.titled', { title });
  }, [t, title]);
  return (
    <div className="login">
      <main className="loginbox">
        <h1>{title}</h1>
        <p className="muted loginnote">
          {account?.displayName} · {t('accounts.forced.text')}
        </p>
        <PasswordForm action={t('accounts.forced.done')} />
      </main>
      <footer className="loginfoot row">
        <LanguageSwitch />
        <button type="button" className="linkbutton" onClick={() => signOut.mutate(undefined)}>
          {t('top.signOut')}
        </button>
      </footer>
    </div>
  );
}
