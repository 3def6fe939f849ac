import type { FormRoom } from './form-room.js';
import type { FormRow, FormSheet } from './form-sheet.js';
import { movedFormula, movedMerge, movedRange, movedRanges, movedRow } from './references.js';
import { rewritten } from './rewrite.js';
import { attributeOf, withAttribute, withoutAttribute } from './xml-tags.js';

/** What stands before the rows. How far the sheet reaches is left to the reader to find out. */
export const headOf = ({ xml, rowsStart }: FormSheet): string =>
  rewritten(xml, { tag: (name, tag) => (name === 'dimension' ? null : tag) }, 0, rowsStart);

const hasFormula = ({ xml, prefix }: FormSheet, start: number, row: FormRow): boolean => {
  const end = xml.indexOf(`</${prefix}c>`, start);
  const formula = xml.indexOf(`<${prefix}f`, start);
  return formula >= 0 && formula < (end < 0 ? row.end : end) && /[\s/>]/.test(xml.charAt(formula + prefix.length + 2));
};

/** A row that stays, where it stands now. Results of formulas are left out: they are worked out when the file is opened. */
export function movedRowXml(sheet: FormSheet, row: FormRow, room: FormRoom, name: string): string {
  const to = movedRow(row.row, room);
  let calculated = false;
  return rewritten(
    sheet.xml,
    {
      tag(element, tag, start) {
        if (element === 'row') return withAttribute(tag, 'r', to);
        if (element === 'c') {
          calculated = hasFormula(sheet, start, row);
          const reference = attributeOf(tag, 'r');
          const placed = reference === undefined ? tag : withAttribute(tag, 'r', reference.replace(/\d+$/, String(to)));
          return calculated ? withoutAttribute(placed, 't') : placed;
        }
        if (element === 'v' && calculated) return null;
        const range = element === 'f' ? attributeOf(tag, 'ref') : undefined;
        return range === undefined ? tag : withAttribute(tag, 'ref', movedRange(range, room));
      },
      content: (element, text) => (element === 'f' ? movedFormula(text, room, name, true) : null),
    },
    row.start,
    row.end,
  );
}

const FORMULAS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);

const RANGE = /^[A-Z]{1,3}(\d+)(?::[A-Z]{1,3}(\d+))?$/i;

/** Whether a range lies within the rows that are filled in. */
function within(range: string, { first, last }: FormRoom): boolean {
  const [, from, to] = RANGE.exec(range) ?? [];
  return from !== undefined && Number(from) >= first && Number(to ?? from) <= last;
}

const isTall = (range: string): boolean => {
  const [, from, to] = RANGE.exec(range) ?? [];
  return to !== undefined && from !== to;
};

/** Merged cells in the rows that are put in, as in the first one. */
const addedMerges = ({ prefix }: FormSheet, { merges, last, added }: FormRoom): string[] =>
  merges.flatMap(([from, to]) =>
    Array.from({ length: added }, (_, at) => {
      const row = String(last + 1 + at);
      return `<${prefix}mergeCell ref="${from}${row}:${to}${row}"/>`;
    }),
  );

/** What stands after the rows: merged cells, checks, colours, links, page breaks, all where their rows stand now. */
export function tailOf(sheet: FormSheet, room: FormRoom, name: string): string {
  const added = addedMerges(sheet, room);
  // Of lists that are written over neither the links nor what held several of their rows together stay.
  const isGone = (element: string, range: string) =>
    within(range, room) && (element === 'hyperlink' || (element === 'mergeCell' && isTall(range)));
  return rewritten(
    sheet.xml,
    {
      tag(element, tag) {
        if (element === 'mergeCells') return withoutAttribute(tag, 'count') + added.join('');
        const id = element === 'brk' ? attributeOf(tag, 'id') : undefined;
        if (id !== undefined && Number(attributeOf(tag, 'max') ?? 0) <= 16_383) {
          return withAttribute(tag, 'id', movedRow(Number(id), room));
        }
        const ranges = attributeOf(tag, 'sqref');
        if (ranges !== undefined) return withAttribute(tag, 'sqref', movedRanges(ranges, room));
        const range = attributeOf(tag, 'ref');
        if (range === undefined) return tag;
        if (isGone(element, range)) return null;
        return withAttribute(tag, 'ref', element === 'mergeCell' ? movedMerge(range, room) : movedRange(range, room));
      },
      content(element, text) {
        if (element === 'sqref') return movedRanges(text, room);
        return FORMULAS.has(element) ? movedFormula(text, room, name, true) : null;
      },
    },
    sheet.rowsEnd,
  );
}
