import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { RecentImports } from '../../features/imports/recent-imports.js';
import { Changes } from '../../features/overview/changes.js';
import { EnterprisesBlock } from '../../features/overview/enterprises-block.js';
import { MainFigures } from '../../features/overview/main-figures.js';
import { MonthPanel } from '../../features/overview/month-panel.js';
import { NewestReports } from '../../features/overview/newest-reports.js';
import { useOverview } from '../../features/overview/overview-query.js';
import { RegisterFigures } from '../../features/overview/register-figures.js';
import { Trend } from '../../features/overview/trend.js';
import type { Overview } from '../../features/overview/types.js';
import { today, Waiting } from '../../features/overview/waiting.js';
import { usePeriodWords } from '../../features/reporting-periods/period-words.js';
import { SetsBar } from '../../features/reporting-periods/progress-bar.js';
import { useSession } from '../../shared/api/session.js';
import { Can } from '../../shared/can.js';
import { count, longToday } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Skeleton, StateBox } from '../../shared/frames/states.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { landingOf } from '../../shared/landing.js';
import { paths } from '../../shared/paths.js';

function Deadline({ period }: { period: NonNullable<Overview['period']> }) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const { daysLeft, closesOn } = period;
  return (
    <>
      {daysLeft !== null && <span className={daysLeft < 0 ? 'err' : 'warn'}>{words.left(daysLeft)} · </span>}
      {t('progressEntries.closesAt', { day: words.day(closesOn) })}
    </>
  );
}

/** The report on all three places of the month whose figures are shown: its numbers open to their rows. */
const reportOf = ({ figures, reports }: Overview) =>
  reports.find(
    ({ periodId, scope, fileSize }) => periodId === figures?.periodId && scope.kind === 'all' && fileSize !== null,
  )?.id ?? null;

function Body({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const [now] = useState(today);
  const { period, figures } = overview;
  return (
    <div className="stack">
      <div className="homegrid">
        <Waiting items={overview.waiting} total={overview.waitingTotal} today={now} />
        <MonthPanel
          overview={overview}
          deadline={period && <Deadline period={period} />}
          bar={period && <SetsBar sets={period.sets} />}
        />
      </div>
      <RegisterFigures figures={overview.registers} />
      <Changes />
      {figures && <MainFigures figures={figures} reportId={reportOf(overview)} />}
      <div className="homegrid">
        {figures ? <Trend course={figures.course} /> : <p className="muted">{t('overview.figures.none')}</p>}
        <NewestReports reports={overview.reports} />
      </div>
      <EnterprisesBlock overview={overview} imports={<RecentImports batches={overview.recentImports} />} />
    </div>
  );
}

function Start() {
  const { t } = useTranslation();
  return (
    <Can permission="enterprise.import">
      <ButtonLink kind="primary" to={paths.newImport()}>
        {t('enterprises.import')}
      </ButtonLink>
    </Can>
  );
}

/** The one thing to do first: what was handed in to me, else what I have to fill in, else a list to import. */
function FirstThing({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const handedIn = overview.waiting.filter(({ action }) => action === 'review').length;
  const mine = overview.waiting.find(({ action }) => action === 'fill' || action === 'refill');
  if (handedIn > 0 && overview.period) {
    return (
      <ButtonLink kind="primary" to={paths.monthOrganizations(overview.period.id)}>
        {t('overview.review', { n: count(overview.period.sets.submitted) })}
      </ButtonLink>
    );
  }
  if (mine) {
    return (
      <ButtonLink kind="primary" to={paths.month(mine.periodId ?? undefined, mine.organizationId ?? undefined)}>
        {t(`overview.waiting.do.${mine.action}`)}
      </ButtonLink>
    );
  }
  return <Start />;
}

const isEmpty = (overview: Overview) =>
  overview.enterpriseTotal === 0 && overview.recentImports.length === 0 && !overview.figures;

/** The overview, or for an account without it the page where its own work begins. */
export function HomeRoute() {
  const start = landingOf(useSession().data?.permissions ?? []);
  return start === paths.home ? <Overall /> : <Navigate to={start} replace />;
}

function Overall() {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useOverview();
  const overview = query.data;
  return (
    <Page
      title={t('overview.title')}
      aside={longToday(language)}
      actions={overview && !isEmpty(overview) ? <FirstThing overview={overview} /> : undefined}
    >
      <QueryState query={query} skeleton={<Skeleton rows={8} columns={3} />}>
        {(found) =>
          isEmpty(found) ? (
            <StateBox title={t('overview.start')} text={t('overview.startText')}>
              <Start />
            </StateBox>
          ) : (
            <Body overview={found} />
          )
        }
      </QueryState>
    </Page>
  );
}
