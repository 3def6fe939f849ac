import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Batch } from '../import-queries.js';
import { useRegister } from '../register.js';
import { pageSize, rowsOptions, totalOf, useRowFinder, useTotal } from './rows/row-pages.js';
import { everything, isNarrowed, type RowView } from './rows/row-view.js';

const waitingRows: RowView = { ...everything, rows: 'problems' };

function useSelectedRow(id: string, view: RowView, index: number | null) {
  const register = useRegister();
  const page = index === null ? 1 : Math.floor(index / pageSize) + 1;
  const { data } = useQuery({ ...rowsOptions(register, id, view, page), enabled: index !== null });
  return index === null ? undefined : data?.items[index % pageSize];
}

/** Moving through the rows, with the mouse, J and K, or from problem to problem. */
export function useMoving(batch: Batch, view: RowView, onView: (view: Partial<RowView>) => void) {
  const [chosen, setSelected] = useState<number | null>(null);
  const finder = useRowFinder(batch.id);
  const total = useTotal(batch, view);
  // Answered rows leave a narrow view: the selection stays where it is and takes what moves up.
  const selected = chosen === null || total === 0 ? null : Math.min(chosen, total - 1);
  const row = useSelectedRow(batch.id, view, selected);
  const changeView = useCallback(
    (next: Partial<RowView>) => {
      onView(next);
      setSelected(next.rows === 'question' ? 0 : null);
    },
    [onView],
  );
  const move = (step: 1 | -1) =>
    setSelected(total === 0 ? null : selected === null ? 0 : Math.min(total - 1, Math.max(0, selected + step)));
  /** The next row that waits for somebody, after the selected one; from the top again after the last. */
  const nextProblem = async (after = row?.rowNumber ?? 0) => {
    if (isNarrowed(view)) {
      if (total > 0) setSelected(selected === null || selected === total - 1 ? 0 : selected + 1);
      return;
    }
    const waiting = totalOf('problems', batch);
    if (waiting === 0) return;
    const found = await finder.indexFrom(waitingRows, after + 1, waiting);
    const problem = await finder.rowAt(waitingRows, found < waiting ? found : 0);
    if (!problem) return;
    const inView = view.rows === 'all' || view.rows === 'problems' || view.rows === problem.decision;
    const next: RowView = inView ? view : everything;
    if (!inView) onView({ rows: 'all' });
    setSelected(await finder.indexFrom(next, problem.rowNumber, totalOf(next.rows, batch)));
  };
  return { selected, setSelected, row, total, changeView, move, nextProblem };
}
