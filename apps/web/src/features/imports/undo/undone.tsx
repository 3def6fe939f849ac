import { Button } from 'antd';
import { auditKinds } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { count, dateTime } from '../../../shared/formats.js';
import { DataTable } from '../../../shared/frames/data-table.js';
import { Panel } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { useWord, wordOf } from '../../../shared/use-word.js';
import { useAgain, useUndoLeft } from '../history/history-queries.js';
import type { Batch } from '../import-queries.js';
import { useRegister } from '../register.js';

type Left = NonNullable<ReturnType<typeof useUndoLeft>['data']>['items'][number];

/** Why a record was left as it is. */
function Why({ of: { reason, details } }: { of: Left }) {
  const { t } = useTranslation();
  const word = useWord();
  switch (reason) {
    case 'edited':
      return t('importsHistory.left.edited', { at: dateTime(details.at), name: details.byName ?? '' });
    case 'referred-to':
      return t('importsHistory.left.referredTo', {
        what: (details.by ?? [])
          .map(({ kind, count: n, names }) => {
            const called = `${wordOf(auditKinds, kind, word)} ${count(n)}`;
            return names.length > 0 ? `${called}（${names.join(t('list.separator'))}）` : called;
          })
          .join(t('list.separator')),
      });
    default:
      return t(`importsHistory.left.${reason}`);
  }
}

/** Records that undoing did not touch. */
function LeftAlone({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const register = useRegister();
  const query = useUndoLeft(batch.id);
  const open = (id: string) => paths.record(register, id);
  return (
    <Panel title={t('importsHistory.left.title')} note={t('importsHistory.left.note')}>
      <QueryState query={query}>
        {({ items }) => (
          <DataTable
            stacked
            label={t('importsHistory.left.title')}
            rows={items}
            rowKey={({ rowNumber }) => String(rowNumber)}
            columns={[
              {
                key: 'name',
                title: t('importsHistory.left.record'),
                width: 280,
                cell: ({ recordId, name, reason }) =>
                  reason === 'gone' ? name : <Link to={open(recordId)}>{name}</Link>,
              },
              {
                key: 'row',
                title: t('imports.preview.fileRow'),
                width: 80,
                numeric: true,
                cell: ({ rowNumber }) => count(rowNumber),
              },
              { key: 'why', title: t('importsHistory.left.why'), width: 420, cell: (row) => <Why of={row} /> },
            ]}
          />
        )}
      </QueryState>
    </Panel>
  );
}

/** Imports the file of this batch once more. */
export function ImportAgain({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const register = useRegister();
  const navigate = useNavigate();
  const again = useAgain(batch.id);
  return (
    <>
      <Button
        loading={again.isPending}
        onClick={() =>
          again.mutate(undefined, {
            onSuccess: (created) => created && void navigate(paths.importBatch(created.id, undefined, register)),
          })
        }
      >
        {t('importsHistory.again')}
      </Button>
      <ProblemLine error={again.error} />
    </>
  );
}

/** What became of an import that was taken back. */
export function UndoneView({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const { undo } = batch;
  if (!undo) return null;
  const figures = [
    { label: t('importsHistory.removed'), value: undo.removed },
    { label: t('importsHistory.restored'), value: undo.restored },
    { label: t('importsHistory.leftAlone'), value: undo.left },
  ];
  return (
    <div className="stack resultview">
      <section className="panel">
        <header>
          <h2>{t('importsHistory.undoneTitle')}</h2>
          <span className="muted sm">{t('importsHistory.undoneBy', { at: dateTime(undo.at), name: undo.byName })}</span>
        </header>
        <dl className="resultfigures">
          {figures.map(({ label, value }) => (
            <div key={label}>
              <dt className="muted">{label}</dt>
              <dd>{count(value)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {batch.abilities.again && (
        <div className="row">
          <ImportAgain batch={batch} />
        </div>
      )}
      {undo.left > 0 && <LeftAlone batch={batch} />}
    </div>
  );
}
