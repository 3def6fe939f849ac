import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/api/client.js';
import type { FormDefinition } from '../../../shared/frames/form/use-save.js';
import { useBlockerFields } from '../fields.js';
import { toBody, type BlockerBody, type FormValues } from './form-values.js';

const record = '/api/blockers/{id}';

export function useBlockerForm(): FormDefinition<FormValues, BlockerBody> {
  const { t } = useTranslation();
  return {
    key: 'blocker',
    fields: useBlockerFields(),
    toBody,
    create: async (body) => (await api.POST('/api/blockers', { body })).data,
    change: async (id, body) => (await api.PATCH(record, { params: { path: { id } }, body })).data,
    record,
    alsoChanged: ['/api/blockers', '/api/projects', '/api/projects/{id}', '/api/overview'],
    staleTitle: t('blockers.form.staleTitle'),
  };
}
