import type { Blocker, OrganizationRef } from './blocker-types.js';

/** The short name of a department where it has one. */
export const organizationName = (organization: OrganizationRef | null) =>
  organization && (organization.shortName || organization.name);

/** 氢能 / 膜电极 */
export const chainAndLink = ({ chain, link }: Pick<Blocker, 'chain' | 'link'>) =>
  [chain?.name, link].filter(Boolean).join(' / ');

/** What it stands in the way of: the first by name, the others by number. */
export function affected({ projects, enterprises }: Pick<Blocker, 'projects' | 'enterprises'>): string {
  const all = [...projects, ...enterprises];
  const [first] = all;
  if (!first) return '';
  return all.length > 1 ? `${first.name} +${all.length - 1}` : first.name;
}
