import type { Schemas } from '@lianqun/api-client';
import { blockerSteps, BLOCKER_STEPS, type BlockerStep } from '@lianqun/domain';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../shared/api/session.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { DateField, LongTextField, TextField } from '../../shared/frames/form/inputs/fields.js';
import { OrganizationPicker, OrganizationsPicker } from '../../shared/frames/form/inputs/organization-picker.js';
import { StepDialog } from '../../shared/frames/form/step-dialog.js';
import { paths } from '../../shared/paths.js';
import { useWord } from '../../shared/use-word.js';
import { useTakeStep } from './blocker-queries.js';
import type { AllowedStep, BlockerDetail } from './blocker-types.js';

type Values = Omit<Schemas['TakeBlockerStep'], 'version' | 'step'>;

const inputs = ['leadOrganizationId', 'assistingIds', 'responsiblePerson', 'deadline', 'reason', 'resolution'];

/** Who deals with it: the lead, those who help, and a person. */
function LeadFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="leadOrganizationId"
        label={t('blockers.field.lead')}
        rules={[{ required: true, message: t('blockers.needed.lead') }]}
      >
        <OrganizationPicker />
      </Form.Item>
      <Form.Item name="assistingIds" label={t('blockers.field.assisting')}>
        <OrganizationsPicker />
      </Form.Item>
      <TextField name="responsiblePerson" label={t('blockers.field.responsiblePerson')} maxLength={100} />
    </>
  );
}

interface TakeStepProps {
  blocker: BlockerDetail;
  allowed: AllowedStep;
  onClose: () => void;
}

function TakeStep({ blocker, allowed: { step, needs }, onClose }: TakeStepProps) {
  const { t } = useTranslation();
  const word = useWord();
  const take = useTakeStep(blocker.id);
  const { version, deadline } = blocker;
  const has = (need: AllowedStep['needs'][number]) => needs.includes(need);
  const initial: Partial<Values> = has('leadOrganizationId')
    ? {
        leadOrganizationId: blocker.lead?.id ?? null,
        assistingIds: blocker.assisting.map(({ id }) => id),
        responsiblePerson: blocker.responsiblePerson ?? '',
        deadline: deadline ?? '',
      }
    : {};
  return (
    <StepDialog<Values>
      title={word(blockerSteps[step])}
      text={
        step === 'extend' && deadline ? t('blockers.deadlineNow', { date: deadline }) : t(`blockers.stepText.${step}`)
      }
      action={word(blockerSteps[step])}
      initial={initial}
      fields={inputs}
      step={take}
      onSubmit={(values) => take.mutate({ ...values, version, step }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {has('leadOrganizationId') && <LeadFields />}
      {has('deadline') && (
        <DateField name="deadline" label={t('blockers.field.deadline')} needed={t('blockers.needed.deadline')} />
      )}
      {has('resolution') && (
        <LongTextField
          name="resolution"
          label={t('blockers.field.resolution')}
          needed={t('blockers.needed.resolution')}
          maxLength={4000}
          lines={3}
        />
      )}
      {has('reason') && (
        <LongTextField
          name="reason"
          label={t('blockers.reason')}
          needed={t('blockers.needed.reason')}
          maxLength={1000}
          lines={2}
        />
      )}
    </StepDialog>
  );
}

/** The step that takes it forward is the main one; the others send it back or move its deadline. */
const forward: readonly BlockerStep[] = ['assign', 'request', 'accept', 'start', 'request-closing', 'close'];

/** What takes it forward and is another side's to do: shown with whose turn it is. */
function OthersTurn({ blocker: { allowedSteps, otherSteps } }: { blocker: BlockerDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  const [next] = otherSteps.filter(({ step }) => forward.includes(step));
  if (!next || allowedSteps.some(({ step }) => forward.includes(step))) return null;
  return (
    <>
      <span className="muted sm" id="others-turn">
        {t(`blockers.othersTurn.${next.by}`)}
      </span>
      <Button disabled aria-describedby="others-turn">
        {word(blockerSteps[next.step])}
      </Button>
    </>
  );
}

/** What this person can do with this blocker now. */
export function BlockerActions({ blocker }: { blocker: BlockerDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  const mayHandle = usePermission('blocker.handle');
  const [taking, setTaking] = useState<AllowedStep | null>(null);
  const order = [...BLOCKER_STEPS].sort((a, b) => Number(forward.includes(a)) - Number(forward.includes(b)));
  const steps = order.flatMap((step) => blocker.allowedSteps.find((allowed) => allowed.step === step) ?? []);
  const main = steps.find(({ step }) => forward.includes(step))?.step;
  return (
    <>
      {blocker.abilities.update && blocker.status !== 'closed' && (
        <ButtonLink to={paths.editBlocker(blocker.id)}>{t('action.edit')}</ButtonLink>
      )}
      {mayHandle && <OthersTurn blocker={blocker} />}
      {steps.map((allowed) => (
        <Button
          key={allowed.step}
          type={allowed.step === main ? 'primary' : 'default'}
          onClick={() => setTaking(allowed)}
        >
          {word(blockerSteps[allowed.step])}
        </Button>
      ))}
      {taking && <TakeStep blocker={blocker} allowed={taking} onClose={() => setTaking(null)} />}
    </>
  );
}
