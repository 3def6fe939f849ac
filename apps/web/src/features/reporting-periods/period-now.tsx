import { Link } from 'react-router';
import { paths } from '../../shared/paths.js';
import { currentPeriod, usePeriods } from './period-queries.js';
import { usePeriodWords } from './period-words.js';

/** For the top bar: the period now open, with the days left. */
export function PeriodNow() {
  const words = usePeriodWords();
  const period = currentPeriod(usePeriods().data?.items ?? []);
  if (!period) return null;
  return (
    <Link to={paths.month(period.id)} className="periodnow sm">
      <b>{words.label(period)}</b> {words.status(period.status)}
      {period.daysLeft !== null && <span> · {words.left(period.daysLeft)}</span>}
    </Link>
  );
}
