import { useTranslation } from 'react-i18next';
import { count, dateTime, day } from '../../shared/formats.js';
import { ReportStatusWord } from './status-tag.js';
import { shortDigest, useReportWords } from './report-words.js';
import type { ComparedWith, Report } from './types.js';

function Compared({ with: other }: { with: ComparedWith | null }) {
  const { t } = useTranslation();
  const words = useReportWords();
  if (!other) return t('monthlyReports.notCompared');
  return t(other.issued ? 'monthlyReports.comparedIssued' : 'monthlyReports.comparedLocked', {
    label: words.period(other),
    n: other.edition,
  });
}

/** From what the edition was made: what another edition would have to share to be the same to the byte. */
export function ReportSide({ report }: { report: Report }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const { snapshot } = report;
  const steps = (['draft', 'issued'] as const).map((step) => ({
    step,
    at: step === 'draft' ? report.draftedAt : report.issuedAt,
  }));
  const pairs: [string, React.ReactNode][] = [
    [t('monthlyReports.scopeTitle'), words.scope(report)],
    [t('monthlyReports.variantTitle'), words.variant(report)],
    [
      t('monthlyReports.edition'),
      t('monthlyReports.madeAt', {
        n: report.edition,
        time: dateTime(report.createdAt),
        name: report.createdByName ?? '',
      }),
    ],
    [t('monthlyReports.cutoff'), snapshot.cutoffOn],
    [t('monthlyReports.locked'), dateTime(snapshot.takenAt)],
    [
      t('monthlyReports.snapshot'),
      t('monthlyReports.snapshotOf', { n: snapshot.edition, rows: count(snapshot.rowCount) }),
    ],
    [
      t('monthlyReports.digest'),
      <code key="digest" title={snapshot.digest}>
        sha256 {shortDigest(snapshot.digest)}
      </code>,
    ],
    ...(report.auditHead === null
      ? []
      : [
          [
            t('monthlyReports.auditHead'),
            <code key="head" title={report.auditHead}>
              {shortDigest(report.auditHead)}
            </code>,
          ] satisfies [string, React.ReactNode],
        ]),
    [t('monthlyReports.comparedWith'), <Compared key="before" with={report.comparedWith} />],
    [t('monthlyReports.yearBefore'), <Compared key="year" with={report.yearBefore} />],
  ];
  return (
    <aside className="panel reportside" aria-label={t('monthlyReports.about')}>
      <section>
        <h2>{t('monthlyReports.statusTitle')}</h2>
        <ol className="flow">
          {steps.map(({ step, at }) => (
            <li key={step} className={at ? (report.status === step ? 'now' : 'done') : undefined}>
              {t(`monthlyReports.status.${step}`)}
              <small>{at ? day(at) : '—'}</small>
            </li>
          ))}
        </ol>
        {report.status === 'superseded' && (
          <p className="warn sm">
            <ReportStatusWord status="superseded" /> · {t('monthlyReports.supersededNote')}
          </p>
        )}
      </section>
      <section>
        <h2>{t('monthlyReports.about')}</h2>
        <dl className="pairs">
          {pairs.map(([label, value]) => (
            <div key={label} className="pair">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="muted sm">{t('monthlyReports.figuresNote')}</section>
    </aside>
  );
}
