import { ApiProblem } from '@lianqun/api-client';
import { useCallback, useMemo, useState } from 'react';
import type { ImportRow } from '../../import-queries.js';
import { problemOf, type PreviewColumn } from './cell.js';
import { useCellEdit } from '../rows/row-queries.js';

/** The cell of the file that is written when a value is edited: the one that is at fault, else the one that says it. */
export function editedColumn(row: ImportRow, column: PreviewColumn): number | null {
  const [first = null] = column.columns;
  const fault = problemOf(row, column)?.column ?? null;
  if (fault !== null && column.columns.includes(fault)) return fault;
  return column.columns.find((index) => row.cells[index]) ?? first;
}

/** Somebody else wrote the cell meanwhile: what stands there now, and what was to be written. */
export interface CellConflict {
  rowNumber: number;
  column: number;
  label: string;
  mine: string;
  theirs: string;
}

type Place = 'table' | 'panel';

/** The cell being written, in the table or in the panel beside it. */
export interface OpenCell {
  rowNumber: number;
  field: string;
  place: Place;
}

interface Save {
  rowNumber: number;
  column: number;
  label: string;
  text: string;
  before: string;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Writing in the cells of the preview: which one is open, what is being saved, and what stands in the way. */
export function useEditing(id: string) {
  const [open, setOpen] = useState<OpenCell | null>(null);
  const [conflict, setConflict] = useState<CellConflict | null>(null);
  const { mutate, isPending, error, reset } = useCellEdit(id);
  const save = useCallback(
    ({ label, ...edit }: Save) =>
      mutate(edit, {
        onSuccess: () => setConflict(null),
        onError: (problem) => {
          if (!(problem instanceof ApiProblem) || problem.code !== 'stale-cell') return;
          const { rowNumber, column, text } = edit;
          setConflict({ rowNumber, column, label, mine: text, theirs: textOf(problem.params['text']) });
        },
        onSettled: () => setOpen(null),
      }),
    [mutate],
  );
  const edit = useCallback(
    (row: ImportRow, column: PreviewColumn, place: Place = 'table') => {
      if (editedColumn(row, column) === null) return;
      reset();
      setOpen({ rowNumber: row.rowNumber, field: column.field, place });
    },
    [reset],
  );
  const close = useCallback(() => setOpen(null), []);
  const settle = () => {
    setConflict(null);
    reset();
  };
  // Rows are drawn again only where what they are given changes.
  const cells = useMemo(() => ({ edit, close, save, saving: isPending }), [edit, close, save, isPending]);
  return { open, cells, error: conflict ? null : error, conflict, settle };
}

export type Editing = ReturnType<typeof useEditing>;

export type CellEditing = Editing['cells'];
