/** Who sees and who makes a monthly report. */
import { type AccessRow, covers, isNothing, isOwnSide } from '@lianqun/domain';
import { reaches } from '../../foundation/access/record-access.repository.js';
import { type Principal, scopeOf } from '../../foundation/http/principal.js';
import type { ReportStatus, ScopeKind, Variant } from './monthly-report.dto.js';

/** Who ordered a report, as far as reaching it goes. */
export interface ReportOwner {
  organizationId: string | null;
  organizationPath: string[] | null;
  organizationRegionPath: string[] | null;
  createdBy: string | null;
}

/** A report belongs to who ordered it, whatever place it is about. */
const accessOf = (owner: ReportOwner): AccessRow => ({
  regionPath: owner.organizationRegionPath ?? [],
  organizationId: owner.organizationId,
  organizationPath: owner.organizationPath ?? [],
  organizationProvinceId: owner.organizationRegionPath?.[0] ?? null,
  createdBy: owner.createdBy,
  restricted: true,
  invited: [],
});

/** Once issued it stays for everybody, also when a later edition has taken its place. */
const OPEN_STATUSES: readonly ReportStatus[] = ['issued', 'superseded'];

export const maySee = (principal: Principal, report: ReportOwner & { status: ReportStatus }): boolean =>
  OPEN_STATUSES.includes(report.status) || isOwnSide(principal, accessOf(report));

/** What a report is about, as far as making it goes. */
export interface ReportSubject {
  kind: ScopeKind;
  variant: Variant;
  /** Of the region or platform; empty where the report goes beyond a place. */
  regionPath: readonly string[];
  /** The topic group, to which everything that goes beyond a province belongs. */
  groupPath: readonly string[];
}

const ofGroup = ({ regionPath, groupPath }: Pick<ReportSubject, 'regionPath' | 'groupPath'>): AccessRow => ({
  regionPath,
  organizationId: groupPath.at(-1) ?? null,
  organizationPath: groupPath,
  organizationProvinceId: null,
  createdBy: null,
  restricted: false,
  invited: [],
});

/**
 * A region is reported on by its own province, and by whoever reaches it. Chains, clusters, platforms and everything
 * together: what is locked is read by all, so everybody may draw it up as 报送版, which ranks nobody; 内部调度版 names who
 * is behind, overdue and silent, and is for whoever reaches all of whom it speaks.
 */
export function mayOrder(principal: Principal, subject: ReportSubject): boolean {
  const scope = scopeOf(principal, 'monthly-report.create');
  if (isNothing(scope)) return false;
  const { provinceId } = principal;
  if (provinceId !== null && subject.regionPath.includes(provinceId)) return true;
  if (subject.kind !== 'region' && subject.variant === 'submission') return true;
  return covers(scope, principal, ofGroup(subject));
}

/** Issuing a report on everything publishes the month, which is 产业组's. */
export const mayIssue = (
  principal: Principal,
  report: ReportOwner & { scopeKind: ScopeKind },
  groupPath: readonly string[],
): boolean =>
  reaches(accessOf(report), 'monthly-report.issue', principal) &&
  (report.scopeKind !== 'all' || reaches(ofGroup({ regionPath: [], groupPath }), 'monthly-report.issue', principal));
