/** Numbers of projects: our own, and the national one. */

/** `XM2026-0001`; the number grows beyond four digits where a year has more. */
export const formatProjectCode = (year: number, number: number): string =>
  `XM${year}-${String(number).padStart(4, '0')}`;
