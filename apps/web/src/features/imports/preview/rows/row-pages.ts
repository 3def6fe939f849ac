import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ImportRegister } from '../../../../shared/import-register.js';
import { readRows, rowsKey, type Batch, type Decision, type ImportRow } from '../../import-queries.js';
import { useRegister } from '../../register.js';
import { isNarrowed, type RowFilter, type RowView } from './row-view.js';

export const pageSize = 200;

const waiting: Decision[] = ['question', 'refused'];

const decisionsOf = (filter: RowFilter): Decision[] | undefined =>
  filter === 'all' ? undefined : filter === 'problems' ? waiting : [filter];

export function rowsOptions(register: ImportRegister, id: string, { rows, problem, q }: RowView, page: number) {
  const decision = decisionsOf(rows);
  const queryFn = () =>
    readRows(register, id, {
      page,
      pageSize,
      ...(decision && { decision }),
      ...(problem && { problem }),
      ...(q && { q }),
    });
  const queryKey = [...rowsKey(id), rows, problem, q, page] as const;
  // A hundred thousand rows pass by while scrolling: what is out of sight is forgotten after a while.
  return { queryKey, queryFn, gcTime: 30_000, staleTime: 60_000 };
}

export function totalOf(filter: RowFilter, { counts, dataRows }: Batch): number {
  if (!counts) return 0;
  if (filter === 'all') return dataRows ?? 0;
  return filter === 'problems' ? counts.question + counts.refused : counts[filter];
}

/** How many rows a view has: the batch knows it by decision, the first page of rows for anything narrower. */
export function useTotal(batch: Batch, view: RowView): number {
  const register = useRegister();
  const narrowed = isNarrowed(view);
  const { data } = useQuery({
    ...rowsOptions(register, batch.id, view, 1),
    enabled: narrowed,
    placeholderData: keepPreviousData,
  });
  return narrowed ? (data?.total ?? 0) : totalOf(view.rows, batch);
}

/** The rows from `first` to `last`, as far as they have arrived. Pages come with the scrolling. */
export function useRowWindow(id: string, view: RowView, first: number, last: number) {
  const register = useRegister();
  const from = Math.floor(first / pageSize) + 1;
  const to = Math.floor(Math.max(first, last) / pageSize) + 1;
  const pages = useMemo(() => Array.from({ length: to - from + 1 }, (_, index) => from + index), [from, to]);
  const results = useQueries({
    queries: pages.map((page) => rowsOptions(register, id, view, page)),
  });
  const rowAt = (index: number): ImportRow | undefined =>
    results[Math.floor(index / pageSize) + 1 - from]?.data?.items[index % pageSize];
  return { rowAt, error: results.find((result) => result.error)?.error ?? null };
}

/** Finds places in a list that is mostly not loaded; every list is in the order of the file. */
export function useRowFinder(id: string) {
  const client = useQueryClient();
  const register = useRegister();
  const page = useCallback(
    async (view: RowView, number: number) => (await client.fetchQuery(rowsOptions(register, id, view, number))).items,
    [client, register, id],
  );
  /** Index of the first row of `view` whose number is at least `rowNumber`; `total` when there is none. */
  const indexFrom = useCallback(
    async (view: RowView, rowNumber: number, total: number): Promise<number> => {
      let low = 1;
      let high = Math.max(1, Math.ceil(total / pageSize));
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const last = (await page(view, middle)).at(-1);
        if (last && last.rowNumber < rowNumber) low = middle + 1;
        else high = middle;
      }
      const within = (await page(view, low)).findIndex((row) => row.rowNumber >= rowNumber);
      return within < 0 ? total : (low - 1) * pageSize + within;
    },
    [page],
  );
  const rowAt = useCallback(
    async (view: RowView, index: number) => (await page(view, Math.floor(index / pageSize) + 1))[index % pageSize],
    [page],
  );
  return { indexFrom, rowAt };
}
