import { type AccessRow, covers, isOwnSide, isVisible, type Permission } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../http/app-error.js';
import { type Principal, scopeOf } from '../http/principal.js';
import { type RecordKind, RecordKinds, sidesJson } from './record-kinds.js';

/** A record as far as reaching it goes. */
export interface ReachedRecord {
  kind: RecordKind;
  title: string;
  access: AccessRow;
  /** On each side that disposes of it; most records have one. */
  sides: readonly [AccessRow, ...AccessRow[]];
}

/** Asks of any announced kind of record who reaches it. */
@Injectable()
export class RecordAccess {
  constructor(
    private readonly kinds: RecordKinds,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws AppError 404 when there is no such record, or not for this account */
  async visible(kindName: string, id: string, principal: Principal): Promise<ReachedRecord> {
    // Routes for every kind ask for no permission of their own, and so come past the guard.
    if (principal.mustChangePassword) throw new AppError('password-change-required');
    const kind = this.kinds.find(kindName);
    if (!kind || !principal.permissions.has(kind.read)) throw new AppError('not-found');
    const reader = await this.unitOfWork.reader();
    const rows: (Pick<ReachedRecord, 'title' | 'sides'> & { involved: string[] })[] = await reader.query(
      `select ${kind.title} as title, ${sidesJson(kind)} as sides,
              ${kind.involved ?? `'{}'::uuid[]`} as involved
         from ${kind.table} t where t.id = $1 and t.deleted_at is null`,
      [id],
    );
    const [row] = rows;
    if (!row) throw new AppError('not-found');
    const { title, sides, involved } = row;
    const [own] = sides;
    const access = { ...own, invited: [...own.invited, ...involved] };
    if (!isVisible(principal, access)) throw new AppError('not-found');
    return { kind, title, access, sides };
  }
}

/** @throws AppError 403 when a record that can be read lies outside the data scope of the permission */
export function refuseUncovered(access: AccessRow, permission: Permission, principal: Principal): void {
  if (!reaches(access, permission, principal)) throw new AppError('out-of-scope');
}

/** Whether the account may do this to the record: for abilities, and before doing it. */
export const reaches = (access: AccessRow, permission: Permission, principal: Principal): boolean =>
  principal.permissions.has(permission) && covers(scopeOf(principal, permission), principal, access);

/** Contact details are for the owning side and whom it invites, and for who may ask for them. */
export const mayReveal = (access: AccessRow, principal: Principal): boolean =>
  principal.permissions.has('contact.reveal') && isOwnSide(principal, access);

/** Only the owning side lets others in: not who was invited himself, and not who merely reaches everything. */
export const mayInvite = (access: AccessRow, update: Permission, principal: Principal): boolean =>
  reaches(access, update, principal) && isOwnSide(principal, { ...access, invited: [] });
