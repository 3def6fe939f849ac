import { useTranslation } from 'react-i18next';
import type { Period } from './types.js';

const order = ['notStarted', 'filling', 'returned', 'submitted', 'approved', 'excused', 'locked'] as const;

/** The state of the month in one bar: hollow, grey, amber, light blue, blue, each with its count beside its word. */
export function SetsBar({ sets, legend = true }: { sets: Period['sets']; legend?: boolean }) {
  const { t } = useTranslation();
  const parts = order.filter((name) => sets[name] > 0);
  const words = parts.map((name) => `${t(`reportingPeriods.sets.${name}`)} ${sets[name]}`);
  if (parts.length === 0) return <span className="muted">—</span>;
  return (
    <div className="setsbar">
      <div className="setsbar-track" role="img" aria-label={words.join(t('list.separator'))}>
        {parts.map((name) => (
          <i key={name} className={`setpart set-${dashed[name]}`} style={{ flexGrow: sets[name] }} />
        ))}
      </div>
      {legend && (
        <div className="setsbar-legend" aria-hidden="true">
          {parts.map((name, index) => (
            <span key={name} className="nowrap">
              <i className={`setmark set-${dashed[name]}`} />
              {words[index]}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

const dashed = {
  notStarted: 'not-started',
  filling: 'filling',
  returned: 'returned',
  submitted: 'submitted',
  approved: 'approved',
  excused: 'excused',
  locked: 'locked',
} as const;
