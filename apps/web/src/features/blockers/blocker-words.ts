import type { Blocker, OrganizationRef } from './blocker-types.js';

/** The short name of a department where it has one. */
export const organizationName = (organization: OrganizationRef | null) =>
  organization && (organization.shortName || organization.name);

/** 氢能 / 膜电极 */
export const chainAndLink = ({ chain, link }: Pick<Blocker, 'chain' | 'link'>) =>
  [chain?.name, link].filter(Boolean).join(' / ');

type Affected = Pick<Blocker, 'projects' | 'enterprises' | 'withheldProjects' | 'withheldEnterprises'>;

/** What it stands in the way of: the first by name, or by `withheld` where none may be named, the others by number. */
export function affected(blocker: Affected, withheld: string): string {
  const { projects, enterprises, withheldProjects, withheldEnterprises } = blocker;
  const named = [...projects, ...enterprises];
  const all = named.length + withheldProjects + withheldEnterprises;
  if (all === 0) return '';
  const first = named[0]?.name ?? withheld;
  return all > 1 ? `${first} +${all - 1}` : first;
}
