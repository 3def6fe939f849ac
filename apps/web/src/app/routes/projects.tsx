import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../features/exports/export-button.js';
import { projectAddress } from '../../features/projects/list-address.js';
import { useProjectList } from '../../features/projects/list-definition.js';
import { findProjects, projectFilter, useProjects } from '../../features/projects/project-queries.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function ProjectsRoute() {
  const { t } = useTranslation();
  const list = useListState(projectAddress);
  const query = useProjects(list.state);
  const { sort = 'name', ...filter } = projectFilter(list.state);
  const create = (
    <Can permission="project.create">
      <ButtonLink to={paths.newProject}>{t('projects.create')}</ButtonLink>
    </Can>
  );
  const start = (
    <Can permission="project.import">
      <ButtonLink kind="primary" to={paths.newImport('project')}>
        {t('projects.import')}
      </ButtonLink>
    </Can>
  );
  return (
    <ListPage
      register="project"
      find={(part) => findProjects(list.state, part)}
      definition={useProjectList()}
      list={list}
      query={query}
      actions={
        <>
          <ExportButton register="project" filter={filter} sort={sort} page={query.data} />
          {create}
          {start}
        </>
      }
      orElse={create}
      start={start}
    />
  );
}
