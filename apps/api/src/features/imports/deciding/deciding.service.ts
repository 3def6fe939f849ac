import { parseRegionPartKey, VALUE_MODES, type ValueMode } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { ImportRowRepository } from '../rows/import-row.repository.js';
import { ImportTargets } from '../import-target.js';
import type { DecisionCounts } from '../import.entity.js';
import type { ImportBatchResponse } from '../import.dto.js';
import { importerOf } from '../importer.js';
import { withoutHidden } from '../rows/hidden-records.js';
import { OpenBatches } from '../batches/open-batches.js';
import { RowViews } from '../rows/row-views.js';
import { Answers, type GivenAnswer } from './answers.service.js';
import type { CountedProblemResponse, ImportModeRequest, RowModeRequest } from './deciding.dto.js';
import { DecidingRepository } from './deciding.repository.js';
import { Redeciding } from './redecide.service.js';

const NOTHING: DecisionCounts = { new: 0, update: 0, unchanged: 0, duplicate: 0, question: 0, refused: 0 };

/** What people decide about a batch before it is confirmed: how it treats the register, and what its rows mean. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly open: OpenBatches,
    private readonly redeciding: Redeciding,
    private readonly answers: Answers,
    private readonly repository: DecidingRepository,
    private readonly rows: ImportRowRepository,
    private readonly targets: ImportTargets,
    private readonly views: RowViews,
  ) {}

  async setMode(
    register: string,
    id: string,
    { version, mode, fieldModes = {} }: ImportModeRequest,
    principal: Principal,
  ): Promise<ImportBatchResponse> {
    const batch = await this.redeciding.ready(register, id, principal);
    const modes = this.fieldModes(register, fieldModes);
    await this.redeciding.change(
      batch,
      principal,
      async () => {
        await this.repository.keepMode(id, mode, modes);
        return null;
      },
      version,
    );
    return this.open.response(register, id, principal);
  }

  /** @returns how many rows it was said for */
  async setRowMode(
    register: string,
    id: string,
    rowNumber: number,
    { mode, alike = false }: RowModeRequest,
    principal: Principal,
  ): Promise<number> {
    const batch = await this.redeciding.ready(register, id, principal);
    if (!(await this.rows.one(id, rowNumber))) throw new AppError('not-found');
    const others = alike ? await this.repository.changedAlike(id, rowNumber) : [];
    const rows = [...new Set([rowNumber, ...others])];
    await this.redeciding.change(batch, principal, async () => {
      await this.repository.keepRowMode(id, rows, mode);
      return rows;
    });
    return rows.length;
  }

  async answerAlike(register: string, id: string, given: GivenAnswer, principal: Principal) {
    const answered = await this.answers.give(register, id, given, principal);
    const { counts } = await this.open.get(register, id, principal);
    return { answered, counts: counts ?? NOTHING };
  }

  async problems(register: string, id: string, principal: Principal): Promise<CountedProblemResponse[]> {
    await this.open.get(register, id, principal);
    const { contacts } = this.targets.get(register);
    const counted = await this.repository.problems(id);
    const rows = counted.map(({ example, decision, targetId }) => ({ decision, targetId, problems: [example] }));
    const hidden = await this.views.hidden(register, rows, importerOf(register, principal));
    return counted.map(({ example, decision, targetId, ...one }) => {
      const [problem = example] = withoutHidden({ decision, targetId, problems: [example] }, hidden);
      return { ...one, message: this.views.problem(problem, contacts).message };
    });
  }

  /** Modes of fields by the keys of staged rows. @throws AppError 422 naming the field that there is not */
  private fieldModes(register: string, given: Record<string, unknown>): Record<string, ValueMode> {
    const known = new Set([
      'extra',
      ...this.targets
        .get(register)
        .fields()
        .map(({ field }) => field),
    ]);
    const entries = Object.entries(given).map(([field, mode]) => {
      const said = VALUE_MODES.find((one) => one === mode);
      if (!known.has(field) || said === undefined)
        throw validationFailed([{ field: `fieldModes.${field}`, code: 'import-field-unknown', params: { field } }]);
      return [parseRegionPartKey(field) === null ? field : 'regionCode', said] as const;
    });
    return Object.fromEntries(entries);
  }
}
