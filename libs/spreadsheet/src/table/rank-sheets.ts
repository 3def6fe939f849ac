import type { MergedRange, Row } from '../cell.js';
import type { Workbook } from '../workbook-contract.js';
import { findTable } from './find-table.js';
import type { Table, TableHints } from './table.js';

/** How likely a sheet holds the list that the caller wants. */
export interface SheetRank {
  readonly sheet: number;
  /** Higher is likelier. Known headers weigh most; without any, a header and the number of rows. */
  readonly score: number;
  readonly table: Table;
  readonly sample: readonly Row[];
  readonly merges: readonly MergedRange[];
}

export interface RankOptions extends Pick<TableHints, 'scoreHeader'> {
  /** Rows looked at in each sheet. Default 60. */
  sampleRows?: number;
  /** Also hidden sheets. Default false: they hold lists for drop-downs and last year's figures. */
  includeHidden?: boolean;
}

export function scoreTable(table: Table, sample: readonly Row[]): number {
  const dataRows = sample.filter((row) => row.row >= table.firstDataRow).length;
  if (dataRows === 0) return table.headerScore;
  const width = Math.min(table.columns.length, 20) / 20;
  return table.headerScore * 10 + (table.headerRow === null ? 0 : 3) + Math.min(dataRows, 20) / 10 + width;
}

/**
 * The visible sheets that hold something, likeliest first, each with its table. Whether the first is likely enough,
 * or as likely as the second, is the caller's decision: compare `score`, `table.knownHeaders` and names.
 */
export async function rankSheets(workbook: Workbook, options: RankOptions = {}): Promise<SheetRank[]> {
  const ranks: SheetRank[] = [];
  for (const { index, hidden } of workbook.sheets) {
    if (hidden && !options.includeHidden) continue;
    const sample = await workbook.head(index, options.sampleRows ?? 60);
    if (sample.length === 0) continue;
    const merges = await workbook.merges(index);
    const hints: TableHints = options.scoreHeader ? { scoreHeader: options.scoreHeader, merges } : { merges };
    const table = findTable(sample, hints);
    if (table) ranks.push({ sheet: index, score: scoreTable(table, sample), table, sample, merges });
  }
  return ranks.sort((a, b) => b.score - a.score || a.sheet - b.sheet);
}
