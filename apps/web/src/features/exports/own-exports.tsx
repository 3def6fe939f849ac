import { useTranslation } from 'react-i18next';
import { count, dateTime } from '../../shared/formats.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { useMessage } from '../../shared/use-problem-text.js';
import { useExported } from './exported.js';
import { exportFileHref, useCancelExport, useOwnExports, type ExportJob } from './export-queries.js';

function State({ job }: { job: ExportJob }) {
  const { t } = useTranslation();
  const message = useMessage();
  const register = useExported();
  const cancel = useCancelExport();
  if (job.abilities.download) {
    return (
      <a className="btn btn-sm" href={exportFileHref(register, job.id)} download>
        {t('exporting.download')}
      </a>
    );
  }
  if (job.abilities.cancel) {
    const words = t('exporting.done', {
      done: count(job.done),
      total: job.total === null ? '' : ` / ${count(job.total)}`,
    });
    return (
      <span className="exportstate">
        <progress aria-label={words} {...(job.total ? { max: job.total, value: Math.min(job.done, job.total) } : {})} />
        <span className="muted sm">{words}</span>
        <button
          type="button"
          className="linkbutton sm"
          disabled={cancel.isPending}
          onClick={() => cancel.mutate(job.id)}
        >
          {t('action.cancel')}
        </button>
      </span>
    );
  }
  const reason = job.problem ? message(job.problem) : t(`exporting.status.${job.status}`);
  return <span className="muted sm">{reason}</span>;
}

/** What one ordered lately: how far it is, and the file. */
export function OwnExports() {
  const { t } = useTranslation();
  const { data, error } = useOwnExports();
  if (error) return <ProblemLine error={error} />;
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="own-exports">
      <h3 id="own-exports" className="sm">
        {t('exporting.own')}
      </h3>
      <ul className="exportlist" aria-live="polite">
        {data.items.map((job) => (
          <li key={job.id}>
            <span>
              {job.fileName}
              <br />
              <span className="muted sm">{dateTime(job.createdAt)}</span>
            </span>
            <State job={job} />
          </li>
        ))}
      </ul>
    </section>
  );
}
