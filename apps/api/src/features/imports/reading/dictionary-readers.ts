import {
  createChainMatcher,
  createIndustryMatcher,
  createNameMatcher,
  createRegionMatcher,
  createTagReader,
  type ErrorCode,
  type IndustryRecord,
  isAbsent,
  type NamedEntry,
  type RegionRecord,
  shippedTagKinds,
  splitList,
  type TagReader,
} from '@lianqun/domain';
import type { CellReader } from './field-reading.js';
import type { MappedColumn } from './protocol.js';
import type { RowBuilder } from './row-builder.js';

/** The dictionaries that reading a list may need, and the day on which it is read. */
export interface ListLookups {
  regions: RegionRecord[];
  industries: IndustryRecord[];
  chains: NamedEntry[];
  clusters: NamedEntry[];
  platforms: NamedEntry[];
  organizations: NamedEntry[];
  /** Kinds of honours; as they ship where a register has none. */
  tagKinds?: NamedEntry[];
  /** Today in Shanghai. */
  today: string;
}

/** Dictionary entries come again and again: each text is matched once. */
function remembered<T>(match: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = match(text);
      if (known.size < 20_000) known.set(text, found);
    }
    return found;
  };
}

type Match = { kind: 'match'; id: string } | { kind: 'none' | 'ambiguous' };

/** Reads the texts that name dictionary entries; what they do not name is set aside with a warning. */
export class DictionaryReaders {
  private readonly region;
  private readonly industry;
  private readonly chain;
  private readonly platform;
  private readonly organization;
  /** Reads 资质荣誉 by the dictionary of kinds. */
  readonly tags: TagReader;

  /** `bothKinds`: the list has a column for chains and one for clusters, so each cell says which of them it means. */
  constructor(
    lookups: ListLookups,
    private readonly bothKinds: boolean,
  ) {
    const regions = createRegionMatcher(lookups.regions);
    const industries = createIndustryMatcher(lookups.industries);
    const chains = createChainMatcher(lookups);
    const platforms = createNameMatcher(lookups.platforms);
    const organizations = createNameMatcher(lookups.organizations);
    this.tags = createTagReader(lookups.tagKinds ?? shippedTagKinds);
    this.region = remembered((text) => regions.match(text));
    this.industry = remembered((text) => industries.match(text));
    this.chain = remembered((text) => chains.match(text));
    this.platform = remembered((text) => platforms.match(text));
    this.organization = remembered((text) => organizations.match(text));
  }

  /** The region that a text names; null for none or several. */
  regionOf(text: string): string | null {
    const match = this.region(text);
    return match.kind === 'match' ? match.id : null;
  }

  readRegion(column: MappedColumn, field: string, raw: string, row: RowBuilder): void {
    if (isAbsent(raw)) return;
    const match = this.region(raw);
    if (match.kind === 'match') row.set(field, match.id);
    else row.setAside(column, field, match.kind === 'none' ? 'region-unknown' : 'region-ambiguous', raw);
  }

  readIndustry(column: MappedColumn): CellReader {
    return this.entryReader(column, 'industryCode', this.industry, 'industry-unknown', 'industry-ambiguous');
  }

  readPlatform(column: MappedColumn): CellReader {
    return this.entryReader(column, 'platformId', this.platform, 'platform-unknown', 'platform-ambiguous');
  }

  readOrganization(column: MappedColumn): CellReader {
    return this.entryReader(
      column,
      'organizationId',
      this.organization,
      'organization-unknown',
      'organization-unknown',
    );
  }

  private entryReader(
    column: MappedColumn,
    field: string,
    find: (text: string) => Match,
    unknown: ErrorCode,
    ambiguous: ErrorCode,
  ): CellReader {
    return ({ text }, row) => {
      const raw = text.trim();
      if (isAbsent(raw)) return;
      const match = find(raw);
      if (match.kind === 'match') row.set(field, match.id);
      else row.setAside(column, field, match.kind === 'none' ? unknown : ambiguous, raw);
    };
  }

  /** Chains and clusters stand in one column as often as not: each goes where it belongs. */
  readChains(column: MappedColumn, field: 'chains' | 'clusters'): CellReader {
    return ({ text }, row) => {
      const unknown = { none: [] as string[], ambiguous: [] as string[] };
      for (const part of splitList(text)) {
        const match = this.chain(part);
        if (match.kind === 'chain') row.add('chains', [match.id]);
        else if (match.kind === 'cluster') row.add('clusters', [match.id]);
        else if (match.kind === 'chain-or-cluster' && this.bothKinds)
          row.add(field, [field === 'chains' ? match.chainId : match.clusterId]);
        else if (match.kind === 'chain-or-cluster') {
          const { chainId, clusterId } = match;
          const options = ['chain', 'cluster', 'skip'];
          row.report('question', column, field, 'chain-or-cluster', part, { chainId, clusterId, options });
        } else unknown[match.kind].push(part);
      }
      if (unknown.none.length) row.setAside(column, field, 'chain-unknown', unknown.none.join('、'));
      if (unknown.ambiguous.length) row.setAside(column, field, 'chain-ambiguous', unknown.ambiguous.join('、'));
    };
  }
}
