import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../../paths.js';
import { Page } from '../../page.js';
import { QueryState } from '../../query-state.js';
import { Saved, savedState } from '../../record/record-page.js';
import { RecordForm } from '../record-form.js';
import { settingId } from './setting-form.js';
import type { FormDefinition } from '../use-save.js';

interface EditorProps<Settings extends { version: number }, Values extends object, Body extends object> {
  /** The page itself: there one is after saving. */
  to: string;
  definition: FormDefinition<Values, Body>;
  toValues: (settings: Settings) => Values;
  /** What else hangs on the settings. */
  onSaved?: () => void;
  /** The sections with their fields. */
  children: (settings: Settings) => ReactNode;
}

interface SettingPageProps<
  Settings extends { version: number },
  Values extends object,
  Body extends object,
> extends EditorProps<Settings, Values, Body> {
  title: string;
  note: string;
  query: { data: Settings | undefined; error: unknown; refetch: () => unknown };
}

/** The settings as they were when the form opened. */
function Editor<Settings extends { version: number }, Values extends object, Body extends object>(
  props: EditorProps<Settings, Values, Body> & { settings: Settings },
) {
  const { to, definition, settings, toValues, onSaved, children } = props;
  const navigate = useNavigate();
  const [{ version }] = useState(settings);
  const [opened] = useState(() => toValues(settings));
  return (
    <RecordForm
      definition={definition}
      editing={{ id: settingId, version, opened }}
      draft={settingId}
      initial={opened}
      onSaved={() => {
        onSaved?.();
        void navigate(to, { replace: true, state: savedState([]) });
      }}
      onCancel={() => void navigate(paths.admin)}
    >
      {children(settings)}
    </RecordForm>
  );
}

/** A page of administration on which something is set for everybody. */
export function SettingPage<Settings extends { version: number }, Values extends object, Body extends object>(
  props: SettingPageProps<Settings, Values, Body>,
) {
  const { title, note, query, ...rest } = props;
  const { t } = useTranslation();
  return (
    <Page
      title={title}
      aside={note}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link>
        </p>
      }
    >
      <Saved />
      <QueryState query={query}>
        {(settings) => <Editor key={settings.version} settings={settings} {...rest} />}
      </QueryState>
    </Page>
  );
}
