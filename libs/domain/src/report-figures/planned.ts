import { expectedRatio } from '../lights/index.js';
import { type Ratio, ratioOf, ratioOfWholes } from '../values/index.js';
import type { SnapshotProject } from './snapshot.js';

/** Every number of months up to twelve divides it, so that shares of a year add up without a remainder. */
const COMMON = 27_720n;

/** The share of the year that has passed with a month. */
const ofWholeYear = (month: string): Ratio | null => ratioOfWholes(BigInt(Number(month.slice(5))), 12n);

const shareOf = (project: SnapshotProject, lastMonth: string): Ratio | null =>
  expectedRatio(
    {
      annualPlan: project.annualPlan,
      monthlyPlan: project.monthlyPlan,
      constructionFrom: project.actualStart ?? project.plannedStart,
      constructionTo: project.actualCompletion ?? project.plannedCompletion,
    },
    lastMonth,
  ) ?? ofWholeYear(lastMonth);

/** What was worked out for projects already: each belongs to several groups. */
export type Shares = Map<SnapshotProject, PlannedShare>;

interface PlannedShare {
  readonly planned: bigint;
  readonly all: bigint;
}

const NOTHING: PlannedShare = { planned: 0n, all: 0n };

const plannedShare = (project: SnapshotProject, lastMonth: string): PlannedShare => {
  const plan = ratioOf(project.annualPlan ?? '0', '1');
  const share = shareOf(project, lastMonth);
  if (plan === null || share === null) return NOTHING;
  return {
    planned: (plan.numerator * COMMON * share.numerator) / share.denominator,
    all: plan.numerator * COMMON,
  };
};

/**
 * Of the plans of the year, the share that should be invested by the end of a month, exactly; null without a plan. A
 * project that has a plan for the year but no month of it under construction is taken as spread over the whole year.
 */
export const plannedByNow = (
  projects: readonly SnapshotProject[],
  lastMonth: string,
  known: Shares = new Map(),
): Ratio | null => {
  let [planned, all] = [0n, 0n];
  for (const project of projects) {
    const share = known.get(project) ?? plannedShare(project, lastMonth);
    known.set(project, share);
    planned += share.planned;
    all += share.all;
  }
  return ratioOfWholes(planned, all);
};
