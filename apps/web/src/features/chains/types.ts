import type { ChainLink as Position, RegionalRole as RegionalRoleKind, Strength } from '@lianqun/domain';

export type { Position, RegionalRoleKind, Strength };

/** Chains and clusters are entries of one shape in two registers. */
export type ChainKind = 'chain' | 'cluster';

export interface Named {
  id: string;
  name: string;
}

export interface ChainRow {
  id: string;
  key: string;
  version: number;
  name: string;
  aliases: string[];
  status: string;
  batch: number | null;
  level: string | null;
  source: string | null;
  relatedNames: string[];
  regionCode: string | null;
  regionName: string | null;
  leadOrganization: Named | null;
  chainLeader: string | null;
  linkCount: number;
  enterpriseCount: number;
}

export interface Term {
  id: string;
  /** Null: since before anything is known. */
  startsOn: string | null;
  name: string;
  status: string;
  batch: number | null;
  level: string | null;
  regionCode: string | null;
  regionName: string | null;
  leadOrganization: Named | null;
  chainLeader: string | null;
  source: string | null;
}

export interface Chain extends Omit<ChainRow, 'relatedNames'> {
  contactName: string | null;
  contactPhone: string | null;
  note: string | null;
  terms: Term[];
  related: { kind: ChainKind; id: string; key: string; name: string }[];
  abilities: { update: boolean; manage: boolean };
}

export interface RoleCell {
  regionCode: string;
  regionName: string;
  roles: RegionalRoleKind[];
  strength: Strength | null;
  evidence: string | null;
  evidencedOn: string | null;
  version: number;
}

export interface Link {
  id: string;
  version: number;
  parentId: string | null;
  position: Position;
  name: string;
  aliases: string[];
  industryIds: string[];
  keywords: string[];
  status: 'draft' | 'confirmed';
  sortOrder: number;
  note: string | null;
  source: string | null;
  enterpriseCount: number;
  roles: RoleCell[];
}

export interface LinkRegion {
  code: string;
  name: string;
}

export interface LinkSet {
  items: Link[];
  /** The columns of the matrix. */
  regions: LinkRegion[];
  abilities: { update: boolean; regions: string[] | 'all' };
}

export interface PlacedEnterprise {
  id: string;
  name: string;
  creditCode: string | null;
  industryName: string | null;
  regionName: string | null;
}

export interface Suggestion {
  enterprise: PlacedEnterprise;
  reasons: { kind: 'industry' | 'word' | 'listed'; text: string }[];
}

export interface PageOf<Item> {
  items: Item[];
  total: number;
}
