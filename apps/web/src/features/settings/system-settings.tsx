import type { Schemas } from '@lianqun/api-client';
import { EVENT_DAYS } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../shared/api/client.js';
import { Section } from '../../shared/frames/form/inputs/fields.js';
import type { FormDefinition } from '../../shared/frames/form/use-save.js';
import { typed } from '../../shared/frames/form/values.js';
import { WholeField } from '../../shared/frames/form/inputs/whole-field.js';
import { Panel } from '../../shared/frames/page.js';
import { settingForm } from '../../shared/frames/form/settings/setting-form.js';

type Settings = Schemas['SystemSettings'];
type Body = Pick<Settings, 'accessEventDays'>;

export interface SystemValues {
  accessEventDays: string;
}

const path = '/api/system-settings';

export const useSystemSettings = () => $api.useQuery('get', path, {});

export const systemValues = ({ accessEventDays }: Body): SystemValues => ({ accessEventDays: typed(accessEventDays) });

export function useSystemForm(): FormDefinition<SystemValues, Body> {
  const { t } = useTranslation();
  return settingForm<SystemValues, Body>({
    key: 'system-settings',
    fields: {
      name: (field) => (field === 'accessEventDays' ? t('settings.system.field.accessEventDays') : field),
      text: () => null,
    },
    toBody: ({ accessEventDays }) => ({ accessEventDays: Number(accessEventDays) }),
    path,
    read: async () => {
      const { data } = await api.GET(path);
      return { data: data && { version: data.version, accessEventDays: data.accessEventDays } };
    },
    write: (body) => api.PUT(path, { body }),
    staleTitle: t('settings.system.staleTitle'),
  });
}

export function SystemSections({ mailFrom }: { mailFrom: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('settings.system.audit')} note={t('settings.system.auditNote')}>
        <WholeField
          name="accessEventDays"
          label={t('settings.system.field.accessEventDays')}
          limit={EVENT_DAYS}
          unit={t('settings.system.days')}
        />
      </Section>
      <Panel title={t('settings.system.mail')} padded>
        <p>{mailFrom === null ? t('settings.system.mailOff') : t('settings.system.mailOn', { from: mailFrom })}</p>
      </Panel>
    </>
  );
}
