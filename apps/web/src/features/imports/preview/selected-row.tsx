import type { Batch, ImportRow } from '../import-queries.js';
import { meetsRecord, RowMode } from '../modes/row-mode.js';
import type { PreviewColumn } from './cell.js';
import { Compare } from './compare.js';
import { RowAnswers } from './row-answers.js';
import { RowPanel } from './row-panel.js';
import { useCandidates } from './row-queries.js';
import type { useAnswering } from './use-answering.js';
import type { Editing } from './use-editing.js';

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
  const compared = row.targetId !== null || row.decision === 'question';
  const candidates = useCandidates(batch.id, row.rowNumber, compared);
  const { give, others, alike, setAlike, busy, error } = answering;
  return (
    <RowPanel row={row} place={place} error={error ?? candidates.error} onMove={onMove} onClose={onClose}>
      <Compare
        row={row}
        columns={columns}
        candidates={candidates.data?.items ?? []}
        open={editing.open}
        editing={editable ? editing.cells : null}
      />
      {editable && (
        <RowAnswers
          row={row}
          others={others}
          alike={alike}
          onAlike={setAlike}
          busy={busy}
          onAnswer={(one) => give(one)}
        />
      )}
      {editable && meetsRecord(row) && <RowMode batch={batch} row={row} />}
    </RowPanel>
  );
}
