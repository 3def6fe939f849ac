import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Decision } from '../../import-queries.js';

/** Which rows the table shows: all of them, one decision, or those that wait for somebody. */
export type RowFilter = 'all' | 'problems' | Decision;

const filters: readonly RowFilter[] = [
  'all',
  'problems',
  'new',
  'update',
  'unchanged',
  'duplicate',
  'question',
  'refused',
];

/** What of the batch is looked at: by decision, by what is wrong, by text. The address says it. */
export interface RowView {
  rows: RowFilter;
  problem: string | null;
  q: string;
}

export const everything: RowView = { rows: 'all', problem: null, q: '' };

/** Whether only the API can say how many rows there are. */
export const isNarrowed = ({ problem, q }: RowView): boolean => problem !== null || q !== '';

const names = { rows: 'rows', problem: 'problem', q: 'q' } as const;

export function useRowView() {
  const [search, setSearch] = useSearchParams();
  const [wanted, problem, q] = [search.get(names.rows), search.get(names.problem), search.get(names.q) ?? ''];
  const rows = filters.find((candidate) => candidate === wanted) ?? 'all';
  const view = useMemo((): RowView => ({ rows, problem, q }), [rows, problem, q]);
  const change = useCallback(
    (next: Partial<RowView>) =>
      setSearch(
        (now) => {
          for (const [key, value] of Object.entries(next) as [keyof RowView, string | null][]) {
            if (value && value !== 'all') now.set(names[key], value);
            else now.delete(names[key]);
          }
          return now;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { view, change };
}
