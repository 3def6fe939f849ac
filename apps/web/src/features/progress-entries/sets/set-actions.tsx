import { canTakeEntrySetStep, entrySetSteps, type EntrySetStatus, type EntrySetStep } from '@lianqun/domain';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/index.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';
import { useSetStep } from '../month-queries.js';
import type { RowView } from '../sheet/row-view.js';
import { useSubmitReason } from '../sheet/sheet-state.js';

interface StepTarget {
  id: string;
  version: number;
  status: EntrySetStatus;
  organization: { name: string };
  abilities: Readonly<Record<EntrySetStep, boolean>>;
}

interface StepDialogProps {
  set: StepTarget;
  step: EntrySetStep | null;
  onClose: () => void;
}

/** Says what the step does before it is taken, and takes the reason where one is needed. */
export function StepDialog({ set, step, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const [reason, setReason] = useState('');
  const take = useSetStep();
  const needsReason = step !== null && entrySetSteps[step].needsReason;
  const close = () => {
    setReason('');
    take.reset();
    onClose();
  };
  const onOk = () => {
    if (!step) return;
    const body = { id: set.id, version: set.version, step, ...(needsReason ? { reason: reason.trim() } : {}) };
    take.mutate(body, { onSuccess: close });
  };
  return (
    <Modal
      open={step !== null}
      getContainer={pageRoot}
      title={step && t(`progressEntries.step.${step}Title`, { name: set.organization.name })}
      okText={step && (step === 'submit' ? t('progressEntries.submit') : entrySetSteps[step][language])}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: needsReason && reason.trim() === '' }}
      confirmLoading={take.isPending}
      onOk={onOk}
      onCancel={close}
    >
      {step && <p>{t(`progressEntries.step.${step}Text`)}</p>}
      {needsReason && (
        <label className="block dialogfield">
          {t('progressEntries.reason')}
          <Input.TextArea value={reason} rows={3} maxLength={500} onChange={({ target }) => setReason(target.value)} />
        </label>
      )}
      <ProblemLine error={take.error} />
    </Modal>
  );
}

/** What a reviewer can do with a set: approve it, or give it back with a reason. */
export function ReviewActions({ set, small = false }: { set: StepTarget; small?: boolean }) {
  const language = domainLanguage(useLanguage());
  const [step, setStep] = useState<EntrySetStep | null>(null);
  const steps = (['excuse', 'return', 'approve'] as const).filter(
    (one) => set.abilities[one] && canTakeEntrySetStep(set.status, one) && (one !== 'excuse' || small),
  );
  return (
    <>
      {steps.map((one) => (
        <Button
          key={one}
          size={small ? 'small' : 'middle'}
          type={one === 'approve' && !small ? 'primary' : 'default'}
          onClick={() => setStep(one)}
        >
          {entrySetSteps[one][language]}
        </Button>
      ))}
      <StepDialog set={set} step={step} onClose={() => setStep(null)} />
    </>
  );
}

/** Disabled with its reason before it for as long as something stands in the way. */
export function SheetSubmit({ set, views }: { set: StepTarget; views: readonly RowView[] }) {
  const { t } = useTranslation();
  const reason = useSubmitReason(views);
  const [asking, setAsking] = useState(false);
  if (!set.abilities.submit || !canTakeEntrySetStep(set.status, 'submit')) return null;
  return (
    <>
      {reason && (
        <span className="sm err submitreason" id="submit-reason">
          {reason}
        </span>
      )}
      <Button
        type="primary"
        disabled={reason !== null}
        aria-describedby={reason ? 'submit-reason' : undefined}
        onClick={() => setAsking(true)}
      >
        {t('progressEntries.submit')}
      </Button>
      <StepDialog set={set} step={asking ? 'submit' : null} onClose={() => setAsking(false)} />
    </>
  );
}
