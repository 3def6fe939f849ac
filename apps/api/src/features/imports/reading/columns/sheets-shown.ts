import { type Row, textsOf, type Workbook } from '@lianqun/spreadsheet';
import type { ContactCipher } from '../../../../foundation/crypto/contact-cipher.js';
import { storable } from '../../../../foundation/database/copy-line.js';
import { type ContactMasks, withoutContacts } from '../../rows/contacts.js';
import { fieldsOf, type MappedColumn, type SheetHead, type SheetSummary } from '../protocol.js';

/** What a person sees of each sheet when correcting the header. */
export const SHOWN = { sheets: 20, rows: 30, columns: 60, characters: 80 };

/** The table of a sheet as far as contact details go: its columns that hold some, and where its rows begin. */
export interface ShownTable {
  sheet: number;
  firstDataRow: number;
  masks: ReadonlyMap<number, (text: string) => string>;
}

/** The columns that hold contact details, with their masks; of several details in one cell nothing is shown. */
export const masksOf = (map: readonly MappedColumn[], contacts: ContactMasks): ShownTable['masks'] =>
  new Map(
    map.flatMap((column) => {
      const masks = fieldsOf(column).flatMap((field) => contacts[field] ?? []);
      const [mask] = masks;
      if (!mask) return [];
      return [[column.column, fieldsOf(column).length > 1 ? () => '***' : mask] as const];
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

/**
 * The sheets with their first rows; sizes only of the one that was read to its end, since finding them means reading.
 * What looks like a contact detail is masked, and so are the columns of the table that hold some.
 */
export async function summaries(
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
