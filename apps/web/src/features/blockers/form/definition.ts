import { useTranslation } from 'react-i18next';
import { untyped } from '../../../shared/api/untyped.js';
import type { FormDefinition, SavedRecord } from '../../../shared/frames/form/use-save.js';
import { useBlockerFields } from '../fields.js';
import { toBody, type BlockerBody, type FormValues } from './form-values.js';

const record = '/api/blockers/{id}';

export function useBlockerForm(): FormDefinition<FormValues, BlockerBody> {
  const { t } = useTranslation();
  return {
    key: 'blocker',
    fields: useBlockerFields(),
    toBody,
    create: async (body) => (await untyped.POST<SavedRecord>('/api/blockers', { body })).data,
    change: async (id, body) => (await untyped.PATCH<SavedRecord>(record, { params: { path: { id } }, body })).data,
    record,
    alsoChanged: ['/api/blockers', '/api/projects', '/api/projects/{id}', '/api/overview'],
    staleTitle: t('blockers.form.staleTitle'),
  };
}
