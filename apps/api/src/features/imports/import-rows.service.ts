import { Injectable } from '@nestjs/common';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { ImportBatchRepository } from './import-batch.repository.js';
import type { ImportRowList, ImportRowQuery, ImportRowResponse } from './import-row.dto.js';
import { ImportRowRepository, type StagedRow } from './import-row.repository.js';
import { ImportTargets } from './import-target.js';
import { importerOf } from './importer.js';
import { notReady, OpenBatches } from './open-batches.js';
import { RowViews } from './row-views.js';

/** What matching may ask; an answer to it can be changed though the question is no longer shown. */
const MATCHING_ANSWERS = ['same-update', 'different-new', 'skip'];

/** The answers that a row takes: to its open questions, and others than those it was given. */
function answersOf(row: StagedRow): string[] {
  const asked = row.problems.filter(({ severity, params }) => severity === 'question' || params.answer !== undefined);
  const options = asked.flatMap(({ params }) => (Array.isArray(params.options) ? params.options.map(String) : []));
  const again = row.answer !== null && MATCHING_ANSWERS.includes(row.answer) ? MATCHING_ANSWERS : [];
  return [...new Set([...options, ...again])];
}

/** The rows of a file, and what people answer to them. */
@Injectable()
export class ImportRowsService {
  constructor(
    private readonly open: OpenBatches,
    private readonly batches: ImportBatchRepository,
    private readonly rows: ImportRowRepository,
    private readonly targets: ImportTargets,
    private readonly views: RowViews,
  ) {}

  async list(register: string, id: string, query: ImportRowQuery, principal: Principal): Promise<ImportRowList> {
    const { status } = await this.open.get(register, id, principal);
    const { page, pageSize, decision, withProblems } = query;
    const filter = { ...(decision && { decisions: decision }), ...(withProblems !== undefined && { withProblems }) };
    const { items, total } = await this.rows.page(id, filter, pageSize, (page - 1) * pageSize);
    const viewer = importerOf(register, principal);
    return { items: await this.views.of(register, items, status === 'committed', viewer), total };
  }

  /** Takes the answer to a row's question and matches anew. */
  async answer(
    register: string,
    id: string,
    { rowNumber, answer }: { rowNumber: number; answer: string },
    principal: Principal,
  ): Promise<ImportRowResponse> {
    const batch = await this.open.get(register, id, principal);
    const importer = importerOf(register, principal);
    const row = await this.rows.one(id, rowNumber);
    if (!row) throw new AppError('not-found');
    if (batch.status !== 'ready') throw notReady(batch.status);
    const options = answersOf(row);
    if (!options.length) throw new AppError('import-row-not-question', { row: rowNumber });
    if (!options.includes(answer)) {
      throw validationFailed([{ field: 'answer', code: 'import-answer-unknown', params: { answer, options } }]);
    }
    if (!(await this.batches.move(id, ['ready'], 'ready'))) throw await this.open.notMoved(batch, undefined, principal);
    await this.rows.answer(id, rowNumber, answer);
    await this.targets.get(register).decide(id, importer);
    await this.batches.recount(id);
    const [answered] = await this.views.of(register, [(await this.rows.one(id, rowNumber)) ?? row], false, importer);
    if (!answered) throw new AppError('not-found');
    return answered;
  }
}
