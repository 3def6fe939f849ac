import { ApiProblem } from '@lianqun/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ProblemState, StateBox } from '../../shared/frames/states.js';

/** A page that broke, or a part of it that could not be fetched because a new version is in place. */
export function RouteProblem() {
  const error = useRouteError();
  const { t } = useTranslation();
  const reload = () => window.location.reload();
  if (error instanceof ApiProblem) return <ProblemState error={error} onRetry={reload} />;
  return (
    <StateBox role="alert" title={t('state.crashTitle')} text={t('state.crash')}>
      <Button type="primary" onClick={reload}>
        {t('app.reload')}
      </Button>
    </StateBox>
  );
}
