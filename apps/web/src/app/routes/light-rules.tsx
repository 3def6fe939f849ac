import type { Schemas } from '@lianqun/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { settingId } from '../../features/settings/setting-form.js';
import {
  lightRuleValues,
  LightRuleSections,
  useLightRules,
  useLightRulesForm,
} from '../../features/settings/light-rules.js';
import { RecordForm } from '../../shared/frames/form/record-form.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Saved, savedState } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

/** The settings as they were when the form opened. */
function Editor({ settings }: { settings: Schemas['LightRules'] }) {
  const navigate = useNavigate();
  const [{ version }] = useState(settings);
  const [opened] = useState(() => lightRuleValues(settings));
  return (
    <RecordForm
      definition={useLightRulesForm()}
      editing={{ id: settingId, version, opened }}
      draft={settingId}
      initial={opened}
      onSaved={() => void navigate(paths.lightRules, { replace: true, state: savedState([]) })}
      onCancel={() => void navigate(paths.admin)}
    >
      <LightRuleSections />
    </RecordForm>
  );
}

export function LightRulesRoute() {
  const { t } = useTranslation();
  const query = useLightRules();
  return (
    <Page
      title={t('settings.lights.title')}
      aside={t('settings.lights.note')}
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
