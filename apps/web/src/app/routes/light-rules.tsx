import { useTranslation } from 'react-i18next';
import {
  lightRuleValues,
  LightRuleSections,
  useLightRules,
  useLightRulesForm,
} from '../../features/settings/light-rules.js';
import { SettingPage } from '../../shared/frames/form/settings/setting-page.js';
import { paths } from '../../shared/paths.js';

export function LightRulesRoute() {
  const { t } = useTranslation();
  return (
    <SettingPage
      title={t('settings.lights.title')}
      note={t('settings.lights.note')}
      to={paths.lightRules}
      query={useLightRules()}
      definition={useLightRulesForm()}
      toValues={lightRuleValues}
    >
      {() => <LightRuleSections />}
    </SettingPage>
  );
}
