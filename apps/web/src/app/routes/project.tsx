import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProjectFields } from '../../features/projects/fields.js';
import { BlockersPanel } from '../../features/projects/overview/blockers-panel.js';
import { MilestonesTable } from '../../features/projects/overview/milestones-table.js';
import { MonthsTable } from '../../features/projects/overview/months-table.js';
import { PartiesPanel } from '../../features/projects/overview/parties-panel.js';
import { ProjectOverview } from '../../features/projects/overview/project-overview.js';
import { ProjectActions } from '../../features/projects/project-actions.js';
import { useProjectHead } from '../../features/projects/project-head.js';
import { projectHistory, useProject } from '../../features/projects/project-queries.js';
import type { Project } from '../../features/projects/project-types.js';
import { DeleteRecord } from '../../shared/frames/record/delete-record.js';
import { RecordPage, type RecordTab } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

export function ProjectRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const fields = useProjectFields();
  const head = useProjectHead();
  const tabs = (project: Project): RecordTab[] => [
    {
      key: 'months',
      label: t('projects.months.title'),
      count: project.months.length,
      content: () => <MonthsTable project={project} />,
    },
    {
      key: 'milestones',
      label: t('projects.milestone.title'),
      count: project.milestones.length,
      content: () => <MilestonesTable milestones={project.milestones} />,
    },
    {
      key: 'blockers',
      label: t('blockers.title'),
      count: project.blockers.length,
      content: () => <BlockersPanel project={project} />,
    },
    {
      key: 'parties',
      label: t('projects.parties.title'),
      count: project.parties.length,
      content: () => <PartiesPanel parties={project.parties} />,
    },
  ];
  return (
    <RecordPage
      kind="project"
      register={{ title: t('projects.title'), to: paths.projects() }}
      query={useProject(id)}
      head={(project) => ({
        ...head(project),
        actions: (
          <>
            {project.abilities.delete && <DeleteRecord register="project" {...project} />}
            <ProjectActions project={project} />
          </>
        ),
      })}
      overview={(project) => <ProjectOverview project={project} fields={fields} />}
      tabs={tabs}
      history={projectHistory(id)}
      fields={fields}
    />
  );
}
