import type { Conflict } from '../http/app-error.js';

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.sort().join()}}`;
}

/** Values that only differ in the order of their lists or members are the same. */
export const sameValue = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right);

/** The fields that `patch` would change. */
export const changedFields = <T extends object>(before: T, patch: Partial<T>): (keyof T & string)[] =>
  (Object.keys(patch) as (keyof T & string)[]).filter((field) => !sameValue(before[field], patch[field]));

/** What a change made on an old version and the record as it stands now say differently, field by field. */
export const conflictsOf = <T extends object>(theirs: T, yours: T): Conflict[] =>
  changedFields(theirs, yours).map((field) => ({ field, yours: yours[field], theirs: theirs[field] }));

/** Fields in which both say the same, told as if they did not: for whoever must not learn that a guess was right. */
export const asIfDifferent = <T extends object>(theirs: T, yours: Partial<T>): Conflict[] =>
  (Object.keys(yours) as (keyof T & string)[])
    .filter((field) => sameValue(theirs[field], yours[field]))
    .map((field) => ({ field, yours: yours[field], theirs: theirs[field] }));
