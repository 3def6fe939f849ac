import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/api/client.js';
import type { FormDefinition } from '../../../shared/frames/form/use-save.js';
import { useRelocationFields } from '../fields.js';
import { relocationRecord } from '../relocation-queries.js';
import { toBody, type FormValues, type RelocationBody } from './form-values.js';

export function useRelocationForm(): FormDefinition<FormValues, RelocationBody> {
  const { t } = useTranslation();
  return {
    key: 'relocation',
    fields: useRelocationFields(),
    toBody,
    create: async (body) => (await api.POST('/api/relocations', { body })).data,
    change: async (id, body) => (await api.PATCH(relocationRecord, { params: { path: { id } }, body })).data,
    record: relocationRecord,
    alsoChanged: ['/api/relocations', '/api/platforms', '/api/platforms/{id}', '/api/overview'],
    staleTitle: t('relocations.form.staleTitle'),
  };
}
