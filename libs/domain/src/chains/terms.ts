/** What a chain or cluster was called, and who led it, since when: dated terms, of which one holds on each day. */

export interface DatedTerm {
  /** `YYYY-MM-DD`; null since before anything is known. */
  readonly startsOn: string | null;
}

const byStart = (left: DatedTerm, right: DatedTerm): number =>
  (left.startsOn ?? '') < (right.startsOn ?? '') ? -1 : 1;

/** In the order of time. */
export const termsInOrder = <T extends DatedTerm>(terms: readonly T[]): T[] => [...terms].sort(byStart);

/** The term that holds on a day; before the first of them that one, for nothing older is known. */
export function termOn<T extends DatedTerm>(terms: readonly T[], day: string): T | null {
  const inOrder = termsInOrder(terms);
  return inOrder.findLast(({ startsOn }) => startsOn === null || startsOn <= day) ?? inOrder[0] ?? null;
}
