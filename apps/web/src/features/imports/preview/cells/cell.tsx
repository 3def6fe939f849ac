import type { Schemas } from '@lianqun/api-client';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { none } from '../../../../shared/formats.js';
import { useMessage } from '../../../../shared/use-problem-text.js';
import type { ImportRow } from '../../import-queries.js';
import { useValueText } from './value-text.js';

type Problem = Schemas['ImportProblem'];

export interface PreviewColumn {
  field: string;
  label: string;
  unit: string | null;
  numeric: boolean;
  width: number;
  /** A column without a field, kept as it stands in the file. */
  kept: boolean;
  /** The columns of the file that feed this field. */
  columns: readonly number[];
}

/** `revenue:previous` of the header comes back as `revenue:2025`; parts of a region come back as one region. */
export function valueKey(field: string, row: ImportRow): string {
  if (field in row.values || field in row.changes || !field.includes(':')) return field;
  const base = field.split(':')[0] ?? field;
  if (base === 'regionCode') return base;
  return Object.keys({ ...row.changes, ...row.values }).find((key) => key.startsWith(`${base}:`)) ?? field;
}

/** What the row has for a column, whether it feeds a field or is kept as it is. */
export function valueOf(column: PreviewColumn, row: ImportRow): unknown {
  if (!column.kept) return row.values[valueKey(column.field, row)];
  const extra = row.values['extra'];
  return typeof extra === 'object' && extra !== null ? (extra as Record<string, unknown>)[column.label] : null;
}

const severities = ['error', 'question', 'warning'] as const;
const classOf = { error: 'bad', question: 'ask', warning: 'note' } as const;

export function problemOf(row: ImportRow, column: PreviewColumn): Problem | undefined {
  const mine = row.problems.filter(
    (problem) =>
      problem.field === column.field ||
      problem.field === column.field.split(':')[0] ||
      (problem.field === null && problem.column !== null && column.columns.includes(problem.column)),
  );
  return severities.map((severity) => mine.find((problem) => problem.severity === severity)).find(Boolean);
}

/** Has a short form of its own, or the first clause of the message: about twelve characters fit. */
export function useShortMessage() {
  const { t, i18n } = useTranslation();
  const message = useMessage();
  return (problem: Problem): string => {
    const key = `imports.short.${problem.code}`;
    if (i18n.exists(key)) return t(key as 'imports.title', problem.params);
    return message(problem).split(/[，。；,;]/u)[0] ?? '';
  };
}

/** What cells say of their values and faults: asked for once a row, since a screen shows hundreds of cells. */
export function useCellWords() {
  const { t } = useTranslation();
  return { t, message: useMessage(), short: useShortMessage(), valueText: useValueText() };
}

interface ContentProps {
  row: ImportRow;
  column: PreviewColumn;
  words: ReturnType<typeof useCellWords>;
}

/** What stood in the cell of the file before somebody wrote another text into it. */
const editedFrom = (row: ImportRow, column: PreviewColumn): string | undefined => {
  const index = column.columns.find((candidate) => row.edits[candidate] !== undefined);
  return index === undefined ? undefined : row.edits[index];
};

function Content({ row, column, words: { t, valueText } }: ContentProps) {
  const key = valueKey(column.field, row);
  const change = row.changes[key];
  const problem = problemOf(row, column);
  const value = change ? change.after : valueOf(column, row);
  const text = valueText(column, key, value) ?? (problem?.raw || none);
  const edited = editedFrom(row, column);
  const before = edited === undefined ? change && (valueText(column, key, change.before) ?? none) : edited || none;
  return (
    <>
      {before && !problem && (
        <del>
          <span className="visually-hidden">
            {t(edited === undefined ? 'imports.preview.before' : 'importsPreview.cell.inFile')}
          </span>
          {before}
        </del>
      )}
      <span className="value">{text}</span>
    </>
  );
}

interface CellProps extends ContentProps {
  /** The cell that the arrow keys are on. */
  active: boolean;
  /** Writes in this cell, where somebody does. */
  editor: ReactNode;
  onEdit: ((row: ImportRow, column: PreviewColumn) => void) | null;
}

/** The fault stands in the cell: outline, tint and a few words; an old value struck through above the new one. */
export function PreviewCell({ row, column, words, active, editor, onEdit }: CellProps) {
  const { t, message, short } = words;
  const cell = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (active) cell.current?.focus({ preventScroll: false });
  }, [active]);
  const problem = problemOf(row, column);
  const edited = editedFrom(row, column);
  const className = [
    column.numeric && 'num',
    column.kept && 'muted',
    problem && classOf[problem.severity],
    edited !== undefined && 'edited',
    active && 'active',
  ]
    .filter(Boolean)
    .join(' ');
  const title = problem
    ? message(problem)
    : edited === undefined
      ? undefined
      : t('importsPreview.cell.was', { text: edited || none });
  return (
    <td
      ref={cell}
      className={className || undefined}
      title={title}
      tabIndex={active ? -1 : undefined}
      onDoubleClick={onEdit ? () => onEdit(row, column) : undefined}
    >
      {editor ?? (
        <>
          <Content row={row} column={column} words={words} />
          {problem && <small>{short(problem)}</small>}
        </>
      )}
    </td>
  );
}
