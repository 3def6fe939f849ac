import { openWorkbook, type Workbook } from '@lianqun/spreadsheet';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { withoutContacts } from '../rows/contacts.js';
import { chooseTable, severalLists } from './columns/choose-table.js';
import { type LearnedColumns, saidOfColumns, saidOfValues, shapeOf } from './columns/learned.js';
import { ListedValues } from './values/listed-values.js';
import { mapTable } from './columns/map-columns.js';
import {
  type BatchProblem,
  fieldsOf,
  type FoundTable,
  type MappedColumn,
  type ReadOrder,
  type ReadResult,
  type Taught,
} from './protocol.js';
import { masksOf, type ShownTable, summaries } from './columns/sheets-shown.js';
import { type Output, type Staged, stageRows } from './stage-rows.js';
import type { TargetReading } from './target-reading.js';

export type { Output } from './stage-rows.js';

/** What is known before any row has been read. */
interface Found {
  shown: ShownTable | null;
  table: FoundTable | null;
  mapping: MappedColumn[];
  shape: string | null;
}

const unread = { dataRows: 0, warnings: 0, values: [], learned: null };

/**
 * Reads a file for one register: finds the sheet, the header and the columns, and writes every data row out.
 * @throws FileProblem when the file is not what it says or exceeds a limit
 */
export async function readFile(order: ReadOrder, reading: TargetReading, output: Output): Promise<ReadResult> {
  const cipher = new ContactCipher(order.keys);
  const workbook = await openWorkbook(order.path);
  try {
    return await readWorkbook(workbook, order, reading, cipher, output);
  } finally {
    await workbook.close();
  }
}

async function readWorkbook(
  workbook: Workbook,
  order: ReadOrder,
  reading: TargetReading,
  cipher: ContactCipher,
  output: Output,
): Promise<ReadResult> {
  const { chosen, needs } = await chooseTable(workbook, order, reading);
  const shape = chosen && shapeOf(chosen.table.columns);
  const said = saidOfColumns(order.choices, order.learned, shape);
  const map = chosen ? mapTable(reading, chosen, said) : [];
  const masks = masksOf(map, reading.contacts);
  const found: Found = {
    shown: chosen && { sheet: chosen.sheet, firstDataRow: chosen.table.firstDataRow, masks },
    table: chosen && {
      sheet: chosen.sheet,
      headerRow: chosen.table.headerRow,
      headerRows: chosen.table.headerRows,
      firstDataRow: chosen.table.firstDataRow,
      lastDataRow: chosen.table.firstDataRow,
      skippedRows: [],
    },
    mapping: map.map((one) => ({ ...one, samples: one.samples.map(masks.get(one.column) ?? withoutContacts) })),
    shape,
  };
  const asking = async (problem: BatchProblem): Promise<ReadResult> => {
    const sheets = await summaries(workbook, cipher, null, found.shown);
    return { ...unread, sheets, table: found.table, mapping: found.mapping, shape, needs: problem };
  };
  const named = map.some((column) => fieldsOf(column).includes(reading.nameField));
  if (!chosen || needs) return asking(needs ?? { code: 'no-data-rows', params: {} });
  if (!named) return asking({ code: 'no-name-column', params: { register: reading.register } });
  const values = new ListedValues(saidOfValues(order.choices, order.learned), order.choices.values);
  const staged = await stageRows(workbook, order, reading, { chosen, map, values, cipher }, output);
  const several = severalLists(order, reading, chosen, staged.later);
  if (several) return asking(several);
  return {
    ...outcome(found, staged),
    sheets: await summaries(workbook, cipher, chosen.sheet, found.shown),
    values: values.list(),
    learned: taught(map, values, said.lesson, order.learned?.from ?? ''),
  };
}

function outcome({ table, mapping, shape }: Found, staged: Staged) {
  const { skippedRows, lastDataRow, dataRows, warnings } = staged;
  const needs: BatchProblem | null = dataRows ? null : { code: 'no-data-rows', params: {} };
  return { table: table && { ...table, skippedRows, lastDataRow }, mapping, shape, dataRows, warnings, needs };
}

/** How much of what is known of the list came from earlier ones. */
function taught(
  map: readonly MappedColumn[],
  values: ListedValues,
  lesson: LearnedColumns | null,
  from: string,
): Taught | null {
  const columns = map.filter(({ confidence }) => confidence === 'learned').length;
  const texts = values.list().filter(({ learned }) => learned).length;
  if (columns + texts === 0) return null;
  const extras = lesson?.extras;
  return { from: lesson?.from ?? from, columns, values: texts, ...(extras !== undefined && { extras }) };
}
