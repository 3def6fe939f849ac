/** Pairs of a list's address: filters, order, what is unfolded. */
const MOST_PAIRS = 60;

const NAME = /^[a-z][a-z0-9]*([._-][a-z0-9]+)*$/i;

/** Where somebody stood in the list is no part of the view. */
const LEFT_OUT = new Set(['page']);

/**
 * The query part of a list's address in one writing, without its question mark. What is put behind the address of a list
 * of ours can lead nowhere else: it holds names and values only.
 * @returns null for what is no such query
 */
export function addressRead(given: string): string | null {
  const text = given.trim().replace(/^\?/, '');
  if (text.includes('#')) return null;
  const pairs = [...new URLSearchParams(text)];
  if (pairs.length > MOST_PAIRS || pairs.some(([name]) => !NAME.test(name))) return null;
  return new URLSearchParams(pairs.filter(([name]) => !LEFT_OUT.has(name))).toString();
}
