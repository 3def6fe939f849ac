import { foldName, foldText } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { Answers } from '../deciding/answers.service.js';
import type { ImportRowList, ImportRowQuery, ImportRowResponse } from './import-row.dto.js';
import { ImportRowRepository } from './import-row.repository.js';
import { importerOf } from '../importer.js';
import { OpenBatches } from '../batches/open-batches.js';
import { RowViews } from './row-views.js';

/** The rows of a file, and what people answer to them. */
@Injectable()
export class ImportRowsService {
  constructor(
    private readonly open: OpenBatches,
    private readonly rows: ImportRowRepository,
    private readonly answers: Answers,
    private readonly views: RowViews,
  ) {}

  async list(register: string, id: string, query: ImportRowQuery, principal: Principal): Promise<ImportRowList> {
    const { status, mapping } = await this.open.get(register, id, principal);
    const { page, pageSize, decision, withProblems, problem, q, edited, answered } = query;
    const filter = {
      ...(decision && { decisions: decision }),
      ...(withProblems !== undefined && { withProblems }),
      ...(problem !== undefined && { problem }),
      ...(q?.trim() && { text: { name: foldName(q), code: foldText(q).toUpperCase() } }),
      ...(edited !== undefined && { edited }),
      ...(answered !== undefined && { answered }),
    };
    const { items, total } = await this.rows.page(id, register, filter, pageSize, (page - 1) * pageSize);
    const viewer = importerOf(register, principal);
    return { items: await this.views.of(register, items, status === 'committed', viewer, mapping), total };
  }

  /** Takes the answer to a row's question and matches anew. */
  async answer(
    register: string,
    id: string,
    given: { rowNumber: number; answer: string; targetId?: string },
    principal: Principal,
  ): Promise<ImportRowResponse> {
    const importer = importerOf(register, principal);
    await this.answers.give(register, id, given, principal);
    const row = await this.rows.one(id, given.rowNumber);
    const { mapping } = await this.open.get(register, id, principal);
    const [answered] = row ? await this.views.of(register, [row], false, importer, mapping) : [];
    if (!answered) throw new AppError('not-found');
    return answered;
  }
}
