import { expectedRatio } from '../lights/index.js';
import { type Ratio, ratioOf, ratioOfWholes } from '../values/index.js';
import type { SnapshotProject } from './snapshot.js';

/** Every number of months up to twelve divides it, so that shares of a year add up without a remainder. */
const COMMON = 27_720n;

/**
 * 万元 of the year's plans that should be invested by the end of a month, exactly. A project that has a plan for the
 * year but no month of it under construction is taken as spread over the whole year.
 */
export const plannedByNow = (projects: readonly SnapshotProject[], lastMonth: string): Ratio => {
  const wholeYear = ratioOfWholes(BigInt(Number(lastMonth.slice(5))), 12n);
  const one = ratioOf('1', '1')?.numerator ?? 1n;
  const sum = projects.reduce((total, project) => {
    const plan = project.annualPlan === null ? null : ratioOf(project.annualPlan, '1');
    if (plan === null || plan.numerator === 0n) return total;
    const share =
      expectedRatio(
        {
          annualPlan: project.annualPlan,
          monthlyPlan: project.monthlyPlan,
          constructionFrom: project.actualStart ?? project.plannedStart,
          constructionTo: project.actualCompletion ?? project.plannedCompletion,
        },
        lastMonth,
      ) ?? wholeYear;
    return share === null ? total : total + (share.numerator * plan.numerator * COMMON) / share.denominator;
  }, 0n);
  return { numerator: sum, denominator: COMMON * one };
};
