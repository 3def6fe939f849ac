import { useTranslation } from 'react-i18next';
import {
  SystemSections,
  systemValues,
  useSystemForm,
  useSystemSettings,
} from '../../features/settings/system-settings.js';
import { SettingPage } from '../../shared/frames/form/settings/setting-page.js';
import { paths } from '../../shared/paths.js';

export function SystemSettingsRoute() {
  const { t } = useTranslation();
  return (
    <SettingPage
      title={t('settings.system.title')}
      note={t('settings.system.note')}
      to={paths.systemSettings}
      query={useSystemSettings()}
      definition={useSystemForm()}
      toValues={systemValues}
    >
      {({ mailFrom }) => <SystemSections mailFrom={mailFrom} />}
    </SettingPage>
  );
}
