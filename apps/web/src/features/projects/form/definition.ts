import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/api/client.js';
import type { FormDefinition } from '../../../shared/frames/form/use-save.js';
import { useProjectFields } from '../fields.js';
import { toBody, type FormValues, type ProjectBody } from './form-values.js';

const record = '/api/projects/{id}';

export function useProjectForm(): FormDefinition<FormValues, ProjectBody> {
  const { t } = useTranslation();
  return {
    key: 'project',
    fields: useProjectFields(),
    toBody,
    create: async (body) => (await api.POST('/api/projects', { body })).data,
    change: async (id, body) => {
      // The description of the API names a default for the stage of a new project, here too, where there is none.
      const options = { params: { path: { id } }, body: body as Schemas['UpdateProject'] };
      return (await api.PATCH(record, options)).data;
    },
    record,
    alsoChanged: ['/api/projects', '/api/overview'],
    staleTitle: t('projectForm.staleTitle'),
  };
}
