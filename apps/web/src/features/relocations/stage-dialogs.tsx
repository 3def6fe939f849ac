import type { Schemas } from '@lianqun/api-client';
import { isRelocationShared, relocationStages, todayInShanghai } from '@lianqun/domain';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField, LongTextField } from '../../shared/frames/form/inputs/fields.js';
import { StepDialog } from '../../shared/frames/form/step-dialog.js';
import { useWord } from '../../shared/use-word.js';
import { useEnterStage, useTakeStageBack } from './relocation-queries.js';
import type { RelocationDetail } from './relocation-types.js';

interface DialogProps {
  relocation: RelocationDetail;
  onClose: () => void;
}

type EnterValues = Omit<Schemas['EnterRelocationStage'], 'version'> & { enteredOn: string };

const entering = ['stage', 'enteredOn', 'reason'];

/** What is signed is everybody's: said before it happens. */
function Publishing({ relocation: { stages, confidentiality }, to }: { relocation: RelocationDetail; to: string }) {
  const { t } = useTranslation();
  if (confidentiality === 'internal' || to !== 'signed' || isRelocationShared(stages)) return null;
  return (
    <p className="noteline" role="status">
      {t('relocations.stage.willShow')}
    </p>
  );
}

/** The next stage with its day; 终止 with its reason. */
export function StageDialog({ relocation, onClose }: DialogProps) {
  const { t } = useTranslation();
  const word = useWord();
  const enter = useEnterStage(relocation.id);
  const { allowedStages, version, stages } = relocation;
  const [stage, setStage] = useState(allowedStages[0]?.stage);
  const chosen = allowedStages.find((one) => one.stage === stage);
  const former = stages.at(-1);
  return (
    <StepDialog<EnterValues>
      title={t('relocations.stage.title')}
      text={
        former
          ? t('relocations.stage.now', { stage: word(relocationStages[former.stage]), day: former.enteredOn })
          : undefined
      }
      action={t('relocations.stage.do')}
      initial={{ ...(stage ? { stage } : {}), enteredOn: todayInShanghai(new Date()) }}
      fields={entering}
      step={enter}
      onSubmit={(values) => enter.mutate({ ...values, version }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Form.Item name="stage" label={t('relocations.field.stage')}>
        <Select
          options={allowedStages.map((one) => ({ value: one.stage, label: word(relocationStages[one.stage]) }))}
          onChange={setStage}
        />
      </Form.Item>
      <DateField
        name="enteredOn"
        label={t('relocations.stage.day')}
        needed={t('relocations.stage.dayNeeded')}
        max={todayInShanghai(new Date())}
      />
      <Publishing relocation={relocation} to={stage ?? ''} />
      {chosen?.needsReason && (
        <LongTextField
          name="reason"
          label={t('relocations.stage.reason')}
          needed={t('relocations.stage.reasonNeeded')}
          maxLength={1000}
          lines={2}
        />
      )}
    </StepDialog>
  );
}

const takingBack = ['reason'];

/** The newest stage was recorded wrongly, or what was terminated goes on. */
export function BackDialog({ relocation, onClose }: DialogProps) {
  const { t } = useTranslation();
  const word = useWord();
  const back = useTakeStageBack(relocation.id);
  const { version, stages } = relocation;
  const [newest, former] = [stages.at(-1), stages.at(-2)];
  if (!newest || !former) return null;
  return (
    <StepDialog<{ reason: string }>
      title={t('relocations.back.title')}
      text={t('relocations.back.text', {
        stage: word(relocationStages[newest.stage]),
        day: newest.enteredOn,
        former: word(relocationStages[former.stage]),
      })}
      action={t('relocations.back.do')}
      initial={{}}
      fields={takingBack}
      step={back}
      onSubmit={({ reason }) => back.mutate({ version, reason }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <LongTextField
        name="reason"
        label={t('relocations.back.reason')}
        needed={t('relocations.back.reasonNeeded')}
        maxLength={1000}
        lines={2}
      />
    </StepDialog>
  );
}
