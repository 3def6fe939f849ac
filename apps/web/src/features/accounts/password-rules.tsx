import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';

export type PasswordRules = Schemas['Session']['passwordRules'];

const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** Which of the rules that can be told from the text alone a new password meets. */
export const checkedRules = ({ minLength, classes }: PasswordRules, password: string) => [
  { rule: 'length' as const, n: minLength, met: [...password].length >= minLength },
  ...(classes > 1
    ? [{ rule: 'classes' as const, n: classes, met: kinds.filter((kind) => kind.test(password)).length >= classes }]
    : []),
];

export const meets = (rules: PasswordRules, password: string) => checkedRules(rules, password).every(({ met }) => met);

/** The rules in force, checked while one types; by shape and word, not by colour alone. */
export function PasswordRuleList({ rules, password }: { rules: PasswordRules; password: string }) {
  const { t } = useTranslation();
  return (
    <ul className="passwordrules" aria-label={t('accounts.rules.label')}>
      {checkedRules(rules, password).map(({ rule, n, met }) => (
        <li key={rule} className={met ? 'ok' : 'muted'}>
          <span aria-hidden="true">{met ? '✓' : '○'}</span> {t(`accounts.rules.${rule}`, { n })}
          <span className="visually-hidden">{t(met ? 'accounts.rules.met' : 'accounts.rules.unmet')}</span>
        </li>
      ))}
      {rules.history > 0 && (
        <li className="muted">
          <span aria-hidden="true">○</span> {t('accounts.rules.history', { n: rules.history })}
        </li>
      )}
    </ul>
  );
}
