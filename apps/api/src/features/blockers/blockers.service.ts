import { type ErrorCode, formatBlockerCode, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LedgerNumberRepository } from '../../foundation/database/ledger-number.repository.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { DraftReader, textOf } from '../../foundation/records/draft-reader.js';
import { ReferenceRepository } from '../enterprises/index.js';
import type { CreateBlockerRequest, UpdateBlockerRequest } from './blocker.dto.js';
import { type BlockerDraft, draftOf, pastDay, readBlocker } from './blocker-draft.js';
import { BlockerRepository } from './blocker.repository.js';
import type { BlockerDetail, BlockerResponse } from './blocker-response.dto.js';
import { blockerSeries } from './blocker-series.js';
import { BlockerViews } from './blocker-views.js';

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
        ...{ kind: body.kind, level: body.level, title: '', raisedOn: '' },
        ...{ baseClass: null, description: null, chainId: null, link: null, measures: null },
        ...{ projectIds: [], enterpriseIds: [] },
        ...given,
        organizationId: given.organizationId ?? principal.organizationId,
        regionCode: given.regionCode ?? principal.organizationRegionId,
      },
      errors,
    );
    const id = uuid();
    const year = Number(draft.raisedOn.slice(0, 4));
    const code = formatBlockerCode(draft.kind, year, await this.numbers.take(blockerSeries(draft.kind, year)));
    await this.blockers.insert(id, code, draft, principal.accountId);
    return this.views.detail(id);
  }

  async update(id: string, body: UpdateBlockerRequest): Promise<BlockerDetail> {
    const { version, ...fields } = body;
    const record = await this.views.get(id);
    const { draft: patch, errors } = readBlocker(fields);
    const before = draftOf(record);
    if (record.version !== version) throw stale(record, patch);
    const draft = await this.check({ ...before, ...patch }, errors);
    const changed = changedFields(before, draft);
    if (changed.length && !(await this.blockers.update(id, version, draft))) {
      throw stale(await this.views.get(id), patch);
    }
    return this.views.detail(id);
  }

  async addNote(id: string, given: string, notedOn: string | null | undefined, by: Principal): Promise<BlockerDetail> {
    const record = await this.views.get(id);
    const reader = new DraftReader();
    const text = given.trim();
    if (!text) reader.refuse('text', 'required');
    const day = pastDay(reader, 'notedOn', notedOn, record.raisedOn);
    if (reader.errors.length) throw validationFailed(reader.errors);
    await this.blockers.addNote(id, text, day, by.accountId);
    return this.views.detail(id);
  }

  /** The draft with ids for what it names. @throws AppError 422 when anything is wrong with it */
  private async check(draft: BlockerDraft, errors: FieldError[]): Promise<BlockerDraft> {
    const refuse = (field: string, code: ErrorCode, value: string | null) =>
      errors.push({ field, code, params: value === null ? {} : { value } });
    if (!draft.title) refuse('title', 'blocker-title-required', null);
    if (draft.baseClass && draft.kind !== 'choke-point') refuse('baseClass', 'base-class-not-for-kind', null);
    const list = (value: string | null) => (value ? [value] : []);
    const found = await this.references.resolve({
      chains: list(draft.chainId),
      organizations: list(draft.organizationId),
      regions: list(draft.regionCode),
      enterprises: draft.enterpriseIds,
    });
    const projects = await this.blockers.knownProjects(draft.projectIds);
    const chainId = draft.chainId && (found.chains.get(draft.chainId) ?? null);
    const organizationId = draft.organizationId && (found.organizations.get(draft.organizationId) ?? null);
    if (draft.chainId && !chainId) refuse('chainId', 'chain-not-found', draft.chainId);
    if (draft.organizationId && !organizationId) {
      refuse('organizationId', 'organization-unknown', draft.organizationId);
    }
    if (draft.regionCode && !found.regions.has(draft.regionCode)) {
      refuse('regionCode', 'region-unknown', draft.regionCode);
    }
    for (const one of draft.projectIds) if (!projects.has(one)) refuse('projectIds', 'project-unknown', one);
    for (const one of draft.enterpriseIds) {
      if (!found.enterprises.has(one)) refuse('enterpriseIds', 'enterprise-unknown', one);
    }
    if (errors.length) throw validationFailed(errors);
    return { ...draft, chainId, organizationId };
  }
}

/** The refusal of a change made on an old version, with both values of what differs. */
function stale(current: BlockerResponse, patch: Partial<BlockerDraft>): AppError {
  const theirs = draftOf(current);
  const conflicts = conflictsOf(theirs, { ...theirs, ...patch });
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
