import { isVisible } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { refuseUncovered } from '../../../foundation/access/record-access.repository.js';
import { isUniqueViolation } from '../../../foundation/database/errors.js';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { referred } from '../../../foundation/records/referred.js';
import { References } from '../../../foundation/records/references.repository.js';
import { EnterpriseReach } from '../enterprise-reach.js';
import type { EnterpriseRecord } from '../enterprise.dto.js';
import { EnterpriseRepository } from '../enterprise.repository.js';
import { codeTaken } from '../credit-code-taken.js';
import { MergeRepository } from '../merging/merge.repository.js';
import type { BinList } from './bin.dto.js';
import { BinRepository } from './bin.repository.js';

/** Takes enterprises out of the register, and puts them back. */
@Injectable()
export class BinService {
  constructor(
    private readonly bin: BinRepository,
    private readonly reach: EnterpriseReach,
    private readonly references: References,
    private readonly enterprises: EnterpriseRepository,
    private readonly merges: MergeRepository,
  ) {}

  list(q: string | undefined, principal: Principal, page: number, pageSize: number): Promise<BinList> {
    return this.bin.list(q, principal, page, pageSize);
  }

  /** @throws AppError 409 when somebody has changed it, or while other records refer to it */
  async delete(id: string, version: number, principal: Principal): Promise<void> {
    const { access } = await this.reach.reached(id, principal);
    refuseUncovered(access, 'enterprise.delete', principal);
    await this.bin.lock([id]);
    const current = await this.reach.reached(id, principal);
    if (current.record.version !== version) throw this.reach.stale(current, principal);
    const referrers = await this.references.live('enterprise', id, principal);
    if (referrers.length) throw referred('enterprise-referred-to', current.record.name, referrers);
    if (!(await this.bin.put(id, version, principal.accountId))) throw this.reach.stale(current, principal);
  }

  /** @throws AppError 409 when it cannot be put back as it was */
  async restore(id: string, principal: Principal): Promise<EnterpriseRecord> {
    const binned = await this.bin.byId(id);
    if (!binned || !isVisible(principal, binned.access)) throw new AppError('not-found');
    refuseUncovered(binned.access, 'enterprise.delete', principal);
    if (binned.mergedIntoId !== null) throw await this.merged(id, principal);
    const gone = await this.references.binned('enterprise', id, principal);
    if (gone.length) throw referred('restore-refers-to-bin', binned.name, gone);
    await this.refuseTaken(binned.creditCode, principal);
    try {
      if (!(await this.bin.takeOut(id))) throw new AppError('not-found');
    } catch (error) {
      if (isUniqueViolation(error)) await this.refuseTaken(binned.creditCode, principal);
      throw error;
    }
    return this.reach.record(id, principal);
  }

  private async merged(id: string, principal: Principal): Promise<AppError> {
    const kept = await this.merges.keptInsteadOf(id);
    return new AppError(
      'restore-merged',
      kept && isVisible(principal, kept.access) ? { id: kept.id, name: kept.name } : {},
    );
  }

  private async refuseTaken(creditCode: string | null, principal: Principal): Promise<void> {
    const holder = creditCode && (await this.enterprises.holderOfCode(creditCode, null));
    if (holder) throw codeTaken(creditCode, holder, principal);
  }
}
