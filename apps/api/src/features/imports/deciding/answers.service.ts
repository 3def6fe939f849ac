import { MATCHING_ANSWERS } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { ImportRowRepository, type StagedRow } from '../rows/import-row.repository.js';
import { DecidingRepository } from './deciding.repository.js';
import { Redeciding } from './redecide.service.js';

export interface GivenAnswer {
  rowNumber: number;
  answer: string;
  /** The record that is meant, where a row may mean several. */
  targetId?: string;
  /** The same answer to every open question that is alike. */
  alike?: boolean;
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The answers that a row takes: to its open questions, and others than those it was given. */
function answersOf(row: StagedRow): string[] {
  const asked = row.problems.filter(({ severity, params }) => severity === 'question' || params.answer !== undefined);
  const options = asked.flatMap(({ params }) => texts(params.options));
  // What matching asked is no longer shown when it was answered, and can still be answered otherwise.
  const said = row.answer !== null && [...MATCHING_ANSWERS, 'skip'].some((one) => one === row.answer);
  return [...new Set([...options, ...(said ? [...MATCHING_ANSWERS, 'skip'] : [])])];
}

/** Several records of one name: what is said of one row says nothing of the others. */
const SINGLE = 'several-matches';

/** Takes the answers to questions about rows. */
@Injectable()
export class Answers {
  constructor(
    private readonly redeciding: Redeciding,
    private readonly rows: ImportRowRepository,
    private readonly repository: DecidingRepository,
  ) {}

  /** @returns how many rows were answered */
  async give(register: string, id: string, given: GivenAnswer, principal: Principal): Promise<number> {
    const { rowNumber, answer, targetId = null } = given;
    const row = await this.found(register, id, rowNumber, principal);
    const batch = await this.redeciding.ready(register, id, principal);
    const options = answersOf(row);
    if (!options.length) throw new AppError('import-row-not-question', { row: rowNumber });
    if (!options.includes(answer))
      throw validationFailed([{ field: 'answer', code: 'import-answer-unknown', params: { answer, options } }]);
    const single =
      given.alike !== true || row.problems.some(({ code, severity }) => code === SINGLE && severity === 'question');
    const alike = single ? [] : await this.repository.askedAlike(id, rowNumber, answer);
    const answered = [...new Set([rowNumber, ...alike])];
    await this.redeciding.change(batch, principal, async () => {
      await this.rows.answer(id, answered, answer, targetId);
      return answered;
    });
    return answered.length;
  }

  private async found(register: string, id: string, rowNumber: number, principal: Principal): Promise<StagedRow> {
    await this.redeciding.seen(register, id, principal);
    const row = await this.rows.one(id, rowNumber);
    if (!row) throw new AppError('not-found');
    return row;
  }
}
