import { projectStages, STAGE_DATES, todayInShanghai, UNSHARED_STAGES, type ProjectStage } from '@lianqun/domain';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField, LongTextField } from '../../shared/frames/form/inputs/fields.js';
import { StepDialog } from '../../shared/frames/form/step-dialog.js';
import { useWord } from '../../shared/use-word.js';
import { useStageChange } from './project-queries.js';
import type { Project } from './project-types.js';
import { useFieldLabel } from './project-words.js';

interface Values {
  stage: ProjectStage;
  stageOn: string;
  stageReason?: string;
}

const inputs = ['stage', 'stageOn', 'stageReason'];

/** What is signed is everybody's, and what is negotiated anew no longer is: said before it happens. */
function Publishing({
  project: { restricted, confidentiality },
  to,
}: {
  project: Project;
  to: ProjectStage | undefined;
}) {
  const { t } = useTranslation();
  if (to === undefined || to === 'terminated' || confidentiality === 'internal') return null;
  const willBe = UNSHARED_STAGES.includes(to);
  if (willBe === restricted) return null;
  return (
    <p className="noteline" role="status">
      {t(willBe ? 'projects.willHide' : 'projects.willShow')}
    </p>
  );
}

interface StageDialogProps {
  project: Project;
  onClose: () => void;
}

/** One step along the stages, with the day it happened; steps back and 终止 with their reason. */
export function StageDialog({ project, onClose }: StageDialogProps) {
  const { t } = useTranslation();
  const word = useWord();
  const field = useFieldLabel();
  const change = useStageChange(project.id);
  const { allowedStages, version } = project;
  const [stage, setStage] = useState(
    (allowedStages.find(({ needsReason }) => !needsReason) ?? allowedStages[0])?.stage,
  );
  const chosen = allowedStages.find((one) => one.stage === stage);
  const needsDate = STAGE_DATES.find((date) => date === chosen?.needsDate);
  const today = todayInShanghai(new Date());
  const submit = ({ stageReason, stageOn, ...values }: Values) =>
    change.mutate(
      {
        ...values,
        version,
        stageOn,
        ...(stageReason ? { stageReason } : {}),
        ...(needsDate ? { [needsDate]: stageOn } : {}),
      },
      { onSuccess: onClose },
    );
  return (
    <StepDialog<Values>
      title={t('projects.stageTitle')}
      text={t('projects.stageText', { stage: word(projectStages[project.stage]) })}
      action={t('projects.stageDo')}
      initial={{ ...(stage ? { stage } : {}), stageOn: (needsDate && project[needsDate]) || today }}
      fields={inputs}
      step={change}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="stage" label={t('projects.stageTo')}>
        <Select
          options={allowedStages.map((one) => ({ value: one.stage, label: word(projectStages[one.stage]) }))}
          onChange={setStage}
        />
      </Form.Item>
      <DateField
        name="stageOn"
        label={needsDate ? field(needsDate) : t('projects.stageOn')}
        needed={t('projects.stageOnNeeded')}
        max={today}
      />
      <Publishing project={project} to={chosen?.stage} />
      {chosen?.needsReason && (
        <LongTextField
          name="stageReason"
          label={t('projects.stageReason')}
          needed={t('projects.stageReasonNeeded')}
          maxLength={1000}
          lines={2}
        />
      )}
    </StepDialog>
  );
}
