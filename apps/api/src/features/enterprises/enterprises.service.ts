import { type AccessRow, errorMessage, isShippedTagKind, todayInShanghai, validateEnterprise } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { mayReveal, refuseUncovered } from '../../foundation/access/record-access.repository.js';
import { isUniqueViolation } from '../../foundation/database/errors.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { asIfDifferent, changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { accessOfNew, refuseLeaving, refuseRestricting } from './enterprise-access.js';
import { type Contacts, EnterpriseContacts } from './frames/enterprise-contacts.js';
import type { EnterpriseFilter } from './list/enterprise-filter.js';
import { EnterpriseListRepository, type ReachedEnterprise } from './list/enterprise-list.repository.js';
import { EnterpriseReach } from './enterprise-reach.js';
import type {
  CreateEnterpriseRequest,
  EnterpriseRecord,
  FieldWarning,
  SavedEnterprise,
  UpdateEnterpriseRequest,
} from './enterprise.dto.js';
import { codeTaken } from './credit-code-taken.js';
import { draftOf, emptyDraft, type EnterpriseDraft, readDraft } from './frames/enterprise-draft.js';
import { EnterpriseRepository } from './enterprise.repository.js';
import { ReferenceRepository } from './reference.repository.js';

@Injectable()
export class EnterprisesService {
  constructor(
    private readonly lists: EnterpriseListRepository,
    private readonly enterprises: EnterpriseRepository,
    private readonly references: ReferenceRepository,
    private readonly reach: EnterpriseReach,
    private readonly contacts: EnterpriseContacts,
  ) {}

  async list(filter: EnterpriseFilter, principal: Principal, sort: string, page: number, pageSize: number) {
    const found = await this.lists.list(filter, principal, sort, page, pageSize);
    return { ...found, items: found.items.map((one) => this.contacts.masked(one)) };
  }

  async get(id: string, principal: Principal): Promise<EnterpriseRecord> {
    return this.reach.record(id, principal);
  }

  /** The contact details in clear. @throws AppError 403 for another side than the enterprise's own */
  async reveal(id: string, principal: Principal): Promise<Contacts> {
    const { record, access } = await this.reach.reached(id, principal);
    if (!mayReveal(access, principal)) throw new AppError('out-of-scope');
    return this.contacts.clear(record);
  }

  async create(body: CreateEnterpriseRequest, principal: Principal): Promise<SavedEnterprise> {
    const { draft: patch, errors } = readDraft(body);
    const draft = { ...emptyDraft(''), ...this.contacts.withoutMasks(patch) };
    const { resolved, warnings } = await this.check(draft, new Set(Object.keys(draft)), errors, null, principal);
    const regionPath = await this.enterprises.regionPath(resolved.regionCode);
    const access = accessOfNew(principal, regionPath, resolved.confidentiality === 'internal');
    refuseLeaving(access, 'enterprise.create', principal);
    const id = uuid();
    const ownership = { organizationId: principal.organizationId, createdBy: principal.accountId };
    const stored = this.contacts.encrypted(resolved);
    await this.guardCode(stored, null, principal, () => this.enterprises.insert(id, stored, ownership));
    return { ...(await this.get(id, principal)), warnings };
  }

  async update(id: string, body: UpdateEnterpriseRequest, principal: Principal): Promise<SavedEnterprise> {
    const { version, ...fields } = body;
    const reached = await this.reach.reached(id, principal);
    refuseUncovered(reached.access, 'enterprise.update', principal);
    const { draft, errors } = readDraft(fields);
    const patch = this.contacts.withoutMasks(draft);
    const before = draftOf(reached.record);
    if (reached.record.version !== version) throw await this.stale(reached, patch, principal);
    const named = new Set(Object.keys(patch));
    const { resolved, warnings } = await this.check({ ...before, ...patch }, named, errors, id, principal);
    const after = { ...resolved, ...this.contacts.encrypted(this.contacts.named(patch)) };
    const changed = changedFields(before, after);
    if (!changed.length) return { ...this.reach.shown(reached, principal), warnings };
    await this.refuseChange(reached.access, changed, after, principal);
    const written = await this.guardCode(after, id, principal, () =>
      this.enterprises.update(id, version, after, new Set(changed)),
    );
    if (!written) throw await this.stale(await this.reach.reached(id, principal), patch, principal);
    return { ...(await this.get(id, principal)), warnings };
  }

  /** @throws AppError 403 when the change would take the record out of reach, or is for its own side to make */
  private async refuseChange(access: AccessRow, changed: readonly string[], after: EnterpriseDraft, by: Principal) {
    if (changed.includes('confidentiality')) refuseRestricting(access, by);
    const regionPath = changed.includes('regionCode')
      ? await this.enterprises.regionPath(after.regionCode)
      : access.regionPath;
    refuseLeaving({ ...access, regionPath, restricted: after.confidentiality === 'internal' }, 'enterprise.update', by);
  }

  /** Checks a whole draft. Faults are reported for the fields that the request named; @throws AppError 422 when there are any */
  private async check(
    draft: EnterpriseDraft,
    named: ReadonlySet<string>,
    errors: FieldError[],
    id: string | null,
    principal: Principal,
  ) {
    const resolved = await this.resolve(draft, errors);
    const unread = new Set(errors.map((error) => error.field));
    const judged = validateEnterprise(resolved, { today: todayInShanghai(new Date()) });
    for (const error of judged.errors) {
      const root = error.field.split('.')[0] ?? '';
      if (named.has(root) && !unread.has(error.field)) errors.push(error);
    }
    if (errors.length) throw validationFailed(errors);
    const warnings: FieldWarning[] = judged.warnings
      .filter((one) => named.has(one.field.split('.')[0] ?? ''))
      .map(({ field, code, params }) => warning(field, code, this.contacts.maskedParams(field, params)));
    if (named.has('name')) {
      for (const { name, id: other } of await this.enterprises.sameName(resolved.name, id, principal)) {
        warnings.push(warning('name', 'similar-enterprise', { name, id: other }));
      }
    }
    return { resolved, warnings };
  }

  private async resolve(draft: EnterpriseDraft, errors: FieldError[]): Promise<EnterpriseDraft> {
    const list = (value: string | null) => (value ? [value] : []);
    const found = await this.references.resolve({
      chains: draft.chains,
      clusters: draft.clusters,
      platforms: list(draft.platformId),
      regions: list(draft.regionCode),
      industries: list(draft.industryCode),
      tagKinds: draft.tags.map(({ kind }) => kind).filter((kind) => !isShippedTagKind(kind)),
    });
    const refuse = (field: string, code: FieldError['code'], value: string) =>
      errors.push({ field, code, params: { value } });
    const ids = (given: string[], map: Map<string, string>, field: string, code: FieldError['code']) => {
      for (const value of given) if (!map.has(value)) refuse(field, code, value);
      return [...new Set(given.flatMap((value) => map.get(value) ?? []))];
    };
    if (draft.regionCode && !found.regions.has(draft.regionCode))
      refuse('regionCode', 'region-unknown', draft.regionCode);
    if (draft.industryCode && !found.industries.has(draft.industryCode)) {
      refuse('industryCode', 'industry-unknown', draft.industryCode);
    }
    for (const [index, { kind }] of draft.tags.entries()) {
      if (!isShippedTagKind(kind) && !found.tagKinds.has(kind))
        refuse(`tags.${String(index)}.kind`, 'tag-unknown', kind);
    }
    if (draft.platformId && !found.platforms.has(draft.platformId))
      refuse('platformId', 'platform-unknown', draft.platformId);
    return {
      ...draft,
      chains: ids(draft.chains, found.chains, 'chains', 'chain-unknown'),
      clusters: ids(draft.clusters, found.clusters, 'clusters', 'cluster-unknown'),
      platformId: draft.platformId && (found.platforms.get(draft.platformId) ?? null),
    };
  }

  /** Writes; a credit code that belongs to another enterprise is refused, also when two write it at once. */
  private async guardCode<T>(
    draft: EnterpriseDraft,
    id: string | null,
    principal: Principal,
    write: () => Promise<T>,
  ): Promise<T> {
    const code = draft.creditCode;
    const refuseTaken = async () => {
      const holder = code && (await this.enterprises.holderOfCode(code, id));
      if (holder) throw codeTaken(code, holder, principal);
    };
    await refuseTaken();
    try {
      return await write();
    } catch (error) {
      if (isUniqueViolation(error)) await refuseTaken();
      throw error;
    }
  }

  /** What was to be changed and what stands now; contact details of both sides under their masks. */
  private async stale(current: ReachedEnterprise, patch: Partial<EnterpriseDraft>, by: Principal): Promise<AppError> {
    const theirs = draftOf(current.record);
    const wanted = await this.resolve({ ...theirs, ...patch }, []);
    const typed = this.contacts.encrypted(this.contacts.named(patch));
    const conflicts = conflictsOf(theirs, { ...wanted, ...typed });
    if (!mayReveal(current.access, by)) conflicts.push(...asIfDifferent(theirs, typed));
    const shown = (field: string, value: unknown) => this.contacts.shown(field, value);
    return new AppError(
      'stale-version',
      { version: current.record.version },
      {
        current: this.reach.shown(current, by),
        conflicts: conflicts.map(({ field, yours, theirs: other }) => ({
          field,
          yours: shown(field, yours),
          theirs: shown(field, other),
        })),
      },
    );
  }
}

const warning = (field: string, code: FieldError['code'], params: FieldError['params']): FieldWarning => ({
  field,
  code,
  params,
  message: errorMessage(code, params, 'zh'),
});
