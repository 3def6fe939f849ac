/** Which months a period covers, what it is called, and the days of a year's periods. */
import { addMonths, lastDayOf, monthRange, yearOf } from '../values/months.js';

export interface PeriodMonths {
  /** YYYY-MM */
  readonly firstMonth: string;
  /** YYYY-MM, the same as `firstMonth` but where January and February are one. */
  readonly lastMonth: string;
}

export interface PeriodDays extends PeriodMonths {
  /** The day on which filling in opens. */
  readonly opensOn: string;
  /** The last day on which filling in is on time. */
  readonly closesOn: string;
  /** The day as of which everything else is read. */
  readonly cutoffOn: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const numberOf = (month: string): number => Number(month.slice(5));

const nameOf = (month: string): string => MONTHS[numberOf(month) - 1] ?? month;

/** 2026年10月, 2026年1—2月; October 2026, January–February 2026. */
export const periodLabel = ({ firstMonth, lastMonth }: PeriodMonths, language: 'zh' | 'en' = 'zh'): string => {
  const year = yearOf(firstMonth);
  const single = firstMonth === lastMonth;
  if (language === 'en') {
    return `${single ? nameOf(firstMonth) : `${nameOf(firstMonth)}–${nameOf(lastMonth)}`} ${year}`;
  }
  return `${year}年${numberOf(firstMonth)}${single ? '' : `—${numberOf(lastMonth)}`}月`;
};

/** 10月, 1—2月: where the year stands beside it. */
export const periodMonthLabel = ({ firstMonth, lastMonth }: PeriodMonths, language: 'zh' | 'en' = 'zh'): string =>
  periodLabel({ firstMonth, lastMonth }, language)
    .replace(/^\d{4}年/u, '')
    .replace(/ \d{4}$/u, '');

/** The months of a period. */
export const monthsOfPeriod = ({ firstMonth, lastMonth }: PeriodMonths): string[] => monthRange(firstMonth, lastMonth);

/** The newest of the periods that ends before the given one begins; null where there is none. */
export const previousPeriod = <Period extends PeriodMonths>(
  periods: readonly Period[],
  { firstMonth }: PeriodMonths,
): Period | null =>
  periods
    .filter(({ lastMonth }) => lastMonth < firstMonth)
    .reduce<Period | null>((newest, one) => (newest && newest.lastMonth >= one.lastMonth ? newest : one), null);

/** The period of exactly the same months a year before; null where there is none. */
export const sameMonthsLastYear = <Period extends PeriodMonths>(
  periods: readonly Period[],
  { firstMonth, lastMonth }: PeriodMonths,
): Period | null =>
  periods.find((one) => one.firstMonth === addMonths(firstMonth, -12) && one.lastMonth === addMonths(lastMonth, -12)) ??
  null;

/** Filling in opens on the 25th of a period's last month and closes on the 5th of the month after. */
const withDays = (firstMonth: string, lastMonth: string): PeriodDays => ({
  firstMonth,
  lastMonth,
  opensOn: `${lastMonth}-25`,
  closesOn: `${addMonths(lastMonth, 1)}-05`,
  cutoffOn: lastDayOf(lastMonth),
});

/** The periods of a year with their usual days, in order: one a month, or January and February as one. */
export const periodsOfYear = (
  year: number,
  { januaryAndFebruaryTogether }: { readonly januaryAndFebruaryTogether: boolean },
): PeriodDays[] => {
  const months = monthRange(`${year}-01`, `${year}-12`);
  const [january = '', february = '', ...others] = months;
  const singles = januaryAndFebruaryTogether ? others : months;
  return [
    ...(januaryAndFebruaryTogether ? [withDays(january, february)] : []),
    ...singles.map((month) => withDays(month, month)),
  ];
};
