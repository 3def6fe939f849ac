import { addMoney, monthsBetween } from '../values/index.js';
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
  const points = new Map<string, CoursePoint>();
  for (const [firstMonth, lastMonth, amount] of projects.filter(isCounted).flatMap(({ history }) => history)) {
    const known = points.get(lastMonth)?.amount ?? '0';
    const months = monthsBetween(firstMonth, lastMonth) + 1;
    points.set(lastMonth, { firstMonth, lastMonth, months, amount: addMoney(known, amount) });
  }
  return [...points.values()].sort((left, right) => (left.lastMonth < right.lastMonth ? -1 : 1));
};
