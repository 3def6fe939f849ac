/** Who may do what with a relocation: it has the side that it leaves and the side that takes it in. */
import {
  type AccessRow,
  isOwnSide,
  type Permission,
  RELOCATION_SIDES,
  type RelocationSide,
  type RelocationStage,
  relocationStages,
  type Viewer,
} from '@lianqun/domain';
import { mayInvite, reaches } from '../../foundation/access/record-access.repository.js';
import type { Principal } from '../../foundation/http/principal.js';
import type { RelocationAbilities } from './relocation-response.dto.js';

/** What of a relocation decides who reaches it, by side. */
export type RelocationAccess = Readonly<Record<RelocationSide, AccessRow>>;

/** For which sides an account acts. */
export type Acting = Readonly<Record<RelocationSide, boolean>>;

export const isOwnRelocation = (viewer: Viewer, { origin, destination }: RelocationAccess): boolean =>
  isOwnSide(viewer, destination) || isOwnSide(viewer, origin);

export const isVisibleRelocation = (viewer: Viewer, access: RelocationAccess): boolean =>
  !access.destination.restricted || isOwnRelocation(viewer, access);

/** That an account logged a relocation gives it its own side, not the other. */
const loggedHere = (viewer: Viewer, row: AccessRow): boolean =>
  (viewer.provinceId !== null &&
    (row.regionPath.includes(viewer.provinceId) || row.organizationProvinceId === viewer.provinceId)) ||
  (viewer.organizationId !== null && row.organizationId === viewer.organizationId);

const actsFor = (principal: Principal, row: AccessRow, permission: Permission): boolean =>
  reaches({ ...row, createdBy: loggedHere(principal, row) ? row.createdBy : null }, permission, principal);

export const actingFor = (
  principal: Principal,
  { origin, destination }: RelocationAccess,
  permission: Permission = 'relocation.update',
): Acting => ({
  origin: actsFor(principal, origin, permission),
  destination: actsFor(principal, destination, permission),
});

export const actsAtAll = ({ origin, destination }: Acting): boolean => origin || destination;

/** Whether it is the side of this account that records the stage, and takes it back. */
export const mayRecord = (acting: Acting, stage: RelocationStage): boolean =>
  relocationStages[stage].by === 'destination' ? acting.destination : actsAtAll(acting);

/** Whether it is 内部 is for the two sides to say, not for everybody who may change it. */
export const mayRestrict = (principal: Principal, { origin, destination }: RelocationAccess): boolean =>
  mayInvite(destination, 'relocation.update', principal) || mayInvite(origin, 'relocation.update', principal);

/** Either side needs to reach the other. */
export const mayRevealContacts = (principal: Principal, access: RelocationAccess): boolean =>
  principal.permissions.has('contact.reveal') && isOwnRelocation(principal, access);

/** Which sides have left anything in a relocation. */
export type Written = Readonly<Record<RelocationSide, boolean>>;

/**
 * A side throws nothing away that the other has written: whoever acts for one side only may delete as long as the other has
 * written nothing.
 */
export const mayDelete = (principal: Principal, access: RelocationAccess, written: Written): boolean => {
  const acting = actingFor(principal, access, 'relocation.delete');
  return actsAtAll(acting) && RELOCATION_SIDES.every((side) => acting[side] || !written[side]);
};

export const abilitiesOf = (
  principal: Principal,
  access: RelocationAccess,
  line: readonly { stage: RelocationStage }[],
  written: Written,
): RelocationAbilities => {
  const acting = actingFor(principal, access);
  const newest = line.at(-1);
  return {
    update: actsAtAll(acting),
    restrict: mayRestrict(principal, access),
    back: line.length > 1 && newest !== undefined && mayRecord(acting, newest.stage),
    // Each side shows others what it sees itself.
    invite: access.destination.restricted && mayRestrict(principal, access),
    revealContacts: mayRevealContacts(principal, access),
    delete: mayDelete(principal, access, written),
  };
};
