import type { Schemas } from '@lianqun/api-client';
import type { ChainLink as Position, RegionalRole as RegionalRoleKind, Strength } from '@lianqun/domain';

export type { Position, RegionalRoleKind, Strength };

/** Chains and clusters are entries of one shape in two registers. */
export type ChainKind = 'chain' | 'cluster';

export type ChainRow = Schemas['ChainEntry'];
export type ChainPage = Schemas['ChainPage'];
export type Chain = Schemas['Chain'];
export type Term = Schemas['ChainTerm'];
export type Link = Schemas['ChainLink'];
export type LinkSet = Schemas['ChainLinkTree'];
export type LinkRegion = LinkSet['regions'][number];
export type RoleCell = Schemas['RegionalRole'];
export type PlacedEnterprise = Schemas['PlacedEnterprise'];
export type Suggestion = Schemas['LinkSuggestion'];
