import { isVisible } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { abilitiesOf } from './enterprise-access.js';
import { EnterpriseContacts } from './frames/enterprise-contacts.js';
import { EnterpriseListRepository, type ReachedEnterprise } from './list/enterprise-list.repository.js';
import type { EnterpriseRecord } from './enterprise.dto.js';
import { MergeRepository } from './merging/merge.repository.js';

/** Single enterprises as an account may see them. */
@Injectable()
export class EnterpriseReach {
  constructor(
    private readonly lists: EnterpriseListRepository,
    private readonly merges: MergeRepository,
    private readonly contacts: EnterpriseContacts,
  ) {}

  /** @throws AppError 404 when there is no such record, or not for this account */
  async reached(id: string, principal: Principal): Promise<ReachedEnterprise> {
    if (!principal.permissions.has('enterprise.read')) throw new AppError('not-found');
    const found = await this.lists.byId(id);
    if (found && isVisible(principal, found.access)) return found;
    const kept = found ? null : await this.merges.keptInsteadOf(id);
    if (kept && isVisible(principal, kept.access)) {
      throw new AppError('enterprise-merged', { id: kept.id, name: kept.name });
    }
    throw new AppError('not-found');
  }

  /** As answers show it: contact details under their masks. */
  shown({ record, access }: ReachedEnterprise, principal: Principal): EnterpriseRecord {
    return { ...this.contacts.masked(record), abilities: abilitiesOf(access, principal) };
  }

  async record(id: string, principal: Principal): Promise<EnterpriseRecord> {
    return this.shown(await this.reached(id, principal), principal);
  }

  /** The answer to a change that was made on an old version, with the record as it stands now. */
  stale(current: ReachedEnterprise, principal: Principal): AppError {
    return new AppError(
      'stale-version',
      { version: current.record.version },
      { current: this.shown(current, principal) },
    );
  }
}
