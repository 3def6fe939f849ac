import { createClassifier, createFiller, type LaterList, type Row, type Workbook } from '@lianqun/spreadsheet';
import { v7 as uuid } from 'uuid';
import type { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { arrayLiteral, copyLine, storable } from '../../../foundation/database/copy-line.js';
import type { Chosen } from './columns/choose-table.js';
import { ContactSeal } from './cells/contact-seal.js';
import type { ListedValues } from './values/listed-values.js';
import { editor } from './cells/edited-cells.js';
import { keysOf } from './columns/map-columns.js';
import { type MappedColumn, type ReadOrder, stateOf } from './protocol.js';
import { createRowReader } from './row-reader.js';
import type { ReadRow, TargetReading } from './target-reading.js';

export interface Output {
  /** Takes lines of COPY; resolves when more may be written. */
  write(lines: string): Promise<void>;
  progress(done: number): void;
}

/** Characters written at once: rows may be wide. */
const MOST_AT_ONCE = 512 * 1024;
/** Skipped rows that a batch remembers one by one. */
const SKIPPED_KEPT = 200;

/** What PostgreSQL cannot keep is taken out before anything is made of it. */
function storableRow(row: Row): Row {
  if (row.cells.every(({ text }) => !text.includes('\0') && text.isWellFormed())) return row;
  return { row: row.row, cells: row.cells.map((cell) => ({ ...cell, text: storable(cell.text) })) };
}

function lineOf(order: ReadOrder, row: Row, width: number, read: ReadRow, seal: ContactSeal | null): string {
  const cells = new Array<string>(width).fill('');
  for (const cell of row.cells) if (cell.column < width) cells[cell.column] = cell.text;
  seal?.cells(cells);
  seal?.row(read);
  return copyLine([
    order.batchId,
    String(row.row),
    arrayLiteral(cells),
    JSON.stringify(read.record),
    JSON.stringify(read.problems),
    stateOf(read.problems),
    read.creditCode,
    read.nameFolded,
    uuid(),
  ]);
}

export interface Staged {
  dataRows: number;
  warnings: number;
  lastDataRow: number;
  skippedRows: { row: number; reason: string }[];
  later: readonly LaterList[];
}

/** Reads the rows of a table to the end of its sheet and writes every data row out. */
export async function stageRows(
  workbook: Workbook,
  order: ReadOrder,
  reading: TargetReading,
  { chosen, map, values, cipher }: { chosen: Chosen; map: MappedColumn[]; values: ListedValues; cipher: ContactCipher },
  output: Output,
): Promise<Staged> {
  const { table, merges } = chosen;
  const read = createRowReader(reading, map, order.lookups, values);
  const contacts = new ContactSeal(cipher, reading.contacts, map);
  const seal = contacts.idle ? null : contacts;
  const scoreHeader = (text: string) => reading.scoreHeader(text);
  const classify = createClassifier(table, { merges, scoreHeader, keyColumns: keysOf(reading, map) });
  const fill = createFiller(table, merges);
  const edit = editor(order.edits ?? [], cipher);
  const width = Math.max(0, ...table.columns.map((column) => column.index + 1));
  const skippedRows = table.skipped.slice(0, SKIPPED_KEPT).map(({ row, reason }) => ({ row, reason: String(reason) }));
  const counts = { dataRows: 0, warnings: 0, lastDataRow: table.firstDataRow };
  for await (const batch of workbook.rowBatches(chosen.sheet)) {
    let lines = '';
    for (const row of batch) {
      if (row.row < table.firstDataRow) continue;
      const filled = edit(fill(row));
      const reason = classify(row);
      if (reason !== null) {
        if (skippedRows.length < SKIPPED_KEPT) skippedRows.push({ row: row.row, reason });
        continue;
      }
      const kept = storableRow(filled);
      const found = read(kept);
      lines += lineOf(order, kept, width, found, seal);
      counts.dataRows++;
      for (const { severity } of found.problems) if (severity === 'warning') counts.warnings++;
      counts.lastDataRow = row.row;
      if (lines.length < MOST_AT_ONCE) continue;
      await output.write(lines);
      lines = '';
    }
    if (lines) await output.write(lines);
    output.progress(counts.dataRows);
  }
  return { ...counts, skippedRows, later: classify.laterLists() };
}
