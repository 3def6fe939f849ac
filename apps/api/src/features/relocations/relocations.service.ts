import {
  checkRelocationLine,
  foreignFields,
  formatRelocationCode,
  RELOCATION_FIELDS,
  type RelocationStage,
  type RelocationStageEntry,
  relocationStages,
  todayInShanghai,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LedgerNumberRepository } from '../../foundation/database/ledger-number.repository.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { changedFields } from '../../foundation/records/differences.js';
import type { RelocationRow } from './list/relocation-list.repository.js';
import { RelocationChecks } from './relocation-checks.js';
import { RelocationContacts } from './frames/relocation-contacts.js';
import {
  draftOf,
  emptyDraft,
  lineWith,
  type ReadRelocation,
  readRelocation,
  type RelocationDraft,
} from './frames/relocation-draft.js';
import type { CreateRelocationRequest, UpdateRelocationRequest } from './relocation.dto.js';
import { RelocationNotices } from './relocation-notices.js';
import { type Acting, actingFor, actsAtAll, isVisibleRelocation, mayRecord, mayRestrict } from './relocation.policy.js';
import { type Placement, RelocationRepository } from './relocation.repository.js';
import type { SavedRelocation } from './relocation-response.dto.js';
import { RelocationStale } from './relocation-stale.js';
import { RelocationViews } from './relocation-views.js';

/** The fields of a draft that decide who reaches the record. */
const PLACING = ['regionCode', 'organizationId', 'originRegionCode', 'originOrganizationId'] as const;

@Injectable()
export class RelocationsService {
  constructor(
    private readonly views: RelocationViews,
    private readonly relocations: RelocationRepository,
    private readonly checks: RelocationChecks,
    private readonly contacts: RelocationContacts,
    private readonly numbers: LedgerNumberRepository,
    private readonly notices: RelocationNotices,
    private readonly stale: RelocationStale,
  ) {}

  /** Whoever logs a relocation writes down what is known of both sides; from then on each keeps its own part. */
  async create(body: CreateRelocationRequest, principal: Principal): Promise<SavedRelocation> {
    const read = readRelocation(body);
    const given = this.contacts.withoutMasks(read.draft);
    const known = await this.checks.resolve({ ...emptyDraft(body.subject), ...given }, read.errors, principal, null);
    const draft = await this.checks.withOwnOrganization(known, principal);
    const line = lineOf([], read);
    const placement = await this.checked(draft, line, read, null, principal.accountId);
    const acting = actingFor(principal, placement.access, 'relocation.create');
    if (!actsAtAll(acting)) throw outOfScope(PLACING.find((field) => draft[field] !== null) ?? 'regionCode');
    if (draft.confidentiality === 'internal' && !mayRestrict(principal, placement.access)) {
      throw outOfScope('confidentiality');
    }
    const id = uuid();
    const year = Number(todayInShanghai(new Date()).slice(0, 4));
    const code = formatRelocationCode(year, await this.numbers.take(`SJ${String(year)}`));
    await this.relocations.insert(id, code, this.contacts.encrypted(draft), line, { createdBy: principal.accountId });
    return this.saved(id, draft, new Set(RELOCATION_FIELDS), newestStage(line), principal);
  }

  async update(id: string, body: UpdateRelocationRequest, principal: Principal): Promise<SavedRelocation> {
    const { version, ...fields } = body;
    const record = await this.views.reached(id, principal);
    const acting = actingFor(principal, record.access);
    if (!actsAtAll(acting)) throw new AppError('out-of-scope');
    const before = draftOf(record);
    const read = readRelocation(fields);
    const patch = this.contacts.withoutMasks(read.draft);
    if (record.version !== version) throw await this.stale.of(record, patch, principal);
    const draft = await this.checks.resolve({ ...before, ...patch }, read.errors, principal, before);
    const typed = this.contacts.clear(before);
    const changed = changedFields({ ...before, ...typed }, { ...draft, ...typed, ...this.contacts.named(patch) });
    const line = lineOf(record.stages, read);
    const entered = stagesChanged(record.stages, line);
    refuseForeign(before, changed, entered, acting);
    const placement = await this.checked(draft, line, read, record, record.access.destination.createdBy);
    this.refuseLeaving(record, placement, changed, principal);
    const named = new Set(Object.keys(patch));
    if (!changed.length && !entered.length) {
      const warnings = await this.checks.warnings(draft, named, id, principal);
      return { ...(await this.views.told(record, principal)), warnings };
    }
    const stored = { ...draft, ...this.contacts.encrypted(this.contacts.named(patch)) };
    if (!(await this.relocations.update(id, version, stored, line, principal.accountId))) {
      throw await this.stale.of(await this.views.reached(id, principal), patch, principal);
    }
    const newest = newestStage(line);
    return this.saved(id, draft, named, newest === record.stage ? null : newest, principal);
  }

  /**
   * What is known of the places of a draft that can be kept.
   * @throws AppError 422 when anything is wrong with it
   */
  private async checked(
    draft: RelocationDraft,
    line: readonly RelocationStageEntry[],
    { errors, stageDays }: ReadRelocation,
    record: RelocationRow | null,
    createdBy: string | null,
  ): Promise<Placement> {
    const unread = new Set(errors.map(({ field }) => field));
    const placement = await this.relocations.placement(draft, createdBy);
    const told = [
      ...this.checks.problems(draft, placement, record && draftOf(record)),
      ...checkRelocationLine(line, todayInShanghai(new Date())).map((problem) => byStage(problem, line, stageDays)),
    ];
    errors.push(...told.filter(({ field }) => !unread.has(field)));
    if (errors.length) throw validationFailed(errors);
    return placement;
  }

  /** @throws AppError 403 when the change would put the record out of reach, or is for its sides to make */
  private refuseLeaving(
    record: RelocationRow,
    placement: Placement,
    changed: readonly string[],
    principal: Principal,
  ): void {
    if (changed.includes('confidentiality') && !mayRestrict(principal, record.access)) {
      throw outOfScope('confidentiality');
    }
    const placing = PLACING.find((field) => changed.includes(field));
    if (!placing) return;
    const { restricted, invited } = record.access.destination;
    const after = {
      origin: { ...placement.access.origin, restricted, invited },
      destination: { ...placement.access.destination, restricted, invited },
    };
    if (!actsAtAll(actingFor(principal, after)) || !isVisibleRelocation(principal, after)) throw outOfScope(placing);
  }

  private async saved(
    id: string,
    draft: RelocationDraft,
    named: ReadonlySet<string>,
    entered: RelocationStage | null,
    principal: Principal,
  ): Promise<SavedRelocation> {
    const row = await this.views.reached(id, principal);
    if (entered !== null) await this.notices.moved(row, entered, principal);
    const warnings = await this.checks.warnings(draft, named, id, principal);
    return { ...(await this.views.told(row, principal)), warnings };
  }
}

/** The line of stages as it will stand; a relocation of which no stage is told is an intent of today. */
function lineOf(line: readonly RelocationStageEntry[], { stageDays, terminationReason }: ReadRelocation) {
  if (line.length || stageDays.size) return lineWith(line, stageDays, terminationReason);
  return [{ stage: 'intent' as const, enteredOn: todayInShanghai(new Date()), reason: null }];
}

/** The stages that a change enters, dates anew or explains anew. */
const stagesChanged = (before: readonly RelocationStageEntry[], after: readonly RelocationStageEntry[]) =>
  after
    .filter(({ stage, enteredOn, reason }) => {
      const known = before.find((one) => one.stage === stage);
      return !known || known.enteredOn !== enteredOn || (known.reason ?? null) !== (reason ?? null);
    })
    .map(({ stage }) => stage);

const newestStage = (line: readonly RelocationStageEntry[]): RelocationStage => line.at(-1)?.stage ?? 'intent';

/** A problem of a line by its stage instead of its place; of a stage that nobody named, at the first that was. */
function byStage(problem: FieldError, line: readonly RelocationStageEntry[], named: ReadonlyMap<string, string>) {
  const [, place = '', part = ''] = /^stages\.(\d+)\.(\w+)$/.exec(problem.field) ?? [];
  const stage = line[Number(place)]?.stage;
  if (part === 'reason') return { ...problem, field: 'terminationReason' };
  const told = stage !== undefined && named.has(stage) ? stage : [...named.keys()][0];
  return { ...problem, field: told === undefined ? 'stageDays' : `stageDays.${told}` };
}

/** @throws AppError 403 that names what is for the other side to say */
function refuseForeign(
  before: RelocationDraft,
  changed: readonly string[],
  stages: readonly RelocationStage[],
  acting: Acting,
): void {
  const foreign: FieldError[] = foreignFields(changed, acting, (field) => before[field] === null);
  for (const stage of stages.filter((one) => !mayRecord(acting, one))) {
    const side = relocationStages[stage].by;
    foreign.push({ field: `stageDays.${stage}`, code: 'stage-of-other-side', params: { stage, side } });
  }
  const [first] = foreign;
  if (first) throw new AppError(first.code, first.params, { errors: foreign });
}

const outOfScope = (field: string) =>
  new AppError('out-of-scope', {}, { errors: [{ field, code: 'not-in-own-scope', params: {} }] });
