import {
  createChainMatcher,
  createIndustryMatcher,
  createNameMatcher,
  createRegionMatcher,
  type NamedEntry,
  shippedTagKinds,
  type TagReader,
} from '@lianqun/domain';
import type { ListLookups } from './dictionary-readers.js';
import { Entries, type Found, foundBy } from '../entries.js';
import type { ListedValues } from './listed-values.js';

/** Fields whose cells name entries of dictionaries. */
export const ENTRY_FIELDS = [
  'regionCode',
  'sourceRegionCode',
  'originRegionCode',
  'industryCode',
  'chains',
  'clusters',
  'chainId',
  'platformId',
  'parentId',
  'organizationId',
  'originOrganizationId',
  'tags',
] as const;

export type EntryField = (typeof ENTRY_FIELDS)[number];

export const isEntryField = (field: string): field is EntryField => ENTRY_FIELDS.some((one) => one === field);

type LabelOf = (id: string) => string | null;

const labels = (entries: readonly NamedEntry[]): LabelOf => {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? null;
};

/** What people read of the entries of each field. */
export function labelsOf(lookups: ListLookups): Readonly<Record<EntryField, LabelOf>> {
  const regions = labels(lookups.regions.map(({ id, fullName }) => ({ id, name: fullName })));
  const chains = labels(lookups.chains);
  const clusters = labels(lookups.clusters);
  const either: LabelOf = (id) => {
    const chain = chains(id);
    if (chain !== null) return `${chain}（产业链）`;
    const cluster = clusters(id);
    return cluster && `${cluster}（产业集群）`;
  };
  const platforms = labels(lookups.platforms);
  const organizations = labels(lookups.organizations);
  return {
    regionCode: regions,
    sourceRegionCode: regions,
    originRegionCode: regions,
    industryCode: labels(lookups.industries.map(({ id, name }) => ({ id, name: `${id} ${name}` }))),
    chains: either,
    clusters: either,
    chainId: chains,
    platformId: platforms,
    parentId: platforms,
    organizationId: organizations,
    originOrganizationId: organizations,
    tags: labels(lookups.tagKinds ?? shippedTagKinds),
  };
}

export interface Dictionaries {
  readonly entries: Readonly<Record<EntryField, Entries>>;
  isChain(id: string): boolean;
  regionOf(text: string): string | null;
  wholeRegionOf(address: string): { id: string; name: string } | null;
}

/** Chains and clusters in one; 生物医药 names one of each, and a list with a column for both says which it means. */
function chainFinder(lookups: ListLookups, meant: 'chains' | 'clusters' | null): (text: string) => Found {
  const matcher = createChainMatcher(lookups);
  return (text) => {
    const match = matcher.match(text);
    switch (match.kind) {
      case 'chain':
      case 'cluster':
        return { ids: [match.id], code: null };
      case 'chain-or-cluster':
        if (meant) return { ids: [meant === 'chains' ? match.chainId : match.clusterId], code: null };
        return { ids: [match.chainId, match.clusterId], code: 'chain-or-cluster' };
      case 'ambiguous':
        return { ids: [...match.chainIds, ...match.clusterIds], code: 'chain-ambiguous' };
      case 'none':
        return { ids: [], code: 'chain-unknown' };
    }
  };
}

/** Where a record stands on one chain, a cluster is none. */
function oneChain(lookups: ListLookups): (text: string) => Found {
  const find = chainFinder(lookups, 'chains');
  const chains = new Set(lookups.chains.map(({ id }) => id));
  return (text) => {
    const { ids, code } = find(text);
    const found = ids.filter((id) => chains.has(id));
    if (code !== null || found.length) return { ids: found, code };
    return { ids: [], code: 'chain-unknown' };
  };
}

/** Every dictionary that a list may name, with what people said of its texts. */
export function dictionariesOf(
  lookups: ListLookups,
  tags: TagReader,
  values: ListedValues,
  bothKinds: boolean,
): Dictionaries {
  const regions = createRegionMatcher(lookups.regions);
  const industries = createIndustryMatcher(lookups.industries);
  const platforms = createNameMatcher(lookups.platforms);
  const organizations = createNameMatcher(lookups.organizations);
  const region = foundBy((text) => regions.match(text), 'region-unknown', 'region-ambiguous');
  const platform = foundBy((text) => platforms.match(text), 'platform-unknown', 'platform-ambiguous');
  const organization = foundBy((text) => organizations.match(text), 'organization-unknown', 'organization-ambiguous');
  const find: Record<EntryField, (text: string) => Found> = {
    regionCode: region,
    sourceRegionCode: region,
    originRegionCode: region,
    industryCode: foundBy((text) => industries.match(text), 'industry-unknown', 'industry-ambiguous'),
    chains: chainFinder(lookups, bothKinds ? 'chains' : null),
    clusters: chainFinder(lookups, bothKinds ? 'clusters' : null),
    chainId: oneChain(lookups),
    platformId: platform,
    parentId: platform,
    organizationId: organization,
    originOrganizationId: organization,
    tags: (text) => ({ ids: [], code: tags.parseTag(text) === null ? 'tag-unknown' : null }),
  };
  const labelOf = labelsOf(lookups);
  const chainIds = new Set(lookups.chains.map(({ id }) => id));
  const above = new Set(lookups.regions.map(({ parentId }) => parentId));
  const regionOf = (text: string) => {
    const { ids, code } = region(text);
    return code === null ? (ids[0] ?? null) : null;
  };
  const entries = ENTRY_FIELDS.map(
    (field) => [field, new Entries(field, values, find[field], labelOf[field])] as const,
  );
  return {
    entries: Object.fromEntries(entries) as Record<EntryField, Entries>,
    isChain: (id) => chainIds.has(id),
    regionOf,
    wholeRegionOf(address) {
      const id = regionOf(address);
      return id === null || above.has(id) ? null : { id, name: labelOf.regionCode(id) ?? id };
    },
  };
}
