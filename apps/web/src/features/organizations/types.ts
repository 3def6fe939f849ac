import type { Schemas } from '@lianqun/api-client';

export type Organization = Schemas['Organization'];
export type LeadingTerm = Schemas['LeadingTerm'];

/** What the product knows by name; another type stands as it is written. */
export const ORGANIZATION_TYPES = [
  'topic-group',
  'coordination-office',
  'ministry',
  'department',
  'city',
  'district',
  'county',
  'platform-committee',
  'other',
] as const;

export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];
