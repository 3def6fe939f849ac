import { todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { DraftReader, textOf } from '../../foundation/records/draft-reader.js';
import { hasEnded } from './has-ended.js';
import { type LeadingTermDraft, LeadingTermRepository } from './leading-term.repository.js';
import type { CreateLeadingTermRequest, LeadingTermResponse, UpdateLeadingTermRequest } from './organization.dto.js';
import { OrganizationRepository } from './organization.repository.js';

const draftOf = (term: LeadingTermResponse): LeadingTermDraft => ({
  organizationId: term.organization.id,
  startsOn: term.startsOn,
  endsOn: term.endsOn,
  source: term.source,
});

const today = () => todayInShanghai(new Date());

function readDraft(body: Partial<CreateLeadingTermRequest>): {
  draft: Partial<LeadingTermDraft>;
  errors: FieldError[];
} {
  const reading = new DraftReader();
  const draft: Partial<LeadingTermDraft> = {};
  if (body.organizationId !== undefined) draft.organizationId = body.organizationId;
  for (const field of ['startsOn', 'endsOn'] as const) {
    if (body[field] === undefined) continue;
    const given = textOf(body[field]);
    if (!given) reading.refuse(field, 'required');
    else draft[field] = reading.date(field, given) ?? '';
  }
  if (body.source !== undefined) draft.source = textOf(body.source);
  return { draft, errors: reading.errors };
}

/**
 * 轮值组长单位: which department leads the topic group, from day to day. The powers of 产业组 follow it by themselves:
 * they are looked up with each request, so nothing has to run at the turn of the year.
 */
@Injectable()
export class LeadingTermsService {
  constructor(
    private readonly terms: LeadingTermRepository,
    private readonly organizations: OrganizationRepository,
  ) {}

  list(): Promise<LeadingTermResponse[]> {
    return this.terms.all(today());
  }

  async create(body: CreateLeadingTermRequest): Promise<LeadingTermResponse> {
    const { draft: given, errors } = readDraft(body);
    const draft = { organizationId: '', startsOn: '', endsOn: '', source: null, ...given };
    await this.organizations.lockTree();
    await this.check(draft, true, errors, null);
    const id = uuid();
    await this.terms.insert(id, draft);
    return this.get(id);
  }

  async update(id: string, body: UpdateLeadingTermRequest): Promise<LeadingTermResponse> {
    const { version, ...fields } = body;
    const { draft: patch, errors } = readDraft(fields);
    await this.organizations.lockTree();
    const term = await this.get(id);
    if (term.version !== version) throw stale(term, patch);
    const before = draftOf(term);
    const after = { ...before, ...patch };
    const changed = changedFields(before, patch);
    await this.check(after, changed.includes('organizationId'), errors, id);
    if (!changed.length) return term;
    if (!(await this.terms.update(id, version, after))) throw stale(await this.get(id), patch);
    return this.get(id);
  }

  /** Only what has not begun: records say who did what as the leader, so a term that was is corrected, not removed. */
  async remove(id: string): Promise<void> {
    const term = await this.get(id);
    if (term.startsOn <= today()) throw new AppError('term-begun');
    await this.terms.remove(id);
  }

  private async get(id: string): Promise<LeadingTermResponse> {
    const term = await this.terms.byId(id, today());
    if (!term) throw new AppError('not-found');
    return term;
  }

  private async check(draft: LeadingTermDraft, chosen: boolean, errors: FieldError[], id: string | null) {
    const { organizationId, startsOn, endsOn } = draft;
    if (chosen) await this.checkOrganization(organizationId, errors);
    if (startsOn && endsOn && endsOn < startsOn) {
      errors.push({ field: 'endsOn', code: 'ends-before-start', params: { startsOn, endsOn } });
    }
    if (errors.length) throw validationFailed(errors);
    const other = await this.terms.overlapping(startsOn, endsOn, id, today());
    if (!other) return;
    const params = { name: other.organization.name, startsOn: other.startsOn, endsOn: other.endsOn };
    throw new AppError('terms-overlap', params, { errors: [{ field: 'startsOn', code: 'terms-overlap', params }] });
  }

  private async checkOrganization(id: string, errors: FieldError[]): Promise<void> {
    const organization = await this.organizations.byId(id);
    const refuse = (code: FieldError['code'], params: FieldError['params'] = {}) =>
      errors.push({ field: 'organizationId', code, params });
    if (!organization) refuse('organization-unknown', { value: id });
    else if (organization.type !== 'department') refuse('term-not-department');
    else if (hasEnded(organization.endedOn)) {
      refuse('organization-ended', { name: organization.name, day: organization.endedOn });
    }
  }
}

function stale(current: LeadingTermResponse, patch: Partial<LeadingTermDraft>): AppError {
  const theirs = draftOf(current);
  const conflicts = conflictsOf(theirs, { ...theirs, ...patch });
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
