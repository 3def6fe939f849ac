import type exceljs from 'exceljs';

export interface TemplateColumn {
  readonly header: string;
  /** What belongs here; opens when one points at the header. */
  readonly note: string;
  /** Codes and phone numbers are texts, lest a spreadsheet program drops their digits. */
  readonly kind: 'text' | 'number' | 'date';
  /** Offered in a drop-down; other texts may be typed, as several of them in one cell. */
  readonly options?: readonly string[];
  /** What the sample row says. */
  readonly sample?: string | number | null;
  /** In characters of half width. Default 18. */
  readonly width?: number;
}

export interface TemplateRequest {
  readonly sheetName: string;
  readonly columns: readonly TemplateColumn[];
  /** How far down the drop-downs reach. Default 5000. */
  readonly rows?: number;
}

/** The drop-downs of a sheet, which the types of the library leave out. */
interface Validated {
  dataValidations: { add(range: string, validation: exceljs.DataValidation): void };
}

const FORMATS = { text: '@', number: 'General', date: 'yyyy-mm-dd' } as const;
const LISTS = '选项';

const fill = (argb: string): exceljs.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const hasValidations = (sheet: object): sheet is Validated => 'dataValidations' in sheet;

/**
 * A workbook to be filled in: a frozen header with notes, formats and drop-downs for every column, and one sample row.
 * The entries of the drop-downs stand on a sheet that only a program can show.
 */
export async function writeTemplate({ sheetName, columns, rows = 5000 }: TemplateRequest): Promise<Uint8Array> {
  // Loaded only here: it is large, and programs that only read need not carry it.
  const { default: library } = await import('exceljs');
  const workbook = new library.Workbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ kind, width = 18 }) => ({ width, style: { numFmt: FORMATS[kind] } }));
  const header = sheet.addRow(columns.map((column) => column.header));
  header.font = { bold: true };
  header.alignment = { vertical: 'middle', wrapText: true };
  header.eachCell((cell, number) => {
    cell.numFmt = '@';
    cell.fill = fill('FFE6EFF9');
    cell.note = columns[number - 1]?.note ?? '';
  });
  const sample = sheet.addRow(columns.map((column) => column.sample ?? null));
  sample.font = { italic: true, color: { argb: 'FF808080' } };
  addLists(workbook, sheet, columns, rows);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ useSharedStrings: false }));
}

function addLists(
  workbook: exceljs.Workbook,
  sheet: exceljs.Worksheet,
  columns: readonly TemplateColumn[],
  rows: number,
): void {
  if (!hasValidations(sheet)) throw new Error('the library has no drop-downs');
  const lists = workbook.addWorksheet(LISTS, { state: 'veryHidden' });
  columns.forEach(({ options = [], header }, at) => {
    if (!options.length) return;
    const place = lists.getColumn(at + 1);
    place.values = [header, ...options];
    const entries = `${LISTS}!$${place.letter}$2:$${place.letter}$${String(options.length + 1)}`;
    const { letter } = sheet.getColumn(at + 1);
    // One range for the column: a drop-down a cell would be thousands of them.
    sheet.dataValidations.add(`${letter}2:${letter}${String(rows + 1)}`, {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: [entries],
    });
  });
}
