import { Injectable } from '@nestjs/common';
import { reaches } from '../access/record-access.repository.js';
import { RecordKinds } from '../access/record-kinds.js';
import { isUniqueViolation } from '../database/errors.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../http/app-error.js';
import type { Principal } from '../http/principal.js';
import type { RecordBinList, RestoredRecord } from './bin.dto.js';
import { type BinKind, type BinRow, RecordBinRepository, sees } from './bin.repository.js';
import { referred } from './referred.js';
import { References } from './references.repository.js';

/** Takes records out of their registers, and puts them back: the same for every kind that has a bin. */
@Injectable()
export class RecordBins {
  constructor(
    private readonly kinds: RecordKinds,
    private readonly bins: RecordBinRepository,
    private readonly references: References,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  list(kindName: string, q: string, principal: Principal, page: number, pageSize: number): Promise<RecordBinList> {
    return this.bins.list(this.kind(kindName), q, principal, page, pageSize);
  }

  /** @throws AppError 409 when somebody has changed it, or while other records refer to it */
  async delete(kindName: string, id: string, version: number, principal: Principal): Promise<void> {
    const kind = this.kind(kindName);
    const seen = principal.permissions.has(kind.read) ? await this.bins.byId(kind, id, 'register') : null;
    if (!sees(seen, principal)) throw new AppError('not-found');
    refuseBeyond(kind, seen, principal);
    const held = await this.bins.hold(kind, id, 'register');
    if (!sees(held, principal)) throw new AppError('not-found');
    refuseBeyond(kind, held, principal);
    if (held.version !== version) throw new AppError('stale-version', { version: held.version });
    await kind.refuseDeleting?.(id, principal);
    const referrers = await this.references.live(kind.table, id, principal);
    if (referrers.length) throw referred('record-referred-to', held.name, referrers);
    await this.bins.put(kind, id, principal.accountId);
  }

  /** @throws AppError 409 when it cannot be put back as it was */
  async restore(kindName: string, id: string, principal: Principal): Promise<RestoredRecord> {
    const kind = this.kind(kindName);
    const seen = principal.permissions.has(kind.read) ? await this.bins.byId(kind, id, 'bin') : null;
    if (!sees(seen, principal)) throw new AppError('not-found');
    refuseBeyond(kind, seen, principal);
    const held = await this.bins.hold(kind, id, 'bin');
    if (!sees(held, principal)) throw new AppError('not-found');
    const binned = await this.references.binned(kind.table, id, principal);
    if (binned.length) throw referred('restore-refers-to-bin', held.name, binned);
    await kind.refuseReturn?.(id);
    try {
      await this.unitOfWork.attempt(() => this.bins.takeOut(kind, id));
    } catch (error) {
      throw isUniqueViolation(error) ? new AppError('restore-taken', { name: held.name }) : error;
    }
    return { id, name: held.name, version: held.version + 1 };
  }

  private kind(name: string): BinKind {
    const kind = this.kinds.find(name);
    if (!kind?.delete) throw new Error(`records of kind ${name} have no recycle bin`);
    return { ...kind, delete: kind.delete };
  }
}

/** @throws AppError 403 for whoever reaches none of the sides that dispose of it */
function refuseBeyond(kind: BinKind, { sides }: BinRow, principal: Principal): void {
  if (!sides.some((side) => reaches(side, kind.delete, principal))) throw new AppError('out-of-scope');
}
