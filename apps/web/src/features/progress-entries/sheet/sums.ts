import { fromScaled, rateOf, toScaled } from '@lianqun/domain';
import type { RowView } from './row-view.js';

export interface SheetSums {
  annualPlan: string;
  lastInvestment: string;
  monthlyInvestment: string;
  lastFunds: string;
  fundsInPlace: string;
  yearInvestment: string;
  completionRate: string | null;
  /** The plan of the projects whose amount is known: what the rate is a share of. */
  countedPlan: string;
  counted: number;
  complete: number;
  owed: number;
}

const total = (values: readonly (string | null | undefined)[]) =>
  fromScaled(
    values.reduce((sum, value) => sum + (value ? (toScaled(value, 6) ?? 0n) : 0n), 0n),
    6,
  );

/** Sums of what stands on the screen. Sums over the year count the rows whose month is known, and say so. */
export function sumsOf(views: readonly RowView[]): SheetSums {
  const counted = views.filter(({ values }) => values.monthlyInvestment !== null);
  const countedPlan = total(counted.map(({ entry }) => entry.project.annualPlan));
  const yearInvestment = total(counted.map(({ derived }) => derived.yearInvestment));
  return {
    annualPlan: total(views.map(({ entry }) => entry.project.annualPlan)),
    lastInvestment: total(views.map(({ entry }) => entry.last?.monthlyInvestment)),
    monthlyInvestment: total(views.map(({ values }) => values.monthlyInvestment)),
    lastFunds: total(views.map(({ entry }) => entry.last?.fundsInPlace)),
    fundsInPlace: total(views.map(({ values }) => values.fundsInPlace)),
    yearInvestment,
    completionRate: rateOf(yearInvestment, countedPlan),
    countedPlan,
    counted: counted.length,
    complete: views.filter(({ complete }) => complete).length,
    owed: views.length,
  };
}
