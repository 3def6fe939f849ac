import { columnOf, textCell, type Cell, type Extent, type MergedRange, type Row } from '../cell.js';
import { FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import { cellText } from './escapes.js';
import { GENERAL, isoCell, numberCell, type NumberFormat } from './number-format.js';
import { inColumnOrder } from '../row-counter.js';
import { RunCollector } from './shared-strings.js';
import type { SharedText } from './shared-text.js';
import type { Attributes, XmlHandler } from './xml-scanner.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly part: string;
  readonly sharedText: SharedText;
  readonly styles: readonly NumberFormat[];
  readonly date1904: boolean;
  readonly limits: Limits;
}

/** `B2:D5`, or null. */
export function parseRange(reference: string | undefined): MergedRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference ?? '');
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) };
}

/** Cells in a batch, about. */
const BATCH_CELLS = 20_000;
const MAX_MERGES = 200_000;

/** Turns the tags of one sheet into rows. `take` hands over the rows finished so far. */
export class SheetParser implements XmlHandler {
  readonly merges: MergedRange[] = [];
  private rows: Row[] = [];
  private pendingCells = 0;
  private row = 0;
  private lastRow = 0;
  private rowCount = 0;
  private cellCount = 0;
  private columnCount = 0;

  private cells: Cell[] = [];
  private inOrder = true;
  private column = -1;
  private type = '';
  private style: NumberFormat = GENERAL;
  private value = '';
  private hasFormula = false;
  private inCell = false;
  private inValue = false;
  private inInline = false;
  private readonly inline: RunCollector;

  constructor(private readonly context: SheetContext) {
    this.inline = new RunCollector(context.limits.cellLength);
  }

  /** Whether a batch is full: by rows, or by cells where rows are wide. */
  isFull(batchSize: number): boolean {
    return this.rows.length >= batchSize || this.pendingCells >= BATCH_CELLS;
  }

  get extent(): Extent {
    return { rowCount: this.rowCount, lastRow: this.lastRow, columnCount: this.columnCount };
  }

  take(): Row[] {
    const { rows } = this;
    this.rows = [];
    this.pendingCells = 0;
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (this.inInline) return this.inline.open(name);
    switch (name) {
      case 'c':
        return this.openCell(attributes);
      case 'v':
        this.inValue = this.inCell;
        return;
      case 'f':
        this.hasFormula = true;
        return;
      case 'row':
        return this.openRow(attributes);
      case 'is':
        this.inInline = this.inCell;
        this.inline.start();
        return;
      case 'mergeCell':
        return this.addMerge(attributes);
    }
  }

  close(name: string): void {
    if (this.inInline && name !== 'is') return this.inline.close(name);
    switch (name) {
      case 'c':
        return this.closeCell();
      case 'v':
        this.inValue = false;
        return;
      case 'row':
        return this.closeRow();
      case 'is':
        this.inInline = false;
        this.value = this.inline.finish();
    }
  }

  text(text: string): void {
    if (this.inValue) {
      this.value = this.value === '' ? text : this.value + text;
      if (this.value.length > this.context.limits.cellLength) throw this.tooLong();
    } else if (this.inInline) this.inline.add(text);
  }

  private tooLong(): FileProblem {
    return new FileProblem('cell-too-long', { limit: this.context.limits.cellLength, row: this.row });
  }

  private openRow(attributes: Attributes): void {
    const named = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    if (!Number.isInteger(named) || named <= this.row || named > 0x7fffffff) {
      throw new FileProblem('file-damaged', { part: this.context.part, reason: 'row-number' });
    }
    this.row = named;
    this.cells = [];
    this.inOrder = true;
    this.column = -1;
  }

  private openCell(attributes: Attributes): void {
    const reference = attributes.r;
    const previous = this.column;
    const named = reference === undefined ? -1 : columnOf(reference);
    this.column = named >= 0 ? named : previous + 1;
    if (this.column <= previous) this.inOrder = false;
    const { t: type, s: style } = attributes;
    this.type = type ?? 'n';
    this.style = style === undefined ? GENERAL : (this.context.styles[Number(style)] ?? GENERAL);
    this.value = '';
    this.hasFormula = false;
    this.inCell = true;
  }

  private closeCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    const cell = this.makeCell();
    if (cell === undefined) return;
    const { limits } = this.context;
    if (this.column >= limits.columns) {
      throw new FileProblem('too-many-columns', { limit: limits.columns, row: this.row });
    }
    this.cellCount += 1;
    if (this.cellCount > limits.cells) throw new FileProblem('too-many-cells', { limit: limits.cells, row: this.row });
    this.cells.push(cell);
  }

  /** The cell, or undefined for one that holds nothing but a style. */
  private makeCell(): Cell | undefined {
    const { value, column } = this;
    if (value === '') return this.hasFormula && this.type !== 'str' ? this.errorCell('') : undefined;
    switch (this.type) {
      case 's': {
        const text = this.context.sharedText.get(Number(value));
        if (text === undefined) {
          throw new FileProblem('file-damaged', { part: this.context.part, reason: 'shared-text', row: this.row });
        }
        return text === '' ? undefined : textCell(column, text);
      }
      case 'n':
        return numberCell(column, value, this.style, this.context.date1904);
      case 'inlineStr':
        return textCell(column, value);
      case 'str':
        return textCell(column, cellText(value));
      case 'b':
        return { column, text: value.trim() === '1' ? 'TRUE' : 'FALSE', kind: 'boolean', raw: null, lossy: false };
      case 'e':
        return this.errorCell(value);
      case 'd':
        return isoCell(column, value);
      default:
        return textCell(column, cellText(value));
    }
  }

  private errorCell(text: string): Cell {
    return { column: this.column, text, kind: 'error', raw: null, lossy: false };
  }

  private closeRow(): void {
    const cells = this.inOrder ? this.cells : inColumnOrder(this.cells);
    this.cells = [];
    const last = cells[cells.length - 1];
    if (last === undefined) return;
    this.rowCount += 1;
    const { limits } = this.context;
    if (this.rowCount > limits.rows) throw new FileProblem('too-many-rows', { limit: limits.rows, row: this.row });
    this.lastRow = this.row;
    if (last.column >= this.columnCount) this.columnCount = last.column + 1;
    this.pendingCells += cells.length;
    this.rows.push({ row: this.row, cells });
  }

  private addMerge(attributes: Attributes): void {
    const range = parseRange(attributes.ref);
    if (range && this.merges.length < MAX_MERGES) this.merges.push(range);
  }
}
