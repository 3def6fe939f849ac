import type { Row } from '../cell.js';
import { headerKey } from './header.js';
import { headingText, sectionTest } from './headings.js';
import { headerTest, maybeHeader, type LaterList } from './next-list.js';
import {
  filledCells,
  isAdvice,
  isColumnNumbers,
  isInstruction,
  isNote,
  isNumeric,
  isTotal,
  isUnitRow,
  sampleMark,
  type FilledCell,
} from './row-marks.js';
import { mergeAt, type SkipReason, type Table, type TableHints } from './table.js';

export interface ClassifierOptions extends TableHints {
  /**
   * Columns of which every true row fills at least one, where the caller knows. Narrow rows that fill none of them
   * are then skipped as `sparse`; without it only rows that show by themselves that they are no data.
   */
  keyColumns?: readonly number[];
}

/** Judges the rows of a table one after the other: why a row is no data, or null for a data row. */
export interface RowClassifier {
  (row: Row): SkipReason | null;
  /** The heading that the latest rows stand under (`section`); null before the first. */
  section(): string | null;
  /** Lists that began below the table so far; complete once the last row was judged. */
  laterLists(): readonly LaterList[];
}

/** Samples stand at the top; further down a bracketed 示例 is somebody's name. */
const SAMPLES_WITHIN = 20;

/**
 * Judges the rows below a header, in order, to the very end of the sheet. When in doubt a row is data: a row kept by
 * mistake is seen and refused later, a row dropped by mistake is lost. Where another header with other columns
 * begins, the table ends: that row and all that follow are `next-list`, and `laterLists` says what is there. Give
 * `scoreHeader` as for finding the table, so that headers of that kind are known.
 */
export function createClassifier(table: Table, options: ClassifierOptions = {}): RowClassifier {
  const judge = new Judge(table, options);
  const classify = (row: Row): SkipReason | null => judge.reason(row);
  return Object.assign(classify, { section: () => judge.section, laterLists: () => judge.laterLists });
}

class Judge {
  section: string | null = null;
  readonly laterLists: { headerRow: number; headers: string[]; title: string | null; rows: number }[] = [];
  private readonly headers: HeaderTexts;
  private readonly isSparse: (row: number, cells: FilledCell[]) => boolean;
  private readonly isSection: ReturnType<typeof sectionTest>;
  private readonly isHeader: ReturnType<typeof headerTest>;
  private readonly ordinal: ReadonlySet<number>;
  private readonly narrow: number;
  private dataRows = 0;
  private seen = 0;
  /** A heading or remark in the row just above, which may be the title of the next list. */
  private heading: string | null = null;

  constructor(
    private readonly table: Table,
    options: ClassifierOptions,
  ) {
    this.headers = headerTexts(table);
    this.isSparse = sparseTest(table, options);
    this.isSection = sectionTest(table, options.merges);
    this.isHeader = headerTest(options);
    this.ordinal = new Set(table.ordinalColumns);
    this.narrow = Math.max(8, table.typicalCells / 2);
  }

  reason(row: Row): SkipReason | null {
    this.seen += 1;
    if (this.laterLists.length > 0) return this.beyond(row);
    const reason = this.judge(row);
    if (reason === null) this.dataRows += 1;
    if (reason === 'section') this.section = headingText(filledCells(row));
    const mayTitle = reason === 'section' || reason === 'sparse';
    if (reason !== 'empty') this.heading = mayTitle ? headingText(filledCells(row)) : null;
    return reason;
  }

  private judge(row: Row): SkipReason | null {
    if (this.dataRows > 0 && maybeHeader(row) && this.beginsList(row)) return 'next-list';
    // The usual row is wide and begins like no header: it is settled without looking at the words in it.
    const wide = row.cells.length > this.narrow && this.seen > SAMPLES_WITHIN;
    if (wide && !this.headers.beginsLike(row)) return maybeTotal(row) && isTotal(filledCells(row)) ? 'total' : null;
    const cells = filledCells(row);
    if (cells.every(({ column, text }) => this.ordinal.has(column) && isNumeric(text))) return 'empty';
    if (this.headers.repeatedBy(cells)) return 'repeated-header';
    if (isTotal(cells)) return 'total';
    const sample = sampleMark(cells);
    if (sample === 'certain' || (sample === 'likely' && this.seen <= SAMPLES_WITHIN)) return 'sample';
    if (this.dataRows === 0 && this.table.headerRow !== null) {
      if (isUnitRow(cells)) return 'unit-line';
      if (isColumnNumbers(cells)) return 'column-numbers';
      if (isInstruction(cells) || isAdvice(cells)) return 'instruction';
    }
    if (isNote(cells)) return 'note';
    if (this.isSection(row.row, cells)) return 'section';
    return this.isSparse(row.row, cells) ? 'sparse' : null;
  }

  private beginsList(row: Row): boolean {
    const cells = filledCells(row);
    if (this.headers.repeatedBy(cells) || !this.isHeader(cells)) return false;
    this.laterLists.push({
      headerRow: row.row,
      headers: cells.map(({ text }) => text),
      title: this.heading,
      rows: 0,
    });
    this.heading = null;
    return true;
  }

  /** The rows of later lists are counted; each header with other words begins one more. */
  private beyond(row: Row): SkipReason {
    const latest = this.laterLists[this.laterLists.length - 1];
    const cells = filledCells(row);
    if (latest === undefined || cells.length === 0) return 'next-list';
    const same = cells.filter(({ text }) => latest.headers.includes(text)).length;
    if (latest.rows > 0 && same < cells.length * 0.8 && maybeHeader(row) && this.beginsList(row)) return 'next-list';
    if (same < cells.length * 0.8) latest.rows += 1;
    this.heading = cells.length === 1 ? headingText(cells) : null;
    return 'next-list';
  }
}

const maybeTotal = (row: Row): boolean => {
  const [first, second] = row.cells;
  return [first, second].some((cell) => cell !== undefined && cell.text.length <= 8 && /[计汇均和]/.test(cell.text));
};

interface HeaderTexts {
  beginsLike(row: Row): boolean;
  repeatedBy(cells: readonly FilledCell[]): boolean;
}

function headerTexts(table: Table): HeaderTexts {
  const keys = new Map<number, Set<string>>();
  for (const { index, header, lines } of table.columns) {
    const texts = [header, ...lines].map(headerKey).filter((key) => key !== '');
    if (texts.length > 0) keys.set(index, new Set(texts));
  }
  const matches = ({ column, text }: FilledCell): boolean => keys.get(column)?.has(headerKey(text)) ?? false;
  return {
    beginsLike(row) {
      const first = row.cells[0];
      return first !== undefined && first.text.length <= 60 && matches(first);
    },
    repeatedBy(cells) {
      if (keys.size === 0) return false;
      const same = cells.filter(matches).length;
      return same >= Math.min(2, keys.size) && same >= cells.length * 0.8;
    },
  };
}

function sparseTest(
  table: Table,
  { merges, keyColumns }: ClassifierOptions,
): (row: number, cells: FilledCell[]) => boolean {
  const { typicalCells } = table;
  const known = new Set(table.columns.map(({ index }) => index));
  const ordinal = new Set(table.ordinalColumns);
  const keys = keyColumns && keyColumns.length > 0 ? new Set(keyColumns) : null;
  return (row, cells) => {
    const few = cells.length * 4 <= typicalCells || (cells.length === 1 && typicalCells >= 3);
    if (!few) return false;
    if (keys && !cells.some(({ column }) => keys.has(column))) return true;
    return cells.every(({ column, text }) => {
      if (!known.has(column)) return true;
      if (ordinal.has(column)) return !isNumeric(text);
      const merge = mergeAt(merges, row, column);
      return merge !== undefined && (merge.right - merge.left + 1) * 2 >= known.size && known.size >= 3;
    });
  };
}
