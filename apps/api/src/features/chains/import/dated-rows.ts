import { CHAIN_TERM_FIELDS, termOn, UNKNOWN_START } from '@lianqun/domain';
import { type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Values } from '../../imports/index.js';
import type { LineTerm } from '../ledger/chain-lines.repository.js';

/** How what a row says of dated fields is written: into the present term, or as a new one. */
export type DatedWay = { correct: true } | { startsOn: string };

/** Whether a row says anything of what is dated. */
export const saysDated = (values: Values): boolean => CHAIN_TERM_FIELDS.some((field) => values[field] !== undefined);

/** The first day of the term that holds on a day, as ledgers write it. */
export const startOn = (terms: readonly LineTerm[], day: string): string =>
  termOn(terms, day)?.startsOn ?? UNKNOWN_START;

const agrees = (says: Values, known: object): boolean => {
  const there = known as Values;
  return CHAIN_TERM_FIELDS.every((field) => says[field] === undefined || says[field] === there[field]);
};

/** The term that a row tells of by its day. */
const meant = (terms: readonly LineTerm[], day: unknown): LineTerm | null => {
  if (typeof day !== 'string') return null;
  return day === UNKNOWN_START ? (terms.find(({ startsOn }) => startsOn === null) ?? null) : termOn(terms, day);
};

/** A row without what says nothing new: what holds today, or what held or will hold on the day that the row gives. */
export function withoutKnown(says: Values, present: Values, terms: readonly LineTerm[]): Values {
  const held = meant(terms, says.startsOn);
  if (!agrees(says, present) && !(held && agrees(says, held))) return says;
  const dated = new Set<string>([...CHAIN_TERM_FIELDS, 'startsOn']);
  return Object.fromEntries(Object.entries(says).filter(([field]) => !dated.has(field)));
}

const refused = (code: FieldError['code'], params: FieldError['params']) =>
  validationFailed([{ field: 'startsOn', code, params }]);

/**
 * The present term is mended where the row gives the day on which it begins; a later day begins a new one. What was
 * earlier, and what is planned already, is not for lists to change. @throws AppError 422
 */
export function datedWay(terms: readonly LineTerm[], day: unknown, today: string): DatedWay {
  const present = termOn(terms, today);
  if (!present) throw new Error('an entry without a term');
  const start = startOn(terms, today);
  if (typeof day !== 'string') throw refused('term-day-needed', { day: start });
  if (day === start) return { correct: true };
  const planned = terms.find((term) => term !== present && term.startsOn !== null && term.startsOn > today);
  if (planned) throw refused('term-planned', { day: planned.startsOn, name: planned.name });
  if (day === UNKNOWN_START || day < (present.startsOn ?? '')) {
    throw refused('term-day-passed', { day: start, name: present.name });
  }
  return { startsOn: day };
}
