import path from 'node:path';
import type { Writable } from 'node:stream';
import { errorMessage, type ErrorParams, importStatuses, type ImportStatus, rowAnswers } from '@lianqun/domain';
import { writeWorkbook, type WriteRow } from '@lianqun/spreadsheet';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { type BatchRow, ImportBatchRepository } from '../batches/import-batch.repository.js';
import { ImportRowRepository, type StagedRow } from './import-row.repository.js';
import { withoutHidden } from './hidden-records.js';
import { ImportTargets } from '../import-target.js';
import { type Importer, importerOf } from '../importer.js';
import { type MappedColumn, REASON, type RowProblem } from '../reading/protocol.js';
import { masksOf } from '../reading/columns/sheets-shown.js';
import { RowViews } from './row-views.js';

/** Rows fetched at a time while the file grows. */
const PAGE = 1000;

/** A workbook that is about to be written, and what is noted of its download. */
interface RefusedRows {
  fileName: string;
  write: (target: Writable) => Promise<void>;
  details: Record<string, unknown>;
}

/** For whom the rows are written, and whether contact details are in clear for him. */
interface Reader {
  clear: boolean;
  viewer: Importer;
}

/** The rows that an import leaves out, as a workbook that can be mended and sent again. */
@Injectable()
export class RefusedWorkbook {
  constructor(
    private readonly batches: ImportBatchRepository,
    private readonly rows: ImportRowRepository,
    private readonly targets: ImportTargets,
    private readonly views: RowViews,
  ) {}

  async of(register: string, id: string, principal: Principal): Promise<RefusedRows> {
    const batch = await this.batches.visible(register, id, importerOf(register, principal));
    if (!batch) throw new AppError('not-found');
    if (!batch.counts)
      throw new AppError('import-not-ready', { status: importStatuses[batch.status as ImportStatus].zh });
    const name = path.basename(batch.fileName, path.extname(batch.fileName));
    // Who brought the list knows what stands in it; others ask for contact details as anywhere else.
    const clear = batch.createdBy === principal.accountId || principal.permissions.has('contact.reveal');
    const contacts = masksOf(batch.mapping, this.targets.get(register).contacts).size > 0;
    return {
      fileName: `${name}-未导入的行.xlsx`,
      write: (target) => this.write(batch, { clear, viewer: importerOf(register, principal) }, target),
      details: { file: batch.fileName, refused: true, contacts: contacts && clear },
    };
  }

  private async write(batch: BatchRow, reader: Reader, target: Writable): Promise<void> {
    const columns = ownColumns(batch).map((column) => ({ header: titleOf(column), width: 18 }));
    await writeWorkbook(target, {
      sheets: [
        {
          name: '未导入的行',
          columns: [...columns, { header: REASON, width: 60 }],
          rows: this.leftOut(batch, reader),
        },
      ],
    });
  }

  private async *leftOut(batch: BatchRow, { clear, viewer }: Reader): AsyncGenerator<WriteRow> {
    const target = this.targets.get(batch.register);
    const labels = new Map(target.fields().map(({ field, label }) => [field, label]));
    const open = this.views.opener(target.contacts, clear);
    const masks = [...masksOf(batch.mapping, target.contacts)].map(([column, mask]) => [String(column), mask] as const);
    const openCell = this.views.opener(Object.fromEntries(masks), clear);
    let last = 0;
    for (;;) {
      const page = await this.rows.leftOutAfter(batch.id, last, PAGE);
      const hidden = await this.views.hidden(batch.register, page, viewer);
      for (const row of page) {
        const cells = row.cells.map((cell, column) => openCell(String(column), cell));
        const problems = withoutHidden(row, hidden).map((problem) => ({ ...problem, params: opened(problem, open) }));
        yield written(batch, { ...row, cells, problems }, labels);
      }
      const end = page.at(-1);
      if (!end || page.length < PAGE) return;
      last = end.rowNumber;
    }
  }
}

/** What a problem quotes of its cell, as the cell itself is written. */
function opened({ field, params }: RowProblem, open: (field: string | null, text: string) => string): ErrorParams {
  return typeof params.value === 'string' ? { ...params, value: open(field, params.value) } : params;
}

/** The columns of the file, without the reasons of a file that was sent back to us. */
const ownColumns = (batch: BatchRow) =>
  batch.mapping.filter(({ header, field }) => field !== null || header !== REASON);

/**
 * What heads a column when the rows come back: with the unit of its amounts, also where that stood in a line of its own
 * or a person gave it.
 */
function titleOf({ header, letter, unit }: MappedColumn): string {
  const title = header || `列${letter}`;
  return unit === null || title.includes(unit) ? title : `${title}（${unit}）`;
}

/** `labels` name the fields of problems that stand in no column of the file. */
function written(batch: BatchRow, row: StagedRow, labels: ReadonlyMap<string, string>): WriteRow {
  const columns = ownColumns(batch);
  const telling = row.problems.filter((problem) => problem.severity !== 'warning');
  const reasons = telling.map(({ code, params, column, field }) => {
    const header = batch.mapping.find((one) => one.column === column)?.header ?? labels.get(field ?? '');
    return `${header ? `${header}：` : ''}${errorMessage(code, params, 'zh')}`;
  });
  // Left out by a person's word: nothing is wrong with it.
  if (row.answer === 'skip') reasons.push(rowAnswers.skip.zh);
  const position = new Map(columns.map((one, i) => [one.column, i]));
  const marks = telling.flatMap(({ column, code, params, severity }) => {
    const at = column === null ? undefined : position.get(column);
    if (at === undefined) return [];
    const tone = severity === 'error' ? ('error' as const) : ('warning' as const);
    return [{ column: at, note: errorMessage(code, params, 'zh'), tone }];
  });
  return { cells: [...columns.map((one) => row.cells[one.column] ?? ''), reasons.join('；')], marks };
}
