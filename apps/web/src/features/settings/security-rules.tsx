import type { Schemas } from '@lianqun/api-client';
import { SECURITY_RULE_LIMITS } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../shared/api/client.js';
import { Section } from '../../shared/frames/form/inputs/fields.js';
import { settingForm } from '../../shared/frames/form/settings/setting-form.js';
import type { FormDefinition } from '../../shared/frames/form/use-save.js';
import { WholeField } from '../../shared/frames/form/inputs/whole-field.js';
import { integer, typed } from '../../shared/frames/form/values.js';

type Rules = Schemas['SecurityRules'];
type Body = Omit<Rules, 'version'>;
type Part = keyof Body;

/** Numbers as typed. */
export type RuleValues = { [Name in Part]: { [Rule in keyof Body[Name]]: string } };

const path = '/api/security-rules';

export const useSecurityRules = () => $api.useQuery('get', path, {});

export const ruleValues = ({ password, signIn, session }: Body): RuleValues => ({
  password: {
    minLength: typed(password.minLength),
    classes: typed(password.classes),
    history: typed(password.history),
    maxAgeDays: typed(password.maxAgeDays),
  },
  signIn: { failures: typed(signIn.failures), minutes: typed(signIn.minutes) },
  session: { idleMinutes: typed(session.idleMinutes), absoluteHours: typed(session.absoluteHours) },
});

const toBody = ({ password, signIn, session }: RuleValues): Body => ({
  password: {
    minLength: Number(password.minLength),
    classes: Number(password.classes),
    history: Number(password.history),
    maxAgeDays: integer(password.maxAgeDays),
  },
  signIn: { failures: Number(signIn.failures), minutes: Number(signIn.minutes) },
  session: { idleMinutes: Number(session.idleMinutes), absoluteHours: Number(session.absoluteHours) },
});

function useSummary() {
  const { t } = useTranslation();
  return {
    password: ({ minLength, classes, history, maxAgeDays }: Rules['password']) =>
      t('securityRules.summary.password', {
        minLength,
        classes,
        history,
        age:
          maxAgeDays === null
            ? t('securityRules.summary.unlimited')
            : t('securityRules.summary.days', { n: maxAgeDays }),
      }),
    signIn: ({ failures, minutes }: Rules['signIn']) => t('securityRules.summary.signIn', { failures, minutes }),
    session: ({ idleMinutes, absoluteHours }: Rules['session']) =>
      t('securityRules.summary.session', { idleMinutes, absoluteHours }),
  };
}

export function useRulesForm(): FormDefinition<RuleValues, Body> {
  const { t } = useTranslation();
  const summary = useSummary();
  return settingForm<RuleValues, Body>({
    key: 'security-rules',
    fields: {
      name: (field) => {
        const [part] = field.split('.');
        return part === 'password' || part === 'signIn' || part === 'session'
          ? t(`securityRules.field.${part}`)
          : field;
      },
      text: (field, value) => {
        if (field === 'password') return summary.password(value as Rules['password']);
        if (field === 'signIn') return summary.signIn(value as Rules['signIn']);
        if (field === 'session') return summary.session(value as Rules['session']);
        return null;
      },
    },
    toBody,
    path,
    read: () => api.GET(path),
    write: (body) => api.PUT(path, { body }),
    staleTitle: t('securityRules.staleTitle'),
  });
}

export function RuleSections() {
  const { t } = useTranslation();
  const { password, signIn, session } = SECURITY_RULE_LIMITS;
  return (
    <>
      <Section title={t('securityRules.password')} note={t('securityRules.passwordNote')}>
        <WholeField
          name={['password', 'minLength']}
          label={t('securityRules.field.minLength')}
          limit={password.minLength}
          unit={t('securityRules.unit.characters')}
        />
        <WholeField
          name={['password', 'classes']}
          label={t('securityRules.field.classes')}
          limit={password.classes}
          unit={t('securityRules.unit.kinds')}
          extra={t('securityRules.classesText')}
        />
        <WholeField
          name={['password', 'history']}
          label={t('securityRules.field.history')}
          limit={password.history}
          unit={t('securityRules.unit.times')}
          extra={t('securityRules.historyText')}
        />
        <WholeField
          name={['password', 'maxAgeDays']}
          label={t('securityRules.field.maxAgeDays')}
          limit={password.maxAgeDays}
          unit={t('securityRules.unit.days')}
          extra={t('securityRules.maxAgeText')}
          optional
        />
      </Section>
      <Section title={t('securityRules.signIn')} note={t('securityRules.failuresText')}>
        <WholeField
          name={['signIn', 'failures']}
          label={t('securityRules.field.failures')}
          limit={signIn.failures}
          unit={t('securityRules.unit.times')}
        />
        <WholeField
          name={['signIn', 'minutes']}
          label={t('securityRules.field.minutes')}
          limit={signIn.minutes}
          unit={t('securityRules.unit.minutes')}
        />
      </Section>
      <Section title={t('securityRules.session')}>
        <WholeField
          name={['session', 'idleMinutes']}
          label={t('securityRules.field.idleMinutes')}
          limit={session.idleMinutes}
          unit={t('securityRules.unit.minutes')}
          extra={t('securityRules.idleText')}
        />
        <WholeField
          name={['session', 'absoluteHours']}
          label={t('securityRules.field.absoluteHours')}
          limit={session.absoluteHours}
          unit={t('securityRules.unit.hours')}
          extra={t('securityRules.absoluteText')}
        />
      </Section>
    </>
  );
}
