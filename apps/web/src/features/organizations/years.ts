import { daysBetween } from '../../shared/days.js';
import type { LeadingTerm } from './types.js';

export interface Segment {
  /** Null where nobody is on record. */
  term: LeadingTerm | null;
  from: string;
  to: string;
  days: number;
}

export interface Year {
  year: number;
  segments: Segment[];
}

const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
const segment = (term: LeadingTerm | null, from: string, to: string): Segment => ({
  term,
  from,
  to,
  days: daysBetween(from, to) + 1,
});

/** The days of one year, each either in a term or open. */
function segmentsOf(year: number, terms: readonly LeadingTerm[]): Segment[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const found: Segment[] = [];
  let from = first;
  for (const term of terms) {
    if (term.endsOn < from || term.startsOn > last) continue;
    const begins = term.startsOn > from ? term.startsOn : from;
    const ends = term.endsOn < last ? term.endsOn : last;
    if (begins > from) found.push(segment(null, from, dayBefore(begins)));
    found.push(segment(term, begins, ends));
    from = dayAfter(ends);
  }
  if (from <= last) found.push(segment(null, from, last));
  return found;
}

/** From the year of the first term to the year after this one, or to that of the last term. */
export function leadingYears(terms: readonly LeadingTerm[], today: string): Year[] {
  const inOrder = [...terms].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  const yearOf = (date: string | undefined) => Number((date ?? today).slice(0, 4));
  const now = yearOf(today);
  const first = Math.min(now, yearOf(inOrder[0]?.startsOn));
  const last = Math.max(now + 1, yearOf(inOrder.at(-1)?.endsOn));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    segments: segmentsOf(first + index, inOrder),
  }));
}
