import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/api/client.js';
import type { FormDefinition } from '../../../shared/frames/form/use-save.js';
import { useEnterpriseFormFields } from '../fields.js';
import { toBody, type FormValues } from './form-values.js';

const record = '/api/enterprises/{id}';

export function useEnterpriseForm(): FormDefinition<FormValues, Schemas['CreateEnterprise']> {
  const { t } = useTranslation();
  return {
    key: 'enterprise',
    fields: useEnterpriseFormFields(),
    toBody,
    create: async (body) => (await api.POST('/api/enterprises', { body })).data,
    change: async (id, body) => (await api.PATCH(record, { params: { path: { id } }, body })).data,
    record,
    alsoChanged: ['/api/enterprises', '/api/overview'],
    staleTitle: t('enterpriseForm.staleTitle'),
  };
}
