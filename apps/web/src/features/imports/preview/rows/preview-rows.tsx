import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { count, none } from '../../../../shared/formats.js';
import { useLanguage } from '../../../../shared/i18n/index.js';
import { fieldText } from '../../../../shared/ledger/field-value.js';
import type { Decision, ImportRow } from '../../import-queries.js';
import { CellEditor } from '../cells/cell-editor.js';
import { PreviewCell, useCellWords, useShortMessage, type PreviewColumn } from '../cells/cell.js';
import { editedColumn, type CellEditing } from '../cells/use-editing.js';

const tones: Record<Decision, string> = {
  new: '',
  update: '',
  unchanged: 'muted',
  duplicate: 'muted',
  question: 'warn',
  refused: 'err',
};

export function DecisionWord({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  return (
    <>
      <b className={tones[row.decision]}>{t(`imports.decision.${row.decision}`)}</b>
      {row.duplicateOf !== null && (
        <small className="muted">{t('imports.preview.sameAs', { row: count(row.duplicateOf) })}</small>
      )}
      {row.answered && row.duplicateOf === null && (
        <small className="muted">{t('imports.question.answeredShort')}</small>
      )}
    </>
  );
}

export interface RowProps {
  row: ImportRow | undefined;
  index: number;
  selected: boolean;
  columns: readonly PreviewColumn[];
  onSelect: (index: number) => void;
}

interface TableRowProps extends RowProps {
  /** The column that the arrow keys are on, and the one being written in: of this row, else null. */
  active: string | null;
  open: string | null;
  /** Null where nothing can be edited. */
  editing: CellEditing | null;
}

interface EditorProps {
  row: ImportRow;
  column: PreviewColumn;
  editing: CellEditing;
}

/** Writes in the cell of the file behind a value. */
export function ValueEditor({ row, column, editing }: EditorProps) {
  const { t } = useTranslation();
  const index = editedColumn(row, column);
  if (index === null) return null;
  const { rowNumber } = row;
  const { label } = column;
  const before = row.cells[index] ?? '';
  return (
    <CellEditor
      label={t('importsPreview.cell.edit', { row: rowNumber, field: label })}
      text={before}
      saving={editing.saving}
      onSave={(text) => editing.save({ rowNumber, column: index, label, text, before })}
      onCancel={editing.close}
    />
  );
}

export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, index, selected, columns, onSelect, active, open, editing } = props;
  const words = useCellWords();
  const { t } = words;
  if (!row) {
    return (
      <tr className="previewrow" aria-rowindex={index + 2}>
        <td colSpan={columns.length + 2} className="muted">
          <span className="pending" />
        </td>
      </tr>
    );
  }
  return (
    <tr
      className={selected ? 'previewrow selected' : 'previewrow'}
      aria-rowindex={index + 2}
      onClick={() => onSelect(index)}
    >
      <td className="num muted">
        <button
          type="button"
          className="rowbutton"
          aria-pressed={selected}
          aria-label={t('imports.preview.openRow', { row: row.rowNumber })}
        >
          {count(row.rowNumber)}
        </button>
      </td>
      <td className="decision">
        <DecisionWord row={row} />
      </td>
      {columns.map((column) => (
        <PreviewCell
          key={column.field}
          row={row}
          column={column}
          words={words}
          active={active === column.field}
          editor={
            open === column.field && editing ? <ValueEditor row={row} column={column} editing={editing} /> : undefined
          }
          onEdit={editing?.edit ?? null}
        />
      ))}
    </tr>
  );
});

export const CardRow = memo(function CardRow({ row, index, selected, onSelect }: RowProps) {
  const short = useShortMessage();
  const language = useLanguage();
  const { t } = useTranslation();
  if (!row) return <div className="previewcard" />;
  const text = (field: string) => fieldText(field, row.values[field], language) ?? none;
  const problem = row.problems[0];
  const changes = Object.keys(row.changes).length;
  return (
    <button type="button" className="previewcard" aria-pressed={selected} onClick={() => onSelect(index)}>
      <span className="card-line">
        <span className="decision">
          <DecisionWord row={row} />
        </span>
        <span className="muted">{t('imports.question.row', { row: count(row.rowNumber) })}</span>
      </span>
      <span className="cut">{text('name')}</span>
      <span className="card-line muted">
        <span className={problem ? (problem.severity === 'error' ? 'err cut' : 'warn cut') : 'cut'}>
          {problem ? short(problem) : text('creditCode')}
        </span>
        <span className="nowrap">{changes > 0 ? t('imports.tile.update', { cells: changes }) : ''}</span>
      </span>
    </button>
  );
});
