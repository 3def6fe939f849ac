import { type Cell, cellAt, type Row } from '@lianqun/spreadsheet';
import type { ContactCipher } from '../../../../foundation/crypto/contact-cipher.js';
import type { CellEdit, RowProblem } from '../protocol.js';

/** A row with another text in one of its cells. */
export function withCell(row: Row, column: number, text: string): Row {
  const others = row.cells.filter((cell) => cell.column !== column);
  if (text === '') return { row: row.row, cells: others };
  const cell: Cell = { column, text, kind: 'text', raw: null, lossy: false };
  return { row: row.row, cells: [...others, cell].sort((a, b) => a.column - b.column) };
}

/** Puts what people wrote into cells into the rows of a file, where these still hold what they held then. */
export function editor(edits: readonly CellEdit[], cipher: ContactCipher): (row: Row) => Row {
  if (!edits.length) return (row) => row;
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  return (row) => {
    let edited = row;
    for (const { column, before, text } of byRow.get(row.row) ?? []) {
      if (cellAt(row, column).text === cipher.decrypt(before)) edited = withCell(edited, column, cipher.decrypt(text));
    }
    return edited;
  };
}

/** A row as it was staged, as far as its problems tell what the texts of its cells do not: lost digits, failed formulas. */
export function stagedRow(row: number, texts: readonly string[], problems: readonly RowProblem[]): Row {
  const told = (column: number, code: RowProblem['code']) =>
    problems.some((problem) => problem.column === column && problem.code === code);
  const cells = texts.flatMap((text, column): Cell[] => {
    const failed = told(column, 'formula-error');
    if (text === '' && !failed) return [];
    return [{ column, text, kind: failed ? 'error' : 'text', raw: null, lossy: told(column, 'digits-lost') }];
  });
  return { row, cells };
}
