import { todayInShanghai } from '@lianqun/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { LeadingLine } from '../../features/reporting-periods/leading-line.js';
import { MakeYear } from '../../features/reporting-periods/make-year.js';
import { usePeriods, yearOfPeriod } from '../../features/reporting-periods/period-queries.js';
import { PeriodsTable } from '../../features/reporting-periods/periods-table.js';
import { Can } from '../../shared/can.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

const thisYear = () => Number(todayInShanghai(new Date()).slice(0, 4));

/** The periods of a year: their dates and state, how far every organization is, and what can be done next. */
export function PeriodsRoute() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [now] = useState(thisYear);
  const year = Number(search.get('year')) || now;
  const query = usePeriods();
  const known = [...new Set([now, ...(query.data?.items ?? []).map(yearOfPeriod)])].sort((left, right) => left - right);
  const next = known.includes(now + 1) ? Math.max(...known) + 1 : now + 1;
  const years = known.includes(year) ? known : [...known, year];
  return (
    <Page
      title={t('reportingPeriods.title')}
      actions={
        <Can permission="reporting-period.manage">
          <MakeYear year={query.data?.items.some((one) => yearOfPeriod(one) === year) ? next : year} />
        </Can>
      }
    >
      <LeadingLine />
      <nav className="tabs" aria-label={t('reportingPeriods.years')}>
        {years.map((one) => (
          <Link key={one} to={paths.periods(one)} replace aria-current={one === year ? 'page' : undefined}>
            {t('reportingPeriods.year', { year: one })}
          </Link>
        ))}
      </nav>
      <QueryState query={query}>
        {({ items }) => {
          const periods = items.filter((period) => yearOfPeriod(period) === year);
          return periods.length > 0 ? (
            <PeriodsTable periods={periods} />
          ) : (
            <StateBox title={t('reportingPeriods.none')} text={t('reportingPeriods.noneText')} />
          );
        }}
      </QueryState>
    </Page>
  );
}
