import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { none } from '../../../shared/formats.js';
import { useMessage } from '../../../shared/use-problem-text.js';
import type { ImportRow } from '../import-queries.js';
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

interface CellProps {
  row: ImportRow;
  column: PreviewColumn;
}

function Content({ row, column }: CellProps) {
  const { t } = useTranslation();
  const valueText = useValueText();
  const key = valueKey(column.field, row);
  const change = row.changes[key];
  const problem = problemOf(row, column);
  const value = change ? change.after : valueOf(column, row);
  const text = valueText(column, key, value) ?? (problem?.raw || none);
  const before = change && (valueText(column, key, change.before) ?? none);
  return (
    <>
      {before && !problem && (
        <del>
          <span className="visually-hidden">{t('imports.preview.before')}</span>
          {before}
        </del>
      )}
      <span className="value">{text}</span>
    </>
  );
}

/** The fault stands in the cell: outline, tint and a few words; an old value struck through above the new one. */
export function PreviewCell({ row, column }: CellProps) {
  const message = useMessage();
  const short = useShortMessage();
  const problem = problemOf(row, column);
  const className = [column.numeric && 'num', column.kept && 'muted', problem && classOf[problem.severity]]
    .filter(Boolean)
    .join(' ');
  return (
    <td className={className || undefined} title={problem && message(problem)}>
      <Content row={row} column={column} />
      {problem && <small>{short(problem)}</small>}
    </td>
  );
}
