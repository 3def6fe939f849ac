import { type AccessRow, type ErrorCode, formatBlockerCode, type Permission, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { reaches } from '../../foundation/access/record-access.repository.js';
import { LedgerNumberRepository } from '../../foundation/database/ledger-number.repository.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { DraftReader, textOf } from '../../foundation/records/draft-reader.js';
import { ReferenceRepository } from '../enterprises/index.js';
import type { CreateBlockerRequest, UpdateBlockerRequest } from './blocker.dto.js';
import { type BlockerDraft, draftOf, pastDay, readBlocker } from './frames/blocker-draft.js';
import { isOwnBlocker, mayNote, mayRestrict, mayUpdateBlocker } from './blocker.policy.js';
import { BlockerRepository } from './blocker.repository.js';
import type { BlockerDetail, BlockerResponse } from './blocker-response.dto.js';
import { blockerSeries } from './steps/blocker-series.js';
import { BlockerViews, type SeenBlocker } from './blocker-views.js';

@Injectable()
export class BlockersService {
  constructor(
    private readonly views: BlockerViews,
    private readonly blockers: BlockerRepository,
    private readonly references: ReferenceRepository,
    private readonly numbers: LedgerNumberRepository,
  ) {}

  async create(body: CreateBlockerRequest, principal: Principal): Promise<BlockerDetail> {
    const { draft: given, errors } = readBlocker({
      ...body,
      raisedOn: textOf(body.raisedOn) ?? todayInShanghai(new Date()),
    });
    const draft = await this.check(
      {
        ...{ kind: body.kind, level: body.level, title: '', raisedOn: '', confidentiality: 'shared' },
        ...{ baseClass: null, description: null, chainId: null, link: null, measures: null },
        ...{ projectIds: [], enterpriseIds: [], extra: {} },
        ...given,
        organizationId: given.organizationId ?? principal.organizationId,
        regionCode: given.regionCode ?? principal.organizationRegionId,
      },
      errors,
      principal,
      null,
    );
    const id = uuid();
    const year = Number(draft.raisedOn.slice(0, 4));
    const code = formatBlockerCode(draft.kind, year, await this.numbers.take(blockerSeries(draft.kind, year)));
    await this.blockers.insert(id, code, draft, principal.accountId);
    return this.views.detail(id, principal);
  }

  async update(id: string, body: UpdateBlockerRequest, principal: Principal): Promise<BlockerDetail> {
    const { version, ...fields } = body;
    const seen = await this.views.get(id, principal);
    if (!mayUpdateBlocker(principal, seen.access)) throw new AppError('out-of-scope');
    const { record } = seen;
    const { draft: patch, errors } = readBlocker(fields);
    const before = draftOf(record);
    if (record.version !== version) throw stale(record, patch);
    const draft = await this.check({ ...before, ...patch }, errors, principal, seen);
    const changed = changedFields(before, draft);
    if (changed.length && !(await this.blockers.update(id, version, draft, principal))) {
      throw stale((await this.views.get(id, principal)).record, patch);
    }
    return this.views.detail(id, principal);
  }

  async addNote(id: string, given: string, notedOn: string | null | undefined, by: Principal): Promise<BlockerDetail> {
    const { record, access } = await this.views.get(id, by);
    if (!mayNote(by, access)) throw new AppError('out-of-scope');
    const reader = new DraftReader();
    const text = given.trim();
    if (!text) reader.refuse('text', 'required');
    const day = pastDay(reader, 'notedOn', notedOn, record.raisedOn);
    if (reader.errors.length) throw validationFailed(reader.errors);
    await this.blockers.addNote(id, text, day, by.accountId);
    return this.views.detail(id, by);
  }

  /**
   * The draft with ids for what it names.
   * @param seen the blocker as it stands; null for one that is not there yet
   * @throws AppError 403 when it would lie outside what the account may change, 422 when anything is wrong with it
   */
  private async check(
    draft: BlockerDraft,
    errors: FieldError[],
    principal: Principal,
    seen: SeenBlocker | null,
  ): Promise<BlockerDraft> {
    const refuse = (field: string, code: ErrorCode, value: string | null) =>
      errors.push({ field, code, params: value === null ? {} : { value } });
    if (!draft.title) refuse('title', 'blocker-title-required', null);
    if (draft.baseClass && draft.kind !== 'choke-point') refuse('baseClass', 'base-class-not-for-kind', null);
    const list = (value: string | null) => (value ? [value] : []);
    const found = await this.references.resolve({
      chains: list(draft.chainId),
      organizations: list(draft.organizationId),
      regions: list(draft.regionCode),
    });
    const known = await this.blockers.knownTargets(draft, principal);
    const chainId = draft.chainId && (found.chains.get(draft.chainId) ?? null);
    const organizationId = draft.organizationId && (found.organizations.get(draft.organizationId) ?? null);
    if (draft.chainId && !chainId) refuse('chainId', 'chain-not-found', draft.chainId);
    if (draft.organizationId && !organizationId) {
      refuse('organizationId', 'organization-unknown', draft.organizationId);
    }
    if (draft.regionCode && !found.regions.has(draft.regionCode)) {
      refuse('regionCode', 'region-unknown', draft.regionCode);
    }
    for (const one of draft.projectIds) if (!known.has(one)) refuse('projectIds', 'project-unknown', one);
    for (const one of draft.enterpriseIds) if (!known.has(one)) refuse('enterpriseIds', 'enterprise-unknown', one);
    const named = { ...draft, chainId, organizationId };
    if (!errors.some(({ field }) => field === 'organizationId')) await this.refuseOutOfScope(named, principal, seen);
    if (errors.length) throw validationFailed(errors);
    return named;
  }

  /** @throws AppError 403 when the blocker, as it would be, is nothing that the account may raise, change or still see */
  private async refuseOutOfScope(draft: BlockerDraft, principal: Principal, seen: SeenBlocker | null): Promise<void> {
    const permission: Permission = seen ? 'blocker.update' : 'blocker.create';
    const { organizationId } = draft;
    const isNamedAnew = organizationId !== (seen ? (seen.record.raisedBy?.id ?? null) : principal.organizationId);
    const raiser = organizationId && isNamedAnew ? await this.blockers.organizationAccess(organizationId) : null;
    if (raiser && !reaches(raiser.access, permission, principal)) throw outOfScope('organizationId');
    // Who deals with it does not take it from who raised it.
    const isMoved = seen !== null && (isNamedAnew || draft.regionCode !== seen.record.regionCode);
    if (isMoved && !reaches(seen.access.raising, permission, principal)) {
      throw outOfScope(isNamedAnew ? 'organizationId' : 'regionCode');
    }
    const createdBy = seen ? seen.access.raising.createdBy : principal.accountId;
    const place: AccessRow = await this.blockers.draftAccess(draft.regionCode, organizationId, createdBy);
    const raising = { ...(seen?.access.raising ?? place), ...withoutInvitations(place) };
    const after = { ...(seen?.access ?? { lead: null, assisting: [] }), raising };
    const isCovered = seen ? mayUpdateBlocker(principal, after) : reaches(raising, permission, principal);
    if (!isCovered) throw outOfScope(isNamedAnew ? 'organizationId' : 'regionCode');
    const isRestricted = draft.confidentiality === 'internal';
    const isChanged = seen ? seen.record.confidentiality !== draft.confidentiality : isRestricted;
    if (isChanged && seen && !mayRestrict(principal, seen.access)) throw outOfScope('confidentiality');
    if (isRestricted && !isOwnBlocker(principal, after)) throw outOfScope('confidentiality');
  }
}

const withoutInvitations = ({ invited: _, ...row }: AccessRow): Omit<AccessRow, 'invited'> => row;

const outOfScope = (field: string) =>
  new AppError('out-of-scope', {}, { errors: [{ field, code: 'out-of-scope', params: {} }] });

/** The refusal of a change made on an old version, with both values of what differs. */
function stale(current: BlockerResponse, patch: Partial<BlockerDraft>): AppError {
  const theirs = draftOf(current);
  const conflicts = conflictsOf(theirs, { ...theirs, ...patch });
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
