import { foldText } from '../names/index.js';

/** 上游、中游、下游 have links, links have parts, and those once more: deeper than that nobody reads a chain. */
export const MAX_LINK_LEVELS = 3;

export interface LinkNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

export type LinkPlaceProblem = 'link-below-itself' | 'link-too-deep';

const parentsOf = (links: readonly LinkNode[]): Map<string, string | null> =>
  new Map(links.map(({ id, parentId }) => [id, parentId]));

/** A link and everything above it, the topmost first; ends where a line would meet itself. */
function lineTo(id: string | null, parents: ReadonlyMap<string, string | null>): string[] {
  const line: string[] = [];
  for (let at = id; at !== null && !line.includes(at); at = parents.get(at) ?? null) line.unshift(at);
  return line;
}

/** The ids of a link and everything below it. */
export function linksBelow(links: readonly LinkNode[], id: string): string[] {
  const parts = links.filter(({ parentId }) => parentId === id);
  return [id, ...parts.flatMap((part) => linksBelow(links, part.id))];
}

const levelsBelow = (links: readonly LinkNode[], id: string): number =>
  1 + Math.max(0, ...links.filter(({ parentId }) => parentId === id).map((part) => levelsBelow(links, part.id)));

/**
 * Whether a link may stand below another, with everything that hangs on it.
 * @param id null for a new one
 */
export function linkPlaceProblem(
  links: readonly LinkNode[],
  id: string | null,
  parentId: string | null,
): LinkPlaceProblem | null {
  const above = lineTo(parentId, parentsOf(links));
  if (id !== null && above.includes(id)) return 'link-below-itself';
  const levels = id === null ? 1 : levelsBelow(links, id);
  return above.length + levels > MAX_LINK_LEVELS ? 'link-too-deep' : null;
}

/** The link of the same name beside which another would stand; blanks, width and case do not matter. */
export function sameNamedSibling<T extends LinkNode>(
  links: readonly T[],
  { id, parentId, name }: { id: string | null; parentId: string | null; name: string },
): T | null {
  const word = foldText(name);
  return links.find((one) => one.id !== id && one.parentId === parentId && foldText(one.name) === word) ?? null;
}

/** Names of everything above a link and its own, the topmost first. */
export function linkPath(links: readonly LinkNode[], id: string): string[] {
  const names = new Map(links.map((link) => [link.id, link.name]));
  return lineTo(id, parentsOf(links)).map((one) => names.get(one) ?? one);
}

/** Orders stand this far apart, so that something can be put between two without touching either. */
export const ORDER_STEP = 1024;

/** The order between two neighbours, either of which may be none; null where there is no room left. */
export function orderBetween(before: number | null, after: number | null): number | null {
  if (before === null) return after === null ? 0 : after - ORDER_STEP;
  if (after === null) return before + ORDER_STEP;
  const middle = Math.floor((before + after) / 2);
  return middle > before ? middle : null;
}
