import { Injectable } from '@nestjs/common';
import { refuseUncovered } from '../../../foundation/access/record-access.repository.js';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { sameValue } from '../../../foundation/records/differences.js';
import { draftOf } from '../frames/enterprise-draft.js';
import { EnterpriseListRepository } from '../list/enterprise-list.repository.js';
import { EnterpriseReach } from '../enterprise-reach.js';
import type { EnterpriseResponse } from '../enterprise.dto.js';
import { isContact, mergeFields } from '../merging/merged-draft.js';
import type { DistinctRequest, DuplicateList } from './duplicates.dto.js';
import { DuplicatesRepository } from './duplicates.repository.js';

/** Enterprises that are probably one, to be merged or told apart. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly duplicates: DuplicatesRepository,
    private readonly lists: EnterpriseListRepository,
    private readonly reach: EnterpriseReach,
  ) {}

  async list(principal: Principal, page: number, pageSize: number): Promise<DuplicateList> {
    const { items: pairs, total } = await this.duplicates.page(principal, page, pageSize);
    const records = await this.lists.byIds(pairs.flatMap(({ left, right }) => [left, right]));
    const items = pairs.flatMap(({ left, right, reason }) => {
      const [one, other] = [records.get(left), records.get(right)];
      if (!one || !other) return [];
      return [
        {
          left: this.reach.shown(one, principal),
          right: this.reach.shown(other, principal),
          reason,
          differs: differing(one.record, other.record),
        },
      ];
    });
    return { items, total };
  }

  /** Notes that two are not one, so that nobody is asked again. */
  async markDistinct({ leftId, rightId }: DistinctRequest, principal: Principal): Promise<void> {
    if (leftId === rightId) throw new AppError('merge-with-itself');
    for (const id of [leftId, rightId]) {
      const { access } = await this.reach.reached(id, principal);
      refuseUncovered(access, 'enterprise.merge', principal);
    }
    await this.duplicates.markDistinct([leftId, rightId], principal.accountId);
  }
}

const isEmpty = (value: unknown) =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

function differing(left: EnterpriseResponse, right: EnterpriseResponse): string[] {
  const [one, other] = [draftOf(left), draftOf(right)];
  return mergeFields.flatMap(({ field }) => {
    if (isContact(field) || isEmpty(one[field]) || isEmpty(other[field])) return [];
    return sameValue(one[field], other[field]) ? [] : [field];
  });
}
