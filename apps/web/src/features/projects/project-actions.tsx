import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../shared/api/session.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { paths } from '../../shared/paths.js';
import { monthToFill } from './overview/months-table.js';
import type { Project } from './project-types.js';
import { usePeriodLabel } from './project-words.js';
import { StageDialog } from './stage-dialog.js';

/** What this person can do with this project. */
export function ProjectActions({ project }: { project: Project }) {
  const { t } = useTranslation();
  const [moving, setMoving] = useState(false);
  const mayRaise = usePermission('blocker.create');
  const mayFill = usePermission('progress-entry.update');
  const periodLabel = usePeriodLabel();
  const { id, abilities, allowedStages } = project;
  const month = mayFill ? monthToFill(project) : undefined;
  return (
    <>
      {mayRaise && (
        <ButtonLink to={paths.newBlocker({ projectId: id, origin: paths.project(id) })}>
          {t('blockers.create')}
        </ButtonLink>
      )}
      {abilities.update && allowedStages.length > 0 && (
        <Button onClick={() => setMoving(true)}>{t('projects.stageTitle')}</Button>
      )}
      {abilities.update && (
        <ButtonLink kind={month ? 'default' : 'primary'} to={paths.editProject(id)}>
          {t('action.edit')}
        </ButtonLink>
      )}
      {month && (
        <ButtonLink kind="primary" to={paths.month(month.periodId, project.organization?.id)}>
          {t('projects.fillIn', { period: periodLabel(month) })}
        </ButtonLink>
      )}
      {moving && <StageDialog project={project} onClose={() => setMoving(false)} />}
    </>
  );
}
