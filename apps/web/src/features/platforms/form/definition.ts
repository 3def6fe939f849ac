import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/api/client.js';
import type { FormDefinition } from '../../../shared/frames/form/use-save.js';
import { usePlatformFormFields } from '../fields.js';
import { platformRecord } from '../platform-queries.js';
import { toBody, type FormValues, type PlatformBody } from './form-values.js';

export function usePlatformForm(): FormDefinition<FormValues, PlatformBody> {
  const { t } = useTranslation();
  return {
    key: 'platform',
    fields: usePlatformFormFields(),
    toBody,
    create: async (body) => (await api.POST('/api/platforms', { body })).data,
    change: async (id, body) => (await api.PATCH(platformRecord, { params: { path: { id } }, body })).data,
    record: platformRecord,
    alsoChanged: ['/api/platforms', '/api/platforms/summary', '/api/receiving-platforms', '/api/platform-systems'],
    staleTitle: t('platforms.form.staleTitle'),
  };
}
