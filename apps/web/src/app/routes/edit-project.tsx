import { UNSHARED_STAGES } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProjectForm } from '../../features/projects/form/definition.js';
import { toValues } from '../../features/projects/form/form-values.js';
import { Sections } from '../../features/projects/form/sections.js';
import { useProject } from '../../features/projects/project-queries.js';
import { EditRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function EditProjectRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useProject(id);
  return (
    <EditRecordPage
      title={t('projectForm.editTitle')}
      register={{ title: t('projects.title'), to: paths.projects() }}
      definition={useProjectForm()}
      query={query}
      nameOf={({ name }) => name}
      toValues={toValues}
      to={paths.project}
    >
      <Sections
        mayRestrict={query.data?.abilities.restrict ?? false}
        unsigned={query.data !== undefined && UNSHARED_STAGES.includes(query.data.stage)}
      />
    </EditRecordPage>
  );
}
