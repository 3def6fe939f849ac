import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/api/session.js';

/** Which member of 产业组 leads it just now: it opens, locks and issues the month. */
export function LeadingLine() {
  const { t } = useTranslation();
  const leading = useSession().data?.leading;
  if (!leading) return null;
  const { organizationName: name, startsOn, endsOn } = leading;
  return <p className="muted sm">{t('reportingPeriods.leading', { name, from: startsOn, to: endsOn })}</p>;
}
