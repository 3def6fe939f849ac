import { COLOURS } from '../page.js';
import { columnWidths, isSum, placedRows } from '../table.js';
import { linesOf } from '../text.js';
import type { Run, TableBlock } from '../tree.js';
import { escapeXml } from './escape.js';

/**
 * The rows below the header of a table, in the words that the library would use. The library makes a dozen objects of
 * every cell: an annex of 2000 projects took seconds and half a gigabyte, during which nothing else was served.
 * @throws where a row does not fit the header
 */
export function rowsXml(block: TableBlock, width: number, styles: { cell: string; header: string }): string {
  const widths = columnWidths(block.columns, width);
  const openings = (style: string) =>
    block.columns.map(
      ({ align = 'left' }, at) =>
        `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[at] ?? 0}"/><w:vAlign w:val="center"/></w:tcPr>` +
        `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:jc w:val="${align}"/></w:pPr>`,
    );
  const [data, sums] = [openings(styles.cell), openings(styles.header)];
  return placedRows(block)
    .map(({ row, cells }) => {
      const open = isSum(row) ? sums : data;
      const content = cells.map(({ runs }, at) => `${open[at] ?? ''}${runs.map(runXml).join('')}</w:p></w:tc>`);
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${content.join('')}</w:tr>`;
    })
    .join('');
}

function runXml(run: Run): string {
  const look = run.kind === 'figure' ? '' : lookXml(run);
  return linesOf(run.text)
    .map((line, at) => `<w:r>${look}${at > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`)
    .join('');
}

function lookXml({ strong, colour }: Exclude<Run, { kind: 'figure' }>): string {
  const bold = strong ? '<w:b/><w:bCs/>' : '';
  const ink = colour ? `<w:color w:val="${COLOURS[colour]}"/>` : '';
  return bold || ink ? `<w:rPr>${bold}${ink}</w:rPr>` : '';
}
