import { todayInShanghai } from '@lianqun/domain';
import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface DayLineProps {
  /** Empty: today. */
  on: string;
  onChange: (on: string) => void;
  /** How many rows were something else then. */
  changed: number | undefined;
}

/** The day as of which names and leads are shown. */
export function DayLine({ on, onChange, changed }: DayLineProps) {
  const { t } = useTranslation();
  const id = useId();
  const today = todayInShanghai(new Date());
  return (
    <div className="dayline">
      <label htmlFor={id}>{t('chains.on')}</label>
      <Input
        id={id}
        type="date"
        className="datefield"
        max={today}
        value={on || today}
        onChange={({ target }) => onChange(target.value === today ? '' : target.value)}
      />
      {on && (
        <button type="button" className="linkbutton" onClick={() => onChange('')}>
          {t('chains.backToToday')}
        </button>
      )}
      <span role="status" className="muted sm">
        {on &&
          changed !== undefined &&
          t(changed > 0 ? 'chains.changedSince' : 'chains.sameSince', { n: changed, day: on })}
      </span>
    </div>
  );
}
