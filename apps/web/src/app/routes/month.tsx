import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { useSheet, useSets } from '../../features/progress-entries/month-queries.js';
import { MonthSheet } from '../../features/progress-entries/sheet/month-sheet.js';
import { FrozenLine, SheetLine, WithheldLine } from '../../features/progress-entries/sheet/sheet-line.js';
import { ReviewActions, SheetSubmit } from '../../features/progress-entries/sets/set-actions.js';
import { periodToShow, usePeriods } from '../../features/reporting-periods/period-queries.js';
import { PeriodSelect } from '../../features/reporting-periods/period-select.js';
import { usePeriodWords } from '../../features/reporting-periods/period-words.js';
import { useSession } from '../../shared/api/session.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Skeleton, StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

const skeleton = <Skeleton rows={12} columns={8} />;

/** Without a period in the address: the one that people fill in now. */
function NoPeriod() {
  const { t } = useTranslation();
  const query = usePeriods();
  return (
    <QueryState query={query} skeleton={skeleton}>
      {({ items }) => {
        const period = periodToShow(items);
        if (period) return <Navigate to={paths.month(period.id)} replace />;
        return (
          <Page title={t('progressEntries.title')}>
            <StateBox title={t('progressEntries.none')} text={t('progressEntries.noneText')}>
              <Link to={paths.periods()}>{t('reportingPeriods.title')}</Link>
            </StateBox>
          </Page>
        );
      }}
    </QueryState>
  );
}

interface Place {
  periodId: string;
  organizationId: string;
}

/** Other periods and other organizations; not drawn again with every key that is pressed in the table. */
const Elsewhere = memo(function Elsewhere({ periodId, organizationId }: Place) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PeriodSelect value={periodId} onChange={(id) => void navigate(paths.month(id, organizationId))} />
      <Link className="btn" to={paths.monthOrganizations(periodId)}>
        {t('progressEntries.overview')}
      </Link>
    </>
  );
});

function Sheet({ periodId, organizationId }: Place) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const query = useSheet(periodId, organizationId);
  return (
    <QueryState query={query} skeleton={skeleton}>
      {(sheet) => (
        <MonthSheet
          key={`${periodId}.${organizationId}`}
          sheet={sheet}
          organizationId={organizationId}
          frame={(views, body) => (
            <Page
              title={t('progressEntries.titleOf', { period: words.label(sheet.period) })}
              full
              aside={<SheetLine sheet={sheet} views={views} closes={words.day(sheet.period.closesOn)} />}
              actions={
                <>
                  {sheet.set && <SheetSubmit set={sheet.set} views={views} />}
                  {sheet.set && <ReviewActions set={sheet.set} />}
                  <Elsewhere periodId={periodId} organizationId={organizationId} />
                </>
              }
            >
              <FrozenLine sheet={sheet} />
              <WithheldLine sheet={sheet} />
              {sheet.items.length === 0 && sheet.withheld === 0 ? (
                <StateBox title={t('progressEntries.nothingOwed')} text={t('progressEntries.nothingOwedText')} />
              ) : (
                sheet.items.length > 0 && body
              )}
            </Page>
          )}
        />
      )}
    </QueryState>
  );
}

/** My organization's sheet where it owes one; whoever owes none looks at all organizations. */
function OwnSheet({ periodId }: { periodId: string }) {
  const sets = useSets(periodId);
  const mine = useSession().data?.account.organizationId;
  return (
    <QueryState query={sets} skeleton={skeleton}>
      {({ items }) => {
        const own = items.find(({ organization }) => organization.id === mine);
        if (!own) return <Navigate to={paths.monthOrganizations(periodId)} replace />;
        return <Sheet periodId={periodId} organizationId={own.organization.id} />;
      }}
    </QueryState>
  );
}

export function MonthRoute() {
  const { periodId } = useParams();
  const [search] = useSearchParams();
  const organizationId = search.get('organization');
  if (!periodId) return <NoPeriod />;
  return organizationId ? (
    <Sheet periodId={periodId} organizationId={organizationId} />
  ) : (
    <OwnSheet periodId={periodId} />
  );
}
