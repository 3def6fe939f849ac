export type Move = 'left' | 'right' | 'up' | 'down' | 'next' | 'previous';

/** The cell of a sheet that has the keyboard. */
export interface ActiveCell {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
}

/** The cell reached by a key, or null where the table ends. */
export function cellAfter(at: ActiveCell, by: Move, { rows, columns }: Size): ActiveCell | null {
  const flat = at.row * columns + at.column;
  const to = (row: number, column: number) =>
    row >= 0 && row < rows && column >= 0 && column < columns ? { row, column } : null;
  switch (by) {
    case 'up':
      return to(at.row - 1, at.column);
    case 'down':
      return to(at.row + 1, at.column);
    case 'left':
      return to(at.row, at.column - 1);
    case 'right':
      return to(at.row, at.column + 1);
    case 'next':
      return to(Math.floor((flat + 1) / columns), (flat + 1) % columns);
    case 'previous':
      return flat === 0 ? null : to(Math.floor((flat - 1) / columns), (flat - 1) % columns);
  }
}
