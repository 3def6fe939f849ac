import { errorMessage, todayInShanghai, validateEnterprise } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { isUniqueViolation } from '../../foundation/database/errors.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { EnterpriseListRepository } from './enterprise-list.repository.js';
import type {
  CreateEnterpriseRequest,
  EnterpriseResponse,
  FieldWarning,
  SavedEnterprise,
  UpdateEnterpriseRequest,
} from './enterprise.dto.js';
import { emptyDraft, type EnterpriseDraft, readDraft } from './enterprise-draft.js';
import { EnterpriseRepository } from './enterprise.repository.js';
import { ReferenceRepository } from './reference.repository.js';

/** The record as a draft: what a change starts from. */
export function draftOf(record: EnterpriseResponse): EnterpriseDraft {
  const draft = emptyDraft(record.name);
  const plain = Object.keys(draft).filter((key) => !['chains', 'clusters'].includes(key));
  const values = Object.fromEntries(Object.entries(record).filter(([key]) => plain.includes(key)));
  return {
    ...draft,
    ...values,
    chains: record.chains.map((one) => one.id),
    clusters: record.clusters.map((one) => one.id),
  };
}

@Injectable()
export class EnterprisesService {
  constructor(
    private readonly lists: EnterpriseListRepository,
    private readonly enterprises: EnterpriseRepository,
    private readonly references: ReferenceRepository,
  ) {}

  async get(id: string): Promise<EnterpriseResponse> {
    const record = await this.lists.byId(id);
    if (!record) throw new AppError('not-found');
    return record;
  }

  async create(body: CreateEnterpriseRequest, principal: Principal): Promise<SavedEnterprise> {
    const { draft: patch, errors } = readDraft(body);
    const draft = { ...emptyDraft(''), ...patch };
    const { resolved, warnings } = await this.check(draft, new Set(Object.keys(draft)), errors, null);
    const id = uuid();
    const ownership = { organizationId: principal.organizationId, createdBy: principal.accountId };
    await this.guardCode(resolved, null, () => this.enterprises.insert(id, resolved, ownership));
    return { ...(await this.get(id)), warnings };
  }

  async update(id: string, body: UpdateEnterpriseRequest): Promise<SavedEnterprise> {
    const { version, ...fields } = body;
    const record = await this.get(id);
    const { draft: patch, errors } = readDraft(fields);
    const before = draftOf(record);
    if (record.version !== version) throw await this.stale(record, patch);
    const { resolved, warnings } = await this.check({ ...before, ...patch }, new Set(Object.keys(patch)), errors, id);
    const changed = changedFields(before, resolved);
    if (!changed.length) return { ...record, warnings };
    const written = await this.guardCode(resolved, id, () =>
      this.enterprises.update(id, version, resolved, new Set(changed)),
    );
    if (!written) throw await this.stale(await this.get(id), patch);
    return { ...(await this.get(id)), warnings };
  }

  /** Checks a whole draft. Faults are reported for the fields that the request named; @throws AppError 422 when there are any */
  private async check(draft: EnterpriseDraft, named: ReadonlySet<string>, errors: FieldError[], id: string | null) {
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
      .map((one) => ({ ...one, message: errorMessage(one.code, one.params, 'zh') }));
    if (named.has('name')) {
      for (const other of await this.enterprises.sameName(resolved.name, id)) {
        const params = { name: other.name, id: other.id };
        warnings.push({
          field: 'name',
          code: 'similar-enterprise',
          params,
          message: errorMessage('similar-enterprise', params, 'zh'),
        });
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
    if (draft.platformId && !found.platforms.has(draft.platformId))
      refuse('platformId', 'platform-unknown', draft.platformId);
    return {
      ...draft,
      chains: ids(draft.chains, found.chains, 'chains', 'chain-unknown'),
      clusters: ids(draft.clusters, found.clusters, 'clusters', 'cluster-unknown'),
      platformId: draft.platformId && (found.platforms.get(draft.platformId) ?? null),
    };
  }

  /** Writes; a credit code that belongs to another enterprise is refused by name, also when two write it at once. */
  private async guardCode<T>(draft: EnterpriseDraft, id: string | null, write: () => Promise<T>): Promise<T> {
    const code = draft.creditCode;
    const refuseTaken = async () => {
      const holder = code && (await this.enterprises.holderOfCode(code, id));
      if (holder) throw codeTaken(code, holder);
    };
    await refuseTaken();
    try {
      return await write();
    } catch (error) {
      if (isUniqueViolation(error)) await refuseTaken();
      throw error;
    }
  }

  private async stale(current: EnterpriseResponse, patch: Partial<EnterpriseDraft>): Promise<AppError> {
    const wanted = await this.resolve({ ...draftOf(current), ...patch }, []);
    const theirs = draftOf(current);
    return new AppError(
      'stale-version',
      { version: current.version },
      { current, conflicts: conflictsOf(theirs, wanted) },
    );
  }
}

function codeTaken(value: string, { id, name }: { id: string; name: string }): AppError {
  const error: FieldError = { field: 'creditCode', code: 'credit-code-taken', params: { value, name, id } };
  return new AppError('credit-code-taken', error.params, { errors: [error] });
}
