/** Who may do what with the set of an organization, whatever its status: the steps and their order are the domain's. */
import { type AccessRow, type EntrySetStatus, type EntrySetStep, isOwnSide, type PeriodStatus } from '@lianqun/domain';
import { reaches } from '../../../foundation/access/record-access.repository.js';
import type { Principal } from '../../../foundation/http/principal.js';
import type { EntrySetAbilities } from './entry-set.dto.js';

/** The organization of a set, as far as reaching it goes. */
export interface SetOwner {
  organizationId: string | null;
  organizationPath: string[] | null;
  organizationRegionPath: string[] | null;
}

/** A set belongs to its organization alone: not to who opened the period, and not to where the projects are built. */
export const accessOf = ({ organizationId, organizationPath, organizationRegionPath }: SetOwner): AccessRow => ({
  regionPath: organizationRegionPath ?? [],
  organizationId,
  organizationPath: organizationPath ?? [],
  organizationProvinceId: organizationRegionPath?.[0] ?? null,
  createdBy: null,
  restricted: false,
  invited: [],
});

const isShared = (period: PeriodStatus, set: EntrySetStatus | null): boolean =>
  period === 'locked' || period === 'published' || set === 'approved' || set === 'locked';

/**
 * What is filled in is a draft of its province until that has approved it. 产业组 itself, which belongs to no province,
 * sees what it fills in or reviews; the province that leads it just now does not see the drafts of the others.
 */
export const maySeeEntries = (
  principal: Principal,
  owner: AccessRow,
  period: PeriodStatus,
  set: EntrySetStatus | null,
): boolean => isShared(period, set) || isOwnSide(principal, owner) || worksForAll(principal, owner);

const worksForAll = (principal: Principal, owner: AccessRow): boolean =>
  principal.provinceId === null &&
  (reaches(owner, 'progress-entry.update', principal) || reaches(owner, 'progress-entry.approve', principal));

const mayWork = (principal: Principal, owner: AccessRow): boolean =>
  isOwnSide(principal, owner) || worksForAll(principal, owner);

/** Nobody fills in or reviews what is not his to see. */
export const mayFill = (principal: Principal, owner: AccessRow): boolean =>
  reaches(owner, 'progress-entry.update', principal) && mayWork(principal, owner);

const permissions = {
  submit: 'progress-entry.submit',
  return: 'progress-entry.approve',
  approve: 'progress-entry.approve',
} as const;

/** 准予免报 concerns the month as a whole, and is for whoever manages it. */
export const mayTakeSetStep = (principal: Principal, owner: AccessRow, step: EntrySetStep): boolean =>
  step === 'excuse'
    ? principal.permissions.has('reporting-period.manage')
    : reaches(owner, permissions[step], principal) && mayWork(principal, owner);

/** Whether the account holds the permission at all that a step takes. */
export const holdsPermission = (principal: Principal, step: EntrySetStep): boolean =>
  principal.permissions.has(step === 'excuse' ? 'reporting-period.manage' : permissions[step]);

export const abilitiesOf = (principal: Principal, owner: AccessRow): EntrySetAbilities => ({
  fill: mayFill(principal, owner),
  submit: mayTakeSetStep(principal, owner, 'submit'),
  approve: mayTakeSetStep(principal, owner, 'approve'),
  return: mayTakeSetStep(principal, owner, 'return'),
  excuse: mayTakeSetStep(principal, owner, 'excuse'),
});
