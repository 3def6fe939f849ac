import type { BlockerLightInput, ProjectLightInput } from '../lights/index.js';
import type { Snapshot, SnapshotBlocker, SnapshotProject } from './snapshot.js';

/** What the light of a project is judged by, as it stood at the cut-off of a locked period. */
export const lightInputOf = (project: SnapshotProject, { period, thresholds }: Snapshot): ProjectLightInput => ({
  stage: project.stage,
  annualPlan: project.annualPlan,
  monthlyPlan: project.monthlyPlan,
  constructionFrom: project.actualStart ?? project.plannedStart,
  constructionTo: project.actualCompletion ?? project.plannedCompletion,
  yearInvestment: project.yearInvestment,
  judgedMonth: period.lastMonth,
  entryMissing: project.owes && !project.filled,
  milestones: project.milestones,
  asOf: period.cutoffOn,
  nextClosesOn: period.nextClosesOn,
  thresholds,
});

/** What the light of a blocker is judged by, as it stood at the cut-off of a locked period. */
export const blockerLightInputOf = (blocker: SnapshotBlocker, { period, thresholds }: Snapshot): BlockerLightInput => ({
  status: blocker.status,
  deadline: blocker.deadline,
  originalDeadline: blocker.originalDeadline,
  asOf: period.cutoffOn,
  notedInLastClosedPeriod: blocker.noted,
  assignedBeforeLastClosedPeriod: blocker.assignedOn !== null && blocker.assignedOn < period.countsFrom,
  thresholds,
});
