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
import { columnWidths, headerRows, isSum, placedRows, type HeaderCell } from '../table.js';
import { unitLine } from '../text.js';
import type { Run, Section, TableBlock } from '../tree.js';
import { pageOf, textWidth } from '../page.js';
import { twips } from './page-setup.js';
import { plainRuns, wordRuns } from './runs.js';
import { STYLE } from './styles.js';

const ALIGNMENT = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** Upright tables are set in 小四, the wide ones of turned pages in 小五. */
const looks = (orientation: Section['orientation']) =>
  orientation === 'portrait'
    ? { cell: STYLE.cell, header: STYLE.headerCell }
    : { cell: STYLE.denseCell, header: STYLE.denseHeaderCell };

export function wordTable(block: TableBlock, orientation: Section['orientation']): (Paragraph | Table)[] {
  const caption = { style: STYLE.caption, keepNext: true };
  return [
    ...(block.caption ? [new Paragraph({ ...caption, children: plainRuns(block.caption) })] : []),
    ...(block.unit ? [new Paragraph({ style: STYLE.unit, children: plainRuns(unitLine(block.unit)) })] : []),
    grid(block, orientation),
    ...(block.notes ?? []).map((runs) => new Paragraph({ style: STYLE.note, children: wordRuns(runs) })),
    // Also keeps the next table from growing together with this one.
    new Paragraph({ style: STYLE.gap }),
  ];
}

function grid(block: TableBlock, orientation: Section['orientation']): Table {
  const look = looks(orientation);
  const width = twips(textWidth(pageOf(orientation)));
  const rows = placedRows(block).map(({ row, cells }) => {
    const style = isSum(row) ? look.header : look.cell;
    const children = cells.map(({ runs, column }) => cell(runs, style, column.align ?? 'left'));
    return new WordRow({ cantSplit: true, children });
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columnWidths(block.columns, width),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { left: 50, right: 50, marginUnitType: WidthType.DXA },
    rows: [...header(block, look.header), ...rows],
  });
}

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
    children: [paragraph(plainRuns(title), style, 'center')],
  });

const cell = (runs: readonly Run[], style: string, align: keyof typeof ALIGNMENT): TableCell =>
  new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children: [paragraph(wordRuns(runs), style, align)] });

const paragraph = (children: ReturnType<typeof plainRuns>, style: string, align: keyof typeof ALIGNMENT) =>
  new Paragraph({ style, alignment: ALIGNMENT[align], children });
