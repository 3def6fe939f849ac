import type { IndustryRecord, NamedEntry, RegionRecord } from '@lianqun/domain';

/** The dictionaries that reading a list of enterprises needs. */
export interface EnterpriseLookups {
  regions: RegionRecord[];
  industries: IndustryRecord[];
  chains: NamedEntry[];
  clusters: NamedEntry[];
  platforms: NamedEntry[];
  /** Today in Shanghai. */
  today: string;
}
