import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { MakingReport } from '../../features/monthly-reports/making.js';
import type { OfficialDocument } from '../../features/monthly-reports/document/tree.js';
import { ReportActions } from '../../features/monthly-reports/report-actions.js';
import { isMaking, useReport } from '../../features/monthly-reports/report-queries.js';
import { ReportView } from '../../features/monthly-reports/report-view.js';
import { useReportWords } from '../../features/monthly-reports/report-words.js';
import { ReportStatusWord } from '../../features/monthly-reports/status-tag.js';
import type { Report } from '../../features/monthly-reports/types.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';
import { useMessage } from '../../shared/use-problem-text.js';

function Aside({ report }: { report: Report }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const parts = [words.scope(report), words.variant(report), t('monthlyReports.editionNo', { n: report.edition })];
  return (
    <>
      <span className="tag">
        <ReportStatusWord status={report.status} />
      </span>{' '}
      {parts.join(' · ')}
    </>
  );
}

function Body({ report }: { report: Report }) {
  const { t } = useTranslation();
  const message = useMessage();
  const [search] = useSearchParams();
  if (isMaking(report)) return <MakingReport report={report} />;
  if (!report.document) {
    return (
      <StateBox
        role="alert"
        title={t('monthlyReports.failed')}
        text={report.problem ? message({ ...report.problem, params: {} }) : t('monthlyReports.failedText')}
      >
        <Link to={paths.reports({ generate: 'true' })}>{t('monthlyReports.again')}</Link>
      </StateBox>
    );
  }
  // The description of the API leaves the tree open; its shape is that of the document library.
  const tree = report.document as unknown as OfficialDocument;
  return <ReportView key={report.id} report={report} tree={tree} figure={search.get('figure')} />;
}

export function ReportRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const words = useReportWords();
  const query = useReport(id);
  const report = query.data;
  return (
    <Page
      title={report ? words.name(report) : t('monthlyReports.title')}
      full={Boolean(report?.document)}
      above={
        report?.document ? undefined : (
          <p className="crumbs">
            <Link to={paths.reports()}>{t('monthlyReports.title')}</Link>
          </p>
        )
      }
      aside={report && <Aside report={report} />}
      actions={report?.document && <ReportActions report={report} />}
    >
      <QueryState query={query}>{(found) => <Body report={found} />}</QueryState>
    </Page>
  );
}
