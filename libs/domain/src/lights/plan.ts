/** 序时进度: where the plan says the year should be by a month. */
import { addMoney } from '../values/money.js';
import { monthOf, monthRange, yearOf } from '../values/months.js';
import { percentOf, type Ratio, ratioOf, ratioOfWholes } from '../values/rates.js';
import type { PlanInput } from './vocabulary.js';

/** Behind-ness is not judged in so many first months of a linear plan. */
const MONTHS_OF_GRACE = 2;

/** The months of the year in which it is to be under construction; a date that is missing does not limit them. */
const constructionMonths = ({ constructionFrom, constructionTo }: PlanInput, year: number): string[] => {
  const from = constructionFrom === null ? '' : monthOf(constructionFrom);
  const to = constructionTo === null ? '9999-12' : monthOf(constructionTo);
  return monthRange(`${year}-01`, `${year}-12`).filter((month) => month >= from && month <= to);
};

const ownPlan = (plan: PlanInput, month: string) =>
  plan.monthlyPlan.filter((one) => yearOf(one.month) === yearOf(month));

/** Which plan a project of that year is measured against: its own by month, or the linear one. */
export const planKind = (plan: PlanInput, month: string): 'monthly' | 'linear' =>
  ownPlan(plan, month).length > 0 ? 'monthly' : 'linear';

/**
 * The share of the year's plan that should be done by the end of `month`, exactly; null where there is no annual plan,
 * or no month of the year in which it was to be under construction. The project's own monthly plan counts where there
 * is one, otherwise the plan is linear over those months.
 */
export const expectedRatio = (plan: PlanInput, month: string): Ratio | null => {
  const { annualPlan } = plan;
  if (annualPlan === null || ratioOf(annualPlan, '1')?.numerator === 0n) return null;
  const own = ownPlan(plan, month);
  if (own.length > 0) {
    const due = own.filter((one) => one.month <= month).map(({ amount }) => amount);
    return ratioOf(addMoney(...due), annualPlan);
  }
  const months = constructionMonths(plan, yearOf(month));
  const elapsed = months.filter((one) => one <= month);
  return ratioOfWholes(BigInt(elapsed.length), BigInt(months.length));
};

/** `expectedRatio` in percent with one decimal. */
export const expectedRate = (plan: PlanInput, month: string): string | null => {
  const ratio = expectedRatio(plan, month);
  return ratio === null ? null : percentOf(ratio);
};

/** Whether being behind counts yet: always with a monthly plan, from the third month with a linear one. */
export const isPlanJudged = (plan: PlanInput, month: string): boolean =>
  planKind(plan, month) === 'monthly' ||
  constructionMonths(plan, yearOf(month)).filter((one) => one <= month).length > MONTHS_OF_GRACE;
