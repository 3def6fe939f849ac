import { allowedSteps, checkBlockerStep, statusAfterStep } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { DraftReader, listOf, textOf } from '../../../foundation/records/draft-reader.js';
import { ReferenceRepository } from '../../enterprises/index.js';
import type { BlockerStepRequest } from '../blocker.dto.js';
import { BlockerContacts } from '../frames/blocker-contacts.js';
import { pastDay } from '../frames/blocker-draft.js';
import { BlockerNotices } from './blocker-notices.js';
import { mayOrder, mayTakeStep } from '../blocker.policy.js';
import { BlockerRepository, type TakenStep } from '../blocker.repository.js';
import type { BlockerDetail } from '../blocker-response.dto.js';
import { BlockerViews, type SeenBlocker } from '../blocker-views.js';

/**
 * Takes a blocker from hand to hand. Which steps there are, what each needs and whose it is, is a table of the domain;
 * who stands on which side is the policy's.
 */
@Injectable()
export class BlockerStepsService {
  constructor(
    private readonly views: BlockerViews,
    private readonly blockers: BlockerRepository,
    private readonly references: ReferenceRepository,
    private readonly contacts: BlockerContacts,
    private readonly notices: BlockerNotices,
  ) {}

  async take(id: string, body: BlockerStepRequest, principal: Principal): Promise<BlockerDetail> {
    const seen = await this.views.get(id, principal);
    const { record, access, handedOver } = seen;
    if (!mayTakeStep(principal, access, body.step)) throw new AppError('out-of-scope');
    if (record.version !== body.version) throw await this.stale(id, principal);
    const toStatus = statusAfterStep(record.status, body.step, handedOver);
    if (toStatus === null) {
      const allowed = allowedSteps(record.status, handedOver);
      throw new AppError('blocker-step-not-allowed', { step: body.step, status: record.status, allowed });
    }
    const taken = await this.read(seen, body);
    if (body.step === 'assign') await this.refuseForeignOrder(taken.leadOrganizationId, principal);
    const step = { ...taken, fromStatus: record.status, toStatus, takenBy: principal.accountId };
    if (!(await this.blockers.take(id, record.version, step))) throw await this.stale(id, principal);
    const left = await this.views.left(id, principal);
    await this.notices.stepTaken(left, { ...step, loggedBy: access.raising.createdBy });
    return left;
  }

  /** @throws AppError 403 for an order across the border of a province */
  private async refuseForeignOrder(leadId: string | null, principal: Principal): Promise<void> {
    const lead = leadId === null ? null : await this.blockers.organizationAccess(leadId);
    if (!lead || mayOrder(principal, lead.access)) return;
    const params = { name: lead.name };
    const errors = [{ field: 'leadOrganizationId', code: 'order-across-border' as const, params }];
    throw new AppError('order-across-border', params, { errors });
  }

  /** What the request says of the step. @throws AppError 422 for what is missing or wrong */
  private async read(
    { record, handedOver }: SeenBlocker,
    body: BlockerStepRequest,
  ): Promise<Omit<TakenStep, 'fromStatus' | 'toStatus' | 'takenBy'>> {
    const reader = new DraftReader();
    const earliest = (await this.blockers.lastStepOn(record.id)) ?? record.raisedOn;
    const said = {
      step: body.step,
      takenOn: pastDay(reader, 'takenOn', body.takenOn, earliest),
      reason: textOf(body.reason),
      leadOrganizationId: textOf(body.leadOrganizationId),
      deadline: reader.date('deadline', body.deadline),
      resolution: textOf(body.resolution),
    };
    const unread = new Set(reader.errors.map((error) => error.field));
    const judged = checkBlockerStep({ status: record.status, deadline: record.deadline, handedOver }, said);
    reader.errors.push(...judged.errors.filter((error) => !unread.has(error.field)));
    const assisting = body.assistingIds ? listOf(body.assistingIds) : null;
    const organizations = await this.organizations(said.leadOrganizationId, assisting, reader.errors);
    if (reader.errors.length) throw validationFailed(reader.errors);
    // Only handing it over says who leads; only handing over and extending set the deadline.
    const handsOver = body.step === 'assign' || body.step === 'request';
    return {
      ...said,
      leadOrganizationId: handsOver ? organizations.leadId : null,
      assistingIds: handsOver ? organizations.assistingIds : null,
      // A mask that comes back says nothing about the name behind it: then nothing is said.
      responsiblePerson: null,
      ...this.contacts.encrypted(this.contacts.withoutMasks({ responsiblePerson: textOf(body.responsiblePerson) })),
      deadline: handsOver || body.step === 'extend' ? said.deadline : null,
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
    const ended = await this.references.endedAmong([...(leadId ? [leadId] : []), ...(ids ?? [])]);
    for (const [id, params] of ended) {
      errors.push({ field: id === leadId ? 'leadOrganizationId' : 'assistingIds', code: 'organization-ended', params });
    }
    return { leadId, assistingIds: ids ? [...new Set(ids)].filter((one) => one !== leadId) : null };
  }

  private async stale(id: string, principal: Principal): Promise<AppError> {
    const current = await this.views.detail(id, principal);
    return new AppError('stale-version', { version: current.version }, { current, conflicts: [] });
  }
}
