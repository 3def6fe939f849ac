import { textCell, type Cell, type MergedRange } from '../cell.js';
import { GENERAL, numberCell } from '../xlsx/number-format.js';
import { BIFF, damage, Pieces, Records } from './records.js';
import type { WorkbookGlobals } from './workbook-globals.js';

const CELLS: ReadonlySet<number> = new Set([
  BIFF.NUMBER,
  BIFF.RK,
  BIFF.MULRK,
  BIFF.LABELSST,
  BIFF.LABEL,
  BIFF.RSTRING,
  BIFF.BOOLERR,
  BIFF.FORMULA,
]);

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

const MAX_MERGES = 200_000;

/** Where the records that hold cells lie, row by row, and the merged ranges of the sheet. */
export interface SheetIndex {
  readonly offsets: Uint32Array;
  readonly merges: MergedRange[];
}

/** Goes through the part of a sheet once. Programs that write rows in any order are put right here. */
export function indexSheet(stream: Buffer, start: number): SheetIndex {
  let offsets = new Uint32Array(4096);
  let count = 0;
  let lastRow = -1;
  let inOrder = true;
  const merges: MergedRange[] = [];
  const records = new Records(stream, start);
  let depth = 0;
  while (records.advance()) {
    if (records.type === BIFF.BOF) depth += 1;
    else if (records.type === BIFF.EOF && --depth <= 0) break;
    if (depth !== 1) continue;
    if (records.type === BIFF.MERGEDCELLS) addMerges(records, merges);
    if (!CELLS.has(records.type)) continue;
    records.need(8);
    const row = stream.readUInt16LE(records.at);
    if (row < lastRow) inOrder = false;
    lastRow = row;
    if (count === offsets.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(offsets);
      offsets = larger;
    }
    offsets[count++] = records.start;
  }
  const found = offsets.subarray(0, count);
  const rowAt = (offset: number): number => stream.readUInt16LE(offset + 4);
  return { offsets: inOrder ? found : found.sort((a, b) => rowAt(a) - rowAt(b) || a - b), merges };
}

function addMerges({ bytes, at, length }: Records, merges: MergedRange[]): void {
  for (let i = at + 2; i + 8 <= at + length && merges.length < MAX_MERGES; i += 8) {
    const top = bytes.readUInt16LE(i) + 1;
    const bottom = bytes.readUInt16LE(i + 2) + 1;
    const left = bytes.readUInt16LE(i + 4);
    const right = bytes.readUInt16LE(i + 6);
    if (bottom >= top && right >= left) merges.push({ top, bottom, left, right });
  }
}

/** The 30 bits of a short number: a whole one, or the front of a floating one, either perhaps in hundredths. */
function shortNumber(bits: number): number {
  let value: number;
  if (bits & 2) value = bits >> 2;
  else {
    const double = Buffer.alloc(8);
    double.writeInt32LE(bits & ~3, 4);
    value = double.readDoubleLE(0);
  }
  return bits & 1 ? value / 100 : value;
}

/** Makes the cells of single records. */
export class CellReader {
  constructor(
    private readonly stream: Buffer,
    private readonly globals: WorkbookGlobals,
  ) {}

  /** Adds what the record at that place holds; most hold one cell. */
  read(offset: number, into: Cell[]): void {
    const { stream } = this;
    const records = new Records(stream, offset);
    if (!records.advance()) throw damage('record');
    const { at, type, length } = records;
    if (type === BIFF.MULRK) return this.readShortNumbers(at, length, into);
    const cell = this.single(records, stream.readUInt16LE(at + 2), stream.readUInt16LE(at + 4));
    if (cell) into.push(cell);
  }

  private single(records: Records, column: number, style: number): Cell | undefined {
    const { stream } = this;
    const at = records.at + 6;
    switch (records.type) {
      case BIFF.NUMBER:
        records.need(14);
        return this.number(column, stream.readDoubleLE(at), style);
      case BIFF.RK:
        records.need(10);
        return this.number(column, shortNumber(stream.readInt32LE(at)), style);
      case BIFF.LABELSST: {
        records.need(10);
        const text = this.globals.sharedText.get(stream.readUInt32LE(at));
        if (text === undefined) throw damage('shared-text');
        return text === '' ? undefined : textCell(column, text);
      }
      case BIFF.BOOLERR:
        return this.constant(column, stream[at] ?? 0, stream[at + 1] === 1);
      case BIFF.FORMULA:
        records.need(14);
        return this.formula(records, column, style);
      default: {
        const text = this.text(records, 6);
        return text === '' ? undefined : textCell(column, text);
      }
    }
  }

  private number(column: number, value: number, style: number): Cell | undefined {
    if (!Number.isFinite(value)) throw damage('number');
    return numberCell(column, String(value), this.globals.styles[style] ?? GENERAL, this.globals.date1904);
  }

  private constant(column: number, value: number, isError: boolean): Cell {
    const text = isError ? (ERRORS[value] ?? '#N/A') : value === 0 ? 'FALSE' : 'TRUE';
    return { column, text, kind: isError ? 'error' : 'boolean', raw: null, lossy: false };
  }

  private text(records: Records, skip: number): string {
    const pieces = new Pieces(records.pieces());
    pieces.passOver(skip);
    return this.globals.text.read(pieces);
  }

  private readShortNumbers(at: number, length: number, into: Cell[]): void {
    const { stream } = this;
    const first = stream.readUInt16LE(at + 2);
    for (let i = 0; 4 + i * 6 + 6 <= length - 2; i++) {
      const place = at + 4 + i * 6;
      const cell = this.number(first + i, shortNumber(stream.readInt32LE(place + 2)), stream.readUInt16LE(place));
      if (cell) into.push(cell);
    }
  }

  /** The value that the formula was saved with; texts stand in a record behind it. */
  private formula(records: Records, column: number, style: number): Cell | undefined {
    const { stream } = this;
    const at = records.at + 6;
    if (stream.readUInt16LE(at + 6) !== 0xffff) return this.number(column, stream.readDoubleLE(at), style);
    const form = stream[at];
    if (form === 1 || form === 2) return this.constant(column, stream[at + 2] ?? 0, form === 2);
    if (form === 3) return undefined; // an empty text
    // Between the formula and its text may stand what several formulas share.
    while (records.advance() && !CELLS.has(records.type) && records.type !== BIFF.EOF) {
      if (records.type !== BIFF.STRING) continue;
      const text = this.text(records, 0);
      return text === '' ? undefined : textCell(column, text);
    }
    return { column, text: '', kind: 'error', raw: null, lossy: false };
  }
}
