import { periodLabel, periodStatuses } from '@lianqun/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { paths } from '../../shared/paths.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import type { MonthOverview } from './types.js';

interface MonthPanelProps {
  overview: MonthOverview;
  /** When filling closes, in words. */
  deadline: ReactNode;
  /** The bar of the sets by state. */
  bar: ReactNode;
}

const shown = 6;

function Missing({ overview }: { overview: MonthOverview }) {
  const { t } = useTranslation();
  const { missing, period } = overview;
  if (!period || missing.length === 0) return null;
  return (
    <table className="data missing" aria-label={t('overview.month.missing')}>
      <thead>
        <tr>
          <th scope="col">{t('overview.month.missing')}</th>
          <th scope="col" className="num">
            {t('overview.month.filled')}
          </th>
        </tr>
      </thead>
      <tbody>
        {missing.slice(0, shown).map(({ organization, owed, filled }) => (
          <tr key={organization.id}>
            <th scope="row">
              <Link to={paths.month(period.id, organization.id)}>{organization.shortName || organization.name}</Link>
            </th>
            <td className="num">
              {count(filled)} / {count(owed)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The month that is being filled in, and who has not. */
export function MonthPanel({ overview, deadline, bar }: MonthPanelProps) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const { period, missing } = overview;
  if (!period) {
    return (
      <Panel title={t('overview.month.none')}>
        <p className="panel-body muted">{t('overview.month.noneText')}</p>
      </Panel>
    );
  }
  const sets = Object.values(period.sets).reduce((sum, value) => sum + value, 0);
  const owing = missing.reduce((sum, { owed, filled }) => sum + owed - filled, 0);
  return (
    <Panel
      title={t('overview.month.title', { period: periodLabel(period, language) })}
      note={
        <>
          {periodStatuses[period.status][language]} · {deadline}
        </>
      }
    >
      <div className="panel-body monthbody">
        <p>{t('overview.month.unfilled', { n: count(missing.length), sets: count(sets) })}</p>
        {bar}
      </div>
      <Missing overview={overview} />
      <p className="panel-foot sm row">
        {missing.length > 0 && (
          <span className="muted">{t('overview.month.owing', { sets: count(missing.length), n: count(owing) })}</span>
        )}
        <Link className="push" to={paths.monthOrganizations(period.id)}>
          {t('overview.month.all')}
        </Link>
      </p>
    </Panel>
  );
}
