import { attributeOf, withAttribute } from './xml-tags.js';
import { type Insertion, movedFormula, movedRange, movedRow } from './references.js';
import { rewritten } from './rewrite.js';

/** How the other parts of a workbook follow when rows are put into a sheet. */
type PartEditor = (xml: string, insertion: Insertion, sheet: string) => string;

const isChain = (tag: string): boolean => /calcChain/.test(tag);

/** Where formulas stand is found out anew by whoever opens the file: the list of them would be wrong. */
export const withoutCalculationChain: PartEditor = (xml) =>
  rewritten(xml, {
    tag: (name, tag) => ((name === 'Override' || name === 'Relationship') && isChain(tag) ? null : tag),
  });

const BEFORE_CALCULATION = /<\/(?:\w+:)?(?:definedNames|externalReferences|functionGroups|sheets)>/g;

/** Names follow their rows, and results are worked out when the file is opened. */
export const movedWorkbook: PartEditor = (xml, insertion, sheet) => {
  let calculates = false;
  const moved = rewritten(xml, {
    tag(name, tag) {
      if (name !== 'calcPr') return tag;
      calculates = true;
      return withAttribute(tag, 'fullCalcOnLoad', 1);
    },
    content: (name, text) => (name === 'definedName' ? movedFormula(text, insertion, sheet, false) : null),
  });
  if (calculates) return moved;
  const last = [...moved.matchAll(BEFORE_CALCULATION)].at(-1);
  if (!last) return moved;
  const prefix = /^<\/(\w+:)?/.exec(last[0])?.[1] ?? '';
  const at = last.index + last[0].length;
  return `${moved.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${moved.slice(at)}`;
};

/** Formulas of other sheets and of charts. */
export const movedOutside: PartEditor = (xml, insertion, sheet) =>
  rewritten(xml, { content: (name, text) => (name === 'f' ? movedFormula(text, insertion, sheet, false) : null) });

const inRange = (xml: string, insertion: Insertion, elements: ReadonlySet<string>): string =>
  rewritten(xml, {
    tag(name, tag) {
      const range = elements.has(name) ? attributeOf(tag, 'ref') : undefined;
      return range === undefined ? tag : withAttribute(tag, 'ref', movedRange(range, insertion));
    },
  });

const movedTable: PartEditor = (xml, insertion) =>
  inRange(xml, insertion, new Set(['table', 'autoFilter', 'sortState', 'sortCondition']));

const movedComments: PartEditor = (xml, insertion) =>
  rewritten(xml, {
    tag(name, tag) {
      const [, column, row] = /^([A-Z]+)(\d+)$/.exec(attributeOf(tag, 'ref') ?? '') ?? [];
      if ((name !== 'comment' && name !== 'threadedComment') || column === undefined) return tag;
      return withAttribute(tag, 'ref', `${column}${String(movedRow(Number(row), insertion))}`);
    },
  });

/** Rows of drawings count from 0. */
const movedAnchor = (row: string, insertion: Insertion): string =>
  /^\s*\d+\s*$/.test(row) ? String(movedRow(Number(row) + 1, insertion) - 1) : row;

const movedDrawing: PartEditor = (xml, insertion) =>
  rewritten(xml, { content: (name, text) => (name === 'row' ? movedAnchor(text, insertion) : null) });

const movedVml: PartEditor = (xml, insertion) =>
  rewritten(xml, {
    content(name, text) {
      if (name === 'Row') return movedAnchor(text, insertion);
      if (name !== 'Anchor') return null;
      return text
        .split(',')
        .map((part, at) => (at === 2 || at === 6 ? movedAnchor(part, insertion) : part))
        .join(',');
    },
  });

/** What hangs on a sheet, by the kind of its relation. */
export const hangingParts: Readonly<Record<string, PartEditor>> = {
  table: movedTable,
  comments: movedComments,
  threadedComment: movedComments,
  drawing: movedDrawing,
  vmlDrawing: movedVml,
};
