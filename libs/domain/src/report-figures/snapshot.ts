/**
 * What a locked period looked like, as the figures read it. Amounts are decimal strings of 万元, days YYYY-MM-DD, months
 * YYYY-MM. Dates of things done stand here only as far as they had come by the cut-off.
 */
import type { BlockerKind, BlockerLevel, BlockerStatus } from '../blockers/index.js';
import type { LightThresholds } from '../lights/index.js';
import type { ProjectStage, ProjectType } from '../projects/index.js';

export interface SnapshotMilestone {
  readonly name: string;
  readonly plannedOn: string | null;
  readonly actualOn: string | null;
}

export interface SnapshotProject {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: ProjectType;
  readonly stage: ProjectStage;
  readonly stageOn: string;
  /** Where it is built: code, full name, and the codes from the province down. */
  readonly regionCode: string | null;
  readonly regionName: string | null;
  readonly regionPath: readonly string[];
  /** Where it comes from, from the province down. */
  readonly sourcePath: readonly string[];
  /** Keys of chains and clusters. */
  readonly chains: readonly string[];
  readonly clusters: readonly string[];
  readonly platformId: string | null;
  readonly organizationId: string | null;
  readonly builder: string | null;
  readonly totalInvestment: string | null;
  /** Of the year of the period. */
  readonly annualPlan: string | null;
  readonly monthlyPlan: readonly { readonly month: string; readonly amount: string }[];
  readonly plannedStart: string | null;
  readonly actualStart: string | null;
  readonly plannedCompletion: string | null;
  readonly actualCompletion: string | null;
  readonly actualProduction: string | null;
  readonly milestones: readonly SnapshotMilestone[];
  /** Whether an entry was owed for the period, given, and given late. */
  readonly owes: boolean;
  readonly filled: boolean;
  readonly late: boolean;
  readonly monthlyInvestment: string | null;
  readonly fundsInPlace: string | null;
  readonly yearInvestment: string;
  readonly cumulativeInvestment: string;
  readonly cumulativeFunds: string;
  readonly imageProgress: string | null;
  readonly progress: string | null;
  readonly problems: string | null;
  readonly coordination: string | null;
  readonly nextStep: string | null;
  readonly noChangeReason: string | null;
  /** First month, last month, amount of each period with an entry, oldest first; at most thirteen months back. */
  readonly history: readonly (readonly [string, string, string])[];
  /** Not shared between the provinces at the cut-off: counted, and named nowhere. */
  readonly restricted: boolean;
}

export interface SnapshotBlocker {
  readonly id: string;
  readonly code: string;
  readonly kind: BlockerKind;
  readonly title: string;
  /** Key of the chain. */
  readonly chain: string | null;
  readonly link: string | null;
  readonly level: BlockerLevel;
  readonly raisedOn: string;
  readonly raisedBy: string | null;
  /** As at the cut-off, from the dated steps; so are lead, deadline and closing. */
  readonly status: BlockerStatus;
  readonly leadId: string | null;
  readonly measures: string | null;
  readonly assignedOn: string | null;
  readonly deadline: string | null;
  readonly originalDeadline: string | null;
  readonly closedOn: string | null;
  /** Closed after the cut-off and before the locking: not counted, only named. */
  readonly closedLaterOn: string | null;
  /** Whether there was a note of progress in the period. */
  readonly noted: boolean;
  readonly regionPath: readonly string[];
  readonly projectIds: readonly string[];
  readonly enterprises: number;
  /** See `SnapshotProject`. */
  readonly restricted: boolean;
}

export interface SnapshotEntry {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly sortOrder: number;
}

export interface SnapshotPeriod {
  readonly id: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** The days that count as the period's own. */
  readonly countsFrom: string;
  readonly cutoffOn: string;
  readonly nextClosesOn: string | null;
}

export interface Snapshot {
  readonly period: SnapshotPeriod;
  readonly projects: readonly SnapshotProject[];
  readonly blockers: readonly SnapshotBlocker[];
  readonly chains: readonly SnapshotEntry[];
  readonly clusters: readonly SnapshotEntry[];
  readonly platforms: ReadonlyMap<string, string>;
  readonly organizations: ReadonlyMap<string, { readonly name: string; readonly shortName: string }>;
  readonly sets: readonly {
    readonly organizationId: string;
    readonly status: string;
    readonly reason: string | null;
  }[];
  readonly thresholds: LightThresholds;
}

/** What a report is about: everything, or one region, chain, cluster or platform. `id` is a code, key or id. */
export interface ReportScope {
  readonly kind: 'all' | 'region' | 'chain' | 'cluster' | 'platform';
  readonly id: string | null;
}

/** The part of a snapshot that a report is about. A blocker belongs to a cluster or platform through its projects. */
export const inScope = (snapshot: Snapshot, { kind, id }: ReportScope): Snapshot => {
  if (kind === 'all' || id === null) return snapshot;
  const belongs = (project: SnapshotProject): boolean => {
    if (kind === 'region') return project.regionPath.includes(id);
    if (kind === 'chain') return project.chains.includes(id);
    if (kind === 'cluster') return project.clusters.includes(id);
    return project.platformId === id;
  };
  const projects = snapshot.projects.filter(belongs);
  const ids = new Set(projects.map((project) => project.id));
  const concerns = (blocker: SnapshotBlocker): boolean => {
    if (kind === 'region') return blocker.regionPath.includes(id);
    if (kind === 'chain') return blocker.chain === id;
    return blocker.projectIds.some((project) => ids.has(project));
  };
  const organizations = new Set(projects.flatMap((project) => project.organizationId ?? []));
  return {
    ...snapshot,
    projects,
    blockers: snapshot.blockers.filter(concerns),
    sets: snapshot.sets.filter((set) => organizations.has(set.organizationId)),
  };
};
