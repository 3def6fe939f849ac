import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow as WordRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnWidths, headerRows, type HeaderCell } from '../table.js';
import { unitLine } from '../text.js';
import type { Section, TableBlock } from '../tree.js';
import { pageOf, textWidth } from '../page.js';
import { twips } from './page-setup.js';
import { rowsXml } from './rows.js';
import { plainRuns, wordRuns } from './runs.js';
import { STYLE } from './styles.js';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** Upright tables are set in 小四, the wide ones of turned pages in 小五. */
const looks = (orientation: Section['orientation']) =>
  orientation === 'portrait'
    ? { cell: STYLE.cell, header: STYLE.headerCell }
    : { cell: STYLE.denseCell, header: STYLE.denseHeaderCell };

/**
 * A table as the library knows it ends with its header; its rows are added to `bodies`, one text for every table in the
 * order of the document, and set in when the archive is made.
 */
export function wordTable(
  block: TableBlock,
  orientation: Section['orientation'],
  bodies: string[],
): (Paragraph | Table)[] {
  const look = looks(orientation);
  const width = twips(textWidth(pageOf(orientation)));
  bodies.push(rowsXml(block, width, look));
  const caption = { style: STYLE.caption, keepNext: true };
  return [
    ...(block.caption ? [new Paragraph({ ...caption, children: plainRuns(block.caption) })] : []),
    ...(block.unit ? [new Paragraph({ style: STYLE.unit, children: plainRuns(unitLine(block.unit)) })] : []),
    grid(block, width, look.header),
    ...(block.notes ?? []).map((runs) => new Paragraph({ style: STYLE.note, children: wordRuns(runs) })),
    // Also keeps the next table from growing together with this one.
    new Paragraph({ style: STYLE.gap }),
  ];
}

const grid = (block: TableBlock, width: number, style: string): Table =>
  new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columnWidths(block.columns, width),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { left: 50, right: 50, marginUnitType: WidthType.DXA },
    rows: header(block, style),
  });

/** Repeated on every page that the table runs over. */
const header = (block: TableBlock, style: string): WordRow[] =>
  headerRows(block.columns).map(
    (cells) =>
      new WordRow({ tableHeader: true, cantSplit: true, children: cells.map((each) => headerCell(each, style)) }),
  );

const headerCell = ({ title, columns, rows }: HeaderCell, style: string): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    children: [new Paragraph({ style, alignment: AlignmentType.CENTER, children: plainRuns(title) })],
  });
