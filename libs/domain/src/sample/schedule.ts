/** When a sample project is to be done what, and when it was. */
import type { ProjectStage } from '../projects/index.js';
import { addMonths, fromScaled, monthOf } from '../values/index.js';
import { openMonthOn } from './months.js';
import type { Random } from './random.js';

export interface Schedule {
  readonly signedOn: string;
  readonly plannedStart: string;
  readonly actualStart: string | null;
  readonly plannedCompletion: string;
  readonly actualCompletion: string | null;
  readonly plannedProduction: string;
  readonly actualProduction: string | null;
}

/** Amounts are made in whole cents of 万元 and written with two decimals. */
export const amount = (cents: number): string => fromScaled(BigInt(Math.round(cents)), 2);

const pad = (value: number): string => String(value).padStart(2, '0');

const dayIn = (month: string, random: Random): string => `${month}-${pad(random.between(3, 26))}`;

export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days that fit the stage: what has happened lies before today, what has not lies in the plan only. */
export const scheduleOf = (stage: ProjectStage, today: string, random: Random): Schedule => {
  const open = openMonthOn(today);
  const length = random.between(8, 20);
  const delay = random.pick([0, 0, 0, 1, 1, 2, 4]);
  const at = (month: string) => dayIn(month, random);
  const build = (start: string, done: boolean, produced: boolean): Schedule => {
    const actual = addMonths(start, random.chance(0.6) ? 0 : 1);
    const end = addMonths(start, length);
    const finished = addMonths(end, delay > 1 ? 1 : -random.between(0, 1));
    const beforeToday = (day: string) => (day > today ? `${addMonths(monthOf(today), -1)}-20` : day);
    return {
      signedOn: at(addMonths(start, -random.between(3, 6))),
      plannedStart: at(start),
      actualStart: beforeToday(at(actual)),
      plannedCompletion: at(end),
      actualCompletion: done ? beforeToday(at(finished)) : null,
      plannedProduction: at(addMonths(end, 2)),
      actualProduction: produced ? beforeToday(at(addMonths(finished, 2))) : null,
    };
  };
  switch (stage) {
    case 'under-construction':
      return build(addMonths(open, -random.between(1, length - 1 + delay)), false, false);
    case 'completed':
      return build(addMonths(open, -length - random.between(1, 4)), true, false);
    case 'in-production':
      return build(addMonths(open, -length - random.between(4, 9)), true, true);
    case 'terminated':
    case 'signed':
    case 'planned-start':
    case 'lead':
    case 'negotiating': {
      const start = addMonths(open, stage === 'planned-start' ? random.between(0, 2) : random.between(2, 7));
      return {
        signedOn: at(addMonths(open, -random.between(1, 8))),
        plannedStart: at(start),
        actualStart: null,
        plannedCompletion: at(addMonths(start, length)),
        actualCompletion: null,
        plannedProduction: at(addMonths(start, length + 2)),
        actualProduction: null,
      };
    }
  }
};
