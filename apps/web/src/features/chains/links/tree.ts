import { CHAIN_LINKS, type ChainLink as Position } from '@lianqun/domain';

/** What of a link decides where it stands. */
export interface Standing {
  id: string;
  parentId: string | null;
  position: Position;
  sortOrder: number;
}

export interface Branch<L extends Standing> {
  link: L;
  /** From 1. */
  level: number;
  parts: Branch<L>[];
}

/** Where a link is put: under whom, on which part of the chain, and before which of those that stand there. */
export interface Place {
  parentId: string | null;
  position: Position;
  before: string | null;
}

export type Direction = 'up' | 'down' | 'in' | 'out';
export type Refusal = 'first' | 'last' | 'no-link-above' | 'at-the-top' | 'too-deep';

export const LEVELS = 3;

const inOrder = (a: Standing, b: Standing) =>
  CHAIN_LINKS.indexOf(a.position) - CHAIN_LINKS.indexOf(b.position) || a.sortOrder - b.sortOrder;

/** The tree in its order: upstream first, then as people have put them. */
export function branchesOf<L extends Standing>(
  links: readonly L[],
  parentId: string | null = null,
  level = 1,
): Branch<L>[] {
  return links
    .filter((link) => link.parentId === parentId)
    .sort(inOrder)
    .map((link) => ({ link, level, parts: branchesOf(links, link.id, level + 1) }));
}

/** Branch by branch with everything that is not closed. */
export const linesOf = <L extends Standing>(
  branches: readonly Branch<L>[],
  closed: ReadonlySet<string> = new Set(),
): Branch<L>[] => branches.flatMap((one) => [one, ...(closed.has(one.link.id) ? [] : linesOf(one.parts, closed))]);

const siblingsOf = <L extends Standing>(
  links: readonly L[],
  { parentId, position }: Pick<Standing, 'parentId' | 'position'>,
) => links.filter((one) => one.parentId === parentId && (parentId !== null || one.position === position)).sort(inOrder);

const heightOf = (links: readonly Standing[], id: string): number =>
  1 + Math.max(0, ...links.filter(({ parentId }) => parentId === id).map((part) => heightOf(links, part.id)));

const levelOf = (links: readonly Standing[], id: string | null): number => {
  const link = id === null ? undefined : links.find((one) => one.id === id);
  return link ? 1 + levelOf(links, link.parentId) : 0;
};

const isBelow = (links: readonly Standing[], id: string | null, above: string): boolean => {
  if (id === null) return false;
  return id === above || isBelow(links, links.find((one) => one.id === id)?.parentId ?? null, above);
};

const fits = (links: readonly Standing[], id: string, parentId: string | null) =>
  levelOf(links, parentId) + heightOf(links, id) <= LEVELS;

function across(link: Standing, by: 'up' | 'down', links: readonly Standing[]): Place | Refusal {
  const refusal = by === 'up' ? 'first' : 'last';
  const position =
    link.parentId === null ? CHAIN_LINKS[CHAIN_LINKS.indexOf(link.position) + (by === 'up' ? -1 : 1)] : undefined;
  if (!position) return refusal;
  const before = by === 'up' ? null : (siblingsOf(links, { parentId: null, position })[0]?.id ?? null);
  return { parentId: null, position, before };
}

/** One step by the keyboard. At either end of 上游, 中游 or 下游 a link steps over into the next. */
export function stepOf(links: readonly Standing[], id: string, by: Direction): Place | Refusal {
  const link = links.find((one) => one.id === id);
  if (!link) return 'first';
  const { parentId, position } = link;
  const siblings = siblingsOf(links, link);
  const at = siblings.indexOf(link);
  if (by === 'up' || by === 'down') {
    const next = siblings[by === 'up' ? at - 1 : at + 1];
    if (!next) return across(link, by, links);
    return { parentId, position, before: by === 'up' ? next.id : (siblings[at + 2]?.id ?? null) };
  }
  if (by === 'in') {
    const above = siblings[at - 1];
    if (!above) return 'no-link-above';
    return fits(links, id, above.id) ? { parentId: above.id, position: above.position, before: null } : 'too-deep';
  }
  const parent = links.find((one) => one.id === parentId);
  if (!parent) return 'at-the-top';
  const aunts = siblingsOf(links, parent);
  return { parentId: parent.parentId, position: parent.position, before: aunts[aunts.indexOf(parent) + 1]?.id ?? null };
}

export type Edge = 'before' | 'after' | 'inside';

/** Where a dragged link would stand; null where it cannot. */
export function dropOf(links: readonly Standing[], id: string, target: string, edge: Edge): Place | null {
  const onto = links.find((one) => one.id === target);
  if (!onto || isBelow(links, target, id)) return null;
  if (edge === 'inside') {
    return fits(links, id, target) ? { parentId: target, position: onto.position, before: null } : null;
  }
  if (!fits(links, id, onto.parentId)) return null;
  const others = siblingsOf(links, onto).filter((one) => one.id !== id);
  const before = edge === 'before' ? target : (others[others.indexOf(onto) + 1]?.id ?? null);
  return { parentId: onto.parentId, position: onto.position, before };
}

/** The links with one of them put elsewhere, all below it with it. */
export function putAt<L extends Standing>(links: readonly L[], id: string, { parentId, position, before }: Place): L[] {
  const moved = links.find((one) => one.id === id);
  if (!moved) return [...links];
  const others = siblingsOf(links, { parentId, position }).filter((one) => one.id !== id);
  const at = before === null ? others.length : others.findIndex((one) => one.id === before);
  const order = [...others.slice(0, at), moved, ...others.slice(at)].map((one) => one.id);
  return links.map((one) => {
    const place = order.indexOf(one.id);
    const follows = one.id !== id && isBelow(links, one.id, id);
    return {
      ...one,
      ...(one.id === id ? { parentId, position } : {}),
      ...(follows ? { position } : {}),
      ...(place < 0 ? {} : { sortOrder: place }),
    };
  });
}

/** Which of how many a link is among those beside it. */
export function rankOf(links: readonly Standing[], id: string): { at: number; of: number; level: number } {
  const link = links.find((one) => one.id === id);
  if (!link) return { at: 0, of: 0, level: 0 };
  const siblings = siblingsOf(links, link);
  return { at: siblings.indexOf(link) + 1, of: siblings.length, level: levelOf(links, id) };
}
