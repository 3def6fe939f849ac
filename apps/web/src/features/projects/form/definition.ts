import { useTranslation } from 'react-i18next';
import { untyped } from '../../../shared/api/untyped.js';
import type { FormDefinition, SavedRecord } from '../../../shared/frames/form/use-save.js';
import { useProjectFields } from '../fields.js';
import { toBody, type FormValues, type ProjectBody } from './form-values.js';

const record = '/api/projects/{id}';

export function useProjectForm(): FormDefinition<FormValues, ProjectBody> {
  const { t } = useTranslation();
  return {
    key: 'project',
    fields: useProjectFields(),
    toBody,
    create: async (body) => (await untyped.POST<SavedRecord>('/api/projects', { body })).data,
    change: async (id, body) => (await untyped.PATCH<SavedRecord>(record, { params: { path: { id } }, body })).data,
    record,
    alsoChanged: ['/api/projects', '/api/overview'],
    staleTitle: t('projectForm.staleTitle'),
  };
}
