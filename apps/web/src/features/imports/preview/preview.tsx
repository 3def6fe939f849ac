import type { Schemas } from '@lianqun/api-client';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/formats.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import type { Batch, ImportRow } from '../import-queries.js';
import { ModeButton } from '../modes/mode-button.js';
import { CellConflictDialog } from './cells/cell-conflict.js';
import { problemOf, type PreviewColumn } from './cells/cell.js';
import { FilterBar } from './filter-bar.js';
import { Foot } from './foot.js';
import { usePreviewColumns } from './preview-columns.js';
import { PreviewTable } from './preview-table.js';
import { isNarrowed, useRowView } from './rows/row-view.js';
import { SelectedRow } from './rows/selected-row.js';
import { TableFoot } from './table-foot.js';
import { Tiles } from './tiles.js';
import { useAnswering } from './rows/use-answering.js';
import { useEditing } from './cells/use-editing.js';
import { useMoving } from './use-moving.js';
import { usePreviewKeys } from './use-preview-keys.js';

/** The cell that the arrow keys are on: none until one is pressed, then the one at fault, then along the row. */
function useActiveCell(row: ImportRow | undefined, columns: readonly PreviewColumn[]) {
  const [active, setActive] = useState<{ rowNumber: number; field: string } | null>(null);
  const field = active && active.rowNumber === row?.rowNumber ? active.field : null;
  const atFault = () => columns.find((column) => row && problemOf(row, column)) ?? columns[0];
  const current = () => columns.find((column) => column.field === field) ?? atFault();
  const across = (step: 1 | -1) => {
    const index = columns.findIndex((column) => column.field === field);
    const next = index < 0 ? atFault() : columns[Math.min(columns.length - 1, Math.max(0, index + step))];
    if (row && next) setActive({ rowNumber: row.rowNumber, field: next.field });
  };
  return { field, current, across };
}

interface PreviewProps {
  batch: Batch;
  fields: readonly Schemas['ImportField'][];
}

export function Preview({ batch, fields }: PreviewProps) {
  const { t } = useTranslation();
  const columns = usePreviewColumns(batch, fields);
  const { view, change } = useRowView();
  const moving = useMoving(batch, view, change);
  const { selected, setSelected, row, total, changeView, move } = moving;
  const [range, setRange] = useState({ first: 0, last: 0 });
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const editable = batch.status === 'ready';
  const goOn = (after: number) => void moving.nextProblem(after);
  const answering = useAnswering({ id: batch.id, row, view, editable, goOn });
  const editing = useEditing(batch.id);
  const cell = useActiveCell(row, columns);
  const edit = () => {
    const column = cell.current();
    if (editable && row && column) editing.cells.edit(row, column);
  };
  usePreviewKeys({
    move,
    next: () => void moving.nextProblem(),
    close: () => setSelected(null),
    choose: answering.choose,
    across: cell.across,
    edit,
  });
  const place = row && selected !== null && view.rows !== 'all' ? { at: selected + 1, of: total } : null;
  return (
    <>
      <Tiles
        batch={batch}
        filter={isNarrowed(view) ? null : view.rows}
        onFilter={(rows) => changeView({ rows, problem: null, q: '' })}
      />
      <div className="previewbar">
        <ModeButton batch={batch} fields={fields} editable={editable} />
        <FilterBar id={batch.id} view={view} onView={changeView} />
      </div>
      <ProblemLine error={editing.error} />
      <p className="visually-hidden" role="status">
        {answering.answered !== null && t('importsPreview.alike.done', { n: count(answering.answered) })}
      </p>
      <div className={row ? 'work work-split' : 'work'}>
        <div className="worktable">
          <PreviewTable
            id={batch.id}
            view={view}
            total={total}
            columns={columns}
            selected={selected}
            onSelect={setSelected}
            onRange={onRange}
            active={cell.field}
            open={editing.open}
            editing={editable ? editing.cells : null}
          />
          <TableFoot
            {...{ batch, view, range, total, editable }}
            onView={changeView}
            onNext={() => void moving.nextProblem()}
          />
        </div>
        {row && (
          <SelectedRow
            key={row.rowNumber}
            {...{ batch, row, columns, place, editable, answering, editing }}
            onMove={move}
            onClose={() => setSelected(null)}
          />
        )}
      </div>
      <CellConflictDialog editing={editing} />
      {editable && <Foot batch={batch} />}
    </>
  );
}
