import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime, fileSize } from '../../shared/formats.js';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { paths } from '../../shared/paths.js';
import { useIsPhone } from '../../shared/use-media.js';
import { isMaking } from './report-queries.js';
import { useReportWords } from './report-words.js';
import { ReportStatusWord } from './status-tag.js';
import type { ReportSummary } from './types.js';

const hasFile = (report: ReportSummary) => !isMaking(report) && report.status !== 'failed';

function useColumns(): Column<ReportSummary>[] {
  const { t } = useTranslation();
  const words = useReportWords();
  return [
    {
      key: 'title',
      title: t('monthlyReports.report'),
      width: 260,
      cell: (report) => (
        <>
          <Link to={paths.report(report.id)}>{words.name(report)}</Link>
          <small className="muted block">{report.title.replace('\n', '')}</small>
        </>
      ),
    },
    { key: 'scope', title: t('monthlyReports.scopeTitle'), width: 110, cell: (report) => words.scope(report) },
    { key: 'variant', title: t('monthlyReports.variantTitle'), width: 110, cell: (report) => words.variant(report) },
    {
      key: 'edition',
      title: t('monthlyReports.edition'),
      width: 80,
      cell: (report) => t('monthlyReports.editionNo', { n: report.edition }),
    },
    {
      key: 'status',
      title: t('monthlyReports.statusTitle'),
      width: 110,
      cell: (report) => <ReportStatusWord status={report.status} />,
    },
    {
      key: 'created',
      title: t('monthlyReports.generated'),
      width: 160,
      muted: true,
      cell: (report) => (
        <>
          {dateTime(report.createdAt)}
          <small className="block">{report.createdByName}</small>
        </>
      ),
    },
    {
      key: 'issued',
      title: t('monthlyReports.issued'),
      width: 130,
      muted: true,
      cell: (report) => dateTime(report.issuedAt),
    },
    {
      key: 'file',
      title: t('monthlyReports.file'),
      width: 130,
      cell: (report) =>
        hasFile(report) ? (
          <a href={paths.reportFile(report.id, 'docx')} download>
            {t('monthlyReports.word')}
            {report.fileSize !== null && <small className="muted"> {fileSize(report.fileSize)}</small>}
          </a>
        ) : (
          '—'
        ),
    },
  ];
}

export function ReportsTable({ reports }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const columns = useColumns();
  const phone = useIsPhone();
  if (!phone) {
    return (
      <div className="panel widetable">
        <DataTable label={t('monthlyReports.title')} columns={columns} rows={reports} rowKey={(report) => report.id} />
      </div>
    );
  }
  return (
    <ul className="cards">
      {reports.map((report) => (
        <li key={report.id}>
          <Link to={paths.report(report.id)} className="card">
            <span className="card-line card-title">
              <b>{words.name(report)}</b>
              <ReportStatusWord status={report.status} />
            </span>
            <span className="muted">
              {[words.scope(report), words.variant(report), t('monthlyReports.editionNo', { n: report.edition })].join(
                ' · ',
              )}
            </span>
            <span className="muted">{dateTime(report.issuedAt ?? report.draftedAt ?? report.createdAt)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
