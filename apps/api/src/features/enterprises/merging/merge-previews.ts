import { Injectable } from '@nestjs/common';
import { refuseUncovered } from '../../../foundation/access/record-access.repository.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { sameValue } from '../../../foundation/records/differences.js';
import { References } from '../../../foundation/records/references.repository.js';
import { draftOf } from '../frames/enterprise-draft.js';
import { EnterpriseContacts } from '../frames/enterprise-contacts.js';
import type { ReachedEnterprise } from '../list/enterprise-list.repository.js';
import { EnterpriseReach } from '../enterprise-reach.js';
import { isContact, type MergeField, mergedDraft, mergeFields, sidesOf, sideUnlessChosen } from './merged-draft.js';
import type { MergePreview } from './merging.dto.js';
import { mayMoveContacts, refuseMerging } from './merging-rules.js';

/** Two enterprises side by side, before they become one. */
@Injectable()
export class MergePreviews {
  constructor(
    private readonly reach: EnterpriseReach,
    private readonly references: References,
    private readonly contacts: EnterpriseContacts,
  ) {}

  async of(id: string, otherId: string, principal: Principal): Promise<MergePreview> {
    const left = await this.reach.reached(id, principal);
    refuseUncovered(left.access, 'enterprise.merge', principal);
    const right = await this.reach.reached(otherId, principal);
    refuseMerging(left, right, principal);
    const referrers = await this.references.live('enterprise', otherId, principal);
    const withContacts = mayMoveContacts(left.access, right.access, principal);
    const drafts = { left: draftOf(left.record), right: draftOf(right.record) };
    return {
      left: this.reach.shown(left, principal),
      right: this.reach.shown(right, principal),
      fields: mergeFields.map(({ field, label }) => ({
        field,
        label,
        left: this.shown(field, left),
        right: this.shown(field, right),
        same: isContact(field)
          ? this.sameContact(field, left, right, withContacts)
          : sameValue(drafts.left[field], drafts.right[field]),
        sides: isContact(field) && !withContacts ? ['left'] : sidesOf(field),
        proposed: sideUnlessChosen(field, drafts.left, withContacts),
      })),
      formerNames: mergedDraft(drafts.left, drafts.right, {}, withContacts).formerNames,
      references: referrers.map(({ kind, count, named }) => ({ kind, count, names: named.map(({ title }) => title) })),
    };
  }

  private shown(field: MergeField, { record }: ReachedEnterprise): unknown {
    if (field === 'regionCode') return record.regionName;
    if (field === 'industryCode') return record.industryName;
    if (field === 'platformId') return record.platformName;
    if (field === 'chains' || field === 'clusters') return record[field].map(({ name }) => name);
    return this.contacts.shown(field, record[field]);
  }

  /** Whoever may not read both does not learn that they are the same: one of the two may be a guess of his own. */
  private sameContact(
    field: MergeField,
    left: ReachedEnterprise,
    right: ReachedEnterprise,
    readsBoth: boolean,
  ): boolean {
    if (left.record[field] === null && right.record[field] === null) return true;
    if (!readsBoth) return false;
    const clear = [left, right].map(({ record }) => this.contacts.clear(record) as Record<string, unknown>);
    return sameValue(clear[0]?.[field], clear[1]?.[field]);
  }
}
