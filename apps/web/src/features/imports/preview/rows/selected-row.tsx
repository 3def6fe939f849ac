import type { Batch, ImportRow } from '../../import-queries.js';
import { meetsRecord, RowMode } from '../../modes/row-mode.js';
import type { PreviewColumn } from '../cells/cell.js';
import { Compare } from '../compare.js';
import { RowAnswers } from './row-answers.js';
import { RowPanel } from './row-panel.js';
import type { useAnswering } from './use-answering.js';
import type { Editing } from '../cells/use-editing.js';

interface SelectedRowProps {
  batch: Batch;
  row: ImportRow;
  columns: readonly PreviewColumn[];
  place: { at: number; of: number } | null;
  editable: boolean;
  answering: ReturnType<typeof useAnswering>;
  editing: Editing;
  onMove: (step: 1 | -1) => void;
  onClose: () => void;
}

/** One row in full: what is asked, what it says beside the register, and what may be decided about it. */
export function SelectedRow(props: SelectedRowProps) {
  const { batch, row, columns, place, editable, answering, editing, onMove, onClose } = props;
  const { give, others, alike, setAlike, beside, busy, error } = answering;
  const foot = editable && (
    <>
      <RowAnswers
        row={row}
        others={others}
        alike={alike}
        onAlike={setAlike}
        busy={busy}
        onAnswer={(one) => give(one)}
      />
      {meetsRecord(row) && <RowMode batch={batch} row={row} />}
    </>
  );
  return (
    <RowPanel row={row} place={place} error={error ?? beside.error} foot={foot} onMove={onMove} onClose={onClose}>
      <Compare
        row={row}
        columns={columns}
        beside={beside}
        open={editing.open}
        editing={editable ? editing.cells : null}
      />
    </RowPanel>
  );
}
