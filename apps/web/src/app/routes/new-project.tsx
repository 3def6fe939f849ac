import { useTranslation } from 'react-i18next';
import { useProjectForm } from '../../features/projects/form/definition.js';
import { emptyValues } from '../../features/projects/form/form-values.js';
import { Sections } from '../../features/projects/form/sections.js';
import { NewRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function NewProjectRoute() {
  const { t } = useTranslation();
  return (
    <NewRecordPage
      title={t('projectForm.newTitle')}
      register={{ title: t('projects.title'), to: paths.projects() }}
      definition={useProjectForm()}
      initial={emptyValues}
      to={paths.project}
    >
      <Sections creating />
    </NewRecordPage>
  );
}
