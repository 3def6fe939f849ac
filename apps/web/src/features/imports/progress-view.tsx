import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../shared/formats.js';
import { StateBox } from '../../shared/frames/states.js';
import { CancelImport } from './cancel-import.js';
import type { Batch } from './import-queries.js';

function useElapsed(since: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.round((now - Date.parse(since)) / 1000));
}

/** Steps, counts and time of work that goes on whether somebody watches or not. */
export function ProgressView({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const writing = batch.status === 'committing';
  const undoing = batch.status === 'undoing';
  const elapsed = useElapsed(batch.createdAt);
  const { stage, done, total } = batch.progress ?? { stage: null, done: 0, total: null };
  const words = undoing ? t('importsHistory.undoingTitle') : t(writing ? 'imports.read.writing' : 'imports.read.title');
  const leave = undoing
    ? t('importsHistory.undoingText')
    : t(writing ? 'imports.read.writingLeave' : 'imports.read.leave');
  const rows =
    total === null
      ? t('imports.read.rows', { done: count(done) })
      : t('imports.read.rowsOf', { done: count(done), total: count(total) });
  return (
    <StateBox title={words} text={leave}>
      <div className="sending">
        <progress aria-label={words} {...(total ? { max: total, value: Math.min(done, total) } : {})} />
        <p className="muted sm" aria-live="polite">
          {stage && `${t(`imports.read.stage.${stage}`)} · `}
          {done > 0 && rows}
        </p>
        {!writing && !undoing && <p className="muted sm">{t('imports.read.elapsed', { seconds: elapsed })}</p>}
        <CancelImport batch={batch} />
      </div>
    </StateBox>
  );
}
