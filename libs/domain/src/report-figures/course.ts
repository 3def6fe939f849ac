import { monthsOfPeriod } from '../periods/index.js';
import { fromScaled } from '../values/index.js';
import { scaledAmount, SCALE } from './amounts.js';
import { isCounted } from './groups.js';
import type { Snapshot } from './snapshot.js';

export interface CoursePoint {
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** How many months the period covers. */
  readonly months: number;
  /** 万元 */
  readonly amount: string;
}

/** 当期完成投资 of up to thirteen months, oldest first: from the entries of the projects that the figures count. */
export const courseOf = ({ projects }: Snapshot): CoursePoint[] => {
  const sums = new Map<string, { firstMonth: string; sum: bigint }>();
  for (const project of projects) {
    if (!isCounted(project)) continue;
    for (const [firstMonth, lastMonth, amount] of project.history) {
      const point = sums.get(lastMonth);
      if (point === undefined) sums.set(lastMonth, { firstMonth, sum: scaledAmount(amount) });
      else point.sum += scaledAmount(amount);
    }
  }
  return [...sums]
    .map(([lastMonth, { firstMonth, sum }]) => ({
      firstMonth,
      lastMonth,
      months: monthsOfPeriod({ firstMonth, lastMonth }).length,
      amount: fromScaled(sum, SCALE),
    }))
    .sort((left, right) => (left.lastMonth < right.lastMonth ? -1 : 1));
};
