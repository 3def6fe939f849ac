import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { DraftReader, textOf } from '../../foundation/records/draft-reader.js';
import type { CreateOrganizationRequest, OrganizationResponse, UpdateOrganizationRequest } from './organization.dto.js';
import { hasEnded } from './has-ended.js';
import { type OrganizationDraft, OrganizationRepository } from './organization.repository.js';

const draftOf = (record: OrganizationResponse): OrganizationDraft => ({
  name: record.name,
  shortName: record.shortName,
  type: record.type,
  regionId: record.regionId,
  parentId: record.parentId,
  source: record.source,
  endedOn: record.endedOn,
});

type Body = Partial<Omit<UpdateOrganizationRequest, 'version'>>;

function readDraft(body: Body): { draft: Partial<OrganizationDraft>; errors: FieldError[] } {
  const reading = new DraftReader();
  const draft: Partial<OrganizationDraft> = {};
  for (const field of ['name', 'shortName'] as const) {
    if (body[field] === undefined) continue;
    draft[field] = textOf(body[field]) ?? '';
    if (!draft[field]) reading.refuse(field, 'required');
  }
  for (const field of ['regionId', 'parentId', 'source'] as const) {
    if (body[field] !== undefined) draft[field] = textOf(body[field]);
  }
  if (body.type !== undefined) draft.type = body.type;
  if (body.endedOn !== undefined) draft.endedOn = reading.date('endedOn', body.endedOn);
  return { draft, errors: reading.errors };
}

/** The tree of organizations. One that ended stays: what it was responsible for still says so. */
@Injectable()
export class OrganizationsService {
  constructor(private readonly organizations: OrganizationRepository) {}

  async get(id: string): Promise<OrganizationResponse> {
    const record = await this.organizations.byId(id);
    if (!record) throw new AppError('not-found');
    return record;
  }

  async create(body: CreateOrganizationRequest): Promise<OrganizationResponse> {
    const { draft: given, errors } = readDraft(body);
    const empty = { name: '', shortName: '', regionId: null, parentId: null, source: null, endedOn: null };
    const draft = { ...empty, type: body.type, ...given };
    await this.organizations.lockTree();
    await this.check(draft, new Set(Object.keys(draft)), errors, null);
    const id = uuid();
    await this.organizations.insert(id, draft);
    return this.get(id);
  }

  async update(id: string, body: UpdateOrganizationRequest): Promise<OrganizationResponse> {
    const { version, ...fields } = body;
    const { draft: patch, errors } = readDraft(fields);
    await this.organizations.lockTree();
    const record = await this.get(id);
    if (record.version !== version) throw stale(record, patch);
    const before = draftOf(record);
    const after = { ...before, ...patch };
    const changed = changedFields(before, patch);
    await this.check(after, new Set(changed), errors, id);
    if (!changed.length) return record;
    if (!(await this.organizations.update(id, version, after))) throw stale(await this.get(id), patch);
    return this.get(id);
  }

  private async check(draft: OrganizationDraft, changed: ReadonlySet<string>, errors: FieldError[], id: string | null) {
    if (draft.regionId && changed.has('regionId') && !(await this.organizations.regionExists(draft.regionId))) {
      errors.push({ field: 'regionId', code: 'region-unknown', params: { value: draft.regionId } });
    }
    if (draft.parentId && changed.has('parentId')) await this.checkParent(draft.parentId, id, errors);
    if (errors.length) throw validationFailed(errors);
    if (id && draft.endedOn && changed.has('endedOn')) {
      const count = await this.organizations.countParts(id, draft.endedOn);
      if (count) throw new AppError('organization-has-parts', { count });
    }
  }

  private async checkParent(parentId: string, id: string | null, errors: FieldError[]): Promise<void> {
    const parent = await this.organizations.byId(parentId);
    const refuse = (code: FieldError['code'], params: FieldError['params'] = {}) =>
      errors.push({ field: 'parentId', code, params });
    if (!parent) refuse('organization-unknown', { value: parentId });
    else if (id && parent.path.includes(id)) {
      throw new AppError(
        'organization-loop',
        {},
        { errors: [{ field: 'parentId', code: 'organization-loop', params: {} }] },
      );
    } else if (hasEnded(parent.endedOn)) refuse('organization-ended', { name: parent.name, day: parent.endedOn });
  }
}

function stale(current: OrganizationResponse, patch: Partial<OrganizationDraft>): AppError {
  const theirs = draftOf(current);
  const conflicts = conflictsOf(theirs, { ...theirs, ...patch });
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
