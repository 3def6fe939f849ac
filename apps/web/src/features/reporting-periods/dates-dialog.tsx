import { isDate } from '@lianqun/domain';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { useChangeDates, type PeriodDates } from './period-queries.js';
import { usePeriodWords } from './period-words.js';
import type { Period } from './types.js';

const fields = ['opens', 'closes', 'cutoff'] as const;
const keys = { opens: 'opensOn', closes: 'closesOn', cutoff: 'cutoffOn' } as const;

export function DatesDialog({ period, onClose }: { period: Period; onClose: () => void }) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const { opensOn, closesOn, cutoffOn } = period;
  const [dates, setDates] = useState<PeriodDates>({ opensOn, closesOn, cutoffOn });
  const change = useChangeDates();
  const whole = Object.values(dates).every(isDate);
  const inOrder = dates.opensOn <= dates.closesOn;
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('reportingPeriods.datesTitle', { period: words.label(period) })}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: !whole || !inOrder }}
      confirmLoading={change.isPending}
      onOk={() => change.mutate({ period, dates }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p className="muted">{t('reportingPeriods.datesText')}</p>
      <div className="datefields">
        {fields.map((field) => (
          <label key={field}>
            {t(`reportingPeriods.${field}`)}
            <Input
              type="date"
              value={dates[keys[field]]}
              onChange={({ target }) => setDates({ ...dates, [keys[field]]: target.value })}
            />
          </label>
        ))}
      </div>
      {whole && !inOrder && (
        <p role="alert" className="err sm">
          {t('reportingPeriods.datesOrder')}
        </p>
      )}
      <ProblemLine error={change.error} />
    </Modal>
  );
}
