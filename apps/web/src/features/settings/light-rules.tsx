import type { Schemas } from '@lianqun/api-client';
import { LIGHT_LIMITS } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../shared/api/client.js';
import { Section } from '../../shared/frames/form/inputs/fields.js';
import type { FormDefinition } from '../../shared/frames/form/use-save.js';
import { typed } from '../../shared/frames/form/values.js';
import { WholeField } from '../../shared/frames/form/inputs/whole-field.js';
import { settingForm } from '../../shared/frames/form/settings/setting-form.js';

type Rules = Omit<Schemas['LightRules'], 'version'>;
type Field = keyof Rules;

/** Numbers as typed. */
export type LightRuleValues = Record<Field, string>;

const path = '/api/light-rules';
const FIELDS: readonly Field[] = ['redBehind', 'yellowBehind', 'blockerYellowWorkingDays'];
const isField = (field: string): field is Field => FIELDS.some((one) => one === field);

export const useLightRules = () => $api.useQuery('get', path, {});

export const lightRuleValues = (rules: Rules): LightRuleValues => ({
  redBehind: typed(rules.redBehind),
  yellowBehind: typed(rules.yellowBehind),
  blockerYellowWorkingDays: typed(rules.blockerYellowWorkingDays),
});

export function useLightRulesForm(): FormDefinition<LightRuleValues, Rules> {
  const { t } = useTranslation();
  return settingForm<LightRuleValues, Rules>({
    key: 'light-rules',
    fields: { name: (field) => (isField(field) ? t(`settings.lights.field.${field}`) : field), text: () => null },
    toBody: (values) => ({
      redBehind: Number(values.redBehind),
      yellowBehind: Number(values.yellowBehind),
      blockerYellowWorkingDays: Number(values.blockerYellowWorkingDays),
    }),
    path,
    read: () => api.GET(path),
    write: (body) => api.PUT(path, { body }),
    staleTitle: t('settings.lights.staleTitle'),
  });
}

export function LightRuleSections() {
  const { t } = useTranslation();
  const points = { limit: LIGHT_LIMITS.behind, unit: t('settings.lights.points') };
  return (
    <>
      <Section title={t('settings.lights.projects')} note={t('settings.lights.projectsNote')}>
        <WholeField name="yellowBehind" label={t('settings.lights.field.yellowBehind')} {...points} />
        <WholeField name="redBehind" label={t('settings.lights.field.redBehind')} {...points} />
      </Section>
      <Section title={t('settings.lights.blockers')} note={t('settings.lights.blockersNote')}>
        <WholeField
          name="blockerYellowWorkingDays"
          label={t('settings.lights.field.blockerYellowWorkingDays')}
          limit={LIGHT_LIMITS.workingDays}
          unit={t('settings.lights.workingDays')}
        />
      </Section>
    </>
  );
}
