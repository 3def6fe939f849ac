import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../shared/api/session.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { paths } from '../../shared/paths.js';
import type { Project } from './project-types.js';
import { StageDialog } from './stage-dialog.js';

/** What this person can do with this project. */
export function ProjectActions({ project }: { project: Project }) {
  const { t } = useTranslation();
  const [moving, setMoving] = useState(false);
  const mayRaise = usePermission('blocker.create');
  const { id, abilities, allowedStages } = project;
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
        <ButtonLink kind="primary" to={paths.editProject(id)}>
          {t('action.edit')}
        </ButtonLink>
      )}
      {moving && <StageDialog project={project} onClose={() => setMoving(false)} />}
    </>
  );
}
