import { allowedSteps, checkBlockerStep, statusAfterStep } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { DraftReader, listOf, textOf } from '../../foundation/records/draft-reader.js';
import { ReferenceRepository } from '../enterprises/index.js';
import type { BlockerStepRequest } from './blocker.dto.js';
import { pastDay } from './blocker-draft.js';
import { BlockerRepository, type TakenStep } from './blocker.repository.js';
import type { BlockerDetail } from './blocker-response.dto.js';
import { BlockerViews } from './blocker-views.js';

/** Takes a blocker from hand to hand; which steps there are and what each needs is a table of the domain. */
@Injectable()
export class BlockerStepsService {
  constructor(
    private readonly views: BlockerViews,
    private readonly blockers: BlockerRepository,
    private readonly references: ReferenceRepository,
  ) {}

  async take(id: string, body: BlockerStepRequest, principal: Principal): Promise<BlockerDetail> {
    const record = await this.views.detail(id);
    if (record.version !== body.version) throw stale(record);
    const toStatus = statusAfterStep(record.status, body.step);
    if (toStatus === null) {
      const allowed = allowedSteps(record.status);
      throw new AppError('blocker-step-not-allowed', { step: body.step, status: record.status, allowed });
    }
    const taken = await this.read(record, body);
    const step = { ...taken, fromStatus: record.status, toStatus, takenBy: principal.accountId };
    if (!(await this.blockers.take(id, record.version, step))) throw stale(await this.views.detail(id));
    return this.views.detail(id);
  }

  /** What the request says of the step. @throws AppError 422 for what is missing or wrong */
  private async read(
    record: BlockerDetail,
    body: BlockerStepRequest,
  ): Promise<Omit<TakenStep, 'fromStatus' | 'toStatus' | 'takenBy'>> {
    const reader = new DraftReader();
    const earliest = record.steps.at(-1)?.takenOn ?? record.raisedOn;
    const said = {
      step: body.step,
      takenOn: pastDay(reader, 'takenOn', body.takenOn, earliest),
      reason: textOf(body.reason),
      leadOrganizationId: textOf(body.leadOrganizationId),
      responsiblePerson: textOf(body.responsiblePerson),
      deadline: reader.date('deadline', body.deadline),
      resolution: textOf(body.resolution),
    };
    const unread = new Set(reader.errors.map((error) => error.field));
    const judged = checkBlockerStep({ status: record.status, deadline: record.deadline }, said);
    reader.errors.push(...judged.errors.filter((error) => !unread.has(error.field)));
    const assisting = body.assistingIds ? listOf(body.assistingIds) : null;
    const organizations = await this.organizations(said.leadOrganizationId, assisting, reader.errors);
    if (reader.errors.length) throw validationFailed(reader.errors);
    // Only handing it over says who leads; only handing over and extending set the deadline.
    const assigns = body.step === 'assign';
    return {
      ...said,
      leadOrganizationId: assigns ? organizations.leadId : null,
      assistingIds: assigns ? organizations.assistingIds : null,
      deadline: assigns || body.step === 'extend' ? said.deadline : null,
      resolution: body.step === 'request-closing' ? said.resolution : null,
    };
  }

  private async organizations(lead: string | null, assisting: string[] | null, errors: FieldError[]) {
    const { organizations: found } = await this.references.resolve({
      organizations: [...(lead ? [lead] : []), ...(assisting ?? [])],
    });
    const idOf = (field: string, value: string) => {
      const id = found.get(value);
      if (id === undefined) errors.push({ field, code: 'organization-unknown', params: { value } });
      return id ?? null;
    };
    const leadId = lead && idOf('leadOrganizationId', lead);
    const ids = assisting?.flatMap((one) => idOf('assistingIds', one) ?? []);
    return { leadId, assistingIds: ids ? [...new Set(ids)].filter((one) => one !== leadId) : null };
  }
}

const stale = (current: BlockerDetail) =>
  new AppError('stale-version', { version: current.version }, { current, conflicts: [] });
