import { periodsOfYear, type PeriodDays } from '../periods/index.js';
import { addMonths, monthOf, yearOf } from '../values/index.js';

/** How many months of entries the sample holds, the open one included. */
const MONTHS = 14;

export interface SamplePeriods {
  /** Those with entries, oldest first; the last one is open. */
  readonly filled: readonly PeriodDays[];
  /** The rest of the years that they lie in: made ahead, nothing in them. */
  readonly ahead: readonly PeriodDays[];
}

/** The month that is being filled in on a day: until the 5th it is the one before. */
export const openMonthOn = (today: string): string =>
  Number(today.slice(8)) <= 5 ? addMonths(monthOf(today), -1) : monthOf(today);

/** Fourteen months of periods up to the open one; January and February are one, as in the official statistics. */
export const samplePeriods = (today: string): SamplePeriods => {
  const open = openMonthOn(today);
  const first = addMonths(open, 1 - MONTHS);
  const years = Array.from({ length: yearOf(open) - yearOf(first) + 1 }, (_, by) => yearOf(first) + by);
  const all = years.flatMap((year) => periodsOfYear(year, { januaryAndFebruaryTogether: true }));
  const filled = all.filter((period) => period.lastMonth >= first && period.firstMonth <= open);
  return {
    filled: filled.map((period, index) =>
      index === filled.length - 1 && period.opensOn > today ? { ...period, opensOn: today } : period,
    ),
    ahead: all.filter((period) => period.firstMonth > open),
  };
};
