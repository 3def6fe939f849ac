const quotedCell = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;

/** A cell is in quotation marks where it needs them: around a line break, a tab, or marks that are doubled. */
function quotedAt(source: string, at: number): { text: string; end: number } | null {
  quotedCell.lastIndex = at;
  const found = quotedCell.exec(source);
  const inside = found?.[1];
  if (!found || inside === undefined || !/[\t\n]|""/.test(inside)) return null;
  return { text: inside.replaceAll('""', '"'), end: at + found[0].length };
}

/** What a spreadsheet puts on the clipboard: rows by line, cells by tab. */
export function parseClipboard(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = quotedAt(source, at);
    const plain = /[\t\n]/g;
    plain.lastIndex = at;
    const end = quoted?.end ?? plain.exec(source)?.index ?? source.length;
    rows.at(-1)?.push(quoted?.text ?? source.slice(at, end));
    if (end >= source.length) return rows;
    if (source.charAt(end) === '\n') rows.push([]);
    at = end + 1;
  }
}

/** One value without a tab or a line break is typing, not a block of cells. */
export const isBlock = (text: string): boolean => /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));

export interface PastedCell {
  row: number;
  column: number;
  text: string;
}

export interface PastedBlock {
  cells: PastedCell[];
  /** Rows and columns of the block that lie beyond the table and were left out. */
  rowsOver: number;
  columnsOver: number;
}

/** Lays a block of cells on the table, its first cell at the given one. */
export function layBlock(
  block: readonly (readonly string[])[],
  at: { row: number; column: number },
  size: { rows: number; columns: number },
): PastedBlock {
  const width = Math.max(0, ...block.map((row) => row.length));
  const cells = block.slice(0, size.rows - at.row).flatMap((texts, row) =>
    texts.slice(0, size.columns - at.column).map((text, column) => ({
      row: at.row + row,
      column: at.column + column,
      text,
    })),
  );
  return {
    cells,
    rowsOver: Math.max(0, at.row + block.length - size.rows),
    columnsOver: Math.max(0, at.column + width - size.columns),
  };
}
