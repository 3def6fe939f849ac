import type { Cell, Extent } from './cell.js';
import { FileProblem } from './file-problem.js';
import type { Limits } from './limits.js';

/** Counts the rows of one reading and stops it at the limits. */
export class RowCounter {
  private rowCount = 0;
  private lastRow = 0;
  private columnCount = 0;
  private cellCount = 0;

  constructor(private readonly limits: Limits) {}

  get extent(): Extent {
    return { rowCount: this.rowCount, lastRow: this.lastRow, columnCount: this.columnCount };
  }

  /** Counts a row; `cells` ascend by column. Rows that hold nothing are not given here. */
  count(row: number, cells: readonly Cell[]): void {
    const { limits } = this;
    const width = (cells[cells.length - 1]?.column ?? -1) + 1;
    if (width > limits.columns) throw new FileProblem('too-many-columns', { limit: limits.columns, row });
    this.cellCount += cells.length;
    if (this.cellCount > limits.cells) throw new FileProblem('too-many-cells', { limit: limits.cells, row });
    this.rowCount += 1;
    if (this.rowCount > limits.rows) throw new FileProblem('too-many-rows', { limit: limits.rows, row });
    this.lastRow = row;
    this.columnCount = Math.max(this.columnCount, width);
  }
}

/** Some programs write cells in any order, even one twice: the last one counts. */
export function inColumnOrder(cells: readonly Cell[]): readonly Cell[] {
  const ordered = cells.every((cell, at) => at === 0 || cell.column > (cells[at - 1]?.column ?? -1));
  if (ordered) return cells;
  return [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column);
}
