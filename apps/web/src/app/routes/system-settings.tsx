import type { Schemas } from '@lianqun/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { settingId } from '../../features/settings/setting-form.js';
import {
  SystemSections,
  systemValues,
  useSystemForm,
  useSystemSettings,
} from '../../features/settings/system-settings.js';
import { RecordForm } from '../../shared/frames/form/record-form.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Saved, savedState } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

/** The settings as they were when the form opened. */
function Editor({ settings }: { settings: Schemas['SystemSettings'] }) {
  const navigate = useNavigate();
  const [{ version }] = useState(settings);
  const [opened] = useState(() => systemValues(settings));
  return (
    <RecordForm
      definition={useSystemForm()}
      editing={{ id: settingId, version, opened }}
      draft={settingId}
      initial={opened}
      onSaved={() => void navigate(paths.systemSettings, { replace: true, state: savedState([]) })}
      onCancel={() => void navigate(paths.admin)}
    >
      <SystemSections mailFrom={settings.mailFrom} />
    </RecordForm>
  );
}

export function SystemSettingsRoute() {
  const { t } = useTranslation();
  const query = useSystemSettings();
  return (
    <Page
      title={t('settings.system.title')}
      aside={t('settings.system.note')}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link>
        </p>
      }
    >
      <Saved />
      <QueryState query={query}>{(settings) => <Editor key={settings.version} settings={settings} />}</QueryState>
    </Page>
  );
}
