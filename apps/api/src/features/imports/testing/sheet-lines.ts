import { rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cellAt, openWorkbook, type Row } from '@lianqun/spreadsheet';
import { v7 as uuid } from 'uuid';

export type SheetLine = Record<string, { text: string; kind: string }>;

/** The first sheet of a workbook: its headers in their order, and each line as header → cell. */
export async function sheetLines(bytes: Buffer): Promise<{ headers: string[]; lines: SheetLine[] }> {
  const file = path.join(os.tmpdir(), `sheet-${uuid()}.xlsx`);
  writeFileSync(file, bytes);
  const book = await openWorkbook(file);
  try {
    const rows: Row[] = [];
    for await (const batch of book.rowBatches(0)) rows.push(...batch);
    const [head, ...rest] = rows;
    const columns = head?.cells ?? [];
    const lineOf = (row: Row): SheetLine =>
      Object.fromEntries(
        columns.map(({ text: header, column }) => {
          const { text, kind } = cellAt(row, column);
          return [header, { text, kind }];
        }),
      );
    return { headers: columns.map(({ text }) => text), lines: rest.map(lineOf) };
  } finally {
    await book.close();
    rmSync(file);
  }
}
