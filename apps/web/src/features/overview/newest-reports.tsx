import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Panel } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';
import { useLabel } from '../../shared/period-label.js';

type Summary = Schemas['ReportSummary'];

function Newest({ report }: { report: Summary }) {
  const { t } = useTranslation();
  const label = useLabel();
  const period = label(report.label);
  return (
    <div className="panel-body">
      <p className="newest">
        <Link to={paths.report(report.id)}>{t('monthlyReports.nameOf', { period })}</Link>
      </p>
      <dl className="pairs">
        <dt>{t('monthlyReports.statusTitle')}</dt>
        <dd>
          <span className={report.status === 'issued' ? 'ok' : undefined}>
            {t(`monthlyReports.status.${report.status}`)}
          </span>{' '}
          {dateTime(report.issuedAt ?? report.draftedAt ?? report.createdAt).slice(0, 10)}
        </dd>
        <dt>{t('monthlyReports.variantTitle')}</dt>
        <dd>
          {[
            report.scope.name ?? t('monthlyReports.scope.all'),
            t(`monthlyReports.variant.${report.variant}`),
            t('monthlyReports.editionNo', { n: report.edition }),
          ].join(' · ')}
        </dd>
        <dt>{t('monthlyReports.cutoff')}</dt>
        <dd>{report.snapshot.cutoffOn}</dd>
      </dl>
      {report.fileSize !== null && (
        <p className="row newest-actions">
          <ButtonLink small to={paths.report(report.id)}>
            {t('overview.reports.open')}
          </ButtonLink>
          <a className="btn btn-sm" href={paths.reportFile(report.id, 'docx')} download>
            {t('monthlyReports.downloadWord')}
          </a>
        </p>
      )}
    </div>
  );
}

export function NewestReports({ reports }: { reports: readonly Summary[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [newest, ...others] = reports;
  return (
    <Panel title={t('overview.reports.title')} action={<Link to={paths.reports()}>{t('overview.reports.all')}</Link>}>
      {newest ? <Newest report={newest} /> : <p className="panel-body muted">{t('overview.reports.none')}</p>}
      {others.length > 0 && (
        <ul className="recents">
          {others.map((report) => (
            <li key={report.id}>
              <Link to={paths.report(report.id)}>
                {t('monthlyReports.nameOf', { period: label(report.label) })}{' '}
                {t('monthlyReports.editionNo', { n: report.edition })}
              </Link>
              <span className="muted">{t(`monthlyReports.status.${report.status}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
