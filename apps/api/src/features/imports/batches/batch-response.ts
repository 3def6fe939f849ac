import { errorMessage } from '@lianqun/domain';
import type { BatchRow } from './import-batch.repository.js';
import type { ImportBatchResponse } from '../import.dto.js';
import type { BatchProblem, Taught } from '../reading/protocol.js';

/** A problem with its words. */
export const said = ({ code, params }: BatchProblem) => ({ code, params, message: errorMessage(code, params, 'zh') });

/** A batch as everybody sees it who sees it. */
export function batchResponse(batch: BatchRow): Omit<ImportBatchResponse, 'abilities'> {
  return {
    id: batch.id,
    status: batch.status,
    fileName: batch.fileName,
    fileSize: Number(batch.fileSize),
    createdAt: batch.createdAt,
    createdByName: batch.createdByName,
    version: batch.version,
    progress: batch.progress,
    sheets: batch.sheets.map(({ head: _head, ...sheet }) => sheet),
    table: batch.tableFound,
    mapping: batch.mapping,
    counts: batch.counts,
    dataRows: batch.dataRows,
    warnings: batch.warnings,
    outside: batch.outside.map(({ organization, rows, whole = rows }) => ({ organization, rows, whole })),
    changedCells: batch.changedCells,
    problem: batch.problem && said(batch.problem),
    result: batch.result,
    timings: batch.timings,
    readAt: batch.readAt,
    committedAt: batch.committedAt,
    mode: batch.mode,
    fieldModes: batch.fieldModes,
    keeperId: batch.keeperId,
    keeperName: batch.keeperName,
    extras: batch.choices.extras ?? batch.learned?.extras ?? true,
    unmatched: batch.unmatched,
    learned: batch.learned && learnedOf(batch.learned),
    repeatsId: batch.repeatsId,
    undo: undoOf(batch),
  };
}

const learnedOf = ({ from, columns, values }: Taught) => ({ from, columns, values });

function undoOf({ undoResult, undoneAt, undoneByName }: BatchRow): ImportBatchResponse['undo'] {
  if (undoResult === null || undoneAt === null) return null;
  return { at: undoneAt, byName: undoneByName ?? '', ...undoResult };
}
