import {
  cellAt,
  columnLetter,
  createClassifier,
  type MergedRange,
  openWorkbook,
  findTable,
  rankSheets,
  type Row,
  type SheetRank,
  type Table,
  tableAt,
  textsOf,
  type Workbook,
} from '@lianqun/spreadsheet';
import { v7 as uuid } from 'uuid';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { arrayLiteral, copyLine, storable } from '../../../foundation/database/copy-line.js';
import { type ContactMasks, withoutContacts } from '../contacts.js';
import { ContactSeal } from './contact-seal.js';
import {
  type BatchProblem,
  type MappedColumn,
  REASON,
  type ReadOrder,
  type ReadResult,
  type SheetHead,
  type SheetSummary,
} from './protocol.js';
import { createRowReader } from './row-reader.js';
import type { ReadRow, TargetReading } from './target-reading.js';

export interface Output {
  /** Takes lines of COPY; resolves when more may be written. */
  write(lines: string): Promise<void>;
  progress(done: number): void;
}

/** Rows that are looked at to find the header and to learn what the columns hold. */
const HEAD = 60;
const SAMPLES = 5;
/** What a person sees of each sheet when correcting the header. */
const SHOWN = { sheets: 20, rows: 30, columns: 60, characters: 80 };
/** Characters written at once: rows may be wide. */
const MOST_AT_ONCE = 512 * 1024;
/** Skipped rows that a batch remembers one by one. */
const SKIPPED_KEPT = 200;

interface Chosen {
  sheet: number;
  head: Row[];
  table: Table;
  merges: readonly MergedRange[];
}

/**
 * The sheets with their first rows; sizes only of the one that was read to its end, since finding them means reading.
 * What looks like a contact detail is masked, and so are the columns of the table that hold some.
 */
async function summaries(
  workbook: Workbook,
  cipher: ContactCipher,
  read: number | null,
  shown: ShownTable | null,
): Promise<SheetSummary[]> {
  const extent = read === null ? null : await workbook.extent(read);
  const result: SheetSummary[] = [];
  for (const sheet of workbook.sheets) {
    const head = result.length < SHOWN.sheets ? await workbook.head(sheet.index, SHOWN.rows) : [];
    result.push({
      ...sheet,
      name: storable(sheet.name),
      rowCount: extent && sheet.index === read ? extent.rowCount : null,
      columnCount: extent && sheet.index === read ? extent.columnCount : null,
      head: cipher.encrypt(
        JSON.stringify(head.map((row) => shownRow(row, sheet.index === shown?.sheet ? shown : null))),
      ),
    });
  }
  return result;
}

/** The table of a sheet as far as contact details go: its columns that hold some, and where its rows begin. */
interface ShownTable {
  sheet: number;
  firstDataRow: number;
  masks: ReadonlyMap<number, (text: string) => string>;
}

const masksOf = (map: readonly MappedColumn[], contacts: ContactMasks): ShownTable['masks'] =>
  new Map(
    map.flatMap(({ column, field }) => {
      const mask = field === null ? undefined : contacts[field];
      return mask ? [[column, mask] as const] : [];
    }),
  );

function shownRow(row: Row, table: ShownTable | null): SheetHead[number] {
  const width = Math.min(SHOWN.columns, (row.cells.at(-1)?.column ?? -1) + 1);
  const masks = table && row.row >= table.firstDataRow ? table.masks : null;
  const cells = textsOf(row, width).map((text, column) => {
    const mask = text.trim() ? masks?.get(column) : undefined;
    return storable((mask?.(text) ?? withoutContacts(text)).slice(0, SHOWN.characters));
  });
  return { row: row.row, cells };
}

function samplesOf(head: readonly Row[], table: Table, column: number): string[] {
  return head
    .filter((row) => row.row >= table.firstDataRow)
    .map((row) => storable(cellAt(row, column).text.trim()))
    .filter(Boolean);
}

function mapping(order: ReadOrder, reading: TargetReading, { head, table }: Chosen): MappedColumn[] {
  const samples = table.columns.map((column) => samplesOf(head, table, column.index));
  const found = reading.mapColumns(
    table.columns.map((column, i) => ({ header: column.header, unit: column.unit, samples: samples[i] ?? [] })),
  );
  const chosen = order.choices.columns ?? {};
  const claimed = new Set(Object.values(chosen));
  return table.columns.map((column, i) => {
    const base = {
      column: column.index,
      letter: columnLetter(column.index),
      header: storable(column.header),
      samples: (samples[i] ?? []).slice(0, SAMPLES).map((text) => storable(text.slice(0, SHOWN.characters))),
    };
    // What a line above the table says of all amounts says nothing of names and dates.
    const unitAbove = (field: string) => (reading.hasUnit(field) ? table.unit : null);
    const own = chosen[String(column.index)];
    if (own !== undefined) {
      const unit = own === null ? null : (column.unit ?? reading.unitOf(column.header, own) ?? unitAbove(own));
      return { ...base, field: own, confidence: 'user', unit };
    }
    const match = found[i] ?? { field: null, confidence: 'none', unit: null };
    if (match.field === null || claimed.has(match.field))
      return { ...base, field: null, confidence: 'none', unit: null };
    return { ...base, ...match, unit: match.unit ?? column.unit ?? unitAbove(match.field) };
  });
}

/** The cells by which a row shows that it is one of the register. */
const keysOf = (reading: TargetReading, map: readonly MappedColumn[]): number[] =>
  map.flatMap(({ field, column }) => (field !== null && reading.keyFields.includes(field) ? [column] : []));

const RUNNING_NUMBER = /^(?:序号|序|行号|no\.?|#)$/i;

/** Columns that say something of a record: not the running numbers, which differ from list to list, nor our own reasons. */
const telling = (map: readonly MappedColumn[], { ordinalColumns }: Table): MappedColumn[] =>
  map.filter(
    ({ field, header, column }) =>
      field !== null || !(ordinalColumns.includes(column) || RUNNING_NUMBER.test(header.trim()) || header === REASON),
  );

/** What PostgreSQL cannot keep is taken out before anything is made of it. */
function storableRow(row: Row): Row {
  if (row.cells.every(({ text }) => !text.includes('\0') && text.isWellFormed())) return row;
  return { row: row.row, cells: row.cells.map((cell) => ({ ...cell, text: storable(cell.text) })) };
}

/** The table of a sheet that a person chose, with the header where they say it is. */
async function chosenByPerson(
  workbook: Workbook,
  order: ReadOrder,
  sheet: number,
  scoreHeader: (text: string) => number,
) {
  const head = await workbook.head(sheet, HEAD);
  const merges = await workbook.merges(sheet);
  const hints = { scoreHeader, merges };
  const { headerRow } = order.choices;
  if (!head.length) return null;
  const table = headerRow === undefined ? findTable(head, hints) : tableAt(head, headerRow, hints);
  return table && { sheet, head, table, merges };
}

/** Two sheets are equally likely when both have columns of the register and neither stands out. */
function rivals(ranked: readonly SheetRank[]): SheetRank[] {
  const [first] = ranked;
  if (!first) return [];
  return ranked.filter((one) => one.table.knownHeaders === first.table.knownHeaders && first.score - one.score < 5);
}

/** The sheet that a person chose, or the one that most looks like a list; `needs` says why neither is clear. */
async function choose(
  workbook: Workbook,
  order: ReadOrder,
  reading: TargetReading,
): Promise<{ chosen: Chosen | null; needs: BatchProblem | null }> {
  const scoreHeader = (text: string) => reading.scoreHeader(text);
  const wanted = order.choices.sheet ?? (workbook.sheets.length === 1 ? workbook.sheets[0]?.index : undefined);
  if (wanted !== undefined) {
    const chosen = await chosenByPerson(workbook, order, wanted, scoreHeader);
    return { chosen, needs: chosen ? null : { code: 'no-data-rows', params: {} } };
  }
  const ranked = await rankSheets(workbook, { scoreHeader });
  const [best] = ranked;
  if (!best) return { chosen: null, needs: { code: 'no-data-rows', params: {} } };
  const chosen = { sheet: best.sheet, head: [...best.sample], table: best.table, merges: best.merges };
  const equal = rivals(ranked);
  if (equal.length < 2) return { chosen, needs: null };
  const likely = new Set(equal.map((one) => one.sheet));
  const sheets = workbook.sheets.filter(({ index }) => likely.has(index)).map(({ name }) => storable(name));
  return { chosen, needs: { code: 'several-sheets', params: { sheets, register: reading.register } } };
}

function line(
  order: ReadOrder,
  row: Row,
  width: number,
  read: ReadRow,
  seal: ContactSeal | null,
): { text: string; warnings: number } {
  const cells = new Array<string>(width).fill('');
  for (const cell of row.cells) if (cell.column < width) cells[cell.column] = cell.text;
  seal?.cells(cells);
  seal?.row(read);
  const severities = new Set(read.problems.map((problem) => problem.severity));
  const state = severities.has('error') ? 'refused' : severities.has('question') ? 'question' : 'readable';
  const text = copyLine([
    order.batchId,
    String(row.row),
    arrayLiteral(cells),
    JSON.stringify(read.record),
    JSON.stringify(read.problems),
    state,
    read.creditCode,
    read.nameFolded,
    uuid(),
  ]);
  return { text, warnings: read.problems.filter((problem) => problem.severity === 'warning').length };
}

async function readRows(
  workbook: Workbook,
  order: ReadOrder,
  reading: TargetReading,
  chosen: Chosen,
  map: MappedColumn[],
  cipher: ContactCipher,
  output: Output,
) {
  const read = createRowReader(reading, telling(map, chosen.table), order.lookups);
  const contacts = new ContactSeal(cipher, reading.contacts, map);
  const seal = contacts.idle ? null : contacts;
  const classify = createClassifier(chosen.table, { merges: chosen.merges, keyColumns: keysOf(reading, map) });
  const width = Math.max(0, ...chosen.table.columns.map((column) => column.index + 1));
  const skippedRows = chosen.table.skipped
    .slice(0, SKIPPED_KEPT)
    .map(({ row, reason }) => ({ row, reason: String(reason) }));
  const counts = { dataRows: 0, warnings: 0, lastDataRow: chosen.table.firstDataRow };
  for await (const batch of workbook.rowBatches(chosen.sheet)) {
    let lines = '';
    for (const row of batch) {
      if (row.row < chosen.table.firstDataRow) continue;
      const reason = classify(row);
      if (reason !== null) {
        if (skippedRows.length < SKIPPED_KEPT) skippedRows.push({ row: row.row, reason });
        continue;
      }
      const kept = storableRow(row);
      const { text, warnings } = line(order, kept, width, read(kept), seal);
      lines += text;
      counts.dataRows++;
      counts.warnings += warnings;
      counts.lastDataRow = row.row;
      if (lines.length < MOST_AT_ONCE) continue;
      await output.write(lines);
      lines = '';
    }
    if (lines) await output.write(lines);
    output.progress(counts.dataRows);
  }
  return { ...counts, skippedRows };
}

/**
 * Reads a file for one register: finds the sheet, the header and the columns, and writes every data row out.
 * @throws FileProblem when the file is not what it says or exceeds a limit
 */
export async function readFile(order: ReadOrder, reading: TargetReading, output: Output): Promise<ReadResult> {
  const cipher = new ContactCipher(order.keys);
  const workbook = await openWorkbook(order.path);
  try {
    const { chosen, needs } = await choose(workbook, order, reading);
    const map = chosen ? mapping(order, reading, chosen) : [];
    const masks = masksOf(map, reading.contacts);
    const shown = chosen && { sheet: chosen.sheet, firstDataRow: chosen.table.firstDataRow, masks };
    const told = map.map((one) => ({ ...one, samples: one.samples.map(masks.get(one.column) ?? withoutContacts) }));
    const named = map.some((column) => column.field === reading.nameField);
    const open = needs ?? (named ? null : { code: 'no-name-column' as const, params: { register: reading.register } });
    const found = chosen && {
      sheet: chosen.sheet,
      headerRow: chosen.table.headerRow,
      headerRows: chosen.table.headerRows,
      firstDataRow: chosen.table.firstDataRow,
      lastDataRow: chosen.table.firstDataRow,
      skippedRows: [],
    };
    if (!chosen || open) {
      return {
        sheets: await summaries(workbook, cipher, null, shown),
        table: found,
        mapping: told,
        dataRows: 0,
        warnings: 0,
        needs: open,
      };
    }
    const { skippedRows, lastDataRow, ...counts } = await readRows(
      workbook,
      order,
      reading,
      chosen,
      map,
      cipher,
      output,
    );
    const none: BatchProblem | null = counts.dataRows ? null : { code: 'no-data-rows', params: {} };
    const sheets = await summaries(workbook, cipher, chosen.sheet, shown);
    return { sheets, table: found && { ...found, skippedRows, lastDataRow }, mapping: told, ...counts, needs: none };
  } finally {
    await workbook.close();
  }
}
