import {
  findTable,
  type LaterList,
  type MergedRange,
  rankSheets,
  type Row,
  type SheetRank,
  type Table,
  tableAt,
  tableFrom,
  type Workbook,
} from '@lianqun/spreadsheet';
import { storable } from '../../../../foundation/database/copy-line.js';
import type { BatchProblem, ReadOrder } from '../protocol.js';
import type { TargetReading } from '../target-reading.js';

/** Rows that are looked at to find the header and to learn what the columns hold. */
const HEAD = 60;

/** The table that is read, with the first rows of its sheet. */
export interface Chosen {
  sheet: number;
  head: readonly Row[];
  table: Table;
  merges: readonly MergedRange[];
}

/** The table of a sheet that a person chose, with the header where they say it is, however far down. */
async function chosenByPerson(
  workbook: Workbook,
  order: ReadOrder,
  sheet: number,
  scoreHeader: (text: string) => number,
): Promise<Chosen | null> {
  const { headerRow } = order.choices;
  if (headerRow) {
    const placed = await tableFrom(workbook, sheet, headerRow, { scoreHeader }, HEAD);
    return placed && { sheet, head: placed.sample, table: placed.table, merges: placed.merges };
  }
  const head = await workbook.head(sheet, HEAD);
  if (!head.length) return null;
  const merges = await workbook.merges(sheet);
  const hints = { scoreHeader, merges };
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
export async function chooseTable(
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
  const chosen = { sheet: best.sheet, head: best.sample, table: best.table, merges: best.merges };
  const equal = rivals(ranked);
  if (equal.length < 2) return { chosen, needs: null };
  const likely = new Set(equal.map((one) => one.sheet));
  const sheets = workbook.sheets.filter(({ index }) => likely.has(index)).map(({ name }) => storable(name));
  return { chosen, needs: { code: 'several-sheets', params: { sheets, register: reading.register } } };
}

/** Words of a header that tell a list from another. */
const WORDS = 4;

const listed = (row: number, title: string | null, headers: readonly string[]): string => {
  const words = `${headers.slice(0, WORDS).join('、')}${headers.length > WORDS ? '…' : ''}`;
  return storable(`第 ${String(row)} 行起（${title ?? words}）`.slice(0, 120));
};

/** Asks which list of a sheet is meant where several of the register follow one another, unless a person has said it. */
export function severalLists(
  order: ReadOrder,
  reading: TargetReading,
  { table }: Chosen,
  later: readonly LaterList[],
): BatchProblem | null {
  if (order.choices.headerRow !== undefined) return null;
  const mine = later.filter(({ headers, rows }) => {
    const columns = headers.map((header) => ({ header, unit: null, samples: [] }));
    return rows > 0 && reading.mapColumns(columns).some(({ field }) => field === reading.nameField);
  });
  if (!mine.length) return null;
  const first = listed(
    table.headerRow ?? table.firstDataRow,
    null,
    table.columns.map(({ header }) => header).filter(Boolean),
  );
  const lists = [first, ...mine.map(({ headerRow, title, headers }) => listed(headerRow, title, headers))];
  const rows = [table.headerRow ?? table.firstDataRow, ...mine.map(({ headerRow }) => headerRow)];
  return { code: 'several-lists', params: { count: lists.length, lists, rows, register: reading.register } };
}
