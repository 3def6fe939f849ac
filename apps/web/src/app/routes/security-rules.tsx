import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RuleSections, ruleValues, useRulesForm, useSecurityRules } from '../../features/settings/security-rules.js';
import { sessionKey } from '../../shared/api/session.js';
import { SettingPage } from '../../shared/frames/form/settings/setting-page.js';
import { paths } from '../../shared/paths.js';

export function SecurityRulesRoute() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return (
    <SettingPage
      title={t('securityRules.title')}
      note={t('securityRules.note')}
      to={paths.securityRules}
      query={useSecurityRules()}
      definition={useRulesForm()}
      toValues={ruleValues}
      // The own session tells the page after how long it ends, and what a password must be.
      onSaved={() => void client.invalidateQueries({ queryKey: sessionKey })}
    >
      {() => <RuleSections />}
    </SettingPage>
  );
}
