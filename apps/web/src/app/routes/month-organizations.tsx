import { entryRefusal } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { AddProjects } from '../../features/progress-entries/sets/add-projects.js';
import { SetsTable } from '../../features/progress-entries/sets/sets-table.js';
import { usePeriods } from '../../features/reporting-periods/period-queries.js';
import { PeriodSelect } from '../../features/reporting-periods/period-select.js';
import { usePeriodWords } from '../../features/reporting-periods/period-words.js';
import { LeadingLine } from '../../features/reporting-periods/leading-line.js';
import { Can } from '../../shared/can.js';
import { Page } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';

/** Who has filled in and who has not, and what waits for review. */
export function MonthOrganizationsRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = usePeriodWords();
  const { periodId = '' } = useParams();
  const period = usePeriods().data?.items.find(({ id }) => id === periodId);
  const aside = period && [
    words.status(period.status),
    t('progressEntries.closesAt', { day: words.day(period.closesOn) }),
    ...(period.daysLeft === null ? [] : [words.left(period.daysLeft)]),
  ];
  return (
    <Page
      title={period ? t('progressEntries.titleOf', { period: words.label(period) }) : t('progressEntries.title')}
      aside={aside?.join(' · ')}
      actions={
        <>
          {period && entryRefusal(period.status) === null && <AddProjects periodId={periodId} />}
          <PeriodSelect value={periodId} onChange={(id) => void navigate(paths.monthOrganizations(id))} />
          <Can permission="reporting-period.read">
            <Link className="btn" to={paths.periods()}>
              {t('progressEntries.allPeriods')}
            </Link>
          </Can>
        </>
      }
    >
      <LeadingLine />
      <SetsTable periodId={periodId} />
    </Page>
  );
}
