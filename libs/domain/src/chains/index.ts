/**
 * Chains and clusters in free text. 生物医药 is both a chain and a cluster: a text that says only that is a question for
 * a person; 生物医药产业链 and 生物医药集群 are clear.
 */
import { createNameMatcher, foldText, type NamedEntry, type NameMatch } from '../names/index.js';
import { isAbsent } from '../text/index.js';
import { CHAIN_ENDING, CLUSTER_ENDING, INDUSTRY_ENDING } from './endings.js';

export {
  CHAIN_TERM_FIELDS,
  chainLedgers,
  chainNameKey,
  parseBatch,
  UNKNOWN_START,
  type ChainRegister,
} from './columns.js';
export {
  linkPath,
  linkPlaceProblem,
  linksBelow,
  MAX_LINK_LEVELS,
  ORDER_STEP,
  orderBetween,
  sameNamedSibling,
  type LinkNode,
  type LinkPlaceProblem,
} from './link-tree.js';
export { termOn, termsInOrder, type DatedTerm } from './terms.js';
export {
  CHAIN_LEVELS,
  CHAIN_STATUSES,
  chainLevels,
  chainStatuses,
  LINK_STATUSES,
  linkStatuses,
  PLACING_ORIGINS,
  placingOrigins,
  REGIONAL_ROLES,
  regionalRoles,
  STRENGTHS,
  strengths,
  SUGGESTION_REASONS,
  suggestionReasons,
  type ChainLevel,
  type ChainStatus,
  type LinkStatus,
  type PlacingOrigin,
  type RegionalRole,
  type Strength,
  type SuggestionReason,
} from './vocabulary.js';

export type ChainMatch =
  | { readonly kind: 'chain'; readonly id: string }
  | { readonly kind: 'cluster'; readonly id: string }
  | { readonly kind: 'chain-or-cluster'; readonly chainId: string; readonly clusterId: string }
  | { readonly kind: 'ambiguous'; readonly chainIds: string[]; readonly clusterIds: string[] }
  | { readonly kind: 'none' };

export interface ChainMatcher {
  match(text: string): ChainMatch;
}

const idsOf = (match: NameMatch): string[] =>
  match.kind === 'match' ? [match.id] : match.kind === 'ambiguous' ? match.ids : [];

const decide = (chainIds: string[], clusterIds: string[]): ChainMatch => {
  const [chainId, ...moreChains] = chainIds;
  const [clusterId, ...moreClusters] = clusterIds;
  if (moreChains.length > 0 || moreClusters.length > 0) return { kind: 'ambiguous', chainIds, clusterIds };
  if (chainId !== undefined && clusterId !== undefined) return { kind: 'chain-or-cluster', chainId, clusterId };
  if (chainId !== undefined) return { kind: 'chain', id: chainId };
  return clusterId === undefined ? { kind: 'none' } : { kind: 'cluster', id: clusterId };
};

/** Both dictionaries in one matcher. `keys` of an entry are its stable keys, which always decide. */
export const createChainMatcher = (dictionaries: {
  readonly chains: readonly NamedEntry[];
  readonly clusters: readonly NamedEntry[];
}): ChainMatcher => {
  const chains = createNameMatcher(dictionaries.chains, { optionalEnding: INDUSTRY_ENDING });
  const clusters = createNameMatcher(dictionaries.clusters, { optionalEnding: INDUSTRY_ENDING });
  return {
    match: (text) => {
      const word = foldText(text);
      const asChain = word.replace(CHAIN_ENDING, '');
      if (asChain !== word) return decide(idsOf(chains.match(asChain)), []);
      const asCluster = word.replace(CLUSTER_ENDING, '');
      if (asCluster !== word) return decide([], idsOf(clusters.match(asCluster)));
      return decide(idsOf(chains.match(word)), idsOf(clusters.match(word)));
    },
  };
};

/** The parts of a cell that lists several chains, clusters or platforms; 无 and - count as nothing. */
export const splitList = (text: string): string[] => {
  const parts = text.split(/[、，,；;|\n\r]+|(?<!\d)\/(?!\d)/u).map((part) => part.trim());
  return [...new Set(parts.filter((part) => !isAbsent(part)))];
};
