import { ApiProblem } from '@lianqun/api-client';
import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths.js';
import { useProblemText } from '../use-problem-text.js';

interface StateProps {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
  role?: 'alert' | 'status';
}

export function StateBox({ title, text, children, role }: StateProps) {
  return (
    <div className="statebox" role={role}>
      <p className="statebox-title">{title}</p>
      {text !== undefined && <p className="muted">{text}</p>}
      {children !== undefined && <div className="statebox-actions">{children}</div>}
    </div>
  );
}

/** Nothing for the first 300 ms, then the skeleton of the real layout, words after two seconds. */
export function Waiting({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<0 | 1 | 2>(0);
  useEffect(() => {
    const soon = setTimeout(() => setStage(1), 300);
    const late = setTimeout(() => setStage(2), 2000);
    return () => {
      clearTimeout(soon);
      clearTimeout(late);
    };
  }, []);
  return (
    <div aria-busy="true" className="waiting">
      {stage > 0 && children}
      <p role="status" className={stage === 2 ? 'waiting-words muted' : 'visually-hidden'}>
        {stage === 0 ? '' : t(stage === 1 ? 'state.loading' : 'state.stillLoading')}
      </p>
    </div>
  );
}

export function Skeleton({ rows = 8, columns = 1 }: { rows?: number; columns?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton-row">
          {Array.from({ length: columns }, (__, column) => (
            <i key={column} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** What went wrong, what to do, and the number under which the server logged it. */
export function ProblemState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const problem = error instanceof ApiProblem ? error : null;
  const status = problem?.status ?? 500;
  const known = { 0: 'unreachable', 403: 'forbidden', 404: 'notFound' } as const;
  const kind = status in known ? known[status as keyof typeof known] : 'failed';
  const detail = kind === 'failed' && problem && status < 500 ? text(problem) : t(`state.${kind}`);
  return (
    <StateBox role="alert" title={t(`state.${kind}Title`)} text={detail}>
      {problem?.correlationId && <p className="muted sm">{t('state.correlation', { id: problem.correlationId })}</p>}
      {onRetry && kind !== 'notFound' && kind !== 'forbidden' ? (
        <Button type="primary" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      ) : (
        <Link to={paths.home}>{t('state.toHome')}</Link>
      )}
    </StateBox>
  );
}

/** One line for a form or a dialog, where the page itself stands. */
export function ProblemLine({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const text = useProblemText();
  if (!error) return null;
  const id = error instanceof ApiProblem && error.status >= 500 ? error.correlationId : null;
  return (
    <p role="alert" className="problemline">
      {text(error)}
      {id && <span className="sm"> {t('state.correlation', { id })}</span>}
    </p>
  );
}
