import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { Keeper } from '../../features/imports/history/hand-over.js';
import { ColumnsStep } from '../../features/imports/columns-step.js';
import { HeaderStep } from '../../features/imports/header-step.js';
import { isWorking, useBatch, useImportFields, type Batch } from '../../features/imports/import-queries.js';
import { Preview } from '../../features/imports/preview/preview.js';
import { ProgressView } from '../../features/imports/progress-view.js';
import { useRegister } from '../../features/imports/register.js';
import { ResultView, StoppedView } from '../../features/imports/result-view.js';
import { Steps, type StepName } from '../../features/imports/steps.js';
import { ValuesStep } from '../../features/imports/values/values-step.js';
import { clock } from '../../shared/formats.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';

/** Where the batch stands decides what can be looked at; the address chooses among that. */
function stepsOf(batch: Batch): { open: StepName[]; main: StepName } {
  switch (batch.status) {
    case 'needs-input':
      return {
        open: ['header', ...(batch.mapping.length > 0 ? (['columns'] as const) : [])],
        main: batch.problem?.code === 'no-name-column' && batch.mapping.length > 0 ? 'columns' : 'header',
      };
    case 'ready':
      return { open: ['header', 'columns', 'values', 'preview'], main: 'preview' };
    case 'committed':
    case 'undone':
      return { open: ['preview', 'result'], main: 'result' };
    case 'committing':
    case 'undoing':
      return { open: [], main: 'preview' };
    case 'reading':
      return { open: [], main: 'header' };
    case 'cancelled':
    case 'failed':
      return { open: [], main: 'upload' };
  }
}

/** Once the program has finished reading, writing or undoing, everything that was known before is out of date. */
function useRefreshAfterWork(batch: Batch | undefined) {
  const client = useQueryClient();
  const working = isWorking(batch);
  const before = useRef(working);
  useEffect(() => {
    if (before.current && !working) void client.invalidateQueries();
    before.current = working;
  }, [client, working]);
}

function Body({ batch, step }: { batch: Batch; step: StepName }) {
  const navigate = useNavigate();
  const fields = useImportFields(batch.id);
  const register = useRegister();
  const again = () => void navigate(paths.importBatch(batch.id, undefined, register));
  if (isWorking(batch)) return <ProgressView batch={batch} />;
  if (batch.status === 'failed' || batch.status === 'cancelled') return <StoppedView batch={batch} />;
  switch (step) {
    case 'header':
      return <HeaderStep key={batch.version} batch={batch} onApplied={again} />;
    case 'columns':
      return <ColumnsStep batch={batch} onApplied={again} />;
    case 'values':
      return <ValuesStep batch={batch} onApplied={again} />;
    case 'preview':
      return <QueryState query={fields}>{({ items }) => <Preview batch={batch} fields={items} />}</QueryState>;
    case 'upload':
    case 'result':
      return <ResultView batch={batch} />;
  }
}

function Aside({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const sheet = batch.sheets.find(({ index }) => index === batch.table?.sheet)?.name;
  if (!batch.readAt) return batch.fileName;
  const seconds = Math.max(1, Math.round((Date.parse(batch.readAt) - Date.parse(batch.createdAt)) / 1000));
  const values = { file: batch.fileName, sheet: sheet ?? '', time: clock(batch.readAt), seconds };
  return sheet && batch.sheets.length > 1
    ? t('imports.preview.subtitle', values)
    : t('imports.preview.subtitleShort', values);
}

export function ImportBatchRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const register = useRegister();
  const query = useBatch(id);
  const batch = query.data;
  useRefreshAfterWork(batch);
  const { open, main } = batch ? stepsOf(batch) : { open: [], main: 'header' as const };
  const step = open.find((name) => name === search.get('step')) ?? main;
  return (
    <Page
      title={t(`imports.one.${register}`)}
      full={step === 'preview' && batch !== undefined && !isWorking(batch)}
      above={
        <p className="crumbs row">
          <Link to={paths.imports(register)}>{t('imports.title')}</Link>
          {batch && <Keeper batch={batch} />}
        </p>
      }
      aside={batch && <Aside batch={batch} />}
      actions={<Steps now={step} id={id} open={open} unmatched={batch?.unmatched ?? 0} />}
    >
      <QueryState query={query}>{(found) => <Body batch={found} step={step} />}</QueryState>
    </Page>
  );
}
