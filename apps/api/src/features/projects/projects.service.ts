import {
  type AccessRow,
  formatProjectCode,
  isSharedAfter,
  isVisible,
  projectStages,
  type ProjectStage,
  todayInShanghai,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { mayReveal, refuseUncovered } from '../../foundation/access/record-access.repository.js';
import { LedgerNumberRepository } from '../../foundation/database/ledger-number.repository.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { asIfDifferent, changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { DraftReader, textOf } from '../../foundation/records/draft-reader.js';
import type { FieldWarning } from '../enterprises/index.js';
import { PLACING_FIELDS, refusePlacing, refuseRestricting } from './access/project-access.js';
import { ProjectAccessRepository } from './access/project-access.repository.js';
import { type Contacts, ProjectContacts } from './access/project-contacts.js';
import { type Check, ProjectChecks } from './project-checks.js';
import { ProjectDetails } from './detail/project-details.js';
import { emptyDraft, type ProjectDraft, readDraft } from './project-draft.js';
import { ProjectListRepository, type ProjectRow, thisYear } from './list/project-list.repository.js';
import type { CreateProjectRequest, UpdateProjectRequest } from './project.dto.js';
import type { ProjectResponse, SavedProject } from './project-response.dto.js';
import { ProjectRepository, type StageEntry } from './project.repository.js';

/** The record as a draft: what a change starts from. */
export function draftOf(record: ProjectRow): ProjectDraft {
  const draft = emptyDraft(record.name, record.type);
  const composed = ['chains', 'clusters', 'parties', 'organizationId'];
  const plain = Object.keys(draft).filter((key) => !composed.includes(key));
  const values = Object.fromEntries(Object.entries(record).filter(([key]) => plain.includes(key)));
  return {
    ...draft,
    ...values,
    chains: record.chains.map(({ id }) => id),
    clusters: record.clusters.map(({ id }) => id),
    parties: record.parties.map(({ role, enterprise, name }) => ({ role, enterpriseId: enterprise?.id ?? null, name })),
    organizationId: record.organization?.id ?? null,
  };
}

/** A milestone that comes without its id is the one of its name; an id that is not of this project is none. */
function withKnownMilestones(patch: Partial<ProjectDraft>, before: ProjectDraft): Partial<ProjectDraft> {
  if (!patch.milestones) return patch;
  const known = new Set(before.milestones.map(({ id }) => id));
  const named = patch.milestones.flatMap(({ id }) => (id !== null && known.has(id) ? [id] : []));
  const milestones = patch.milestones.map((one) => {
    if (one.id !== null && known.has(one.id)) return one;
    const same = before.milestones.find(({ id, name }) => name === one.name && id !== null && !named.includes(id));
    if (same?.id) named.push(same.id);
    return { ...one, id: same?.id ?? null };
  });
  return { ...patch, milestones };
}

/** The stage in which a terminated project stood before. */
function stageBefore({ stage, stages }: ProjectRow): ProjectStage | null {
  return stage === 'terminated' ? (stages.findLast((one) => one.stage !== 'terminated')?.stage ?? null) : null;
}

@Injectable()
export class ProjectsService {
  constructor(
    private readonly lists: ProjectListRepository,
    private readonly projects: ProjectRepository,
    private readonly checks: ProjectChecks,
    private readonly details: ProjectDetails,
    private readonly access: ProjectAccessRepository,
    private readonly contacts: ProjectContacts,
    private readonly numbers: LedgerNumberRepository,
  ) {}

  async get(id: string, principal: Principal): Promise<ProjectResponse> {
    return this.details.of(await this.reached(id, principal), principal);
  }

  /** The contact details in clear. @throws AppError 403 for another side than the project's own */
  async reveal(id: string, principal: Principal): Promise<Contacts> {
    const record = await this.reached(id, principal);
    if (!mayReveal(record.access, principal)) throw new AppError('out-of-scope');
    return this.contacts.clear(record);
  }

  async create(body: CreateProjectRequest, principal: Principal): Promise<SavedProject> {
    const { stageOn, ...fields } = body;
    const { draft: read, errors } = readDraft(fields);
    const patch = this.contacts.withoutMasks(read);
    const given = { ...emptyDraft('', body.type), organizationId: principal.organizationId, ...patch };
    // An id of a milestone is one of the project's own; a new project has none.
    const draft = { ...given, milestones: given.milestones.map((one) => ({ ...one, id: null })) };
    const entered = enteredOn(draft, stageOn, null, errors);
    const named = new Set(Object.keys(draft));
    const { resolved, warnings } = await this.check(
      { draft, contacts: this.contacts.named(patch), named, record: null, principal },
      errors,
    );
    await this.refusePlacing(resolved, null, PLACING_FIELDS, principal);
    const id = uuid();
    const year = thisYear();
    const code = formatProjectCode(year, await this.numbers.take(`XM${String(year)}`));
    const stages = [{ stage: resolved.stage, enteredOn: entered, reason: null }];
    const stored = { ...resolved, ...this.contacts.encrypted(this.contacts.named(patch)) };
    await this.projects.insert(id, code, stored, stages, { createdBy: principal.accountId });
    return { ...(await this.get(id, principal)), warnings };
  }

  async update(id: string, body: UpdateProjectRequest, principal: Principal): Promise<SavedProject> {
    const { version, stageOn, stageReason, ...fields } = body;
    const record = await this.reached(id, principal);
    refuseUncovered(record.access, 'project.update', principal);
    const before = draftOf(record);
    const { draft: read, errors } = readDraft(fields);
    const patch = this.contacts.withoutMasks(withKnownMilestones(read, before));
    if (record.version !== version) throw await this.stale(record, patch, principal);
    const draft = { ...before, ...patch };
    const reason = textOf(stageReason);
    const moves = draft.stage !== before.stage;
    const entered = moves ? enteredOn(draft, stageOn, record.stages.at(-1)?.enteredOn ?? null, errors) : null;
    const change = { id, before, move: { reason, before: stageBefore(record) } };
    const named = new Set(Object.keys(patch));
    const check = { draft, contacts: this.contacts.named(patch), named, record: change, principal };
    const { resolved, warnings } = await this.check(check, errors);
    const stored = { ...resolved, ...this.contacts.encrypted(this.contacts.named(patch)) };
    const changed = changedFields(before, stored);
    if (!changed.length) return { ...(await this.details.of(record, principal)), warnings };
    await this.refusePlacing(stored, record, changed, principal);
    const stage: StageEntry | null = entered === null ? null : { stage: stored.stage, enteredOn: entered, reason };
    if (!(await this.projects.update(id, version, stored, new Set(changed), stage))) {
      throw await this.stale(await this.reached(id, principal), patch, principal);
    }
    return { ...(await this.get(id, principal)), warnings };
  }

  /** @throws AppError 404 when there is no such project, or not for this account */
  private async reached(id: string, principal: Principal): Promise<ProjectRow> {
    const record = await this.lists.byId(id);
    if (!record || !principal.permissions.has('project.read') || !isVisible(principal, record.access)) {
      throw new AppError('not-found');
    }
    return record;
  }

  /** @throws AppError 403 when the change would put the record out of reach, or is for its own side to make */
  private async refusePlacing(
    draft: ProjectDraft,
    record: ProjectRow | null,
    changed: readonly string[],
    principal: Principal,
  ): Promise<void> {
    if (record && changed.includes('confidentiality')) refuseRestricting(record.access, principal);
    const placing = PLACING_FIELDS.filter((field) => changed.includes(field));
    if (!placing.length) return;
    const placement = await this.access.placement(draft.regionCode, draft.organizationId);
    const { regionPath, organizationId, organizationPath, organizationProvinceId } = placement;
    const stages = [...(record?.stages.map(({ stage }) => stage) ?? []), draft.stage];
    const after: AccessRow = {
      ...{ regionPath, organizationId, organizationPath, organizationProvinceId },
      createdBy: record ? record.access.createdBy : principal.accountId,
      restricted: draft.confidentiality === 'internal' || !isSharedAfter(stages),
      invited: record?.access.invited ?? [],
    };
    const permission = record ? 'project.update' : 'project.create';
    refusePlacing({ permission, changed: new Set(placing), placement, after }, principal);
  }

  /** @throws AppError 422 when the draft cannot be kept */
  private async check(
    check: Check,
    errors: FieldError[],
  ): Promise<{ resolved: ProjectDraft; warnings: FieldWarning[] }> {
    const { principal, record } = check;
    const resolved = await this.checks.resolve(check.draft, errors, principal, record?.before ?? null);
    const unread = new Set(errors.map(({ field }) => field));
    const judged = await this.checks.problems({ ...check, draft: resolved });
    errors.push(...judged.errors.filter(({ field }) => !unread.has(field)));
    if (errors.length) throw validationFailed(errors);
    return { resolved, warnings: judged.warnings };
  }

  private async stale(current: ProjectRow, patch: Partial<ProjectDraft>, principal: Principal): Promise<AppError> {
    const theirs = draftOf(current);
    const resolved = await this.checks.resolve({ ...theirs, ...patch }, [], principal, theirs);
    const typed = this.contacts.encrypted(this.contacts.named(patch));
    const told = conflictsOf(theirs, { ...resolved, ...typed });
    if (!mayReveal(current.access, principal)) told.push(...asIfDifferent(theirs, typed));
    const conflicts = told.map((one) => ({
      ...one,
      yours: this.contacts.shown(one.field, one.yours),
      theirs: this.contacts.shown(one.field, one.theirs),
    }));
    return new AppError(
      'stale-version',
      { version: current.version },
      { current: await this.details.of(current, principal), conflicts },
    );
  }
}

/**
 * The day on which a project entered its stage: as told, else the date that the stage sets, else today; never before
 * the stage that it comes from.
 */
function enteredOn(
  draft: ProjectDraft,
  told: string | null | undefined,
  earliest: string | null,
  errors: FieldError[],
): string {
  const today = todayInShanghai(new Date());
  const reader = new DraftReader();
  const given = reader.date('stageOn', told);
  if (given !== null && given > today) reader.refuse('stageOn', 'date-in-future');
  else if (given !== null && earliest !== null && given < earliest)
    reader.refuse('stageOn', 'date-too-early', { min: earliest });
  errors.push(...reader.errors);
  if (given !== null) return given;
  const { dateField } = projectStages[draft.stage];
  const day = (dateField && draft[dateField]) ?? today;
  return earliest !== null && day < earliest ? earliest : day;
}
