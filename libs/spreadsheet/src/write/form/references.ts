/** Where rows were put into a sheet. Rows count from 1. */
export interface Insertion {
  /** The first row that is filled in. */
  readonly first: number;
  /** The last row that was there for it; `first - 1` where there was none. */
  readonly last: number;
  /** How many rows were put in below it. */
  readonly added: number;
}

const LAST_ROW = 1_048_576;

const clamped = (row: number): number => Math.min(row, LAST_ROW);

/** Where a row stands afterwards. */
export const movedRow = (row: number, { last, added }: Insertion): number => clamped(row > last ? row + added : row);

/** The rows of a range afterwards: one that reaches to the last row that is filled in grows with it. */
export function movedRows(from: number, to: number, insertion: Insertion): [number, number] {
  const { first, last, added } = insertion;
  const grows = to > last || (to === last && last >= first);
  return [movedRow(from, insertion), grows ? clamped(to + added) : to];
}

const COLUMN = String.raw`\$?[A-Za-z]{1,3}\$?`;
const RANGE = new RegExp(String.raw`^(${COLUMN})(\d{1,7})(?::(${COLUMN})(\d{1,7}))?$`);

/** `A5`, `A5:D14`: a range of cells afterwards; what is no such range stays as it is. */
export function movedRange(range: string, insertion: Insertion): string {
  const [, left, from, right, to] = RANGE.exec(range) ?? [];
  if (left === undefined || from === undefined) return range;
  const [start, end] = movedRows(Number(from), Number(to ?? from), insertion);
  const last = right ?? left;
  return start === end && to === undefined
    ? `${left}${String(start)}`
    : `${left}${String(start)}:${last}${String(end)}`;
}

/** `A5:A14 C5`: several ranges afterwards. */
export const movedRanges = (ranges: string, insertion: Insertion): string =>
  ranges
    .split(/\s+/)
    .filter(Boolean)
    .map((range) => movedRange(range, insertion))
    .join(' ');

/** `A20:D20`: merged cells move, and never grow into the rows that are put in. */
export function movedMerge(range: string, { last, added }: Insertion): string {
  const [, left, from, right, to] = RANGE.exec(range) ?? [];
  if (left === undefined || from === undefined || right === undefined || to === undefined) return range;
  const row = (text: string) => String(clamped(Number(text) > last ? Number(text) + added : Number(text)));
  return `${left}${row(from)}:${right}${row(to)}`;
}

// A text in quotes, or a reference with the sheet that it names; what looks like one within a name is none.
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'\]])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?` +
    String.raw`(${COLUMN})(\d{1,7})(?::(${COLUMN})(\d{1,7}))?(?![\p{L}\p{N}_(.!])`,
  'gu',
);

/** The name of a sheet as formulas write it: `表1!` or `'1 月'!`. */
const isSheet = (prefix: string, name: string): boolean => {
  const bare = prefix.slice(0, -1);
  const named = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return named.toLowerCase() === name.toLowerCase();
};

/**
 * A formula afterwards.
 * @param sheet the sheet that rows were put into
 * @param own whether the formula stands in that sheet, so that what names no sheet means it
 */
export function movedFormula(formula: string, insertion: Insertion, sheet: string, own: boolean): string {
  return formula.replace(
    REFERENCE,
    (whole, prefix?: string, left?: string, from?: string, right?: string, to?: string) => {
      if (left === undefined || from === undefined) return whole;
      if (prefix === undefined ? !own : !isSheet(prefix, sheet)) return whole;
      if (right === undefined || to === undefined) {
        return `${prefix ?? ''}${left}${String(movedRow(Number(from), insertion))}`;
      }
      const [start, end] = movedRows(Number(from), Number(to), insertion);
      return `${prefix ?? ''}${left}${String(start)}:${right}${String(end)}`;
    },
  );
}
