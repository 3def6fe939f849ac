import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';
import type { Report } from './types.js';

const stages = ['figures', 'document', 'word'] as const;

/** The report goes on being made when the page is left; it stands in the list as soon as it is done. */
export function MakingReport({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { progress } = report;
  const at = progress ? stages.findIndex((stage) => stage === progress.stage) : -1;
  return (
    <section className="panel making" aria-busy="true">
      <ol className="steps">
        {stages.map((stage, index) => (
          <li key={stage} className={index < at ? 'done' : index === at ? 'now' : undefined}>
            <i>{index + 1}</i>
            {t(`monthlyReports.stage.${stage}`)}
          </li>
        ))}
      </ol>
      <progress
        aria-label={t('monthlyReports.status.drafting')}
        {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
      />
      <p role="status">
        {progress
          ? t('monthlyReports.progress', { done: count(progress.done), total: count(progress.total) })
          : t('monthlyReports.waitingTurn')}
      </p>
      <p className="muted sm">
        {t('monthlyReports.mayLeave')} <Link to={paths.reports()}>{t('monthlyReports.toList')}</Link>
      </p>
    </section>
  );
}
