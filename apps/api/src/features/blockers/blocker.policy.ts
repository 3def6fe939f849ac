/** Who may do what with a blocker: it has a side that raised it and, once handed over, a side that deals with it. */
import { type AccessRow, type BlockerStep, blockerSteps, isOwnSide, type Viewer } from '@lianqun/domain';
import { mayInvite, reaches } from '../../foundation/access/record-access.repository.js';
import { type Principal, scopeOf } from '../../foundation/http/principal.js';
import type { BlockerAbilities } from './blocker-response.dto.js';

/** What of a blocker decides who reaches it. */
export interface BlockerAccess {
  readonly raising: AccessRow;
  /** Null as long as it is with nobody. */
  readonly lead: AccessRow | null;
  readonly assisting: readonly AccessRow[];
}

const workingOn = ({ lead, assisting }: BlockerAccess): AccessRow[] => [...(lead ? [lead] : []), ...assisting];

/** Raised by the own side, or worked on by it. */
export const isOwnBlocker = (viewer: Viewer, access: BlockerAccess): boolean =>
  [access.raising, ...workingOn(access)].some((row) => isOwnSide(viewer, row));

export const isVisibleBlocker = (viewer: Viewer, access: BlockerAccess): boolean =>
  !access.raising.restricted || isOwnBlocker(viewer, access);

export const mayUpdateBlocker = (principal: Principal, { raising, lead }: BlockerAccess): boolean =>
  [raising, lead].some((row) => row !== null && reaches(row, 'blocker.update', principal));

/** Whether it is 内部, and who is let in, is for the side that raised it. */
export const mayRestrict = (principal: Principal, { raising }: BlockerAccess): boolean =>
  mayInvite(raising, 'blocker.update', principal);

/** Whether it is the side of this account that takes the step; the status is a question of its own. */
export const mayTakeStep = (principal: Principal, { raising, lead }: BlockerAccess, step: BlockerStep): boolean =>
  reaches(blockerSteps[step].by === 'lead' ? (lead ?? raising) : raising, 'blocker.handle', principal);

/** What was done is noted by those who work on it, and by who raised it as long as nobody does. */
export const mayNote = (principal: Principal, access: BlockerAccess): boolean => {
  const rows = access.lead ? workingOn(access) : [access.raising];
  return rows.some((row) => reaches(row, 'blocker.handle', principal));
};

/** 交办 is for 产业组, towards those below it, and within one's own province; everybody else is asked. */
export const mayOrder = (principal: Principal, lead: AccessRow): boolean =>
  principal.provinceId === null || scopeOf(principal, 'blocker.handle').all
    ? reaches(lead, 'blocker.handle', principal)
    : lead.organizationProvinceId === principal.provinceId;

export const mayRevealContacts = (principal: Principal, access: BlockerAccess): boolean =>
  principal.permissions.has('contact.reveal') && isOwnBlocker(principal, access);

export const abilitiesOf = (principal: Principal, access: BlockerAccess): BlockerAbilities => ({
  update: mayUpdateBlocker(principal, access),
  restrict: mayRestrict(principal, access),
  note: mayNote(principal, access),
  invite: access.raising.restricted && mayRestrict(principal, access),
  revealContacts: mayRevealContacts(principal, access),
  delete: reaches(access.raising, 'blocker.delete', principal),
});

/** Whose blockers wait for this account: its organization's, and what 产业组 hands over and closes. */
export const waitingFor = (principal: Principal) => ({
  organizationId: principal.organizationId,
  handlesAll: scopeOf(principal, 'blocker.handle').all,
});
