import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useBlockerForm } from '../../features/blockers/form/definition.js';
import { emptyValues } from '../../features/blockers/form/form-values.js';
import { Sections } from '../../features/blockers/form/sections.js';
import { useProject } from '../../features/projects/project-queries.js';
import { NewRecordPage } from '../../shared/frames/form/form-page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import type { Picked } from '../../shared/frames/form/inputs/search-picker.js';
import { paths, safeNext } from '../../shared/paths.js';

interface NewBlockerProps {
  /** The project whose page it is logged from. */
  project?: Picked;
  origin: string | null;
}

function NewBlocker({ project, origin }: NewBlockerProps) {
  const { t } = useTranslation();
  return (
    <NewRecordPage
      title={t('blockers.create')}
      register={{ title: t('blockers.title'), to: paths.blockers() }}
      definition={useBlockerForm()}
      initial={emptyValues(project ? [{ id: project.id, name: project.name }] : [])}
      to={paths.blocker}
      {...(project ? { draft: `new-${project.id}` } : {})}
      {...(origin ? { back: safeNext(origin) } : {})}
    >
      <Sections creating />
    </NewRecordPage>
  );
}

function ForProject({ id, origin }: { id: string; origin: string | null }) {
  return (
    <QueryState query={useProject(id)}>{(project) => <NewBlocker project={project} origin={origin} />}</QueryState>
  );
}

export function NewBlockerRoute() {
  const [search] = useSearchParams();
  const [projectId, origin] = [search.get('projectId'), search.get('origin')];
  return projectId ? <ForProject id={projectId} origin={origin} /> : <NewBlocker origin={origin} />;
}
