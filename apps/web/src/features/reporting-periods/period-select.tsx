import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePeriods } from './period-queries.js';
import { usePeriodWords } from './period-words.js';

/** Changes the period that the page is about; those that have not begun cannot be looked at. */
export function PeriodSelect({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const periods = usePeriods().data?.items ?? [];
  return (
    <Select
      aria-label={t('reportingPeriods.one')}
      value={value}
      onChange={onChange}
      popupMatchSelectWidth={false}
      options={periods
        .filter(({ status }) => status !== 'planned')
        .map((period) => ({ value: period.id, label: `${words.label(period)} · ${words.status(period.status)}` }))}
    />
  );
}
