import { type AccessRow, covers, isVisible, mayPlace } from '@lianqun/domain';
import { mayInvite, mayReveal, reaches } from '../../../foundation/access/record-access.repository.js';
import { AppError } from '../../../foundation/http/app-error.js';
import { type Principal, scopeOf } from '../../../foundation/http/principal.js';
import type { ProjectAbilities } from '../project-response.dto.js';
import type { Placement } from './project-access.repository.js';

/** Whether a project is 内部 is for its own side to say, not for everybody who may change it. */
const mayRestrict = (access: AccessRow, principal: Principal): boolean =>
  mayInvite(access, 'project.update', principal);

export const abilitiesOf = (access: AccessRow, principal: Principal): ProjectAbilities => ({
  update: reaches(access, 'project.update', principal),
  restrict: mayRestrict(access, principal),
  revealContacts: mayReveal(access, principal),
  invite: access.restricted && mayInvite(access, 'project.update', principal),
  delete: reaches(access, 'project.delete', principal),
});

/** The fields of a draft that decide who reaches the record. */
export const PLACING_FIELDS = ['regionCode', 'organizationId', 'stage', 'confidentiality'] as const;

export type PlacingField = (typeof PLACING_FIELDS)[number];

/** What a request does to who reaches a project. */
export interface Placing {
  permission: 'project.create' | 'project.update';
  /** The fields by which it does so. */
  changed: ReadonlySet<PlacingField>;
  placement: Placement;
  /** How the record will stand. */
  after: AccessRow;
}

/**
 * Nobody disposes of another province: the place of construction, a responsible organization that is named anew, and
 * the record as a whole lie within the data scope, and the record stays in sight.
 * @throws AppError 403 that names the field
 */
export function refusePlacing({ permission, changed, placement, after }: Placing, principal: Principal): void {
  const scope = scopeOf(principal, permission);
  if (changed.has('regionCode') && !mayPlace(scope, principal, placement.regionPath)) throw outOfScope('regionCode');
  if (
    changed.has('organizationId') &&
    placement.organizationId !== null &&
    placement.organizationId !== principal.organizationId &&
    !covers(scope, principal, { ...after, regionPath: placement.organizationRegionPath, createdBy: null })
  ) {
    throw outOfScope('organizationId');
  }
  if (reaches(after, permission, principal) && isVisible(principal, after)) return;
  throw outOfScope(PLACING_FIELDS.find((field) => changed.has(field)) ?? 'organizationId');
}

/** @throws AppError 403 when somebody of another side would share or withdraw the record */
export function refuseRestricting(access: AccessRow, principal: Principal): void {
  if (!mayRestrict(access, principal)) throw outOfScope('confidentiality');
}

const outOfScope = (field: PlacingField) =>
  new AppError('out-of-scope', {}, { errors: [{ field, code: 'not-in-own-scope', params: {} }] });
