import { isVisible } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { reaches, refuseUncovered } from '../../../foundation/access/record-access.repository.js';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { changedFields, sameValue } from '../../../foundation/records/differences.js';
import { BinRepository } from '../bin/bin.repository.js';
import { codeTaken } from '../credit-code-taken.js';
import { refuseLeaving } from '../enterprise-access.js';
import { draftOf, type EnterpriseDraft } from '../frames/enterprise-draft.js';
import type { ReachedEnterprise } from '../list/enterprise-list.repository.js';
import { EnterpriseReach } from '../enterprise-reach.js';
import type { EnterpriseRecord } from '../enterprise.dto.js';
import { EnterpriseRepository } from '../enterprise.repository.js';
import { MergeRepository, type StoredMerge } from './merge.repository.js';
import { mergedDraft, mergeFields } from './merged-draft.js';
import type { MergeList, MergeRequest } from './merging.dto.js';
import type { MergedFields } from './merging.entity.js';
import { mayJoin, mayMoveContacts, readTake, refuseMerging } from './merging-rules.js';
import { ReferringRepository } from './referring.repository.js';

/** Makes one of two enterprises, and two of one again. */
@Injectable()
export class MergingService {
  constructor(
    private readonly reach: EnterpriseReach,
    private readonly enterprises: EnterpriseRepository,
    private readonly bin: BinRepository,
    private readonly merges: MergeRepository,
    private readonly referring: ReferringRepository,
  ) {}

  /** @throws AppError 409 when somebody has changed one of the two meanwhile */
  async merge(
    id: string,
    { version, otherId, otherVersion, take }: MergeRequest,
    by: Principal,
  ): Promise<EnterpriseRecord> {
    refuseMerging(await this.ofVersion(id, version, by), await this.reach.reached(otherId, by), by);
    await this.bin.lock([id, otherId]);
    const left = await this.ofVersion(id, version, by);
    const right = await this.reach.reached(otherId, by);
    refuseMerging(left, right, by);
    if (right.record.version !== otherVersion) throw this.reach.stale(right, by);
    const withContacts = mayMoveContacts(left.access, right.access, by);
    const before = draftOf(left.record);
    const after = mergedDraft(before, draftOf(right.record), readTake(take ?? {}, withContacts), withContacts);
    const changed = changedFields(before, after);
    await this.refuseLeaving(left, after, by);
    // The other one goes first: its code may be the one that is kept.
    await this.bin.put(otherId, otherVersion, by.accountId, id);
    await this.enterprises.update(id, version, after, new Set(changed));
    const moved = await this.referring.move(otherId, id, mayJoin(left.access, by) && mayJoin(right.access, by));
    const changes: MergedFields = Object.fromEntries(
      changed.map((field) => [field, { before: before[field], after: after[field] }]),
    );
    await this.merges.add({
      id: uuid(),
      keptId: id,
      mergedId: otherId,
      changes,
      versionAfter: version + 1,
      moved,
      createdBy: by.accountId,
    });
    return this.reach.record(id, by);
  }

  /** @throws AppError 409 when it is undone already, or when somebody changed since what merging had changed */
  async undo(id: string, mergeId: string, version: number, by: Principal): Promise<EnterpriseRecord> {
    await this.ofVersion(id, version, by);
    const merge = await this.mergeOf(id, mergeId, by);
    await this.bin.lock([id, merge.mergedId]);
    const kept = await this.ofVersion(id, version, by);
    const merged = await this.bin.byId(merge.mergedId);
    if (merged?.mergedIntoId !== id) throw new AppError('merge-undone');
    await this.refuseTaken(merged.creditCode, id, by);
    const before = withoutMerge(draftOf(kept.record), merge.changes);
    if (!(await this.merges.markUndone(mergeId, by.accountId))) throw new AppError('merge-undone');
    await this.enterprises.update(id, version, before, new Set(Object.keys(merge.changes)));
    await this.bin.takeOut(merge.mergedId);
    await this.referring.moveBack(id, merge.mergedId, merge.moved);
    return this.reach.record(id, by);
  }

  async list(id: string, principal: Principal): Promise<MergeList> {
    const { access } = await this.reach.reached(id, principal);
    const may = (one: typeof access) => reaches(one, 'enterprise.merge', principal);
    const merges = await this.merges.into(id);
    const items = merges
      .filter(({ mergedAccess }) => isVisible(principal, mergedAccess))
      .map(({ mergedAccess, ...merge }) => ({
        ...merge,
        abilities: { undo: merge.undoneAt === null && may(access) && may(mergedAccess) },
      }));
    return { items };
  }

  /** @throws AppError 404, 403, or 409 when somebody has changed it */
  private async ofVersion(id: string, version: number, by: Principal): Promise<ReachedEnterprise> {
    const reached = await this.reach.reached(id, by);
    refuseUncovered(reached.access, 'enterprise.merge', by);
    if (reached.record.version !== version) throw this.reach.stale(reached, by);
    return reached;
  }

  private async mergeOf(id: string, mergeId: string, by: Principal): Promise<StoredMerge> {
    const merge = await this.merges.byId(id, mergeId);
    if (!merge || !isVisible(by, merge.mergedAccess)) throw new AppError('not-found');
    refuseUncovered(merge.mergedAccess, 'enterprise.merge', by);
    if (merge.undoneAt !== null) throw new AppError('merge-undone');
    return merge;
  }

  private async refuseLeaving(
    { access, record }: ReachedEnterprise,
    after: EnterpriseDraft,
    by: Principal,
  ): Promise<void> {
    if (record.regionCode === after.regionCode) return;
    const regionPath = await this.enterprises.regionPath(after.regionCode);
    refuseLeaving({ ...access, regionPath }, 'enterprise.merge', by);
  }

  /** The code of the merged one, which it gets back, may have been given to a third meanwhile. */
  private async refuseTaken(creditCode: string | null, keptId: string, by: Principal): Promise<void> {
    const holder = creditCode && (await this.enterprises.holderOfCode(creditCode, keptId));
    if (holder) throw codeTaken(creditCode, holder, by);
  }
}

/** The record as it was before merging. @throws AppError 409 naming what somebody changed since */
function withoutMerge(now: EnterpriseDraft, changes: MergedFields): EnterpriseDraft {
  const values: Readonly<Record<string, unknown>> = { ...now };
  const labels = new Map<string, string>(mergeFields.map(({ field, label }) => [field, label]));
  const fields = Object.entries(changes)
    .filter(([field, { after }]) => !sameValue(values[field], after))
    .map(([field]) => labels.get(field) ?? '曾用名');
  if (fields.length) throw new AppError('merge-changed-since', { fields });
  const before = Object.entries(changes).map(([field, one]) => [field, one.before]);
  return { ...now, ...(Object.fromEntries(before) as Partial<EnterpriseDraft>) };
}
