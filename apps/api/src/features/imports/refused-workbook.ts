import path from 'node:path';
import type { Writable } from 'node:stream';
import { errorMessage, importStatuses, type ImportStatus } from '@lianqun/domain';
import { writeWorkbook, type WriteRow } from '@lianqun/spreadsheet';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import { type BatchRow, ImportBatchRepository } from './import-batch.repository.js';
import { ImportRowRepository, type StagedRow } from './import-row.repository.js';
import { ImportTargets } from './import-target.js';
import { REASON } from './reading/protocol.js';

/** Rows fetched at a time while the file grows. */
const PAGE = 1000;

/** The rows that an import leaves out, as a workbook that can be mended and sent again. */
@Injectable()
export class RefusedWorkbook {
  constructor(
    private readonly batches: ImportBatchRepository,
    private readonly rows: ImportRowRepository,
    private readonly targets: ImportTargets,
  ) {}

  async of(register: string, id: string): Promise<{ fileName: string; write: (target: Writable) => Promise<void> }> {
    const batch = await this.batches.byId(register, id);
    if (!batch) throw new AppError('not-found');
    if (!batch.counts)
      throw new AppError('import-not-ready', { status: importStatuses[batch.status as ImportStatus].zh });
    const name = path.basename(batch.fileName, path.extname(batch.fileName));
    return { fileName: `${name}-未导入的行.xlsx`, write: (target) => this.write(batch, target) };
  }

  private async write(batch: BatchRow, target: Writable): Promise<void> {
    const columns = ownColumns(batch).map(({ header, letter }) => ({ header: header || `列${letter}`, width: 18 }));
    await writeWorkbook(target, {
      sheets: [
        {
          name: '未导入的行',
          columns: [...columns, { header: REASON, width: 60 }],
          rows: this.leftOut(batch),
        },
      ],
    });
  }

  private async *leftOut(batch: BatchRow): AsyncGenerator<WriteRow> {
    const fields = this.targets.get(batch.register).fields();
    const labels = new Map(fields.map(({ field, label }) => [field, label]));
    let last = 0;
    for (;;) {
      const page = await this.rows.leftOutAfter(batch.id, last, PAGE);
      for (const row of page) yield written(batch, row, labels);
      const end = page.at(-1);
      if (!end || page.length < PAGE) return;
      last = end.rowNumber;
    }
  }
}

/** The columns of the file, without the reasons of a file that was sent back to us. */
const ownColumns = (batch: BatchRow) =>
  batch.mapping.filter(({ header, field }) => field !== null || header !== REASON);

/** `labels` name the fields of problems that stand in no column of the file. */
function written(batch: BatchRow, row: StagedRow, labels: ReadonlyMap<string, string>): WriteRow {
  const columns = ownColumns(batch);
  const telling = row.problems.filter((problem) => problem.severity !== 'warning');
  const reasons = telling.map(({ code, params, column, field }) => {
    const header = batch.mapping.find((one) => one.column === column)?.header ?? labels.get(field ?? '');
    return `${header ? `${header}：` : ''}${errorMessage(code, params, 'zh')}`;
  });
  const position = new Map(columns.map((one, i) => [one.column, i]));
  const marks = telling.flatMap(({ column, code, params, severity }) => {
    const at = column === null ? undefined : position.get(column);
    if (at === undefined) return [];
    const tone = severity === 'error' ? ('error' as const) : ('warning' as const);
    return [{ column: at, note: errorMessage(code, params, 'zh'), tone }];
  });
  return { cells: [...columns.map((one) => row.cells[one.column] ?? ''), reasons.join('；')], marks };
}
