import { periodSteps } from '@lianqun/domain';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { usePeriodStep } from './period-queries.js';
import { usePeriodWords } from './period-words.js';
import type { Period, PeriodStep } from './types.js';

interface StepDialogProps {
  period: Period;
  step: PeriodStep;
  onClose: () => void;
}

/** What the step does and whether it can be undone, before it is taken. */
export function PeriodStepDialog({ period, step, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const [reason, setReason] = useState('');
  const take = usePeriodStep();
  const { needsReason } = periodSteps[step];
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t(`reportingPeriods.step.${step}Title`, { period: words.label(period) })}
      okText={t(`reportingPeriods.step.${step}`)}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: needsReason && reason.trim() === '' }}
      confirmLoading={take.isPending}
      onOk={() =>
        take.mutate({ period, step, ...(needsReason ? { reason: reason.trim() } : {}) }, { onSuccess: onClose })
      }
      onCancel={onClose}
    >
      <p>{t(`reportingPeriods.step.${step}Text`)}</p>
      {needsReason && (
        <label className="block dialogfield">
          {t('reportingPeriods.reason')}
          <Input.TextArea rows={3} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
      )}
      <ProblemLine error={take.error} />
    </Modal>
  );
}
