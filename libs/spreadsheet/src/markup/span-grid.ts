import type { Cell, MergedRange } from '../cell.js';

const MAX_MERGES = 200_000;
/** Spans beyond it are mistakes, and each column of one that reaches down is kept in mind. */
const MAX_SPAN = 1024;

/** Puts the cells of a table that counts by position into columns: cells that span move the later ones aside. */
export class SpanGrid {
  readonly merges: MergedRange[] = [];
  row = 0;
  private column = 0;
  private cells: Cell[] = [];
  /** Columns that a cell further up reaches down into, and its last row. */
  private readonly taken = new Map<number, number>();

  startRow(row = this.row + 1): void {
    this.row = row;
    this.column = 0;
    this.cells = [];
    for (const [column, bottom] of this.taken) if (bottom < row) this.taken.delete(column);
  }

  /** The table ends: nothing reaches beyond it, and an empty row keeps the next apart. */
  endTable(): void {
    this.taken.clear();
    this.startRow();
  }

  /** Where the next cell stands. */
  nextColumn(): number {
    while (this.taken.has(this.column)) this.column += 1;
    return this.column;
  }

  moveTo(column: number): void {
    this.column = column;
  }

  add(cell: Cell | undefined, across: number, down: number): void {
    const left = this.column;
    const right = left + Math.min(Math.max(0, across), MAX_SPAN);
    const bottom = this.row + Math.min(Math.max(0, down), MAX_SPAN);
    if (cell) this.cells.push(cell);
    if ((right > left || bottom > this.row) && this.merges.length < MAX_MERGES) {
      this.merges.push({ top: this.row, bottom, left, right });
    }
    if (bottom > this.row) for (let column = left; column <= right; column++) this.taken.set(column, bottom);
    this.column = right + 1;
  }

  finishRow(): readonly Cell[] {
    const { cells } = this;
    this.cells = [];
    return cells;
  }
}
