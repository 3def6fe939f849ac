import { useTranslation } from 'react-i18next';
import { count, dateTime } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { StateBox } from '../../shared/frames/states.js';
import type { ImportRegister } from '../../shared/import-register.js';
import { paths } from '../../shared/paths.js';
import { useMessage } from '../../shared/use-problem-text.js';
import type { Batch } from './import-queries.js';
import { UndoImport } from './undo/undo-import.js';
import { UndoneView } from './undo/undone.js';
import { apiPath, useRegister } from './register.js';

export const refusedHref = (register: ImportRegister, id: string) =>
  `${apiPath(register)}/${encodeURIComponent(id)}/refused.xlsx`;

export function ResultView({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const register = useRegister();
  const { result, counts } = batch;
  if (batch.status === 'undone') return <UndoneView batch={batch} />;
  const outside = batch.outside.reduce((sum, { whole }) => sum + whole, 0);
  const leftOut = counts ? counts.refused + counts.question : 0;
  const figures = [
    { label: t('imports.result.inserted'), value: result?.inserted ?? 0 },
    { label: t('imports.result.updated'), value: result?.updated ?? 0 },
    { label: t('imports.result.unchanged'), value: counts ? counts.unchanged + counts.duplicate : 0 },
    { label: t('imports.result.leftOut'), value: leftOut - outside },
    ...batch.outside.map(({ organization, rows }) => ({
      label: t('imports.result.outside', { organization }),
      value: rows,
    })),
    ...(result?.setAside ? [{ label: t('imports.result.setAside'), value: result.setAside }] : []),
  ];
  return (
    <div className="stack resultview">
      <section className="panel">
        <header>
          <h2 className="ok">{t('imports.result.title')}</h2>
          <span className="muted sm">{t('imports.result.at', { time: dateTime(batch.committedAt) })}</span>
        </header>
        <dl className="resultfigures">
          {figures.map(({ label, value }) => (
            <div key={label}>
              <dt className="muted">{label}</dt>
              <dd>
                {count(value)} <small>{t('unit.rows')}</small>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="row">
        <ButtonLink
          kind="primary"
          to={register === 'enterprise' ? paths.enterprises({ batch: batch.id }) : paths.register(register)}
        >
          {t(register === 'enterprise' ? 'importsHistory.batchRecords' : `imports.result.view.${register}`)}
        </ButtonLink>
        <ButtonLink to={paths.newImport(register)}>{t('imports.result.again')}</ButtonLink>
        {batch.outside.length > 0 && (
          <ButtonLink to={paths.proposals({ register, box: 'sent' })}>{t('imports.result.toProposals')}</ButtonLink>
        )}
        {batch.abilities.original && (
          <a className="btn" href={`${apiPath(register)}/${encodeURIComponent(batch.id)}/file`} download>
            {t('imports.result.original')}
          </a>
        )}
        {leftOut > 0 && (
          <a className="btn" href={refusedHref(register, batch.id)} download>
            {t('imports.result.download')}
          </a>
        )}
        {batch.abilities.undo && <UndoImport batch={batch} />}
      </div>
      {leftOut > 0 && <p className="muted sm">{t('imports.result.downloadText')}</p>}
    </div>
  );
}

const adviceFor: [RegExp, 'file' | 'size'][] = [
  [/^(file-|xml-|encoding-|no-sheets|zip-)/, 'file'],
  [/^(too-many-|cell-too|reader-)/, 'size'],
];

/** Cancelled or failed: the true reason, what it did not touch, and what to do. */
export function StoppedView({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const register = useRegister();
  const message = useMessage();
  if (batch.status === 'cancelled') {
    return (
      <StateBox title={t('imports.result.cancelledTitle')} text={t('imports.result.cancelled')}>
        <ButtonLink kind="primary" to={paths.newImport(register)}>
          {t('imports.result.again')}
        </ButtonLink>
      </StateBox>
    );
  }
  const advice = adviceFor.find(([pattern]) => pattern.test(batch.problem?.code ?? ''))?.[1] ?? 'other';
  return (
    <StateBox role="alert" title={t('imports.result.failedTitle')} text={batch.problem && message(batch.problem)}>
      <p className="muted">
        {t('imports.result.failedWrite')} {t(`imports.result.advice.${advice}`)}
      </p>
      <ButtonLink kind="primary" to={paths.newImport(register)}>
        {t('imports.result.retryUpload')}
      </ButtonLink>
    </StateBox>
  );
}
