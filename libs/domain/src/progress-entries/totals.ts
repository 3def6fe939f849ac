/** What follows from the entries of a project: 本年累计, 开工以来累计, 到位资金 and the rates. Exact, in any order. */
import { expectedRatio } from '../lights/plan.js';
import type { MonthlyPlan, PlanInput } from '../lights/vocabulary.js';
import type { PeriodMonths } from '../periods/calendar.js';
import { addMoney } from '../values/money.js';
import { yearOf } from '../values/months.js';
import { percentOf, ratioOf, subtractRatio } from '../values/rates.js';

/** The sums up to some month; decimal strings of 万元. */
export interface RunningTotals {
  /** 本年累计完成投资: starts again each January. */
  readonly yearInvestment: string;
  /** 开工以来累计完成投资 */
  readonly totalInvestment: string;
  /** 累计到位资金 */
  readonly totalFunds: string;
}

export interface DerivedTotals extends RunningTotals {
  /** 投资完成率 of the year, in percent; null without an annual plan. */
  readonly completionRate: string | null;
  /** Where the plan says the year should be, in percent; null where it says nothing. */
  readonly expectedRate: string | null;
  /** 序时差 in percentage points, negative where behind; null where either rate is. */
  readonly gap: string | null;
}

/** What is typed and adds up; null counts as nothing. */
export interface TypedAmounts {
  readonly monthlyInvestment: string | null;
  readonly fundsInPlace: string | null;
}

export interface TotalsProject {
  /** What was done before the project was followed here, up to and including this month. */
  readonly openingMonth: string | null;
  readonly openingInvestment: string;
  readonly openingYearInvestment: string;
  readonly openingFunds: string;
  readonly plans: readonly { readonly year: number; readonly amount: string }[];
  readonly monthlyPlans: readonly MonthlyPlan[];
  /** Actual, else planned. */
  readonly constructionFrom: string | null;
  readonly constructionTo: string | null;
}

export type PeriodAmounts = PeriodMonths & TypedAmounts;

export type PeriodTotals = PeriodMonths & DerivedTotals;

/** The sums and rates at the end of a period, from the sums before it and what is typed for it. */
export const derivedTotals = (
  before: RunningTotals,
  typed: TypedAmounts,
  plan: PlanInput,
  lastMonth: string,
): DerivedTotals => {
  const yearInvestment = addMoney(before.yearInvestment, typed.monthlyInvestment ?? '0');
  const completion = plan.annualPlan === null ? null : ratioOf(yearInvestment, plan.annualPlan);
  const expected = expectedRatio(plan, lastMonth);
  return {
    yearInvestment,
    totalInvestment: addMoney(before.totalInvestment, typed.monthlyInvestment ?? '0'),
    totalFunds: addMoney(before.totalFunds, typed.fundsInPlace ?? '0'),
    completionRate: completion === null ? null : percentOf(completion),
    expectedRate: expected === null ? null : percentOf(expected),
    gap: completion === null || expected === null ? null : percentOf(subtractRatio(completion, expected)),
  };
};

/** What was invested in a year before the first entry: the opening amount, in the year of the opening month. */
const openingOfYear = ({ openingMonth, openingYearInvestment }: TotalsProject, year: number): string =>
  openingMonth !== null && yearOf(openingMonth) === year ? openingYearInvestment : '0';

const planOfYear = (project: TotalsProject, year: number): PlanInput => ({
  annualPlan: project.plans.find((plan) => plan.year === year)?.amount ?? null,
  monthlyPlan: project.monthlyPlans,
  constructionFrom: project.constructionFrom,
  constructionTo: project.constructionTo,
});

/**
 * The sums and rates of a project at the end of each period with an entry, oldest first, whatever the order in which
 * the entries are handed in.
 */
export const deriveTotals = (project: TotalsProject, entries: readonly PeriodAmounts[]): PeriodTotals[] => {
  const inOrder = [...entries].sort((left, right) => (left.firstMonth < right.firstMonth ? -1 : 1));
  const totals: PeriodTotals[] = [];
  for (const { firstMonth, lastMonth, ...typed } of inOrder) {
    const last = totals.at(-1);
    const year = yearOf(lastMonth);
    const before: RunningTotals = {
      yearInvestment:
        last !== undefined && yearOf(last.lastMonth) === year ? last.yearInvestment : openingOfYear(project, year),
      totalInvestment: last?.totalInvestment ?? addMoney(project.openingInvestment),
      totalFunds: last?.totalFunds ?? addMoney(project.openingFunds),
    };
    const derived = derivedTotals(before, typed, planOfYear(project, year), lastMonth);
    totals.push({ firstMonth, lastMonth, ...derived });
  }
  return totals;
};
