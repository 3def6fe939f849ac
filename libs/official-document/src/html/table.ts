import { columnWidths, headerRows, isSum, placedRows, type HeaderCell, type PlacedRow } from '../table.js';
import { singleLine, unitLine } from '../text.js';
import type { OfficialDocument, TableBlock } from '../tree.js';
import { escapeHtml, htmlLines } from './escape.js';
import { htmlRuns } from './runs.js';

/** Widths in thousandths of the table: classes, since the page's style stands in one place. */
const widthsOf = ({ columns }: TableBlock): number[] => columnWidths(columns, 1000);

export function widthRules({ sections }: OfficialDocument): string {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const widths = [...new Set(tables.flatMap(widthsOf))].sort((a, b) => a - b);
  return widths.map((width) => `.w${width} { width: ${width / 10}%; }\n`).join('');
}

export function htmlTable(block: TableBlock): string {
  const name = singleLine(block.caption ?? '表格');
  return [
    `<div class="table" id="${escapeHtml(block.id)}" role="region" aria-label="${escapeHtml(name)}" tabindex="0"><table>`,
    caption(block),
    `<colgroup>${widthsOf(block)
      .map((width) => `<col class="w${width}">`)
      .join('')}</colgroup>`,
    `<thead>${headerRows(block.columns)
      .map((cells) => `<tr>${cells.map(headerCell).join('')}</tr>`)
      .join('')}</thead>`,
    `<tbody>${placedRows(block).map(tableRow).join('\n')}</tbody></table>`,
    ...(block.notes ?? []).map((runs) => `<p class="note">${htmlRuns(runs)}</p>`),
    '</div>',
  ].join('\n');
}

function caption({ caption: title, unit }: TableBlock): string {
  if (!title && !unit) return '';
  const unitSpan = unit ? `<span class="unit">${htmlLines(unitLine(unit))}</span>` : '';
  return `<caption>${title ? htmlLines(title) : ''}${unitSpan}</caption>`;
}

function headerCell({ title, columns, rows, isGroup }: HeaderCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<th scope="${isGroup ? 'colgroup' : 'col'}"${spans}>${htmlLines(title)}</th>`;
}

function tableRow({ row, cells }: PlacedRow): string {
  const marks = `${row.id === undefined ? '' : ` data-row="${escapeHtml(row.id)}"`}${isSum(row) ? ' class="sum"' : ''}`;
  const data = cells.map(
    ({ runs, column: { align = 'left' } }) =>
      `<td${align === 'left' ? '' : ` class="${align}"`}>${htmlRuns(runs)}</td>`,
  );
  return `<tr${marks}>${data.join('')}</tr>`;
}
