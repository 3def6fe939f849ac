/** Months as `YYYY-MM`. Texts of that shape compare as the calendar does, so `<` and sorting need no help. */

/** True for a month written as YYYY-MM. */
export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text);

/** The month of a day. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** The year of a day or month. */
export const yearOf = (text: string): number => Number(text.slice(0, 4));

const ordinal = (month: string): number => {
  if (!isMonth(month)) throw new RangeError(`not a month: ${month}`);
  return yearOf(month) * 12 + Number(month.slice(5)) - 1;
};

const fromOrdinal = (months: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;

/** The month so many months later, or earlier for a negative number. */
export const addMonths = (month: string, by: number): string => fromOrdinal(ordinal(month) + by);

/** How many months lie from one month to another: 0 for the same, negative when `to` is earlier. */
export const monthsBetween = (from: string, to: string): number => ordinal(to) - ordinal(from);

/** All months from one to another, both included; none when `to` is earlier. */
export const monthRange = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, by) => addMonths(from, by));

/** The last day of a month, as a date. */
export const lastDayOf = (month: string): string => {
  const [year, number] = [yearOf(month), Number(month.slice(5))];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};
