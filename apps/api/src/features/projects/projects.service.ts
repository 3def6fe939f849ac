import { formatProjectCode, projectStages, type ProjectStage, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LedgerNumberRepository } from '../../foundation/database/ledger-number.repository.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { DraftReader, textOf } from '../../foundation/records/draft-reader.js';
import type { FieldWarning } from '../enterprises/index.js';
import { ProjectChecks } from './project-checks.js';
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
    private readonly numbers: LedgerNumberRepository,
  ) {}

  async get(id: string, principal: Principal): Promise<ProjectResponse> {
    return this.details.of(await this.row(id), principal);
  }

  /** @throws AppError when there is no such project */
  async row(id: string): Promise<ProjectRow> {
    const record = await this.lists.byId(id);
    if (!record) throw new AppError('not-found');
    return record;
  }

  async create(body: CreateProjectRequest, principal: Principal): Promise<SavedProject> {
    const { stageOn, ...fields } = body;
    const { draft: patch, errors } = readDraft(fields);
    const given = { ...emptyDraft('', body.type), organizationId: principal.organizationId, ...patch };
    // An id of a milestone is one of the project's own; a new project has none.
    const draft = { ...given, milestones: given.milestones.map((one) => ({ ...one, id: null })) };
    const entered = enteredOn(draft, stageOn, null, errors);
    const named = new Set(Object.keys(draft));
    const { resolved, warnings } = await this.check(draft, named, errors, null);
    const id = uuid();
    const year = thisYear();
    const code = formatProjectCode(year, await this.numbers.take(`XM${String(year)}`));
    const stages = [{ stage: resolved.stage, enteredOn: entered, reason: null }];
    await this.projects.insert(id, code, resolved, stages, { createdBy: principal.accountId });
    return { ...(await this.get(id, principal)), warnings };
  }

  async update(id: string, body: UpdateProjectRequest, principal: Principal): Promise<SavedProject> {
    const { version, stageOn, stageReason, ...fields } = body;
    const record = await this.row(id);
    const before = draftOf(record);
    const { draft: read, errors } = readDraft(fields);
    const patch = withKnownMilestones(read, before);
    if (record.version !== version) throw await this.stale(record, patch, principal);
    const draft = { ...before, ...patch };
    const reason = textOf(stageReason);
    const moves = draft.stage !== before.stage;
    const entered = moves ? enteredOn(draft, stageOn, record.stages.at(-1)?.enteredOn ?? null, errors) : null;
    const change = { id, before, move: { reason, before: stageBefore(record) } };
    const { resolved, warnings } = await this.check(draft, new Set(Object.keys(patch)), errors, change);
    const changed = changedFields(before, resolved);
    if (!changed.length) return { ...(await this.details.of(record, principal)), warnings };
    const stage: StageEntry | null = entered === null ? null : { stage: resolved.stage, enteredOn: entered, reason };
    if (!(await this.projects.update(id, version, resolved, new Set(changed), stage))) {
      throw await this.stale(await this.row(id), patch, principal);
    }
    return { ...(await this.get(id, principal)), warnings };
  }

  /** @throws AppError 422 when the draft cannot be kept */
  private async check(
    draft: ProjectDraft,
    named: ReadonlySet<string>,
    errors: FieldError[],
    record: Parameters<ProjectChecks['problems']>[0]['record'],
  ): Promise<{ resolved: ProjectDraft; warnings: FieldWarning[] }> {
    const resolved = await this.checks.resolve(draft, errors);
    const unread = new Set(errors.map(({ field }) => field));
    const judged = await this.checks.problems({ draft: resolved, named, record });
    errors.push(...judged.errors.filter(({ field }) => !unread.has(field)));
    if (errors.length) throw validationFailed(errors);
    return { resolved, warnings: judged.warnings };
  }

  private async stale(current: ProjectRow, patch: Partial<ProjectDraft>, principal: Principal): Promise<AppError> {
    const theirs = draftOf(current);
    const yours = await this.checks.resolve({ ...theirs, ...patch }, []);
    return new AppError(
      'stale-version',
      { version: current.version },
      { current: await this.details.of(current, principal), conflicts: conflictsOf(theirs, yours) },
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
