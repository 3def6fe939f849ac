import {
  createChainMatcher,
  createIndustryMatcher,
  createNameMatcher,
  createRegionMatcher,
  isAbsent,
  splitList,
} from '@lianqun/domain';
import type { Cell } from '@lianqun/spreadsheet';
import type { MappedColumn } from '../../imports/index.js';
import type { EnterpriseLookups } from './lookups.js';
import type { RowBuilder } from './row-builder.js';

/** Reads one filled cell into the row. */
export type CellReader = (cell: Cell, row: RowBuilder) => void;

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

/** Reads the texts that name dictionary entries; what they do not name is set aside with a warning. */
export class DictionaryReaders {
  private readonly region;
  private readonly industry;
  private readonly chain;
  private readonly platform;

  /** `bothKinds`: the list has a column for chains and one for clusters, so each cell says which of them it means. */
  constructor(
    lookups: EnterpriseLookups,
    private readonly bothKinds: boolean,
  ) {
    const regions = createRegionMatcher(lookups.regions);
    const industries = createIndustryMatcher(lookups.industries);
    const chains = createChainMatcher(lookups);
    const platforms = createNameMatcher(lookups.platforms);
    this.region = remembered((text) => regions.match(text));
    this.industry = remembered((text) => industries.match(text));
    this.chain = remembered((text) => chains.match(text));
    this.platform = remembered((text) => platforms.match(text));
  }

  readRegion(column: MappedColumn, raw: string, row: RowBuilder): void {
    if (isAbsent(raw)) return;
    const match = this.region(raw);
    if (match.kind === 'match') row.set('regionCode', match.id);
    else row.setAside(column, 'regionCode', match.kind === 'none' ? 'region-unknown' : 'region-ambiguous', raw);
  }

  readIndustry(column: MappedColumn): CellReader {
    return ({ text }, row) => {
      if (isAbsent(text)) return;
      const match = this.industry(text.trim());
      if (match.kind === 'match') row.set('industryCode', match.id);
      else
        row.setAside(
          column,
          'industryCode',
          match.kind === 'none' ? 'industry-unknown' : 'industry-ambiguous',
          text.trim(),
        );
    };
  }

  readPlatform(column: MappedColumn): CellReader {
    return ({ text }, row) => {
      if (isAbsent(text)) return;
      const match = this.platform(text.trim());
      if (match.kind === 'match') row.set('platformId', match.id);
      else
        row.setAside(
          column,
          'platformId',
          match.kind === 'none' ? 'platform-unknown' : 'platform-ambiguous',
          text.trim(),
        );
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
