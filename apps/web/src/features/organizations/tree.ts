import { initials } from '../../shared/initials.js';
import type { Organization } from './types.js';

export interface TreeLine {
  organization: Organization;
  /** From 1. */
  level: number;
  parts: number;
}

interface Shown {
  collapsed: ReadonlySet<string>;
  /** What was typed to find one; then everything above what was found is open. */
  q: string;
  keep: (organization: Organization) => boolean;
}

const matches = ({ name, shortName }: Organization, q: string) => {
  const wanted = q.trim().toLowerCase();
  return [name, shortName, initials(name), initials(shortName)].some((text) => text.toLowerCase().includes(wanted));
};

/** What is found with everything above it. */
function withAbove(all: readonly Organization[], found: (organization: Organization) => boolean): Set<string> {
  const byId = new Map(all.map((one) => [one.id, one]));
  const kept = new Set<string>();
  for (const one of all.filter(found)) {
    for (let at: Organization | undefined = one; at && !kept.has(at.id);) {
      kept.add(at.id);
      at = at.parentId ? byId.get(at.parentId) : undefined;
    }
  }
  return kept;
}

/** The tree as the lines that are open, each with how deep it stands; siblings in the order in which the API lists them. */
export function treeLines(all: readonly Organization[], { collapsed, q, keep }: Shown): TreeLine[] {
  const kept = withAbove(all, (one) => keep(one) && (q === '' || matches(one, q)));
  const parts = new Map<string | null, Organization[]>();
  const known = new Set(all.map(({ id }) => id));
  for (const one of all.filter(({ id }) => kept.has(id))) {
    const above = one.parentId && known.has(one.parentId) ? one.parentId : null;
    parts.set(above, [...(parts.get(above) ?? []), one]);
  }
  const below = (above: string | null, level: number): TreeLine[] =>
    (parts.get(above) ?? []).flatMap((organization) => {
      const open = q !== '' || !collapsed.has(organization.id);
      const line = { organization, level, parts: parts.get(organization.id)?.length ?? 0 };
      return [line, ...(open ? below(organization.id, level + 1) : [])];
    });
  return below(null, 1);
}
