import type { Schemas } from '@lianqun/api-client';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/formats.js';
import { useAnswer, type Batch } from '../import-queries.js';
import { useRegister } from '../register.js';
import { Foot } from './foot.js';
import { usePreviewColumns } from './preview-columns.js';
import { PreviewTable } from './preview-table.js';
import { optionsOf, RowPanel } from './row-panel.js';
import { pageSize, rowsOptions, totalOf, useRowFinder, type RowFilter } from './row-pages.js';
import { Tiles } from './tiles.js';
import { usePreviewKeys } from './use-preview-keys.js';

function useSelectedRow(id: string, filter: RowFilter, index: number | null) {
  const register = useRegister();
  const page = index === null ? 1 : Math.floor(index / pageSize) + 1;
  const { data } = useQuery({ ...rowsOptions(register, id, filter, page), enabled: index !== null });
  return index === null ? undefined : data?.items[index % pageSize];
}

interface PreviewProps {
  batch: Batch;
  fields: readonly Schemas['ImportField'][];
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
}

/** Moving through the rows, with the mouse, J and K, or from problem to problem. */
function useMoving({ batch, filter, onFilter }: Omit<PreviewProps, 'fields'>) {
  const [selected, setSelected] = useState<number | null>(null);
  const finder = useRowFinder(batch.id);
  const total = totalOf(filter, batch);
  const row = useSelectedRow(batch.id, filter, selected !== null && selected < total ? selected : null);
  const changeFilter = useCallback(
    (next: RowFilter) => {
      onFilter(next);
      setSelected(next === 'question' ? 0 : null);
    },
    [onFilter],
  );
  const move = (step: 1 | -1) =>
    setSelected((now) => (total === 0 ? null : now === null ? 0 : Math.min(total - 1, Math.max(0, now + step))));
  /** The next row that waits for somebody, after the selected one; from the top again after the last. */
  const nextProblem = async (after = row?.rowNumber ?? 0) => {
    const waiting = totalOf('problems', batch);
    if (waiting === 0) return;
    const found = await finder.indexFrom('problems', after + 1, waiting);
    const problem = await finder.rowAt('problems', found < waiting ? found : 0);
    if (!problem) return;
    const inView = filter === 'all' || filter === 'problems' || filter === problem.decision;
    const view = inView ? filter : 'all';
    if (!inView) onFilter('all');
    setSelected(await finder.indexFrom(view, problem.rowNumber, totalOf(view, batch)));
  };
  return { selected, setSelected, row, total, changeFilter, move, nextProblem };
}

export function Preview({ batch, fields, filter, onFilter }: PreviewProps) {
  const { t } = useTranslation();
  const columns = usePreviewColumns(batch, fields);
  const moving = useMoving({ batch, filter, onFilter });
  const { selected, setSelected, row, total, changeFilter, move } = moving;
  const [range, setRange] = useState({ first: 0, last: 0 });
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const answer = useAnswer(batch.id);
  const editable = batch.status === 'ready';
  const options = editable && row ? optionsOf(row).options : [];
  const give = (option: string | undefined) => {
    if (!row || !option || answer.isPending) return;
    // Under the filter of questions the answered row leaves the list, and the next one takes its place.
    const stays = filter !== 'question' && filter !== 'problems';
    const { rowNumber } = row;
    answer.mutate(
      { rowNumber, answer: option },
      { onSuccess: () => void (stays ? moving.nextProblem(rowNumber) : undefined) },
    );
  };
  usePreviewKeys({
    move,
    next: () => void moving.nextProblem(),
    close: () => setSelected(null),
    choose: (number) => give(options[number - 1]),
  });
  const waiting = totalOf('problems', batch);
  return (
    <>
      <Tiles batch={batch} filter={filter} onFilter={changeFilter} />
      <div className={row ? 'work work-split' : 'work'}>
        <div className="worktable">
          <PreviewTable
            id={batch.id}
            filter={filter}
            total={total}
            columns={columns}
            selected={selected}
            onSelect={setSelected}
            onRange={onRange}
          />
          <div className="tablefoot">
            <span className="muted desktop">
              {t('imports.preview.range', { from: count(range.first), to: count(range.last), total: count(total) })}
            </span>
            {batch.warnings > 0 && (
              <span className="muted sm desktop">
                {t('imports.preview.warningsOnly', { n: count(batch.warnings) })}
              </span>
            )}
            {waiting > 0 && (
              <span className="push row">
                <button type="button" className="linkbutton" onClick={() => void moving.nextProblem()}>
                  {t('imports.preview.nextProblem')} <kbd className="desktop">N</kbd>
                </button>
                <button
                  type="button"
                  className="linkbutton"
                  onClick={() => changeFilter(filter === 'problems' ? 'all' : 'problems')}
                >
                  {filter === 'problems'
                    ? t('imports.preview.allRows')
                    : t('imports.preview.onlyProblems', { n: count(waiting) })}
                </button>
              </span>
            )}
          </div>
        </div>
        {row && (
          <RowPanel
            key={row.rowNumber}
            row={row}
            columns={columns}
            editable={editable}
            busy={answer.isPending}
            error={answer.error}
            onAnswer={give}
            onMove={move}
            onClose={() => setSelected(null)}
          />
        )}
      </div>
      {editable && <Foot batch={batch} />}
    </>
  );
}
