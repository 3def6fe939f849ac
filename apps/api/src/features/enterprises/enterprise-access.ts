import { type AccessRow, isVisible } from '@lianqun/domain';
import { mayInvite, mayReveal, reaches } from '../../foundation/access/record-access.repository.js';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import type { EnterpriseAbilities } from './enterprise.dto.js';

/** SQL condition under which an enterprise is not shared between the provinces. */
export const restricted = (alias: string): string => `${alias}.confidentiality = 'internal'`;

/** Whether an enterprise is 内部 is for its own side to say, as is who is let in: not for everybody who may change it. */
const mayRestrict = (access: AccessRow, principal: Principal): boolean =>
  mayInvite(access, 'enterprise.update', principal);

export const abilitiesOf = (access: AccessRow, principal: Principal): EnterpriseAbilities => ({
  update: reaches(access, 'enterprise.update', principal),
  restrict: mayRestrict(access, principal),
  revealContacts: mayReveal(access, principal),
  invite: access.restricted && mayRestrict(access, principal),
  merge: reaches(access, 'enterprise.merge', principal),
  delete: reaches(access, 'enterprise.delete', principal),
});

/** What a new enterprise of this account comes to. */
export const accessOfNew = (principal: Principal, regionPath: readonly string[], isRestricted: boolean): AccessRow => ({
  regionPath,
  organizationId: principal.organizationId,
  organizationPath: principal.organizationPath,
  organizationProvinceId: principal.provinceId,
  createdBy: principal.accountId,
  restricted: isRestricted,
  invited: [],
});

/** @throws AppError 403 when the record, as it would be, lies outside what the account may change, or out of its sight */
export function refuseLeaving(
  after: AccessRow,
  permission: 'enterprise.create' | 'enterprise.update' | 'enterprise.merge',
  principal: Principal,
): void {
  if (reaches(after, permission, principal) && isVisible(principal, after)) return;
  throw outOfScope('regionCode');
}

/** @throws AppError 403 when somebody of another side would share or withdraw the record */
export function refuseRestricting(access: AccessRow, principal: Principal): void {
  if (!mayRestrict(access, principal)) throw outOfScope('confidentiality');
}

const outOfScope = (field: string) =>
  new AppError('out-of-scope', {}, { errors: [{ field, code: 'out-of-scope', params: {} }] });
