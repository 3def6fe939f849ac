import type { MergedRange, Row } from '../cell.js';
import type { Workbook } from '../workbook-contract.js';
import { tableAt } from './find-table.js';
import type { Table, TableHints } from './table.js';

/** A table whose header a person pointed at, with the rows that it was made from. */
export interface PlacedTable {
  readonly table: Table;
  /** Rows from a little above the header on, as `head` gives them from the top of the sheet. */
  readonly sample: readonly Row[];
  readonly merges: readonly MergedRange[];
}

/** Rows above the header that may belong to it: further lines, a unit. */
const ABOVE = 4;
const MOST_CELLS = 60_000;

/**
 * The table whose header stands in a given row, however far down the sheet: the way to a later list
 * (`LaterList.headerRow`). Null where nothing stands there or below.
 */
export async function tableFrom(
  workbook: Workbook,
  sheet: number,
  headerRow: number,
  hints: Pick<TableHints, 'scoreHeader'> = {},
  sampleRows = 60,
): Promise<PlacedTable | null> {
  const sample: Row[] = [];
  let below = 0;
  let cells = 0;
  for await (const batch of workbook.rowBatches(sheet)) {
    for (const row of batch) {
      if (row.row < headerRow - ABOVE || below >= sampleRows || cells >= MOST_CELLS) continue;
      sample.push(row);
      cells += row.cells.length;
      if (row.row >= headerRow) below += 1;
    }
    if (below >= sampleRows || cells >= MOST_CELLS) break;
  }
  if (below === 0) return null;
  const merges = await workbook.merges(sheet);
  return { table: tableAt(sample, headerRow, { ...hints, merges }), sample, merges };
}
