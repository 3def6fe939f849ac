import { stat } from 'node:fs/promises';
import { openText } from './csv/csv-workbook.js';
import { detectContent } from './detect.js';
import { FileProblem } from './file-problem.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import type { Workbook } from './workbook-contract.js';
import { openXls } from './xls/xls-workbook.js';
import { openXlsx } from './xlsx/xlsx-workbook.js';

/**
 * Opens a file by what is in it, whatever its name says. Nothing in it is ever evaluated; formulas give the value
 * they were saved with.
 *
 * Memory stays level whatever the size of the file: a process that only reads stays near 120 MB in all when it runs
 * with `--max-semi-space-size=4 --max-old-space-size=128`.
 *
 * @throws FileProblem with the reason, when it is no spreadsheet, damaged, or beyond the limits
 */
export async function openWorkbook(path: string, limits: Partial<Limits> = {}): Promise<Workbook> {
  const all: Limits = { ...DEFAULT_LIMITS, ...limits };
  const { size } = await stat(path);
  if (size === 0) throw new FileProblem('file-empty');
  if (size > all.fileBytes) throw new FileProblem('file-too-large', { size, limit: all.fileBytes });
  const content = await detectContent(path);
  switch (content) {
    case 'zip':
      return openXlsx(path, all);
    case 'text':
      return openText(path, all);
    case 'xls':
      return openXls(path, all, size);
    case 'ole':
      throw new FileProblem('file-is-old-office');
    case 'encrypted':
      throw new FileProblem('file-encrypted');
    default:
      throw new FileProblem('file-not-spreadsheet', { actual: content });
  }
}
