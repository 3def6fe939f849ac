import { columnOf } from '../../cell.js';
import { FileProblem } from '../../file-problem.js';
import type { Limits } from '../../limits.js';
import { attributeOf, type XmlTag, xmlTags } from './xml-tags.js';

/** A cell of a form as far as its look goes. */
export interface FormCellStyle {
  readonly column: number;
  /** Number of the style; null for the plain one. */
  readonly style: string | null;
}

export interface FormRow {
  readonly row: number;
  /** `<row …>` */
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly FormCellStyle[];
  /** Whether a cell holds something of its own: formulas do not count, they follow from the rest. */
  readonly blank: boolean;
}

/** The XML of a sheet in three parts: before its rows, the rows, and after them. */
export interface FormSheet {
  readonly xml: string;
  /** Of the names of elements, with its colon. */
  readonly prefix: string;
  readonly rowsStart: number;
  readonly rowsEnd: number;
  readonly rows: readonly FormRow[];
}

interface OpenRow {
  row: number;
  tag: string;
  start: number;
  cells: FormCellStyle[];
  blank: boolean;
}

/** Collects rows from the tags between `<sheetData>` and `</sheetData>`. */
class RowCollector {
  readonly rows: FormRow[] = [];
  private open: OpenRow | null = null;
  private column = -1;
  private hasFormula = false;
  private hasContent = false;
  private cells = 0;

  constructor(
    private readonly xml: string,
    private readonly limits: Limits,
  ) {}

  take(tag: XmlTag): void {
    const opens = tag.kind !== 'close';
    const closes = tag.kind !== 'open';
    if (tag.name === 'row' && opens) this.begin(tag);
    if (tag.name === 'c' && opens) this.beginCell(tag);
    if (opens && tag.name === 'f') this.hasFormula = true;
    if (opens && (tag.name === 'v' || tag.name === 'is')) this.hasContent = true;
    if (tag.name === 'c' && closes && this.open && this.hasContent && !this.hasFormula) this.open.blank = false;
    if (tag.name === 'row' && closes && this.open) {
      this.rows.push({ ...this.open, end: tag.end });
      this.open = null;
    }
  }

  private begin({ start, end }: XmlTag): void {
    // Blank rows count: here each of them is kept.
    const limit = this.limits.rows;
    if (this.rows.length >= limit) throw new FileProblem('too-many-rows', { limit });
    const tag = this.xml.slice(start, end);
    const row = Number(attributeOf(tag, 'r') ?? (this.rows.at(-1)?.row ?? 0) + 1);
    this.open = { row, tag, start, cells: [], blank: true };
    this.column = -1;
  }

  private beginCell({ start, end }: XmlTag): void {
    const limit = this.limits.cells;
    if (++this.cells > limit) throw new FileProblem('too-many-cells', { limit });
    const tag = this.xml.slice(start, end);
    const named = attributeOf(tag, 'r');
    this.column = named === undefined ? this.column + 1 : columnOf(named);
    this.hasFormula = false;
    this.hasContent = false;
    this.open?.cells.push({ column: this.column, style: attributeOf(tag, 's') ?? null });
  }
}

/**
 * Takes the XML of a sheet apart; null where it has no rows.
 * @throws FileProblem when it has more rows or cells than the limits allow
 */
export function formSheet(xml: string, limits: Limits): FormSheet | null {
  let opened: XmlTag | null = null;
  for (const tag of xmlTags(xml)) {
    if (tag.name !== 'sheetData') continue;
    if (tag.kind === 'empty') return null;
    if (tag.kind === 'open') {
      opened = tag;
      continue;
    }
    if (!opened) return null;
    const collector = new RowCollector(xml, limits);
    for (const inner of xmlTags(xml, opened.end, tag.start)) collector.take(inner);
    const name = /^<([^\s<>/]+)/.exec(xml.slice(opened.start, opened.end))?.[1] ?? '';
    const prefix = name.slice(0, -'sheetData'.length);
    return { xml, prefix, rowsStart: opened.end, rowsEnd: tag.start, rows: collector.rows };
  }
  return null;
}

/** The merged ranges of a sheet, as they are written. */
export function mergesOf({ xml, rowsEnd }: FormSheet): string[] {
  const merges: string[] = [];
  for (const { name, kind, start, end } of xmlTags(xml, rowsEnd)) {
    const ref = name === 'mergeCell' && kind !== 'close' ? attributeOf(xml.slice(start, end), 'ref') : undefined;
    if (ref !== undefined) merges.push(ref);
  }
  return merges;
}
