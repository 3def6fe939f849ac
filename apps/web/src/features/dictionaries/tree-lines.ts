import type { Entry } from './types.js';

export interface Parts {
  items: readonly Entry[] | undefined;
  failed: boolean;
}

/** A line of the tree: an entry, or what stands in the place of its parts until they are there. */
export type TreeLine =
  { kind: 'entry'; entry: Entry; level: number } | { kind: 'waiting' | 'failed'; entry: Entry; level: number };

/** The lines that are open, each with how deep it stands. */
export function treeLines(top: readonly Entry[], open: ReadonlyMap<string, Parts>): TreeLine[] {
  const below = (items: readonly Entry[], level: number): TreeLine[] =>
    items.flatMap((entry): TreeLine[] => {
      const line: TreeLine = { kind: 'entry', entry, level };
      const parts = open.get(entry.id);
      if (!parts) return [line];
      if (parts.items) return [line, ...below(parts.items, level + 1)];
      return [line, { kind: parts.failed ? 'failed' : 'waiting', entry, level: level + 1 }];
    });
  return below(top, 1);
}
