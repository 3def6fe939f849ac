import { textCell, unifyLineBreaks, type Cell, type MergedRange, type Row } from '../cell.js';
import { FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import { inColumnOrder, RowCounter } from '../row-counter.js';
import { GENERAL, isoCell, numberCell, type NumberFormat } from '../xlsx/number-format.js';
import { prefixed } from '../xlsx/xml.js';
import type { Attributes, XmlHandler } from '../xlsx/xml-scanner.js';
import { SpanGrid } from './span-grid.js';

/** Turns the tags of one sheet among those of the file into rows. */
export class XmlSheetParser implements XmlHandler {
  readonly counter: RowCounter;
  private readonly grid = new SpanGrid();
  private rows: Row[] = [];
  private sheet = -1;
  private inCell = false;
  private inData = false;
  private type = '';
  private value = '';
  private hasFormula = false;
  private format: NumberFormat = GENERAL;
  private spans = { across: 0, down: 0 };

  constructor(
    private readonly wanted: number,
    private readonly styles: ReadonlyMap<string, NumberFormat>,
    private readonly limits: Limits,
  ) {
    this.counter = new RowCounter(limits);
  }

  get waiting(): number {
    return this.rows.length;
  }

  get merges(): MergedRange[] {
    return this.grid.merges;
  }

  take(): Row[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'Worksheet') this.sheet += 1;
    if (this.sheet !== this.wanted) return;
    if (name === 'Row') this.openRow(prefixed(attributes, 'Index'));
    else if (name === 'Cell') this.openCell(attributes);
    else if (name === 'Data' && this.inCell) {
      this.inData = true;
      this.type = prefixed(attributes, 'Type') ?? 'String';
    }
  }

  close(name: string): void {
    if (this.sheet !== this.wanted) return;
    if (name === 'Data') this.inData = false;
    else if (name === 'Cell') this.closeCell();
    else if (name === 'Row') this.closeRow();
  }

  text(text: string): void {
    if (!this.inData) return;
    this.value += text;
    if (this.value.length > this.limits.cellLength) {
      throw new FileProblem('cell-too-long', { limit: this.limits.cellLength, row: this.grid.row });
    }
  }

  private openRow(index: string | undefined): void {
    const row = index === undefined ? this.grid.row + 1 : Number(index);
    if (!Number.isInteger(row) || row <= this.grid.row || row > 0x7fffffff) {
      throw new FileProblem('file-damaged', { part: 'workbook', reason: 'row-number' });
    }
    this.grid.startRow(row);
  }

  private openCell(attributes: Attributes): void {
    const index = Number(prefixed(attributes, 'Index') ?? NaN);
    if (Number.isInteger(index) && index >= 1) this.grid.moveTo(index - 1);
    this.spans = {
      across: Number(prefixed(attributes, 'MergeAcross') ?? 0) || 0,
      down: Number(prefixed(attributes, 'MergeDown') ?? 0) || 0,
    };
    this.format = this.styles.get(prefixed(attributes, 'StyleID') ?? '') ?? GENERAL;
    this.hasFormula = prefixed(attributes, 'Formula') !== undefined;
    this.type = '';
    this.value = '';
    this.inCell = true;
  }

  private closeCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    this.grid.add(this.makeCell(this.grid.nextColumn()), this.spans.across, this.spans.down);
  }

  private makeCell(column: number): Cell | undefined {
    const { value } = this;
    const error = (text: string): Cell => ({ column, text, kind: 'error', raw: null, lossy: false });
    if (value === '') return this.hasFormula && this.type !== 'String' ? error('') : undefined;
    switch (this.type) {
      case 'Number':
        return numberCell(column, value, this.format, false);
      case 'DateTime':
        return isoCell(column, value);
      case 'Boolean':
        return { column, text: value.trim() === '1' ? 'TRUE' : 'FALSE', kind: 'boolean', raw: null, lossy: false };
      case 'Error':
        return error(value);
      default:
        return textCell(column, unifyLineBreaks(value));
    }
  }

  private closeRow(): void {
    const cells = inColumnOrder(this.grid.finishRow());
    if (cells.length === 0) return;
    this.counter.count(this.grid.row, cells);
    this.rows.push({ row: this.grid.row, cells });
  }
}
