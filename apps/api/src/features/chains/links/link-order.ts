import { CHAIN_LINKS, ORDER_STEP, orderBetween } from '@lianqun/domain';
import type { LinkRow } from './link.repository.js';

type Placed = Pick<LinkRow, 'id' | 'parentId' | 'position' | 'sortOrder'>;

/** The order in which a link comes to stand, and what has to make room for it. */
export interface NewOrder {
  sortOrder: number;
  moved: { id: string; sortOrder: number }[];
}

/** Links that stand beside each other: parts of one whole, or of none in one position. */
const siblingsOf = (links: readonly Placed[], parentId: string | null, position: string): Placed[] =>
  links.filter((one) => one.parentId === parentId && (parentId !== null || one.position === position));

/**
 * Where a link stands among its siblings.
 * @param before the sibling before which it stands; null for the last place
 * @returns null when that one does not stand there
 */
export function orderAmong(
  links: readonly Placed[],
  id: string | null,
  place: { parentId: string | null; position: string },
  before: string | null,
): NewOrder | null {
  const siblings = siblingsOf(links, place.parentId, place.position).filter((one) => one.id !== id);
  const index = before === null ? siblings.length : siblings.findIndex((one) => one.id === before);
  if (index < 0) return null;
  const sortOrder = orderBetween(siblings[index - 1]?.sortOrder ?? null, siblings[index]?.sortOrder ?? null);
  if (sortOrder !== null) return { sortOrder, moved: [] };
  const at = (i: number) => i * ORDER_STEP;
  return {
    sortOrder: at(index),
    moved: siblings.map((one, i) => ({ id: one.id, sortOrder: at(i < index ? i : i + 1) })),
  };
}

/** Each link before its parts, siblings in their order, 上游 first. `links` are in the order of siblings. */
export function inTreeOrder<T extends Placed>(links: readonly T[]): T[] {
  const below = (parentId: string | null): T[] =>
    links.filter((one) => one.parentId === parentId).flatMap((one) => [one, ...below(one.id)]);
  return CHAIN_LINKS.flatMap((position) => below(null).filter((one) => one.position === position));
}
